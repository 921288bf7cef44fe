<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Books</name>
    <message>
        <source>Amounts in them can't be trusted, so nothing can be paid. No payment was sent or changed.</source>
        <translation>Суммам в нём нельзя доверять, поэтому оплата закрыта. Ни один платёж не отправлен и не изменён.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close the till, keep its data folder as it is, and call for help. What was paid at Octo stays paid; Octo's cabinet shows it.</source>
        <translation>Закройте кассу, не трогайте её папку с данными и позовите специалиста. Что оплачено в Octo, остаётся оплаченным: это видно в кабинете Octo.</translation>
    </message>
    <message>
        <source>The newest copy that can be read: %1</source>
        <translation>Последняя копия, которую можно прочитать: %1</translation>
    </message>
    <message>
        <source>The till's books don't add up</source>
        <translation>В журнале кассы ошибки</translation>
    </message>
    <message>
        <source>There is no copy that can be read.</source>
        <translation>Копии, которую можно прочитать, нет.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n good(s) taken over.</source>
        <translation>
            <numerusform>Принят %n товар.</numerusform>
            <numerusform>Принято %n товара.</numerusform>
            <numerusform>Принято %n товаров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken; the first is line %1: %2</source>
        <translation>
            <numerusform>Не принята %n строка: строка %1: %2</numerusform>
            <numerusform>Не приняты %n строки; первая — строка %1: %2</numerusform>
            <numerusform>Не принято %n строк; первая — строка %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are being imported. You can go on selling.</source>
        <translation>Товары загружаются. Можно продолжать продавать.</translation>
    </message>
    <message>
        <source>Import goods from a CSV file</source>
        <translation>Загрузить товары из файла CSV</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt)</source>
        <translation>Прайс-листы (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The goods were not imported; the catalogue is as it was. %1</source>
        <translation>Товары не загружены, каталог остался прежним. %1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Each Octo address and shop id has a secret of its own on this PC.</source>
        <translation>У каждого адреса Octo и номера магазина на этом компьютере свой секретный ключ.</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>Ввести ключ</translation>
    </message>
    <message>
        <source>Enter the secret from Octo's cabinet with “Enter the secret”.</source>
        <translation>Нажмите «Ввести ключ» и введите секретный ключ из кабинета Octo.</translation>
    </message>
    <message>
        <source>If no prompt comes, log out of the desktop and in again with the password.</source>
        <translation>Если запрос не появляется, выйдите из системы и войдите снова с паролем.</translation>
    </message>
    <message>
        <source>If that doesn't help, restart the PC.</source>
        <translation>Если не поможет, перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Install and start a Secret Service: GNOME Keyring or KWallet (package gnome-keyring).</source>
        <translation>Установите и запустите хранилище паролей: GNOME Keyring или KWallet (пакет gnome-keyring).</translation>
    </message>
    <message>
        <source>Press “Check again”.</source>
        <translation>Нажмите «Проверить снова».</translation>
    </message>
    <message>
        <source>Remove that setting of Python's keyring, or install GNOME Keyring or KWallet.</source>
        <translation>Уберите эту настройку keyring в Python или установите GNOME Keyring либо KWallet.</translation>
    </message>
    <message>
        <source>Remove that setting of Python's keyring; Windows has a safe one.</source>
        <translation>Уберите эту настройку keyring в Python: в Windows есть своё надёжное хранилище.</translation>
    </message>
    <message>
        <source>Scanning and everything else goes on. No money was lost or taken.</source>
        <translation>Сканирование и всё остальное работает. Деньги не потеряны и не списаны.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again with this account's password.</source>
        <translation>Выйдите из Windows и войдите снова с паролем этой учётной записи.</translation>
    </message>
    <message>
        <source>Start the service “Credential Manager” of Windows.</source>
        <translation>Запустите службу Windows «Диспетчер учётных данных».</translation>
    </message>
    <message>
        <source>Start the till from a desktop session, not from a bare terminal.</source>
        <translation>Запускайте кассу из рабочего стола, а не из текстового терминала.</translation>
    </message>
    <message>
        <source>The keyring that is set here writes secrets into a plain file, so the till doesn't use it.</source>
        <translation>Настроенное здесь хранилище записывает ключи в обычный файл, поэтому касса его не использует.</translation>
    </message>
    <message>
        <source>The secret for payments</source>
        <translation>Секретный ключ для оплаты</translation>
    </message>
    <message>
        <source>The secret is there. Payments are possible.</source>
        <translation>Ключ на месте. Можно принимать оплату.</translation>
    </message>
    <message>
        <source>Unlock the keyring: answer its prompt with the password of this account.</source>
        <translation>Разблокируйте хранилище: введите в его запросе пароль этой учётной записи.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Scan, type</source>
        <translation>Скан, ввод</translation>
    </message>
    <message>
        <source>adds the item with that code, or the marked hit; never pays</source>
        <translation>добавляет товар с этим кодом или отмеченный в поиске; никогда не оплачивает</translation>
    </message>
    <message>
        <source>back; leaves the QR only after asking</source>
        <translation>назад; с экрана QR — только после вопроса</translation>
    </message>
    <message>
        <source>before a scan or Enter: quantity 3; 0.250* for weighed goods</source>
        <translation>перед сканом или Enter: количество 3; 0,250* для весового товара</translation>
    </message>
    <message>
        <source>brings a payment back from the background</source>
        <translation>возвращает оплату из фона</translation>
    </message>
    <message>
        <source>clears the basket, after asking</source>
        <translation>очищает корзину, после вопроса</translation>
    </message>
    <message>
        <source>goes to the scan box, wherever the focus is</source>
        <translation>попадает в строку сканирования, где бы ни был курсор</translation>
    </message>
    <message>
        <source>mark another line or hit</source>
        <translation>отметить другую строку</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>on the QR: check the payment now</source>
        <translation>на экране QR: проверить оплату сейчас</translation>
    </message>
    <message>
        <source>on the QR: the payment goes on in the background</source>
        <translation>на экране QR: оплата продолжится в фоне</translation>
    </message>
    <message>
        <source>one more, one less of the marked line</source>
        <translation>на один больше или меньше в отмеченной строке</translation>
    </message>
    <message>
        <source>open matters: payments that aren't settled yet</source>
        <translation>незакрытые вопросы: платежи, которые ещё не завершены</translation>
    </message>
    <message>
        <source>pay by QR; confirms in every sheet</source>
        <translation>оплата по QR; подтверждает в любом окне</translation>
    </message>
    <message>
        <source>removes the marked line</source>
        <translation>удаляет отмеченную строку</translation>
    </message>
    <message>
        <source>search by name</source>
        <translation>поиск по названию</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>этот список</translation>
    </message>
    <message>
        <source>type the quantity or weight of the marked line</source>
        <translation>ввести количество или вес отмеченной строки</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>%1 goes back through Octo to the card that was used.</source>
        <translation>%1 вернётся через Octo на карту, с которой платили.</translation>
    </message>
    <message>
        <source>%1 · sale %2 · %3</source>
        <translation>%1 · чек %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>Вернуть на кассу</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Count the sale as paid</source>
        <translation>Считать чек оплаченным</translation>
    </message>
    <message>
        <source>Do this when the customer has the goods. No money moves.</source>
        <translation>Сделайте так, если товар у покупателя. Деньги не двигаются.</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Given up at the counter. Whoever scanned the QR could pay until %1.</source>
        <translation>Отменён на кассе. Кто успел отсканировать QR, мог оплатить до %1.</translation>
    </message>
    <message>
        <source>If the customer has the goods, count the sale as paid. If not, give the money back.</source>
        <translation>Если товар у покупателя, считайте чек оплаченным. Если нет — верните деньги.</translation>
    </message>
    <message>
        <source>It isn't certain whether the customer has paid %1.</source>
        <translation>Точно не известно, заплатил ли покупатель %1.</translation>
    </message>
    <message>
        <source>It was paid</source>
        <translation>Оплата была</translation>
    </message>
    <message>
        <source>Its sale was paid otherwise or has changed since. Give the money back to the customer.</source>
        <translation>Чек уже оплачен иначе или с тех пор изменился. Верните деньги покупателю.</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet, decide, and write down why.</source>
        <translation>Найдите платёж в кабинете Octo, примите решение и запишите причину.</translation>
    </message>
    <message>
        <source>Money came for a payment that nobody was waiting for any more.</source>
        <translation>Пришли деньги по платежу, которого уже никто не ждал.</translation>
    </message>
    <message>
        <source>Money is on its way back to the customer: %1.</source>
        <translation>Деньги возвращаются покупателю: %1.</translation>
    </message>
    <message>
        <source>Money that still comes is noticed and shown here.</source>
        <translation>Если деньги всё же придут, касса это заметит и покажет здесь.</translation>
    </message>
    <message>
        <source>Nobody can pay it.</source>
        <translation>Оплатить его никто не может.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Nothing has to be done; the till waits for Octo's last word.</source>
        <translation>Делать ничего не нужно: касса ждёт последнего ответа Octo.</translation>
    </message>
    <message>
        <source>Nothing is open: every payment is settled.</source>
        <translation>Незакрытых вопросов нет: все платежи завершены.</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Оплаты не было</translation>
    </message>
    <message>
        <source>Octo is being asked.</source>
        <translation>Спрашиваем Octo.</translation>
    </message>
    <message>
        <source>Octo says something else about this payment than the till's own record.</source>
        <translation>Octo сообщает об этом платеже не то, что записано в кассе.</translation>
    </message>
    <message>
        <source>Octo took a payment back that it had confirmed before.</source>
        <translation>Octo отменил платёж, который раньше подтвердил.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Незакрытые вопросы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The customer has paid %1. Don't ask for it again.</source>
        <translation>Покупатель заплатил %1. Не просите платить ещё раз.</translation>
    </message>
    <message>
        <source>The payment is then closed as never paid. No money moves.</source>
        <translation>Платёж будет закрыт как неоплаченный. Деньги не двигаются.</translation>
    </message>
    <message>
        <source>The payment was stopped before its QR was shown.</source>
        <translation>Платёж остановлен до показа QR.</translation>
    </message>
    <message>
        <source>The sale then counts as paid. No money moves.</source>
        <translation>Чек будет считаться оплаченным. Деньги не двигаются.</translation>
    </message>
    <message>
        <source>The till asks Octo until that is certain.</source>
        <translation>Касса спрашивает Octo, пока это не станет точно известно.</translation>
    </message>
    <message>
        <source>The till sees by itself when the money comes.</source>
        <translation>Касса сама увидит, когда придут деньги.</translation>
    </message>
    <message>
        <source>The time of the QR ran out at %1.</source>
        <translation>Время QR вышло в %1.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Nothing was done; look again.</source>
        <translation>За это время всё изменилось. Ничего не сделано, посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>This payment goes on beside the counter: %1.</source>
        <translation>Этот платёж идёт параллельно: %1.</translation>
    </message>
    <message>
        <source>Why? This is kept in the books.</source>
        <translation>Почему? Запись останется в журнале.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>A training till opens in a window of its own. No real money moves there.</source>
        <translation>Учебная касса откроется в своём окне. Настоящие деньги там не двигаются.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring back to the counter</source>
        <translation>Вернуть на кассу</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Import goods…</source>
        <translation>Загрузить товары…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>No payment goes on in the background.</source>
        <translation>В фоне нет ни одной оплаты.</translation>
    </message>
    <message>
        <source>Open a training till</source>
        <translation>Открыть учебную кассу</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Незакрытые вопросы</translation>
    </message>
    <message>
        <source>Payments in the background</source>
        <translation>Оплаты в фоне</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>There is a basket at the counter. Finish or clear it first.</source>
        <translation>На кассе уже есть корзина. Сначала завершите или очистите её.</translation>
    </message>
    <message>
        <source>Training: what Octo does</source>
        <translation>Обучение: что делает Octo</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>so'm</source>
        <translation>сум</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more matter(s) are open.</source>
        <translation>
            <numerusform>Открыт ещё %n вопрос.</numerusform>
            <numerusform>Открыто ещё %n вопроса.</numerusform>
            <numerusform>Открыто ещё %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) go on in the background. F5 shows them.</source>
        <translation>
            <numerusform>В фоне идёт %n оплата. F5 покажет её.</numerusform>
            <numerusform>В фоне идут %n оплаты. F5 покажет их.</numerusform>
            <numerusform>В фоне идёт %n оплат. F5 покажет их.</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment in the background did not go through: %1. No money was taken. F5 brings it back.</source>
        <translation>Оплата в фоне не прошла: %1. Деньги не списаны. F5 вернёт эту продажу.</translation>
    </message>
    <message>
        <source>A payment in the background is paid: %1.</source>
        <translation>Оплата в фоне прошла: %1.</translation>
    </message>
    <message>
        <source>Money came late: %1 for a payment of %2 that nobody waited for. Don't charge again; tell the owner.</source>
        <translation>Деньги пришли поздно: %1 за оплату от %2, которую уже никто не ждал. Не берите деньги ещё раз; сообщите владельцу.</translation>
    </message>
    <message>
        <source>No connection to Octo. You can go on scanning; a QR needs the connection.</source>
        <translation>Нет связи с Octo. Сканировать можно; для QR нужна связь.</translation>
    </message>
    <message>
        <source>Octo and the till disagree about a payment of %1 at %2. Don't ask for money again; tell the owner.</source>
        <translation>Данные Octo и кассы об оплате %1 в %2 расходятся. Не берите деньги ещё раз; сообщите владельцу.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The books are looked through first; the QR follows by itself.</source>
        <translation>Сначала проверяется журнал, потом QR появится сам.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>Часы этого компьютера спешат на %n минуту. Поправьте их, иначе QR-коды могут закончиться не вовремя.</numerusform>
            <numerusform>Часы этого компьютера спешат на %n минуты. Поправьте их, иначе QR-коды могут закончиться не вовремя.</numerusform>
            <numerusform>Часы этого компьютера спешат на %n минут. Поправьте их, иначе QR-коды могут закончиться не вовремя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>Часы этого компьютера отстают на %n минуту. Поправьте их, иначе QR-коды могут закончиться не вовремя.</numerusform>
            <numerusform>Часы этого компьютера отстают на %n минуты. Поправьте их, иначе QR-коды могут закончиться не вовремя.</numerusform>
            <numerusform>Часы этого компьютера отстают на %n минут. Поправьте их, иначе QR-коды могут закончиться не вовремя.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk didn't take it, so it is not done. What you see is what is stored. %1</source>
        <translation>Запись на диск не удалась, действие не выполнено. На экране то, что сохранено. %1</translation>
    </message>
    <message>
        <source>The till isn't set up for payments yet. You can scan already.</source>
        <translation>Касса ещё не настроена для оплаты. Сканировать уже можно.</translation>
    </message>
    <message>
        <source>The till's books don't add up: %1 You can look at everything; nothing can be paid.</source>
        <translation>В журнале кассы ошибки: %1 Смотреть можно всё, принимать оплату нельзя.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal comma</source>
        <translation>Десятичная запятая</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Удалить последний знак</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Цифровая клавиатура</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Умножить</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Назад к корзине</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Для поддержки Octo:</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet, or call Octo's support with the number below.</source>
        <translation>Найдите оплату в кабинете Octo или позвоните в поддержку Octo и назовите номер ниже.</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>Новый QR</translation>
    </message>
    <message>
        <source>New QR all the same</source>
        <translation>Всё равно новый QR</translation>
    </message>
    <message>
        <source>No money has come so far. Whoever has the page open may still finish until about %1; the till keeps watching.</source>
        <translation>Деньги пока не пришли. Тот, у кого открыта страница, ещё может закончить примерно до %1; касса продолжает следить.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Деньги не списаны.</translation>
    </message>
    <message>
        <source>Nobody was shown its QR, so nobody can pay it.</source>
        <translation>Этот QR никому не показывали, оплатить его никто не может.</translation>
    </message>
    <message>
        <source>Octo and the till disagree</source>
        <translation>Данные Octo и кассы расходятся</translation>
    </message>
    <message>
        <source>Octo and the till disagree about the last payment. With a new QR the customer may pay twice.</source>
        <translation>Данные Octo и кассы о последней оплате расходятся. С новым QR покупатель может заплатить дважды.</translation>
    </message>
    <message>
        <source>Octo's answer about this payment contradicts what the till wrote down.</source>
        <translation>Ответ Octo об этой оплате противоречит записям кассы.</translation>
    </message>
    <message>
        <source>The QR is no longer shown</source>
        <translation>QR больше не показывается</translation>
    </message>
    <message>
        <source>The customer may have paid already</source>
        <translation>Покупатель, возможно, уже заплатил</translation>
    </message>
    <message>
        <source>The customer may have paid. Don't ask for money again before you know.</source>
        <translation>Возможно, покупатель заплатил. Не просите деньги ещё раз, пока не выясните.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Оплата не прошла</translation>
    </message>
</context>
<context>
    <name>Paid</name>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Следующая продажа</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Sale %1 · %2</source>
        <translation>Продажа %1 · %2</translation>
    </message>
    <message>
        <source>Scan the next item to start</source>
        <translation>Сканируйте следующий товар, чтобы начать</translation>
    </message>
    <message>
        <source>TEST: no real money was paid</source>
        <translation>ТЕСТ: настоящие деньги не уплачены</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>An earlier QR for this sale can still be paid until %1. Ask the customer before making a new one.</source>
        <translation>Прежний QR этой продажи ещё можно оплатить до %1. Спросите покупателя, прежде чем делать новый.</translation>
    </message>
    <message>
        <source>Asking Octo…</source>
        <translation>Спрашиваем Octo…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Checking the payment at Octo</source>
        <translation>Проверяем оплату в Octo</translation>
    </message>
    <message>
        <source>Checking the payment…</source>
        <translation>Проверяем оплату…</translation>
    </message>
    <message>
        <source>Customer is paying</source>
        <translation>Покупатель платит</translation>
    </message>
    <message>
        <source>Finding out how the payment stands</source>
        <translation>Выясняем, что с оплатой</translation>
    </message>
    <message>
        <source>Finding out whether the QR was made</source>
        <translation>Выясняем, создан ли QR</translation>
    </message>
    <message>
        <source>Finding out whether the money was taken</source>
        <translation>Выясняем, списаны ли деньги</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Give up this payment?</source>
        <translation>Отказаться от этой оплаты?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Its QR was never shown, so nobody can pay it. You can take the payment anew at once.</source>
        <translation>Её QR не показывали, оплатить его никто не может. Можно сразу принять оплату заново.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Money held, confirming</source>
        <translation>Деньги удержаны, подтверждаем</translation>
    </message>
    <message>
        <source>Money held, confirming…</source>
        <translation>Деньги удержаны, подтверждаем…</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Следующий покупатель</translation>
    </message>
    <message>
        <source>No connection. The payment may still arrive. Don't ask to pay again.</source>
        <translation>Нет связи. Оплата ещё может прийти. Не просите платить снова.</translation>
    </message>
    <message>
        <source>Not opened by the customer yet</source>
        <translation>Покупатель ещё не открыл</translation>
    </message>
    <message>
        <source>Octo names a state that this till doesn't know (%1). The payment may still arrive; the till keeps asking.</source>
        <translation>Octo сообщает состояние, которого касса не знает (%1). Оплата ещё может прийти, касса продолжает спрашивать.</translation>
    </message>
    <message>
        <source>Octo's answer can't be used. The payment may still arrive; the till keeps asking. Don't ask to pay again.</source>
        <translation>Ответ Octo не подходит. Оплата ещё может прийти, касса продолжает спрашивать. Не просите платить ещё раз.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Preparing QR…</source>
        <translation>Готовим QR…</translation>
    </message>
    <message>
        <source>QR is ready</source>
        <translation>QR готов</translation>
    </message>
    <message>
        <source>Really give up?</source>
        <translation>Точно отказаться?</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Продажа %1</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop this payment?</source>
        <translation>Остановить эту оплату?</translation>
    </message>
    <message>
        <source>TEST: no real money moves.</source>
        <translation>ТЕСТ: настоящие деньги не списываются.</translation>
    </message>
    <message>
        <source>The QR is valid for another %1.</source>
        <translation>QR действует ещё %1.</translation>
    </message>
    <message>
        <source>The QR leaves the screen, but whoever scanned it can still pay until %1. The till keeps watching it.</source>
        <translation>QR исчезнет с экрана, но тот, кто его отсканировал, может заплатить до %1. Касса продолжит следить за ним.</translation>
    </message>
    <message>
        <source>The basket stays as it is until the payment has ended.</source>
        <translation>Корзина не меняется, пока оплата не завершится.</translation>
    </message>
    <message>
        <source>The customer entered card and code</source>
        <translation>Покупатель ввёл карту и код</translation>
    </message>
    <message>
        <source>The customer enters card and code</source>
        <translation>Покупатель вводит карту и код</translation>
    </message>
    <message>
        <source>The customer is paying on the phone. Please wait.</source>
        <translation>Покупатель платит на телефоне. Подождите.</translation>
    </message>
    <message>
        <source>The customer is paying right now</source>
        <translation>Покупатель платит прямо сейчас</translation>
    </message>
    <message>
        <source>The customer opened the page</source>
        <translation>Покупатель открыл страницу</translation>
    </message>
    <message>
        <source>The customer opens the page</source>
        <translation>Покупатель открывает страницу</translation>
    </message>
    <message>
        <source>The money is held. The till is confirming it; this takes a moment.</source>
        <translation>Деньги удержаны. Касса подтверждает списание; это займёт немного времени.</translation>
    </message>
    <message>
        <source>The page is open on the customer's phone. The money may come after you give up. Give up all the same?</source>
        <translation>Страница открыта на телефоне покупателя. Деньги могут прийти уже после отказа. Всё равно отказаться?</translation>
    </message>
    <message>
        <source>The payment goes on in the background</source>
        <translation>Оплата продолжится в фоне</translation>
    </message>
    <message>
        <source>This payment was under way when the till stopped. The QR comes back when Octo has answered.</source>
        <translation>Эта оплата шла, когда касса остановилась. QR вернётся, когда ответит Octo.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>We don't know yet how this payment ended. The till keeps asking Octo. Don't ask to pay again.</source>
        <translation>Пока неизвестно, чем закончилась эта оплата. Касса продолжает спрашивать Octo. Не просите платить снова.</translation>
    </message>
    <message>
        <source>We don't know yet whether the QR was made. Trying again.</source>
        <translation>Пока неизвестно, создан ли QR. Пробуем ещё раз.</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>Octo and the till disagree</source>
        <translation>данные Octo и кассы расходятся</translation>
    </message>
    <message>
        <source>QR being prepared</source>
        <translation>QR готовится</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>closed, nothing was paid</source>
        <translation>закрыта, ничего не уплачено</translation>
    </message>
    <message>
        <source>closed, the hold was given back</source>
        <translation>закрыта, удержание снято</translation>
    </message>
    <message>
        <source>customer is paying</source>
        <translation>покупатель платит</translation>
    </message>
    <message>
        <source>did not go through</source>
        <translation>не прошла</translation>
    </message>
    <message>
        <source>given up, can still be paid for a while</source>
        <translation>отменена на кассе, некоторое время ещё можно оплатить</translation>
    </message>
    <message>
        <source>held money being given back</source>
        <translation>удержание снимается</translation>
    </message>
    <message>
        <source>money came late</source>
        <translation>деньги пришли поздно</translation>
    </message>
    <message>
        <source>money held, being taken</source>
        <translation>деньги удержаны, списываются</translation>
    </message>
    <message>
        <source>money held, not taken yet</source>
        <translation>деньги удержаны, ещё не списаны</translation>
    </message>
    <message>
        <source>not known yet whether a QR exists</source>
        <translation>пока неизвестно, создан ли QR</translation>
    </message>
    <message>
        <source>not known yet whether the hold was given back</source>
        <translation>пока неизвестно, снято ли удержание</translation>
    </message>
    <message>
        <source>not known yet whether the money was taken</source>
        <translation>пока неизвестно, списаны ли деньги</translation>
    </message>
    <message>
        <source>not known yet whether the refund was done</source>
        <translation>пока неизвестно, выполнен ли возврат</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>возвращено частично</translation>
    </message>
    <message>
        <source>refund under way</source>
        <translation>идёт возврат</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>stopped, nobody can pay it</source>
        <translation>остановлена, оплатить её никто не может</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>ждём покупателя</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>later</source>
        <translation>потом</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code</source>
        <translation>QR-кода нет</translation>
    </message>
    <message>
        <source>QR code to pay with</source>
        <translation>QR-код для оплаты</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ask Octo's support for it.</source>
        <translation>Запросите его в поддержке Octo.</translation>
    </message>
    <message>
        <source>Ask Octo's support.</source>
        <translation>Обратитесь в поддержку Octo.</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to try again, perhaps with another card.</source>
        <translation>Спросите, хочет ли покупатель попробовать ещё раз, возможно, другой картой.</translation>
    </message>
    <message>
        <source>Call Octo's support if it happens again.</source>
        <translation>Если повторится, позвоните в поддержку Octo.</translation>
    </message>
    <message>
        <source>Check the date of this PC and whether the Wi-Fi asks for a login.</source>
        <translation>Проверьте дату на компьютере и не просит ли Wi-Fi войти в сеть.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then make a new QR.</source>
        <translation>Проверьте сетевой кабель или Wi-Fi, затем сделайте новый QR.</translation>
    </message>
    <message>
        <source>Clear the basket and scan the goods again; tell the maker of the program.</source>
        <translation>Очистите корзину и отсканируйте товары снова; сообщите разработчику программы.</translation>
    </message>
    <message>
        <source>Compare the currency in the settings with the one in Octo's cabinet.</source>
        <translation>Сравните валюту в настройках с валютой в кабинете Octo.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet: F10, Settings.</source>
        <translation>Скопируйте их снова из кабинета Octo: F10, «Настройки».</translation>
    </message>
    <message>
        <source>Correct the proxy setting or remove it, then make a new QR.</source>
        <translation>Исправьте или уберите прокси, затем сделайте новый QR.</translation>
    </message>
    <message>
        <source>Correct the supplier's shop id in the price list and import it again.</source>
        <translation>Исправьте номер магазина поставщика в прайс-листе и загрузите его снова.</translation>
    </message>
    <message>
        <source>Don't use it. Call Octo's support if it happens again.</source>
        <translation>Не пользуйтесь им. Если повторится, позвоните в поддержку Octo.</translation>
    </message>
    <message>
        <source>Go back to the basket: the strip at the top says what to do.</source>
        <translation>Вернитесь к корзине: подсказка — в полосе вверху.</translation>
    </message>
    <message>
        <source>Goods of this basket aren't registered for the tax receipt at Octo.</source>
        <translation>Товары этой корзины не зарегистрированы в Octo для фискального чека.</translation>
    </message>
    <message>
        <source>Have them registered, or send baskets without tax data.</source>
        <translation>Зарегистрируйте их или отправляйте корзину без налоговых данных.</translation>
    </message>
    <message>
        <source>Make a new QR when you are ready.</source>
        <translation>Сделайте новый QR, когда будете готовы.</translation>
    </message>
    <message>
        <source>Octo couldn't be reached, so nothing was sent.</source>
        <translation>Связаться с Octo не удалось, ничего не отправлено.</translation>
    </message>
    <message>
        <source>Octo didn't accept what was sent about the buyer.</source>
        <translation>Octo не принял данные о покупателе.</translation>
    </message>
    <message>
        <source>Octo didn't understand the request.</source>
        <translation>Octo не понял запрос.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret.</source>
        <translation>Octo не принимает номер магазина или секретный ключ.</translation>
    </message>
    <message>
        <source>Octo doesn't know a supplier that stands in the basket.</source>
        <translation>Octo не знает поставщика из этой корзины.</translation>
    </message>
    <message>
        <source>Octo doesn't take this currency for the shop.</source>
        <translation>Octo не принимает эту валюту для магазина.</translation>
    </message>
    <message>
        <source>Octo has no such payment.</source>
        <translation>В Octo нет такой оплаты.</translation>
    </message>
    <message>
        <source>Octo hasn't approved this shop for real payments yet.</source>
        <translation>Octo ещё не разрешил этому магазину настоящие оплаты.</translation>
    </message>
    <message>
        <source>Octo refused because of a limit.</source>
        <translation>Octo отказал из-за лимита.</translation>
    </message>
    <message>
        <source>Octo refused the payment.</source>
        <translation>Octo отклонил оплату.</translation>
    </message>
    <message>
        <source>Octo says that the lines don't add up to the total.</source>
        <translation>Octo сообщает, что сумма строк не равна итогу.</translation>
    </message>
    <message>
        <source>Octo wants a further id (tsp_id) from this shop.</source>
        <translation>Octo требует от магазина дополнительный номер (tsp_id).</translation>
    </message>
    <message>
        <source>Octo wants a notification address for payments in two stages.</source>
        <translation>Для двухэтапной оплаты Octo требует адрес уведомлений.</translation>
    </message>
    <message>
        <source>Octo's answer carries a payment address that isn't Octo's, so no QR is shown.</source>
        <translation>В ответе Octo чужой адрес оплаты, поэтому QR не показан.</translation>
    </message>
    <message>
        <source>Set one with the setup command, or switch the two stages off.</source>
        <translation>Задайте его командой setup или отключите двухэтапную оплату.</translation>
    </message>
    <message>
        <source>Tell the maker of the program. Without lines in the basket setting, paying works.</source>
        <translation>Сообщите разработчику программы. Без передачи строк корзины оплата работает.</translation>
    </message>
    <message>
        <source>The customer or the bank stopped the payment.</source>
        <translation>Покупатель или банк остановил оплату.</translation>
    </message>
    <message>
        <source>The other side couldn't prove that it is Octo, so nothing was sent.</source>
        <translation>Другая сторона не подтвердила, что она Octo, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The proxy that is set on this PC doesn't let the till through to Octo.</source>
        <translation>Прокси на этом компьютере не пропускает кассу к Octo.</translation>
    </message>
    <message>
        <source>The till couldn't get the Octo secret from the keyring.</source>
        <translation>Касса не смогла получить секретный ключ Octo из хранилища.</translation>
    </message>
    <message>
        <source>The till couldn't put the request together, so nothing was sent.</source>
        <translation>Касса не смогла составить запрос, ничего не отправлено.</translation>
    </message>
    <message>
        <source>The time for this QR is over.</source>
        <translation>Время этого QR истекло.</translation>
    </message>
    <message>
        <source>This way of paying isn't part of the shop's contract with Octo.</source>
        <translation>Этот способ оплаты не входит в договор магазина с Octo.</translation>
    </message>
    <message>
        <source>Try again with a new QR, or call Octo's support.</source>
        <translation>Попробуйте с новым QR или позвоните в поддержку Octo.</translation>
    </message>
    <message>
        <source>Use test payments until then, and ask Octo's support.</source>
        <translation>Пока пользуйтесь тестовыми оплатами и обратитесь в поддержку Octo.</translation>
    </message>
    <message>
        <source>Wait a little, then make a new QR.</source>
        <translation>Немного подождите, затем сделайте новый QR.</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>All of it was given back already.</source>
        <translation>Всё уже возвращено.</translation>
    </message>
    <message>
        <source>An earlier refund of this payment isn't settled yet. Wait until Octo has answered.</source>
        <translation>Предыдущий возврат по этому платежу ещё не завершён. Подождите ответа Octo.</translation>
    </message>
    <message>
        <source>Enter how much is given back.</source>
        <translation>Введите сумму возврата.</translation>
    </message>
    <message>
        <source>No money was given back.</source>
        <translation>Деньги не возвращены.</translation>
    </message>
    <message>
        <source>Nothing was paid here, so nothing can be given back.</source>
        <translation>Здесь ничего не оплачено, возвращать нечего.</translation>
    </message>
    <message>
        <source>Octo doesn't give back so little. Give it back in cash.</source>
        <translation>Octo не возвращает такие малые суммы. Верните наличными.</translation>
    </message>
    <message>
        <source>Octo's number of this payment isn't known here. Give it back in Octo's cabinet.</source>
        <translation>Номер этого платежа в Octo здесь не известен. Верните деньги в кабинете Octo.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment.</source>
        <translation>Это больше, чем осталось от этого платежа.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the payment.</source>
        <translation>Сумма в другой валюте, чем платёж.</translation>
    </message>
    <message>
        <source>There were too many refunds of this payment. Give the rest back in Octo's cabinet.</source>
        <translation>По этому платежу было слишком много возвратов. Остаток верните в кабинете Octo.</translation>
    </message>
    <message>
        <source>These goods aren't in the sale, or came back already.</source>
        <translation>Этих товаров нет в чеке, или их уже вернули.</translation>
    </message>
    <message>
        <source>This payment was not found. Open the sale again.</source>
        <translation>Платёж не найден. Откройте чек заново.</translation>
    </message>
    <message>
        <source>Write down why the money is given back.</source>
        <translation>Запишите, почему возвращаются деньги.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 payments already go on in the background. Finish one of them first.</source>
        <translation>В фоне уже идут оплаты: %1. Сначала завершите одну из них.</translation>
    </message>
    <message>
        <source>No line of the basket is marked. Mark one first.</source>
        <translation>В корзине не отмечена ни одна строка. Сначала отметьте её.</translation>
    </message>
    <message>
        <source>That quantity isn't possible for “%1”. It must be more than 0 and at most 1 000 000; only weighed goods take decimals.</source>
        <translation>Такое количество для «%1» невозможно. Оно должно быть больше 0 и не больше 1 000 000; дробное — только для весовых товаров.</translation>
    </message>
    <message>
        <source>That text is too long for a code. Nothing was added. It begins with “%1”.</source>
        <translation>Для кода это слишком длинно. Ничего не добавлено. Начало: «%1».</translation>
    </message>
    <message>
        <source>The Octo secret is missing, so no payment can be made. Nothing was sent.</source>
        <translation>Нет секретного ключа Octo, оплату принять нельзя. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The basket can't change while a payment for it is under way.</source>
        <translation>Корзину нельзя менять, пока идёт её оплата.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first, then take the payment.</source>
        <translation>Корзина пуста. Сначала отсканируйте товар, затем принимайте оплату.</translation>
    </message>
    <message>
        <source>The books are still being looked through. Take the payment in a moment.</source>
        <translation>Журнал ещё проверяется. Возьмите оплату через минуту.</translation>
    </message>
    <message>
        <source>The prices are in another currency than this till. Nothing was added or charged.</source>
        <translation>Цены в другой валюте, чем у этой кассы. Ничего не добавлено и не списано.</translation>
    </message>
    <message>
        <source>The till isn't set up for payments yet. Enter the shop's data first.</source>
        <translation>Касса ещё не настроена для оплаты. Сначала введите данные магазина.</translation>
    </message>
    <message>
        <source>The till's books don't add up, so nothing may be paid on top of them. Nothing was sent. Call the owner.</source>
        <translation>В журнале кассы ошибки, поэтому принимать оплату нельзя. Ничего не отправлено. Позовите владельца.</translation>
    </message>
    <message>
        <source>The total is 0, so there is nothing to pay.</source>
        <translation>Итог равен 0, оплачивать нечего.</translation>
    </message>
    <message>
        <source>The total would be larger than a till can take. Nothing was added.</source>
        <translation>Итог больше, чем может принять касса. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>There were too many attempts to pay this sale. Clear the basket and scan the goods again.</source>
        <translation>Слишком много попыток оплатить эту продажу. Очистите корзину и отсканируйте товары снова.</translation>
    </message>
    <message>
        <source>This basket can't be sent to Octo, so nothing was sent and nothing was taken. %1</source>
        <translation>Эту корзину нельзя отправить в Octo: ничего не отправлено и не списано. %1</translation>
    </message>
    <message>
        <source>This till's data was made on another PC. Nothing was sent. Start the till again and answer its question.</source>
        <translation>Данные этой кассы созданы на другом компьютере. Ничего не отправлено. Запустите кассу заново и ответьте на её вопрос.</translation>
    </message>
    <message>
        <source>“%1” has no IKPU, so no tax receipt can be made. Nothing was sent. Import the goods with their IKPU, or take the line out.</source>
        <translation>У товара «%1» нет ИКПУ, поэтому налоговый чек невозможен. Ничего не отправлено. Загрузите товары с ИКПУ или уберите строку.</translation>
    </message>
    <message>
        <source>“%1” still has to be weighed. Mark its line and enter the weight.</source>
        <translation>«%1» ещё надо взвесить. Отметьте строку и введите вес.</translation>
    </message>
</context>
<context>
    <name>SaleState</name>
    <message>
        <source>cleared</source>
        <translation>очищена</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачена</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>возвращена частично</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>waiting for the payment</source>
        <translation>ждёт оплаты</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n оплата, %1</numerusform>
            <numerusform>%n оплаты, %1</numerusform>
            <numerusform>%n оплат, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Назад к кассе</translation>
    </message>
    <message>
        <source>Nothing was paid so far today.</source>
        <translation>Сегодня оплат пока не было.</translation>
    </message>
    <message>
        <source>Nothing was sold so far today.</source>
        <translation>Сегодня продаж пока не было.</translation>
    </message>
    <message>
        <source>Only test payments so far; they don't count.</source>
        <translation>Пока только тестовые оплаты; они не считаются.</translation>
    </message>
    <message>
        <source>QR %1</source>
        <translation>QR %1</translation>
    </message>
    <message>
        <source>The sales can't be read at the moment; nothing is lost. %1</source>
        <translation>Сейчас не удаётся прочитать продажи; ничего не потеряно. %1</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 (perhaps misread)</source>
        <translation>%1 (возможно, считан с ошибкой)</translation>
    </message>
    <message>
        <source>Not added, since the payment is under way: %1. F4 lets it go on in the background.</source>
        <translation>Не добавлено, идёт оплата: %1. F4 — оплата продолжится в фоне.</translation>
    </message>
    <message>
        <source>Unknown code %1, perhaps misread. Nothing was added; scan it again.</source>
        <translation>Неизвестный код %1, возможно, считан неверно. Ничего не добавлено; отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Unknown code %1. Nothing was added.</source>
        <translation>Неизвестный код %1. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Unknown codes, nothing was added: %1</source>
        <translation>Неизвестные коды, ничего не добавлено: %1</translation>
    </message>
    <message>
        <source>“%1” was not added: the payment is under way. F4 lets it go on in the background.</source>
        <translation>«%1» не добавлено: идёт оплата. F4 — оплата продолжится в фоне.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Paying isn't possible: the Octo secret is missing.</source>
        <translation>Оплата невозможна: нет секретного ключа Octo.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring didn't answer.</source>
        <translation>Оплата невозможна: хранилище ключей не ответило.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring here would not keep the secret safe.</source>
        <translation>Оплата невозможна: здешнее хранилище не сохранит ключ в безопасности.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring with the secret is locked.</source>
        <translation>Оплата невозможна: хранилище с ключом заблокировано.</translation>
    </message>
    <message>
        <source>Paying isn't possible: this PC offers no keyring for the secret.</source>
        <translation>Оплата невозможна: на этом компьютере нет хранилища для ключа.</translation>
    </message>
</context>
<context>
    <name>Sell</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n штука</numerusform>
            <numerusform>%n штуки</numerusform>
            <numerusform>%n штук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1, leave the basket. The sale stays in the books as cleared.</source>
        <translation>
            <numerusform>Из корзины уйдёт %n строка, %1. Продажа останется в учёте как очищенная.</numerusform>
            <numerusform>Из корзины уйдут %n строки, %1. Продажа останется в учёте как очищенная.</numerusform>
            <numerusform>Из корзины уйдёт %n строк, %1. Продажа останется в учёте как очищенная.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation>Очистить корзину?</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Goods or numbers</source>
        <translation>Товары или цифры</translation>
    </message>
    <message>
        <source>Import a price list as a CSV file, or try the till with sample goods.</source>
        <translation>Загрузите прайс-лист в файле CSV или попробуйте кассу на примерах.</translation>
    </message>
    <message>
        <source>Import goods…</source>
        <translation>Загрузить товары…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Load sample goods</source>
        <translation>Взять примеры товаров</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>Товаров пока нет</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
    <message>
        <source>Pay by QR</source>
        <translation>Оплата по QR</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Быстрые кнопки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Scan a code or type a name</source>
        <translation>Отсканируйте код или введите название</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Строка сканирования</translation>
    </message>
    <message>
        <source>Scan the first item to start a sale.</source>
        <translation>Отсканируйте первый товар, чтобы начать продажу.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Weight in %1</source>
        <translation>Вес, %1</translation>
    </message>
    <message>
        <source>weigh it</source>
        <translation>взвесить</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A till needs a name, for example 1.</source>
        <translation>У кассы должно быть имя, например 1.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>It lies in the keyring of this PC and can't be shown again.</source>
        <translation>Он лежит в хранилище этого компьютера, показать его снова нельзя.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Имя этой кассы</translation>
    </message>
    <message>
        <source>New Octo secret</source>
        <translation>Новый секретный ключ Octo</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ещё не настроено.</translation>
    </message>
    <message>
        <source>Paste the new secret here first.</source>
        <translation>Сначала вставьте сюда новый ключ.</translation>
    </message>
    <message>
        <source>Real payments: money moves.</source>
        <translation>Настоящие оплаты: деньги списываются.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Remove the secret?</source>
        <translation>Удалить секретный ключ?</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Заменить ключ</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Сохранить названия</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Set up the shop first.</source>
        <translation>Сначала настройте магазин.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shop %1 at %2, prices in %3.</source>
        <translation>Магазин %1 на %2, цены в %3.</translation>
    </message>
    <message>
        <source>TEST: no real money moves, and these sales don't count in sums.</source>
        <translation>ТЕСТ: настоящие деньги не списываются, эти продажи не входят в суммы.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring.</source>
        <translation>Новый ключ сохранён в хранилище.</translation>
    </message>
    <message>
        <source>The secret is removed.</source>
        <translation>Ключ удалён.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Without it the till can do everything but take payments.</source>
        <translation>Без него касса может всё, кроме приёма оплаты.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Copy the secret from Octo's cabinet.</source>
        <translation>Скопируйте секретный ключ из кабинета Octo.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>It goes into the keyring of this PC and nowhere else.</source>
        <translation>Он хранится только в хранилище ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Make a test payment</source>
        <translation>Провести тестовую оплату</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Octo secret</source>
        <translation>Секретный ключ Octo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Set up the till</source>
        <translation>Настройка кассы</translation>
    </message>
    <message>
        <source>Shop id and secret stand in Octo's cabinet. You can sell without them, but not take payments.</source>
        <translation>Номер магазина и секретный ключ есть в кабинете Octo. Без них можно продавать, но нельзя принимать оплату.</translation>
    </message>
    <message>
        <source>Shop id at Octo</source>
        <translation>Номер магазина в Octo</translation>
    </message>
    <message>
        <source>Stands at the top of the window. You can leave it empty.</source>
        <translation>Показывается вверху окна. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Начать продавать</translation>
    </message>
    <message>
        <source>Test payment</source>
        <translation>Тестовая оплата</translation>
    </message>
    <message>
        <source>That is too long for a secret. Nothing was stored.</source>
        <translation>Для ключа это слишком длинно. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The shop id is the whole number that Octo gave the shop.</source>
        <translation>Номер магазина — целое число, которое выдал Octo.</translation>
    </message>
    <message>
        <source>The till is set up. Try it now with a test payment: no real money moves.</source>
        <translation>Касса настроена. Попробуйте тестовую оплату: настоящие деньги не списываются.</translation>
    </message>
    <message>
        <source>dollar (USD)</source>
        <translation>доллар (USD)</translation>
    </message>
    <message>
        <source>so'm (UZS)</source>
        <translation>сум (UZS)</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 can't be opened for writing. Nothing was changed. Allow this account to write to the folder, or choose another one with --data-dir.</source>
        <translation>%1 нельзя открыть для записи. Ничего не изменено. Разрешите этой учётной записи запись в папку или выберите другую через --data-dir.</translation>
    </message>
    <message>
        <source>An earlier change couldn't be written, so this one wasn't either.</source>
        <translation>Предыдущее изменение не записалось, поэтому и это не записано.</translation>
    </message>
    <message>
        <source>Another program has held %1 for more than %2 seconds. Nothing of this was stored. Try again in a moment.</source>
        <translation>Другая программа держит %1 дольше %2 секунд. Ничего из этого не сохранено. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The currency stays %1: a basket or a payment is still open. Finish or clear it first. Nothing was changed.</source>
        <translation>Валюта остаётся %1: ещё открыта корзина или оплата. Сначала завершите или очистите её. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The currency stays %1: the catalogue holds goods priced in it. Nothing was changed.</source>
        <translation>Валюта остаётся %1: в каталоге есть товары с ценами в ней. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk didn't take a change to %1 (%2). Nothing of this was stored. Try again; if it happens again, copy the folder to another disk.</source>
        <translation>Диск не принял изменение %1 (%2). Ничего из этого не сохранено. Попробуйте ещё раз; если повторится, скопируйте папку на другой диск.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing of this was stored. Make room on it and try again.</source>
        <translation>Диск, на котором %1, заполнен. Ничего из этого не сохранено. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a sign. Nothing was changed.</source>
        <translation>Файл обрывается на середине знака. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation>Файл пуст. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The secret must have 1 to %1 characters. Nothing was changed.</source>
        <translation>В ключе должно быть от 1 до %1 знаков. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The shop id stays %1: the outcome of a payment is still open at Octo. Wait until it is known. Nothing was changed.</source>
        <translation>Номер магазина остаётся %1: в Octo ещё не завершена оплата. Подождите её исхода. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Answers get lost, come late or in pieces. The customers pay all the same.</source>
        <translation>Ответы теряются, опаздывают или приходят кусками. Покупатели всё равно платят.</translation>
    </message>
    <message>
        <source>Answers in the old form, without amounts.</source>
        <translation>Ответы старого вида, без сумм.</translation>
    </message>
    <message>
        <source>Answers that can't be right</source>
        <translation>Неверные ответы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bad network</source>
        <translation>Плохая сеть</translation>
    </message>
    <message>
        <source>Customers pay by themselves</source>
        <translation>Покупатели платят сами</translation>
    </message>
    <message>
        <source>Each customer opens the page and pays after eight seconds.</source>
        <translation>Каждый покупатель открывает страницу и платит через восемь секунд.</translation>
    </message>
    <message>
        <source>Each refund takes half a minute.</source>
        <translation>Каждый возврат занимает полминуты.</translation>
    </message>
    <message>
        <source>Every answer is a page that says so.</source>
        <translation>Вместо ответов приходит страница об этом.</translation>
    </message>
    <message>
        <source>Every payment is declined after ten seconds.</source>
        <translation>Каждый платёж отклоняется через десять секунд.</translation>
    </message>
    <message>
        <source>Half of the answers to a new payment get lost and have to be asked for again.</source>
        <translation>Половина ответов о новых платежах теряется, их приходится спрашивать заново.</translation>
    </message>
    <message>
        <source>Holds lapse early</source>
        <translation>Холды быстро истекают</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Потерянные ответы</translation>
    </message>
    <message>
        <source>Money is held for one minute only.</source>
        <translation>Деньги удерживаются только одну минуту.</translation>
    </message>
    <message>
        <source>Nothing reaches Octo.</source>
        <translation>До Octo ничего не доходит.</translation>
    </message>
    <message>
        <source>Now: %1. No real money moves.</source>
        <translation>Сейчас: %1. Настоящие деньги не двигаются.</translation>
    </message>
    <message>
        <source>Octo answers at once. You pay on the pay page.</source>
        <translation>Octo отвечает сразу. Платите сами на странице оплаты.</translation>
    </message>
    <message>
        <source>Octo as it used to be</source>
        <translation>Прежний Octo</translation>
    </message>
    <message>
        <source>Octo is being repaired</source>
        <translation>Octo на ремонте</translation>
    </message>
    <message>
        <source>Octo is slow, some customers change their minds, most of them pay.</source>
        <translation>Octo отвечает медленно, некоторые передумывают, большинство платит.</translation>
    </message>
    <message>
        <source>Paid after it was canceled</source>
        <translation>Оплата после отказа</translation>
    </message>
    <message>
        <source>Paid after you gave up</source>
        <translation>Оплата после отмены на кассе</translation>
    </message>
    <message>
        <source>Refunds take their time</source>
        <translation>Возвраты идут долго</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>Час пик</translation>
    </message>
    <message>
        <source>Some answers name another payment, another amount or a foreign address.</source>
        <translation>В некоторых ответах другой платёж, другая сумма или чужой адрес.</translation>
    </message>
    <message>
        <source>The bank declines</source>
        <translation>Банк отказывает</translation>
    </message>
    <message>
        <source>The bank says no, and half a minute later yes.</source>
        <translation>Банк отказывает, а через полминуты соглашается.</translation>
    </message>
    <message>
        <source>The customer pays too late</source>
        <translation>Покупатель платит слишком поздно</translation>
    </message>
    <message>
        <source>The customer takes two minutes and then pays, whatever happened at the counter.</source>
        <translation>Покупатель платит через две минуты, что бы ни было на кассе.</translation>
    </message>
    <message>
        <source>The money comes half a minute after the QR has run out.</source>
        <translation>Деньги приходят через полминуты после конца QR.</translation>
    </message>
    <message>
        <source>The network is gone</source>
        <translation>Сети нет</translation>
    </message>
    <message>
        <source>The tax receipt comes late</source>
        <translation>Фискальный чек опаздывает</translation>
    </message>
    <message>
        <source>The till has to ask for it several times.</source>
        <translation>Кассе приходится спрашивать несколько раз.</translation>
    </message>
    <message>
        <source>Training: what Octo does</source>
        <translation>Обучение: что делает Octo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was changed. Payments under way go on at Octo; the till reads them when it starts again.</source>
        <translation>Ничего не изменено. Начатые оплаты продолжаются в Octo, касса прочитает их, когда снова запустится.</translation>
    </message>
    <message>
        <source>The till can't start</source>
        <translation>Касса не может запуститься</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>l</source>
        <translation>л</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>мл</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n незакрытый вопрос</numerusform>
            <numerusform>%n незакрытых вопроса</numerusform>
            <numerusform>%n незакрытых вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>Is the other PC out of use?</source>
        <translation>Другой компьютер больше не работает?</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Octo connected</source>
        <translation>Octo на связи</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ТЕСТ</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Касса %1</translation>
    </message>
    <message>
        <source>Yes, go on here</source>
        <translation>Да, продолжить здесь</translation>
    </message>
</context>
</TS>
