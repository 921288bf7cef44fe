<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Books</name>
    <message>
        <source>Amounts in them can't be trusted, so nothing more is paid. A payment already begun is followed to its end.</source>
        <translation>Суммам в нём нельзя доверять, поэтому оплата закрыта. Уже начатый платёж доводится до конца.</translation>
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
    <name>Customer</name>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Confirming your payment</source>
        <translation>Подтверждаем оплату</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Завершите оплату в телефоне</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Please don't pay with it. The cashier will help you.</source>
        <translation>Не оплачивайте по нему. Кассир вам поможет.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Пожалуйста, подождите</translation>
    </message>
    <message>
        <source>Point your phone's camera at the code and pay on the page that opens.</source>
        <translation>Наведите камеру телефона на код и оплатите на открывшейся странице.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Отсканируйте, чтобы оплатить</translation>
    </message>
    <message>
        <source>TEST: no real money</source>
        <translation>ТЕСТ: деньги не настоящие</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>The cashier will help you.</source>
        <translation>Кассир вам поможет.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Оплата не прошла</translation>
    </message>
    <message>
        <source>There is no connection just now. Don't pay a second time.</source>
        <translation>Сейчас нет связи. Не платите второй раз.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Этот код больше не действует</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Добро пожаловать!</translation>
    </message>
</context>
<context>
    <name>DayCheck</name>
    <message>
        <source>%1 of %2 payments read. What was found is kept; check again to go on.</source>
        <translation>Проверено платежей: %1 из %2. Найденное сохранено; чтобы продолжить, запустите сверку снова.</translation>
    </message>
    <message>
        <source>%1 of %2 payments read. You can go on selling meanwhile.</source>
        <translation>Проверено платежей: %1 из %2. Тем временем можно продавать.</translation>
    </message>
    <message>
        <source>%1 · sale %2 · %3</source>
        <translation>%1 · продажа %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) aren't shown here.</source>
        <translation>
            <numerusform>Ещё %n расхождение здесь не показано.</numerusform>
            <numerusform>Ещё %n расхождения здесь не показаны.</numerusform>
            <numerusform>Ещё %n расхождений здесь не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. All agrees with Octo.</source>
        <translation>
            <numerusform>Проверен %n платёж. Всё совпадает с Octo.</numerusform>
            <numerusform>Проверено %n платежа. Всё совпадает с Octo.</numerusform>
            <numerusform>Проверено %n платежей. Всё совпадает с Octo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. What doesn't agree stands below.</source>
        <translation>
            <numerusform>Проверен %n платёж. Расхождения — ниже.</numerusform>
            <numerusform>Проверено %n платежа. Расхождения — ниже.</numerusform>
            <numerusform>Проверено %n платежей. Расхождения — ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who refunded it in Octo's cabinet, and write that down here.</source>
        <translation>Узнайте, кто сделал возврат в кабинете Octo, и запишите это здесь.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check at Octo</source>
        <translation>Сверить с Octo</translation>
    </message>
    <message>
        <source>Check the day again later. If it stays, look the payment up in Octo's cabinet.</source>
        <translation>Сверьте день позже ещё раз. Если это повторится, найдите платёж в кабинете Octo.</translation>
    </message>
    <message>
        <source>Compare both in Octo's cabinet, settle the rest with the customer, and write down how.</source>
        <translation>Сравните обе суммы в кабинете Octo, рассчитайтесь с покупателем за разницу и запишите как.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Dealt with…</source>
        <translation>Решено…</translation>
    </message>
    <message>
        <source>Every payment is read again at Octo and compared with the till's books. No money moves by this.</source>
        <translation>Каждый платёж ещё раз запрашивается в Octo и сверяется с учётом кассы. Деньги при этом не двигаются.</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Для поддержки Octo:</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Здесь: %1.</translation>
    </message>
    <message>
        <source>Here: %1. Octo: %2.</source>
        <translation>Здесь: %1. Octo: %2.</translation>
    </message>
    <message>
        <source>How? This is kept in the books.</source>
        <translation>Как? Это сохраняется в учёте.</translation>
    </message>
    <message>
        <source>It is neither the shop's nor the customer's, and it goes back by itself when the hold lapses.</source>
        <translation>Их нет ни у магазина, ни у покупателя; когда резерв истечёт, они сами вернутся покупателю.</translation>
    </message>
    <message>
        <source>It isn't certain how much was taken.</source>
        <translation>Неизвестно точно, сколько денег списано.</translation>
    </message>
    <message>
        <source>It isn't certain where the money is.</source>
        <translation>Неизвестно точно, где деньги.</translation>
    </message>
    <message>
        <source>It was dealt with</source>
        <translation>Да, решён</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Leave the till on, which goes on asking Octo; see the open matters. Then check the day again.</source>
        <translation>Не выключайте кассу: она продолжает спрашивать Octo; смотрите незакрытые вопросы. Затем сверьте день снова.</translation>
    </message>
    <message>
        <source>Look in Octo's cabinet whether it went out. If not, call Octo's support with the number below.</source>
        <translation>Посмотрите в кабинете Octo, ушёл ли возврат. Если нет, позвоните в поддержку Octo и назовите номер ниже.</translation>
    </message>
    <message>
        <source>Look it up in Octo's cabinet, and call Octo's support with the number below.</source>
        <translation>Найдите его в кабинете Octo и позвоните в поддержку Octo, назвав номер ниже.</translation>
    </message>
    <message>
        <source>Look it up in Octo's cabinet. If the money isn't there, call Octo's support with the number below.</source>
        <translation>Найдите его в кабинете Octo. Если денег там нет, позвоните в поддержку Octo и назовите номер ниже.</translation>
    </message>
    <message>
        <source>Money is still only reserved on the customer's card.</source>
        <translation>Деньги на карте покупателя до сих пор только зарезервированы.</translation>
    </message>
    <message>
        <source>More of this payment was given back than this till gave back.</source>
        <translation>По этому платежу возвращено больше, чем вернула эта касса.</translation>
    </message>
    <message>
        <source>Nothing is known about the money from this.</source>
        <translation>О деньгах это ничего не говорит.</translation>
    </message>
    <message>
        <source>Octo didn't say how this payment stands.</source>
        <translation>Octo не сообщила, что с этим платежом.</translation>
    </message>
    <message>
        <source>Octo doesn't find this payment, although it had it before.</source>
        <translation>Octo не находит этот платёж, хотя раньше он там был.</translation>
    </message>
    <message>
        <source>Octo has another amount or currency for this payment than the till.</source>
        <translation>В Octo у этого платежа другая сумма или валюта, чем в кассе.</translation>
    </message>
    <message>
        <source>Octo has the money for this payment, and no sale of the till counts it.</source>
        <translation>Деньги по этому платежу есть в Octo, но ни одна продажа кассы их не учитывает.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Незакрытые вопросы</translation>
    </message>
    <message>
        <source>Open matters: count the sale as paid if the customer has the goods, or give the money back.</source>
        <translation>«Незакрытые вопросы»: если товар у покупателя, засчитайте продажу оплаченной, иначе верните деньги.</translation>
    </message>
    <message>
        <source>Open the till, which takes the money or gives it back. If it stays, do it in Octo's cabinet.</source>
        <translation>Откройте кассу: она спишет деньги или вернёт их. Если это не помогло, сделайте это в кабинете Octo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The customer has paid. Don't ask for it again.</source>
        <translation>Покупатель заплатил. Не просите заплатить ещё раз.</translation>
    </message>
    <message>
        <source>The customer has that money, and it is missing from the day's takings.</source>
        <translation>Эти деньги у покупателя, и в выручке дня их нет.</translation>
    </message>
    <message>
        <source>The customer may be waiting for the money.</source>
        <translation>Возможно, покупатель ждёт свои деньги.</translation>
    </message>
    <message>
        <source>The day at Octo</source>
        <translation>День в Octo</translation>
    </message>
    <message>
        <source>The difference leaves the list. No money moves.</source>
        <translation>Расхождение исчезнет из списка. Деньги не двигаются.</translation>
    </message>
    <message>
        <source>The goods may be gone without the money.</source>
        <translation>Возможно, товар отдан, а денег нет.</translation>
    </message>
    <message>
        <source>The list can't be read at the moment; nothing is lost. %1</source>
        <translation>Список сейчас не читается; ничего не потеряно. %1</translation>
    </message>
    <message>
        <source>The money may still come, or be on its way back.</source>
        <translation>Деньги ещё могут прийти или уже возвращаются.</translation>
    </message>
    <message>
        <source>The till has a refund of this payment as done, and Octo shows less of it.</source>
        <translation>В кассе возврат по этому платежу выполнен, а в Octo возвращено меньше.</translation>
    </message>
    <message>
        <source>The till has this payment as paid, and Octo doesn't.</source>
        <translation>В кассе этот платёж оплачен, а в Octo — нет.</translation>
    </message>
    <message>
        <source>This difference has gone in the meantime. Nothing was written.</source>
        <translation>Этого расхождения уже нет. Ничего не записано.</translation>
    </message>
    <message>
        <source>This payment isn't settled yet.</source>
        <translation>Этот платёж ещё не завершён.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Was it dealt with?</source>
        <translation>Вопрос решён?</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>EReceipt</name>
    <message>
        <source>9 digits, or the whole number with + and the country.</source>
        <translation>9 цифр или полный номер с + и кодом страны.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>E-receipt for the customer</source>
        <translation>Электронный чек покупателю</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>No e-receipt</source>
        <translation>Без эл. чека</translation>
    </message>
    <message>
        <source>Octo gets it with this one payment. The till forgets it as soon as the payment is over.</source>
        <translation>Octo получит это только с этим платежом. Касса забудет данные, как только платёж закончится.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Отправить туда</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>For one unit, like %1</source>
        <translation>За единицу, например %1</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Можно не заполнять</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name, brand, code or PLU</source>
        <translation>Название, бренд, код или PLU</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>No code was unknown. Scan the new product first, then press Ctrl + F3.</source>
        <translation>Неизвестного кода не было. Сначала отсканируйте новый товар, потом нажмите Ctrl + F3.</translation>
    </message>
    <message>
        <source>No such goods. Try part of the name, or the code.</source>
        <translation>Таких товаров нет. Попробуйте часть названия или код.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and sell</source>
        <translation>Сохранить и продать</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as it was.</source>
        <translation>Отменено: «%1» снова как было.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Отменить изменение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>What is in a basket keeps its price.</source>
        <translation>То, что уже в корзине, остаётся по прежней цене.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>шт</translation>
    </message>
    <message>
        <source>“%1” can't be the code of a product: a code has only Latin letters, digits and signs.</source>
        <translation>«%1» не может быть кодом товара: в коде только латинские буквы, цифры и знаки.</translation>
    </message>
    <message>
        <source>“%1” is among the goods now.</source>
        <translation>«%1» теперь есть среди товаров.</translation>
    </message>
    <message>
        <source>“%1” is among the goods now. It is not in the basket, since the payment is under way.</source>
        <translation>«%1» теперь есть среди товаров. В корзину он не добавлен: идёт оплата.</translation>
    </message>
    <message>
        <source>“%1” is stored. What is scanned from now on is sold so.</source>
        <translation>«%1» сохранён. Всё, что сканируют с этого момента, продаётся так.</translation>
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
        <source>Import goods from a price list</source>
        <translation>Импорт товаров из прайс-листа</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Прайс-листы (*.csv *.txt *.xlsx *.xls *.ods)</translation>
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
        <source>a note on the marked line or the sale</source>
        <translation>заметка к отмеченной строке или к продаже</translation>
    </message>
    <message>
        <source>adds the item with that code, or the marked hit; never pays</source>
        <translation>добавляет товар с этим кодом или отмеченный в поиске; никогда не оплачивает</translation>
    </message>
    <message>
        <source>all that can be done with the basket</source>
        <translation>всё, что можно сделать с корзиной</translation>
    </message>
    <message>
        <source>another price for the marked line</source>
        <translation>другая цена для отмеченной строки</translation>
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
        <source>clears the basket, after asking</source>
        <translation>очищает корзину, после вопроса</translation>
    </message>
    <message>
        <source>discount on the marked line; Ctrl + F8: on the whole basket</source>
        <translation>скидка на отмеченную строку; Ctrl + F8: на всю корзину</translation>
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
        <source>on a paid sale: the tax receipt and its code</source>
        <translation>на оплаченной продаже: налоговый чек и его код</translation>
    </message>
    <message>
        <source>on the QR: check the payment now</source>
        <translation>на экране QR: проверить оплату сейчас</translation>
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
        <source>parks the basket; on the QR: the payment goes on in the background</source>
        <translation>откладывает корзину; на QR: оплата продолжается в фоне</translation>
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
        <source>sales: find one, give money back</source>
        <translation>продажи: найти чек, вернуть деньги</translation>
    </message>
    <message>
        <source>search by name; Ctrl + F3: makes an unknown code a product</source>
        <translation>поиск по названию; Ctrl + F3: добавляет неизвестный код в товары</translation>
    </message>
    <message>
        <source>sells something that is in no list: name and price by hand</source>
        <translation>продать то, чего нет в списке: название и цена вручную</translation>
    </message>
    <message>
        <source>takes a parked basket or a payment from the background back</source>
        <translation>возвращает отложенную корзину или оплату из фона</translation>
    </message>
    <message>
        <source>takes the last change of the basket back; Ctrl + Y does it again</source>
        <translation>отменяет последнее изменение корзины; Ctrl + Y повторяет его</translation>
    </message>
    <message>
        <source>the customer is old enough; Shift + F9: too young, takes the goods out</source>
        <translation>возраст покупателя подходит; Shift + F9: не подходит, товар убирается</translation>
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
    <name>Language</name>
    <message>
        <source>The customer's screen and Octo's page. The next customer begins anew.</source>
        <translation>Экран покупателя и страница Octo. Для следующего покупателя язык снова обычный.</translation>
    </message>
    <message>
        <source>The customer, for this sale</source>
        <translation>Покупатель, на эту продажу</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Это окно</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>%1 goes back through Octo to the card that was used.</source>
        <translation>%1 вернётся через Octo на карту, с которой платили.</translation>
    </message>
    <message>
        <source>%1 of it is still with the shop.</source>
        <translation>%1 из них ещё в магазине.</translation>
    </message>
    <message>
        <source>%1 · sale %2 · %3</source>
        <translation>%1 · чек %2 · %3</translation>
    </message>
    <message>
        <source>A refund of %1 has had no answer that settles it.</source>
        <translation>На возврат %1 так и не пришёл ответ, по которому всё было бы ясно.</translation>
    </message>
    <message>
        <source>A refund of %1 has no answer. Since it was sent, %2 went back in all, so somebody gave money back in Octo's cabinet.</source>
        <translation>На возврат %1 ответа нет. С его отправки возвращено всего %2 — значит, кто-то возвращал деньги в кабинете Octo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring the sale to the counter, then take the money or give it back.</source>
        <translation>Верните продажу на кассу, затем спишите деньги или верните их.</translation>
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
        <source>Don't give it back another way, not in Octo's cabinet either: the till couldn't tell the two apart.</source>
        <translation>Не возвращайте деньги иначе, в том числе в кабинете Octo: касса не отличит один возврат от другого.</translation>
    </message>
    <message>
        <source>From here on the till believes what Octo says under that number. No money moves.</source>
        <translation>Дальше касса верит тому, что Octo сообщает под этим номером. Деньги не двигаются.</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Give the rest back to the customer.</source>
        <translation>Верните остаток покупателю.</translation>
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
        <source>It did not go back</source>
        <translation>Возврат не прошёл</translation>
    </message>
    <message>
        <source>It did not: send it again</source>
        <translation>Не прошёл: отправить ещё раз</translation>
    </message>
    <message>
        <source>It is sent once more under the same number, and the money goes back.</source>
        <translation>Он отправляется ещё раз под тем же номером, и деньги возвращаются.</translation>
    </message>
    <message>
        <source>It is this payment</source>
        <translation>Это тот самый платёж</translation>
    </message>
    <message>
        <source>It isn't certain whether the customer has paid %1.</source>
        <translation>Точно не известно, заплатил ли покупатель %1.</translation>
    </message>
    <message>
        <source>It isn't sent any more. As nobody but Octo can know of it, the till gives that money back no other way: what is left of the payment can go back in Octo's cabinet alone.</source>
        <translation>Больше он не отправляется. Знает о нём точно только Octo, поэтому иначе касса эти деньги не вернёт: остаток платежа можно вернуть только в кабинете Octo.</translation>
    </message>
    <message>
        <source>It was paid</source>
        <translation>Оплата была</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Возврат прошёл</translation>
    </message>
    <message>
        <source>Its sale was paid otherwise or has changed since. Give the money back to the customer.</source>
        <translation>Чек уже оплачен иначе или с тех пор изменился. Верните деньги покупателю.</translation>
    </message>
    <message>
        <source>Look at this payment's refunds in Octo's cabinet, decide, and write down what stands there.</source>
        <translation>Посмотрите возвраты этого платежа в кабинете Octo, решите и запишите, что там указано.</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet, decide, and write down why.</source>
        <translation>Найдите платёж в кабинете Octo, примите решение и запишите причину.</translation>
    </message>
    <message>
        <source>Look up the sale's number in Octo's cabinet. If the payment stands there under the second number, say so.</source>
        <translation>Найдите номер продажи в кабинете Octo. Если платёж стоит там под вторым номером, подтвердите это.</translation>
    </message>
    <message>
        <source>Money came for a payment that nobody was waiting for any more.</source>
        <translation>Пришли деньги по платежу, которого уже никто не ждал.</translation>
    </message>
    <message>
        <source>Money is held for this sale and waits for the cashier.</source>
        <translation>Для этой продажи заблокированы деньги, они ждут кассира.</translation>
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
        <source>Nothing is taken yet.</source>
        <translation>Ещё ничего не списано.</translation>
    </message>
    <message>
        <source>Nothing is taken yet. It goes back to the customer by itself at about %1.</source>
        <translation>Ещё ничего не списано. Примерно в %1 деньги сами вернутся покупателю.</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Оплаты не было</translation>
    </message>
    <message>
        <source>Octo called this payment %1 at first and calls it %2 since. The till believes neither.</source>
        <translation>Сначала Octo назвал этот платёж %1, а теперь называет %2. Касса не верит ни тому, ни другому.</translation>
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
        <source>Some of the money that came late was given back.</source>
        <translation>Часть денег, пришедших поздно, возвращена.</translation>
    </message>
    <message>
        <source>The %1 did not go back as far as Octo's sum shows.</source>
        <translation>Судя по сумме Octo, %1 не возвращены.</translation>
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
        <source>The refund then counts as done. No money moves.</source>
        <translation>Возврат будет считаться выполненным. Деньги не двигаются.</translation>
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
        <source>Whether the %1 are part of it, Octo doesn't tell the till.</source>
        <translation>Входят ли в эту сумму %1, Octo кассе не сообщает.</translation>
    </message>
    <message>
        <source>Whether the %1 went back, Octo doesn't tell the till.</source>
        <translation>Возвращены ли %1, Octo кассе не сообщает.</translation>
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
        <source>Check the day at Octo</source>
        <translation>Сверить день с Octo</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>E-receipt for the customer…</source>
        <translation>Эл. чек покупателю…</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
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
        <source>No basket is parked and no payment goes on in the background.</source>
        <translation>Отложенных корзин нет, и ни одна оплата не идёт в фоне.</translation>
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
        <source>Parked baskets and payments</source>
        <translation>Отложенные корзины и оплаты</translation>
    </message>
    <message>
        <source>Sales and refunds</source>
        <translation>Продажи и возвраты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
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
        <source>A refund of %1 did not go through: the customer still has nothing. F2 shows the sale. %2</source>
        <translation>Возврат %1 не прошёл: покупатель ничего не получил. F2 покажет чек. %2</translation>
    </message>
    <message>
        <source>Held money goes back to the customer at about %1: %2, sale %3.</source>
        <translation>Заблокированные деньги вернутся покупателю примерно в %1: %2, продажа %3.</translation>
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
        <source>Octo doesn't tell whether a refund of the payment of %1 at %2 went back. Don't give it back another way; tell the owner.</source>
        <translation>Octo не сообщает, прошёл ли возврат по платежу на %1 от %2. Не возвращайте деньги иначе; сообщите владельцу.</translation>
    </message>
    <message>
        <source>Octo has given the held money back: %1. Nothing was taken.</source>
        <translation>Octo вернул заблокированные деньги: %1. Ничего не списано.</translation>
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
        <source>For the owner: %1</source>
        <translation>Владельцу: %1</translation>
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
    <message>
        <source>Tax receipt</source>
        <translation>Налоговый чек</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>%1 goes back to the customer whole; nothing is taken. The sale is open again after that.</source>
        <translation>%1 вернётся покупателю целиком, ничего не будет списано. После этого продажа снова открыта.</translation>
    </message>
    <message>
        <source>An earlier QR for this sale can still be paid until %1. Ask the customer before making a new one.</source>
        <translation>Прежний QR этой продажи ещё можно оплатить до %1. Спросите покупателя, прежде чем делать новый.</translation>
    </message>
    <message>
        <source>Asking Octo…</source>
        <translation>Спрашиваем Octo…</translation>
    </message>
    <message>
        <source>At about %1 the hold lapses and the money goes back by itself. Take it or give it back.</source>
        <translation>Примерно в %1 деньги вернутся сами. Спишите их или верните.</translation>
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
        <source>Done</source>
        <translation>Готово</translation>
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
        <source>Give the money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Give the money back?</source>
        <translation>Вернуть деньги?</translation>
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
        <source>Goods can be taken out, not added, while money is held.</source>
        <translation>Пока деньги заблокированы, товары можно убирать, но не добавлять.</translation>
    </message>
    <message>
        <source>Goods were taken out: %1 stays with the customer.</source>
        <translation>Часть товаров убрана: %1 остаётся у покупателя.</translation>
    </message>
    <message>
        <source>Its QR was never shown, so nobody can pay it. You can take the payment anew at once.</source>
        <translation>Её QR не показывали, оплатить его никто не может. Можно сразу принять оплату заново.</translation>
    </message>
    <message>
        <source>Keep it held</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Left to take</source>
        <translation>Остаётся списать</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Деньги заблокированы</translation>
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
        <source>Money held: %1</source>
        <translation>Деньги заблокированы: %1</translation>
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
        <source>Nothing is taken until you take it.</source>
        <translation>Ничего не списано, пока вы не спишете.</translation>
    </message>
    <message>
        <source>Nothing to pay for would be left. Give the money back instead.</source>
        <translation>Платить было бы не за что. Лучше верните деньги.</translation>
    </message>
    <message>
        <source>Octo can't be asked now. The money stays held; the till keeps asking.</source>
        <translation>Octo сейчас не отвечает. Деньги остаются заблокированными; касса продолжает спрашивать.</translation>
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
        <source>Take goods out</source>
        <translation>Убрать товары</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Списать деньги</translation>
    </message>
    <message>
        <source>Take the money when the customer gets the goods.</source>
        <translation>Спишите деньги, когда отдаёте товар.</translation>
    </message>
    <message>
        <source>Take the money when the customer gets the goods. The hold lasts until about %1.</source>
        <translation>Спишите деньги, когда отдаёте товар. Блокировка действует примерно до %1.</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Убрать эту строку</translation>
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
        <source>The held money goes back to the customer. The sale is open again when Octo has confirmed it.</source>
        <translation>Заблокированные деньги возвращаются покупателю. Продажа откроется снова, когда Octo это подтвердит.</translation>
    </message>
    <message>
        <source>The held money is being given back</source>
        <translation>Заблокированные деньги возвращаются</translation>
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
        <source>To take</source>
        <translation>К списанию</translation>
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
        <source>A login page of the Wi-Fi or a proxy may have answered in Octo's place.</source>
        <translation>Вместо Octo могла ответить страница входа Wi-Fi или прокси.</translation>
    </message>
    <message>
        <source>A tax receipt's address begins with https://.</source>
        <translation>Адрес налогового чека начинается с https://.</translation>
    </message>
    <message>
        <source>An antivirus or a proxy that reads secure connections has to leave Octo out.</source>
        <translation>Антивирус или прокси, который просматривает защищённые соединения, не должен трогать Octo.</translation>
    </message>
    <message>
        <source>Ask Octo's support for it.</source>
        <translation>Запросите его в поддержке Octo.</translation>
    </message>
    <message>
        <source>Ask Octo's support whether tax receipts are part of the contract.</source>
        <translation>Узнайте в поддержке Octo, входят ли налоговые чеки в договор.</translation>
    </message>
    <message>
        <source>Ask Octo's support which currencies the contract holds.</source>
        <translation>Узнайте в поддержке Octo, какие валюты есть в договоре.</translation>
    </message>
    <message>
        <source>Ask Octo's support which limits the contract sets for amounts and for a day.</source>
        <translation>Узнайте в поддержке Octo, какие лимиты по суммам и за день указаны в договоре.</translation>
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
        <source>Ask who else ends holds in Octo's cabinet.</source>
        <translation>Узнайте, кто ещё завершает резервы в кабинете Octo.</translation>
    </message>
    <message>
        <source>Call Octo's support for the receipt.</source>
        <translation>Попросите чек в поддержке Octo.</translation>
    </message>
    <message>
        <source>Call Octo's support if it happens again.</source>
        <translation>Если это повторится, позвоните в поддержку Octo.</translation>
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
        <source>Compare the shop id and the payment methods in the settings with the contract.</source>
        <translation>Сравните номер магазина и способы оплаты в настройках с договором.</translation>
    </message>
    <message>
        <source>Compare the tax codes of these goods in the price list with the tax catalogue.</source>
        <translation>Сравните налоговые коды этих товаров в прайс-листе с налоговым каталогом.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet (F10, Settings), then refund again.</source>
        <translation>Скопируйте их снова из кабинета Octo (F10, «Настройки») и повторите возврат.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet before the hold lapses: F10, Settings.</source>
        <translation>Скопируйте их снова из кабинета Octo, пока резерв не истёк: F10, «Настройки».</translation>
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
        <source>Every supplier of a marketplace needs a shop of its own at Octo.</source>
        <translation>Каждому поставщику торговой площадки нужен свой магазин в Octo.</translation>
    </message>
    <message>
        <source>Give a very small sum back in cash.</source>
        <translation>Очень маленькую сумму верните наличными.</translation>
    </message>
    <message>
        <source>Give the money back in Octo's cabinet.</source>
        <translation>Верните деньги в кабинете Octo.</translation>
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
        <source>If Octo's cabinet shows it, the shop id or Octo's address in the settings is another one.</source>
        <translation>Если он есть в кабинете Octo, значит, в настройках другой номер магазина или адрес Octo.</translation>
    </message>
    <message>
        <source>If it doesn't come within the day, ask Octo's support.</source>
        <translation>Если он не появится в течение дня, спросите поддержку Octo.</translation>
    </message>
    <message>
        <source>If it happens again, end the hold in Octo's cabinet before it lapses.</source>
        <translation>Если это повторится, завершите резерв в кабинете Octo, пока он не истёк.</translation>
    </message>
    <message>
        <source>If it happens often, the line is too slow or breaks off.</source>
        <translation>Если это бывает часто, связь слишком медленная или обрывается.</translation>
    </message>
    <message>
        <source>If it lasts, Octo's support knows more. Nothing has to be set here.</source>
        <translation>Если это затянется, поддержка Octo знает больше. Здесь менять ничего не нужно.</translation>
    </message>
    <message>
        <source>If it lasts, another program uses the same shop id.</source>
        <translation>Если это затянется, тем же номером магазина пользуется другая программа.</translation>
    </message>
    <message>
        <source>If it stays, give the hold back in Octo's cabinet.</source>
        <translation>Если это не изменится, снимите резерв в кабинете Octo.</translation>
    </message>
    <message>
        <source>If other pages open on this PC, a firewall may keep the till from Octo.</source>
        <translation>Если другие страницы на этом ПК открываются, кассу к Octo может не пускать межсетевой экран.</translation>
    </message>
    <message>
        <source>It is held or taken. Don't ask the customer to pay again.</source>
        <translation>Деньги зарезервированы или списаны. Не просите покупателя платить снова.</translation>
    </message>
    <message>
        <source>It isn't known where the held money is. Don't ask the customer to pay again.</source>
        <translation>Неизвестно, где зарезервированные деньги. Не просите покупателя платить снова.</translation>
    </message>
    <message>
        <source>It may exist. Don't ask the customer to pay again before it is known.</source>
        <translation>Он может существовать. Не просите покупателя платить снова, пока это не выяснится.</translation>
    </message>
    <message>
        <source>It may still be held. Don't tell the customer that it is free.</source>
        <translation>Они могут быть ещё зарезервированы. Не говорите покупателю, что они свободны.</translation>
    </message>
    <message>
        <source>It was taken, given back or has lapsed. Don't ask the customer to pay again.</source>
        <translation>Деньги списаны, возвращены, или резерв истёк. Не просите покупателя платить снова.</translation>
    </message>
    <message>
        <source>Look into Octo's cabinet if this stays.</source>
        <translation>Если это повторяется, посмотрите в кабинете Octo.</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet by the number below.</source>
        <translation>Найдите платёж в кабинете Octo по номеру ниже.</translation>
    </message>
    <message>
        <source>Make a new QR if the customer still wants the goods.</source>
        <translation>Сделайте новый QR, если покупателю ещё нужен товар.</translation>
    </message>
    <message>
        <source>Make a new QR when you are ready.</source>
        <translation>Сделайте новый QR, когда будете готовы.</translation>
    </message>
    <message>
        <source>No money has come so far; the till keeps watching.</source>
        <translation>Деньги пока не пришли; касса продолжает следить.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Деньги не списаны.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>Деньги не возвращены.</translation>
    </message>
    <message>
        <source>Nobody can pay by it.</source>
        <translation>Заплатить по нему никто не может.</translation>
    </message>
    <message>
        <source>Nothing changes for the payment.</source>
        <translation>Для платежа ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the till asks again by itself.</source>
        <translation>Делать ничего не нужно: касса спросит снова сама.</translation>
    </message>
    <message>
        <source>Nothing new can be paid, and how earlier payments stand can't be read until this is right.</source>
        <translation>Новые оплаты невозможны, и состояние прежних не узнать, пока это не исправлено.</translation>
    </message>
    <message>
        <source>Nothing was sent, so no money can be taken.</source>
        <translation>Ничего не отправлено, поэтому деньги списать не могут.</translation>
    </message>
    <message>
        <source>Nothing was taken by it.</source>
        <translation>По нему ничего не списано.</translation>
    </message>
    <message>
        <source>Octo answered with an error that the till doesn't know.</source>
        <translation>Octo ответила ошибкой, которую касса не знает.</translation>
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
        <source>Octo didn't answer in time.</source>
        <translation>Octo не ответила вовремя.</translation>
    </message>
    <message>
        <source>Octo didn't confirm the held money.</source>
        <translation>Octo не подтвердила списание зарезервированных денег.</translation>
    </message>
    <message>
        <source>Octo didn't give the held money back.</source>
        <translation>Octo не вернула зарезервированные деньги.</translation>
    </message>
    <message>
        <source>Octo didn't give the tax receipt.</source>
        <translation>Octo не выдала налоговый чек.</translation>
    </message>
    <message>
        <source>Octo didn't say how the payment stands.</source>
        <translation>Octo не сообщила состояние платежа.</translation>
    </message>
    <message>
        <source>Octo didn't say whether the refund was made.</source>
        <translation>Octo не сообщила, выполнен ли возврат.</translation>
    </message>
    <message>
        <source>Octo didn't understand the question for the tax receipt.</source>
        <translation>Octo не поняла запрос налогового чека.</translation>
    </message>
    <message>
        <source>Octo didn't understand the refund.</source>
        <translation>Octo не поняла возврат.</translation>
    </message>
    <message>
        <source>Octo didn't understand the request.</source>
        <translation>Octo не понял запрос.</translation>
    </message>
    <message>
        <source>Octo didn't understand what to do with the held money.</source>
        <translation>Octo не поняла, что сделать с зарезервированными деньгами.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so it refused the refund.</source>
        <translation>Octo не принимает номер магазина или ключ, поэтому отказала в возврате.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so the hold can't be ended.</source>
        <translation>Octo не принимает номер магазина или ключ, поэтому резерв не завершить.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so there is no tax receipt yet.</source>
        <translation>Octo не принимает номер магазина или ключ, поэтому налогового чека ещё нет.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret.</source>
        <translation>Octo не принимает номер магазина или секретный ключ.</translation>
    </message>
    <message>
        <source>Octo doesn't find this hold.</source>
        <translation>Octo не находит этот резерв.</translation>
    </message>
    <message>
        <source>Octo doesn't know a supplier that stands in the basket.</source>
        <translation>Octo не знает поставщика из этой корзины.</translation>
    </message>
    <message>
        <source>Octo doesn't take this amount for a refund.</source>
        <translation>Octo не принимает эту сумму для возврата.</translation>
    </message>
    <message>
        <source>Octo doesn't take this currency for the shop.</source>
        <translation>Octo не принимает эту валюту для магазина.</translation>
    </message>
    <message>
        <source>Octo has a fault at the moment.</source>
        <translation>В Octo сейчас неполадка.</translation>
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
        <source>Octo says that this hold can't be changed any more.</source>
        <translation>Octo говорит, что этот резерв уже нельзя изменить.</translation>
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
        <source>Octo was asked too often and answers later.</source>
        <translation>Octo спрашивали слишком часто, она ответит позже.</translation>
    </message>
    <message>
        <source>Octo's answer carries a payment address that isn't Octo's, so no QR is shown.</source>
        <translation>В ответе Octo чужой адрес оплаты, поэтому QR не показан.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows how much of the payment is left.</source>
        <translation>Сколько осталось от платежа, видно в кабинете Octo.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows the refund as soon as it is made.</source>
        <translation>Как только возврат выполнен, он виден в кабинете Octo.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows what became of the hold.</source>
        <translation>В кабинете Octo видно, что стало с блокировкой.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows what the bank said.</source>
        <translation>Что ответил банк, видно в кабинете Octo.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows whether the hold was confirmed.</source>
        <translation>Подтверждён ли резерв, видно в кабинете Octo.</translation>
    </message>
    <message>
        <source>Octo's support can tell more by the number below.</source>
        <translation>Поддержка Octo скажет больше по номеру ниже.</translation>
    </message>
    <message>
        <source>Octo's support can tell why, by the number below.</source>
        <translation>Почему, скажет поддержка Octo по номеру ниже.</translation>
    </message>
    <message>
        <source>Perhaps the secret was made anew in Octo's cabinet; then the old one is void.</source>
        <translation>Возможно, в кабинете Octo создали новый ключ; тогда старый больше не действует.</translation>
    </message>
    <message>
        <source>Set one with the setup command, or switch the two stages off.</source>
        <translation>Задайте его командой setup или отключите двухэтапную оплату.</translation>
    </message>
    <message>
        <source>Somebody may stand between the till and Octo. Look at the network and the proxy.</source>
        <translation>Возможно, кто-то стоит между кассой и Octo. Проверьте сеть и прокси.</translation>
    </message>
    <message>
        <source>Something in the shop's contract may have changed. Ask Octo's support.</source>
        <translation>Возможно, в договоре магазина что-то изменилось. Спросите поддержку Octo.</translation>
    </message>
    <message>
        <source>Tell Octo's support and the maker of the program the number and Octo's words.</source>
        <translation>Сообщите поддержке Octo и создателю программы номер ошибки и слова Octo.</translation>
    </message>
    <message>
        <source>Tell the maker of the program. Without lines in the basket setting, paying works.</source>
        <translation>Сообщите разработчику программы. Без передачи строк корзины оплата работает.</translation>
    </message>
    <message>
        <source>The address of the tax receipt isn't a safe web address, so it isn't shown.</source>
        <translation>Адрес налогового чека небезопасен, поэтому он не показан.</translation>
    </message>
    <message>
        <source>The customer or the bank stopped the payment.</source>
        <translation>Покупатель или банк остановил оплату.</translation>
    </message>
    <message>
        <source>The doctor command tells which keyring is used and what is wrong with it.</source>
        <translation>Команда doctor скажет, какая связка ключей используется и что с ней не так.</translation>
    </message>
    <message>
        <source>The held money stays as it is. Don't ask the customer to pay again.</source>
        <translation>Зарезервированные деньги остаются как есть. Не просите покупателя платить снова.</translation>
    </message>
    <message>
        <source>The hold lapsed at Octo, or was cancelled there: nothing was taken.</source>
        <translation>Блокировка в Octo закончилась или была отменена: ничего не списано.</translation>
    </message>
    <message>
        <source>The log in the data folder says which field it was.</source>
        <translation>Какое это поле, записано в журнале в папке данных.</translation>
    </message>
    <message>
        <source>The money may be on its way to the customer. Don't give it back another way.</source>
        <translation>Деньги могут уже идти покупателю. Не возвращайте их другим способом.</translation>
    </message>
    <message>
        <source>The other side couldn't prove that it is Octo, so nothing was sent.</source>
        <translation>Другая сторона не подтвердила, что она Octo, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The payment may exist. Don't ask the customer to pay again before it is known.</source>
        <translation>Платёж может существовать. Не просите покупателя платить снова, пока это не выяснится.</translation>
    </message>
    <message>
        <source>The proxy that is set on this PC doesn't let the till through to Octo.</source>
        <translation>Прокси на этом компьютере не пропускает кассу к Octo.</translation>
    </message>
    <message>
        <source>The sale is paid all the same.</source>
        <translation>Продажа всё равно оплачена.</translation>
    </message>
    <message>
        <source>The settings say how long a QR can be paid.</source>
        <translation>Сколько времени можно платить по QR, указано в настройках.</translation>
    </message>
    <message>
        <source>The setup command switches the lines off with --basket off.</source>
        <translation>Команда setup отключает строки: --basket off.</translation>
    </message>
    <message>
        <source>The setup command takes it with --tsp-id.</source>
        <translation>Команда setup принимает его так: --tsp-id.</translation>
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
        <source>The till itself listens to no notifications: it asks Octo.</source>
        <translation>Сама касса уведомлений не принимает: она спрашивает Octo.</translation>
    </message>
    <message>
        <source>The till takes the proxy from the system's settings and variables.</source>
        <translation>Касса берёт прокси из настроек и переменных системы.</translation>
    </message>
    <message>
        <source>The time for this QR is over.</source>
        <translation>Время этого QR истекло.</translation>
    </message>
    <message>
        <source>There is no tax receipt of this sale yet.</source>
        <translation>Налогового чека по этой продаже ещё нет.</translation>
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
        <source>Try without the customer's phone and email.</source>
        <translation>Попробуйте без телефона и почты покупателя.</translation>
    </message>
    <message>
        <source>Until Octo has approved the shop, set it up with --test.</source>
        <translation>Пока Octo не одобрила магазин, настройте кассу с --test.</translation>
    </message>
    <message>
        <source>Use test payments until then, and ask Octo's support.</source>
        <translation>Пока пользуйтесь тестовыми оплатами и обратитесь в поддержку Octo.</translation>
    </message>
    <message>
        <source>Wait a little, then make a new QR.</source>
        <translation>Немного подождите, затем сделайте новый QR.</translation>
    </message>
    <message>
        <source>Wait: the till asks again by itself, more slowly.</source>
        <translation>Подождите: касса спросит снова сама, реже.</translation>
    </message>
    <message>
        <source>Wait: the till finds out by itself.</source>
        <translation>Подождите: касса выяснит это сама.</translation>
    </message>
    <message>
        <source>Wait: the till reads how the hold stands.</source>
        <translation>Подождите: касса узнаёт состояние резерва.</translation>
    </message>
    <message>
        <source>Wait: the till reads how the payment stands.</source>
        <translation>Подождите: касса узнаёт состояние платежа.</translation>
    </message>
    <message>
        <source>What came back isn't an answer that the till understands.</source>
        <translation>Пришёл ответ, который касса не понимает.</translation>
    </message>
    <message>
        <source>When the hold lapses first, the money goes back to the customer by itself.</source>
        <translation>Если резерв истечёт раньше, деньги сами вернутся покупателю.</translation>
    </message>
    <message>
        <source>Without a payment method in the settings, Octo offers all that the contract allows.</source>
        <translation>Если способ оплаты в настройках не указан, Octo предлагает все, что есть в договоре.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>ошибка %1</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>%1 did not go back: the customer still has nothing. %2</source>
        <translation>%1 не вернулись: покупатель ничего не получил. %2</translation>
    </message>
    <message>
        <source>%1 goes back through Octo to the card that paid (%2).</source>
        <translation>%1 вернутся через Octo на карту, с которой платили (%2).</translation>
    </message>
    <message>
        <source>%1 is about to be sent to Octo.</source>
        <translation>%1: возврат сейчас уйдёт в Octo.</translation>
    </message>
    <message>
        <source>%1 is being sent to Octo.</source>
        <translation>%1: возврат отправляется в Octo.</translation>
    </message>
    <message>
        <source>%1 went back to the customer, %2 did not. %3</source>
        <translation>Покупателю вернулось %1, не вернулось %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>ещё %n строка</numerusform>
            <numerusform>ещё %n строки</numerusform>
            <numerusform>ещё %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) follow after it.</source>
        <translation>
            <numerusform>После неё пойдёт ещё %n часть.</numerusform>
            <numerusform>После неё пойдут ещё %n части.</numerusform>
            <numerusform>После неё пойдут ещё %n частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was given back already.</source>
        <translation>Всё уже возвращено.</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>An earlier refund of this payment isn't settled yet. Wait until Octo has answered.</source>
        <translation>Предыдущий возврат по этому платежу ещё не завершён. Подождите ответа Octo.</translation>
    </message>
    <message>
        <source>An earlier refund was closed without an answer of Octo. Give the rest back in Octo's cabinet.</source>
        <translation>Более ранний возврат закрыт без ответа Octo. Верните остаток в кабинете Octo.</translation>
    </message>
    <message>
        <source>At Octo nobody has paid this.</source>
        <translation>В Octo этот платёж никто не оплатил.</translation>
    </message>
    <message>
        <source>At most %1, at least %2.</source>
        <translation>Не больше %1 и не меньше %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done: %1 went back to the customer.</source>
        <translation>Готово: покупателю вернулось %1.</translation>
    </message>
    <message>
        <source>Enter how much is given back.</source>
        <translation>Введите сумму возврата.</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Для поддержки Octo:</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>Give back %1?</source>
        <translation>Вернуть %1?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Товар вернули</translation>
    </message>
    <message>
        <source>Goods that come back: %1</source>
        <translation>Возвращаются товары: %1</translation>
    </message>
    <message>
        <source>How much is given back?</source>
        <translation>Сколько вернуть?</translation>
    </message>
    <message>
        <source>How much of it comes back?</source>
        <translation>Сколько возвращают?</translation>
    </message>
    <message>
        <source>It was closed without an answer of Octo.</source>
        <translation>Он закрыт без ответа Octo.</translation>
    </message>
    <message>
        <source>It was sent in the meantime, so it can't be withdrawn any more.</source>
        <translation>За это время возврат уже ушёл, отозвать его нельзя.</translation>
    </message>
    <message>
        <source>It was withdrawn before it was sent.</source>
        <translation>Возврат отозвали до отправки.</translation>
    </message>
    <message>
        <source>No connection to Octo: %1 was not sent yet. It is sent by itself when Octo is reached again.</source>
        <translation>Нет связи с Octo: возврат %1 ещё не отправлен. Он уйдёт сам, когда связь появится.</translation>
    </message>
    <message>
        <source>No money was given back.</source>
        <translation>Деньги не возвращены.</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Нет товара</translation>
    </message>
    <message>
        <source>Nothing was paid here, so nothing can be given back.</source>
        <translation>Здесь ничего не оплачено, возвращать нечего.</translation>
    </message>
    <message>
        <source>Octo calls this payment by another number than the till.</source>
        <translation>Octo называет этот платёж другим номером, чем касса.</translation>
    </message>
    <message>
        <source>Octo doesn't give back so little. Give it back in cash.</source>
        <translation>Octo не возвращает такие малые суммы. Верните наличными.</translation>
    </message>
    <message>
        <source>Octo has taken %1 in. The till asks until the money is with the customer.</source>
        <translation>Octo принял возврат %1. Касса спрашивает, пока деньги не дойдут до покупателя.</translation>
    </message>
    <message>
        <source>Octo hasn't answered: it isn't known yet whether %1 went back. The till asks until it is certain. Don't give it back another way.</source>
        <translation>Octo не ответил: пока не известно, вернулись ли %1. Касса спрашивает, пока это не станет точно известно. Не возвращайте их другим способом.</translation>
    </message>
    <message>
        <source>Octo refused it.</source>
        <translation>Octo отказал.</translation>
    </message>
    <message>
        <source>Octo refused it. For support: %1</source>
        <translation>Octo отказал. Для поддержки: %1</translation>
    </message>
    <message>
        <source>Octo says something else about this payment than the till.</source>
        <translation>Octo сообщает об этом платеже не то, что записано в кассе.</translation>
    </message>
    <message numerus="yes">
        <source>Octo takes at most %1 at once, so it goes in %n part(s), one after the other.</source>
        <translation>
            <numerusform>Octo принимает не больше %1 за раз, поэтому возврат пойдёт %n частью.</numerusform>
            <numerusform>Octo принимает не больше %1 за раз, поэтому возврат пойдёт %n частями, одна за другой.</numerusform>
            <numerusform>Octo принимает не больше %1 за раз, поэтому возврат пойдёт %n частями, одна за другой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Octo took the payment itself back.</source>
        <translation>Octo отменил сам платёж.</translation>
    </message>
    <message>
        <source>Octo's number of this payment isn't known here. Give it back in Octo's cabinet.</source>
        <translation>Номер этого платежа в Octo здесь не известен. Верните деньги в кабинете Octo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>So much isn't left: money was given back in Octo's cabinet.</source>
        <translation>Столько уже не осталось: деньги возвращали в кабинете Octo.</translation>
    </message>
    <message>
        <source>So much of “%1” can't come back. Nothing was marked.</source>
        <translation>Столько «%1» вернуть нельзя. Ничего не отмечено.</translation>
    </message>
    <message>
        <source>TEST: no real money moves.</source>
        <translation>ТЕСТ: настоящие деньги не двигаются.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment.</source>
        <translation>Это больше, чем осталось от этого платежа.</translation>
    </message>
    <message>
        <source>That is not an amount.</source>
        <translation>Это не сумма.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the payment.</source>
        <translation>Сумма в другой валюте, чем платёж.</translation>
    </message>
    <message>
        <source>The part before it wasn't given back, so it wasn't sent.</source>
        <translation>Предыдущая часть не вернулась, поэтому эта не отправлена.</translation>
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
        <source>Usual reasons</source>
        <translation>Обычные причины</translation>
    </message>
    <message>
        <source>What Octo has already got goes on. The rest isn't sent, and that money stays with the shop.</source>
        <translation>То, что Octo уже получил, продолжится. Остальное не отправляется, эти деньги останутся у магазина.</translation>
    </message>
    <message>
        <source>Why? This is kept in the books.</source>
        <translation>Почему? Запись останется в журнале.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw what wasn't sent?</source>
        <translation>Отозвать то, что не отправлено?</translation>
    </message>
    <message>
        <source>Withdrawn: %1 was not sent. No money moved.</source>
        <translation>Отозвано: %1 не отправлены. Деньги не двигались.</translation>
    </message>
    <message>
        <source>Write down why the money is given back.</source>
        <translation>Запишите, почему возвращаются деньги.</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Неверная цена</translation>
    </message>
    <message>
        <source>being sent to Octo</source>
        <translation>отправляется в Octo</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>not known yet whether it was done</source>
        <translation>пока не известно, выполнен ли</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлен</translation>
    </message>
    <message>
        <source>nothing went back</source>
        <translation>ничего не вернулось</translation>
    </message>
    <message>
        <source>taken in by Octo, on its way</source>
        <translation>принят Octo, деньги в пути</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 baskets are parked already. Take one back and finish it first. Nothing was changed.</source>
        <translation>Уже отложено корзин: %1. Сначала верните одну и завершите её. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>%1 payments already go on in the background. Finish one of them first.</source>
        <translation>В фоне уже идут оплаты: %1. Сначала завершите одну из них.</translation>
    </message>
    <message>
        <source>Ask for the customer's age before paying: “%1” has an age limit. Nothing was sent. Ctrl+F9: old enough; Shift+F9 takes it out.</source>
        <translation>Перед оплатой спросите возраст покупателя: у «%1» есть возрастное ограничение. Ничего не отправлено. Ctrl+F9: возраст подходит; Shift+F9 убирает товар.</translation>
    </message>
    <message>
        <source>Each piece of “%1” has a marking code of its own: scan them one by one. To take one out, remove the line and scan those that stay. Nothing was changed.</source>
        <translation>У каждой штуки «%1» свой код маркировки: сканируйте их по одной. Чтобы убрать одну, удалите строку и отсканируйте те, что остаются. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No line of the basket is marked. Mark one first.</source>
        <translation>В корзине не отмечена ни одна строка. Сначала отметьте её.</translation>
    </message>
    <message>
        <source>That basket isn't parked any more. Nothing was changed.</source>
        <translation>Эта корзина больше не отложена. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>That code holds signs that can't be shown, so nothing was added: %1. Scan it again; if it stays so, have the scanner's settings looked at.</source>
        <translation>В коде есть знаки, которые нельзя показать, ничего не добавлено: %1. Отсканируйте ещё раз; если повторится, проверьте настройки сканера.</translation>
    </message>
    <message>
        <source>That discount isn't possible for “%1”: it would be more than the price. Nothing was changed.</source>
        <translation>Такая скидка для «%1» невозможна: она больше цены. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>That isn't a price for “%1”. It must be more than 0. Nothing was changed.</source>
        <translation>Это не цена для «%1». Она должна быть больше 0. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>That quantity isn't possible for “%1”. It must be more than 0 and at most 1 000 000; only weighed goods take decimals.</source>
        <translation>Такое количество для «%1» невозможно. Оно должно быть больше 0 и не больше 1 000 000; дробное — только для весовых товаров.</translation>
    </message>
    <message>
        <source>That text can't be taken: it is empty or too long. Nothing was changed. It begins with “%1”.</source>
        <translation>Такой текст не подходит: он пуст или слишком длинный. Ничего не изменилось. Его начало: «%1».</translation>
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
        <source>The basket is empty. Scan something first.</source>
        <translation>Корзина пуста. Сначала отсканируйте что-нибудь.</translation>
    </message>
    <message>
        <source>The books are still being looked through. Take the payment in a moment.</source>
        <translation>Журнал ещё проверяется. Возьмите оплату через минуту.</translation>
    </message>
    <message>
        <source>The label of “%1” gives a weight or a price that this product can't be sold by. Nothing was added. Type its code instead.</source>
        <translation>На этикетке «%1» вес или цена, по которым этот товар продать нельзя. Ничего не добавлено. Введите код товара.</translation>
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
        <source>There is nothing to do again in this basket. Nothing was changed.</source>
        <translation>В этой корзине нечего повторять. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this basket. Nothing was changed.</source>
        <translation>В этой корзине нечего отменять. Ничего не изменилось.</translation>
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
        <source>This very package is in the basket already, so it was not added again: %1</source>
        <translation>Именно эта упаковка уже в корзине, поэтому второй раз она не добавлена: %1</translation>
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
    <name>Sale</name>
    <message>
        <source>%1 · given back in Octo's cabinet, not by this till</source>
        <translation>%1 · возвращено в кабинете Octo, не этой кассой</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Give back an amount</source>
        <translation>Вернуть сумму</translation>
    </message>
    <message>
        <source>Give back everything</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Give back these goods</source>
        <translation>Вернуть эти товары</translation>
    </message>
    <message>
        <source>Give back these goods: %1</source>
        <translation>Вернуть эти товары: %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Given back so far</source>
        <translation>Уже возвращено</translation>
    </message>
    <message>
        <source>Goods of the sale</source>
        <translation>Товары чека</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <translation>Можно вернуть</translation>
    </message>
    <message>
        <source>Nothing was paid here, so nothing can be given back.</source>
        <translation>Здесь ничего не оплачено, возвращать нечего.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На одну меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На одну больше</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Payments and refunds</source>
        <translation>Платежи и возвраты</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Sale %1 · %2, %3</source>
        <translation>Чек %1 · %2, %3</translation>
    </message>
    <message>
        <source>This payment waits for a decision in the open matters: Ctrl + F2.</source>
        <translation>Этот платёж ждёт решения в незакрытых вопросах: Ctrl + F2.</translation>
    </message>
    <message>
        <source>Which payment is given back</source>
        <translation>Какой платёж возвращать</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>вернули: %1</translation>
    </message>
    <message>
        <source>give back: %1</source>
        <translation>вернуть: %1</translation>
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
    <message>
        <source>%1, %2 given back</source>
        <translation>%1, возвращено %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n оплата, %1</numerusform>
            <numerusform>%n оплаты, %1</numerusform>
            <numerusform>%n оплат, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) found</source>
        <translation>
            <numerusform>найден %n чек</numerusform>
            <numerusform>найдено %n чека</numerusform>
            <numerusform>найдено %n чеков</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Назад к кассе</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a sale</source>
        <translation>Найти чек</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>No paid sale was found for “%1”. Type its number, its amount, or a day like 24.11 or 24.11.2026.</source>
        <translation>По запросу «%1» оплаченных чеков не найдено. Введите номер, сумму или день, например 24.11 или 24.11.2026.</translation>
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
        <source>Number pad</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Number, amount or day</source>
        <translation>Номер, сумма или день</translation>
    </message>
    <message>
        <source>Number, amount or day, like 24,11</source>
        <translation>Номер, сумма или день, например 24,11</translation>
    </message>
    <message>
        <source>Number, amount or day, like 24.11</source>
        <translation>Номер, сумма или день, например 24.11</translation>
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
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>The sales can't be read at the moment; nothing is lost. %1</source>
        <translation>Сейчас не удаётся прочитать продажи; ничего не потеряно. %1</translation>
    </message>
    <message>
        <source>after %1 that was given back</source>
        <translation>за вычетом возвратов на %1</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 (perhaps misread)</source>
        <translation>%1 (возможно, считан с ошибкой)</translation>
    </message>
    <message>
        <source>Ctrl + F3 or a touch here adds it to the goods.</source>
        <translation>Ctrl + F3 или касание здесь добавит его в товары.</translation>
    </message>
    <message>
        <source>Ctrl + F3 or a touch here adds the last one to the goods.</source>
        <translation>Ctrl + F3 или касание здесь добавит последний в товары.</translation>
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
        <source>“%1” has its marking code now; the quantity is the same.</source>
        <translation>У «%1» теперь есть код маркировки; количество не изменилось.</translation>
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
    <message>
        <source>%1+: ask for the age. %2</source>
        <translation>%1+: спросите возраст. %2</translation>
    </message>
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
    <message numerus="yes">
        <source>%n marking code(s)</source>
        <translation>
            <numerusform>%n код маркировки</numerusform>
            <numerusform>%n кода маркировки</numerusform>
            <numerusform>%n кодов маркировки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marking code(s) missing</source>
        <translation>
            <numerusform>нет %n кода маркировки</numerusform>
            <numerusform>нет %n кодов маркировки</numerusform>
            <numerusform>нет %n кодов маркировки</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
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
        <source>Clear the basket</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation>Очистить корзину?</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Discount on the basket</source>
        <translation>Скидка на корзину</translation>
    </message>
    <message>
        <source>Discount on the whole basket</source>
        <translation>Скидка на всю корзину</translation>
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
        <source>Import a price list (CSV or Excel), or try the till with sample goods.</source>
        <translation>Загрузите прайс-лист (CSV или Excel) или попробуйте кассу с примером товаров.</translation>
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
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>Товаров пока нет</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Сейчас %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>Подходит</translation>
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
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Park with a name…</source>
        <translation>Отложить под именем…</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Отложенные корзины</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>Parked: %1. F5 brings it back.</source>
        <translation>Отложено: %1. F5 — вернуть.</translation>
    </message>
    <message>
        <source>Pay by QR</source>
        <translation>Оплата по QR</translation>
    </message>
    <message>
        <source>Percent or an amount</source>
        <translation>Проценты или сумма</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>Цена вручную</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Цена за единицу</translation>
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
        <source>Redo</source>
        <translation>Повторить</translation>
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
        <source>Send no e-receipt</source>
        <translation>Не отправлять эл. чек</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Something that is in no list</source>
        <translation>Товар, которого нет в списке</translation>
    </message>
    <message>
        <source>That isn't possible: at most 100 % and at most the price.</source>
        <translation>Так нельзя: не больше 100 % и не больше цены.</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Вся продажа</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Эта строка</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>К оплате: %1</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Не подходит</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Weight in %1</source>
        <translation>Вес, %1</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>О чём заметка</translation>
    </message>
    <message>
        <source>Who or what is the basket?</source>
        <translation>Чья это корзина?</translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation>Со скидкой: %1.</translation>
    </message>
    <message>
        <source>Without a discount: %1</source>
        <translation>Без скидки: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>скидка %1</translation>
    </message>
    <message>
        <source>e-receipt: %1</source>
        <translation>эл. чек: %1</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>weigh it</source>
        <translation>взвесить</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A new line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>A till needs a name, for example 1.</source>
        <translation>У кассы должно быть имя, например 1.</translation>
    </message>
    <message>
        <source>Adds to its line</source>
        <translation>Добавить к строке</translation>
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
        <source>E-receipts</source>
        <translation>Электронные чеки</translation>
    </message>
    <message>
        <source>For example 21IIIIIWWWWWC, 22IIIIIPPPPPC: I product, W weight in grams, P price (T in hundredths), C check digit. Empty: off.</source>
        <translation>Например, 21IIIIIWWWWWC, 22IIIIIPPPPPC: I — товар, W — вес в граммах, P — цена (T — в сотых), C — контрольная цифра. Пусто: выключено.</translation>
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
        <source>Labels of the shop's scale</source>
        <translation>Этикетки весов магазина</translation>
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
        <source>Nothing was changed. A layout has 13 signs, begins with 20 to 29 and ends with C: 21IIIIIWWWWWC.</source>
        <translation>Ничего не изменилось. В схеме 13 знаков, она начинается с 20–29 и кончается на C: 21IIIIIWWWWWC.</translation>
    </message>
    <message>
        <source>Octo may refuse it without a notify address (setup --notify-url).</source>
        <translation>Без адреса уведомлений Octo может отказать (setup --notify-url).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>On the second screen and on Octo's page.</source>
        <translation>На втором экране и на странице Octo.</translation>
    </message>
    <message>
        <source>On: the menu (F10) asks for a customer's phone or email and gives it to Octo with the payment. Octo may refuse it (error 10).</source>
        <translation>Если включено, в меню (F10) можно указать телефон или почту покупателя; они уйдут в Octo вместе с платежом. Octo может их не принять (ошибка 10).</translation>
    </message>
    <message>
        <source>Paste the new secret here first.</source>
        <translation>Сначала вставьте сюда новый ключ.</translation>
    </message>
    <message>
        <source>Payments in two stages</source>
        <translation>Оплата в два этапа</translation>
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
        <source>Reserved money</source>
        <translation>Заблокированные деньги</translation>
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
        <source>Take at once</source>
        <translation>Списать сразу</translation>
    </message>
    <message>
        <source>The customer's language</source>
        <translation>Язык покупателя</translation>
    </message>
    <message>
        <source>The customer's money is only reserved first, and taken in a second step.</source>
        <translation>Деньги покупателя сначала только блокируются, а списываются вторым шагом.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring.</source>
        <translation>Новый ключ сохранён в хранилище.</translation>
    </message>
    <message>
        <source>The same product again</source>
        <translation>Тот же товар ещё раз</translation>
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
        <source>Wait for the cashier</source>
        <translation>Ждать кассира</translation>
    </message>
    <message>
        <source>Waiting lets the cashier take goods out before the money is taken.</source>
        <translation>Если ждать, кассир может убрать товары до списания денег.</translation>
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
    <name>TaxReceipt</name>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not for paying. This sale is paid.</source>
        <translation>Не для оплаты. Эта продажа уже оплачена.</translation>
    </message>
    <message>
        <source>QR code of the tax receipt. Nothing is paid with it.</source>
        <translation>QR-код налогового чека. Им ничего не оплачивают.</translation>
    </message>
    <message>
        <source>Tax receipt</source>
        <translation>Налоговый чек</translation>
    </message>
    <message>
        <source>The customer scans this to see the receipt at the tax office: no. %1, fiscal sign %2.</source>
        <translation>Покупатель сканирует код, чтобы увидеть чек на сайте налоговой: № %1, фискальный признак %2.</translation>
    </message>
    <message>
        <source>The tax receipt couldn't be read. The sale is paid. Try again later. (%1)</source>
        <translation>Налоговый чек не удалось прочитать. Продажа оплачена. Попробуйте позже. (%1)</translation>
    </message>
    <message>
        <source>The tax receipt is being looked for…</source>
        <translation>Ищем налоговый чек…</translation>
    </message>
    <message>
        <source>The till doesn't ask by itself any more: ask again later.</source>
        <translation>Сама касса больше не спрашивает: спросите ещё раз позже.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 doesn't match its checksum.</source>
        <translation>%1: запись не сходится с контрольной суммой.</translation>
    </message>
    <message>
        <source>%1 has a request to Octo that names another payment.</source>
        <translation>%1: в запросе к Octo названа другая оплата.</translation>
    </message>
    <message>
        <source>%1 is over %2, but %3 of it was to be taken.</source>
        <translation>%1: сумма %2, а взять собирались %3.</translation>
    </message>
    <message>
        <source>%1 is over %2, but its request to Octo names %3.</source>
        <translation>%1: сумма %2, а в запросе к Octo стоит %3.</translation>
    </message>
    <message>
        <source>%1 is paid, but the sale stands as %2.</source>
        <translation>%1: оплачено, а состояние продажи — «%2».</translation>
    </message>
    <message>
        <source>%1 stands as %2, but its journal says %3.</source>
        <translation>%1: состояние «%2», а по журналу — «%3».</translation>
    </message>
    <message>
        <source>%1 was over %2, but %3 was given back.</source>
        <translation>%1: сумма %2, а возвращено %3.</translation>
    </message>
    <message>
        <source>A barcode must be 1 to %1 printable ASCII characters.</source>
        <translation>Штрихкод — от 1 до %1 латинских букв, цифр и знаков.</translation>
    </message>
    <message>
        <source>A name in another language has more than %1 characters.</source>
        <translation>Название на другом языке длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>A number in Uzbekistan has 9 digits after +998.</source>
        <translation>В номере Узбекистана 9 цифр после +998.</translation>
    </message>
    <message>
        <source>A number in the books isn't one. Nothing was changed. Call for help.</source>
        <translation>Вместо числа в журнале кассы стоит что-то другое. Ничего не изменено. Обратитесь за помощью.</translation>
    </message>
    <message>
        <source>A number in the catalogue isn't one. Nothing was changed. Call for help.</source>
        <translation>Вместо числа в каталоге стоит что-то другое. Ничего не изменено. Обратитесь за помощью.</translation>
    </message>
    <message>
        <source>A phone number has only digits, for example +998 90 123 45 67.</source>
        <translation>В номере телефона только цифры, например +998 90 123 45 67.</translation>
    </message>
    <message>
        <source>A phone number with its country has 9 to 15 digits.</source>
        <translation>В номере с кодом страны от 9 до 15 цифр.</translation>
    </message>
    <message>
        <source>A price must be more than 0.</source>
        <translation>Цена должна быть больше 0.</translation>
    </message>
    <message>
        <source>A product needs a name of 1 to %1 characters.</source>
        <translation>У товара должно быть название от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>A row of %1 belongs to a %2 that isn't there.</source>
        <translation>Есть запись вида «%1», а записи вида «%2», к которой она относится, нет.</translation>
    </message>
    <message>
        <source>A row of the books doesn't match its checksum (%1 %2). Its amounts can't be trusted. Nothing was changed. Keep the data folder and call for help.</source>
        <translation>Запись в журнале кассы не сходится с контрольной суммой (%1 %2). Её суммам нельзя верить. Ничего не изменено. Сохраните папку с данными и обратитесь за помощью.</translation>
    </message>
    <message>
        <source>A value can't be stored (%1). Nothing of this was stored.</source>
        <translation>Значение нельзя сохранить (%1). Ничего из этого не сохранено.</translation>
    </message>
    <message>
        <source>Age limit or marking code in sale %1, line %2</source>
        <translation>Возрастное ограничение или код маркировки в продаже %1, строка %2,</translation>
    </message>
    <message>
        <source>An earlier change couldn't be written, so this one wasn't either.</source>
        <translation>Предыдущее изменение не записалось, поэтому и это не записано.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>И ещё: %1.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing of this was stored. Try again.</source>
        <translation>Данные заняты другой программой. Ничего из этого не сохранено. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another till is using the folder %1, and its window can't be reached. No second one was opened. Close the other one and start again.</source>
        <translation>Папку %1 уже использует другая касса, и её окно не отвечает. Вторая не открыта. Закройте ту кассу и запустите снова.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal</source>
        <translation>Запись %1 журнала</translation>
    </message>
    <message>
        <source>Entry %1 of the journal moves a payment that stood as %2 on from %3: an entry between them is missing.</source>
        <translation>Запись %1 журнала: оплата была «%2», а запись продолжает от «%3»; записи между ними нет.</translation>
    </message>
    <message>
        <source>Keep the file and call for help, or put the newest good copy in its place: %1.</source>
        <translation>Сохраните файл и обратитесь за помощью или поставьте на его место последнюю исправную копию: %1.</translation>
    </message>
    <message>
        <source>Keep the file, put back the newest copy, or call for help.</source>
        <translation>Сохраните файл, верните на его место последнюю копию или обратитесь за помощью.</translation>
    </message>
    <message>
        <source>Line %1 of sale %2</source>
        <translation>Строка %1 продажи %2</translation>
    </message>
    <message>
        <source>No copy was made (%1).</source>
        <translation>Копия не сделана (%1).</translation>
    </message>
    <message>
        <source>Payment %1 of sale %2</source>
        <translation>Оплата %1 продажи %2</translation>
    </message>
    <message>
        <source>Refund %1 of payment %2</source>
        <translation>Возврат %1 по оплате %2</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Продажа %1</translation>
    </message>
    <message>
        <source>Sale %1 spreads %2 of a discount, but its lines are only %3 cheaper.</source>
        <translation>В продаже %1 распределена скидка %2, но её строки дешевле только на %3.</translation>
    </message>
    <message>
        <source>Sale %1 stands as %2, but no payment of %3 %4 that Octo confirmed is in the books.</source>
        <translation>Продажа %1: состояние «%2», но в журнале нет подтверждённой Octo оплаты на %3 %4.</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile. Nothing of yours was stored; open it again.</source>
        <translation>Этот товар тем временем изменил кто-то другой. Ваше не сохранено; откройте товар ещё раз.</translation>
    </message>
    <message>
        <source>That is not an email address.</source>
        <translation>Это не адрес эл. почты.</translation>
    </message>
    <message>
        <source>The %1 %2</source>
        <translation>Запись «%1» %2</translation>
    </message>
    <message>
        <source>The IKPU “%1” has not exactly %2 digits.</source>
        <translation>В коде ИКПУ «%1» не ровно %2 цифр.</translation>
    </message>
    <message>
        <source>The PLU “%1” is not a number of at most %2 digits.</source>
        <translation>Код PLU «%1» — не число до %2 цифр.</translation>
    </message>
    <message>
        <source>The VAT “%1” is not a rate from 0 to 100, nor “%2”.</source>
        <translation>Ставка НДС «%1» — не число от 0 до 100 и не «%2».</translation>
    </message>
    <message>
        <source>The age limit “%1” is not a number of years from 0 to %2.</source>
        <translation>Возрастное ограничение «%1» — не число лет от 0 до %2.</translation>
    </message>
    <message>
        <source>The amount has more digits than can be held.</source>
        <translation>В сумме больше цифр, чем касса может хранить.</translation>
    </message>
    <message>
        <source>The amount is too large to be held.</source>
        <translation>Сумма больше, чем касса может хранить.</translation>
    </message>
    <message>
        <source>The barcode %1 stands in an earlier line of this file.</source>
        <translation>Штрихкод %1 уже есть выше в этом файле.</translation>
    </message>
    <message>
        <source>The barcode is missing.</source>
        <translation>Нет штрихкода.</translation>
    </message>
    <message>
        <source>The books %1 end at entry %2 of their journal although %3 were written: the file %4-wal was taken away, or an older copy was put in their place. Payments may be missing here that Octo has. Nothing was changed. Put the missing file back; or, to go on with what is there, remove %5, start again, and look in Octo's cabinet for payments that the till doesn't know.</source>
        <translation>Журнал в %1 кончается на записи %2, хотя было записано %3: файл %4-wal убрали или на его место положили старую копию. Здесь могут отсутствовать оплаты, которые есть в Octo. Ничего не изменено. Верните пропавший файл; или, чтобы продолжить с тем, что есть, удалите %5, запустите кассу снова и найдите в кабинете Octo оплаты, которых касса не знает.</translation>
    </message>
    <message>
        <source>The books couldn't be read through: %1</source>
        <translation>Журнал кассы не удалось прочитать до конца: %1</translation>
    </message>
    <message>
        <source>The buyer of payment %1</source>
        <translation>Покупатель платежа %1</translation>
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
        <source>The data couldn't be written or read (%1). Nothing of this was stored.</source>
        <translation>Данные не удалось записать или прочитать (%1). Ничего из этого не сохранено.</translation>
    </message>
    <message>
        <source>The data folder can't be written to. Nothing of this was stored. Check its permissions.</source>
        <translation>В папку с данными нельзя записать. Ничего из этого не сохранено. Проверьте права доступа к ней.</translation>
    </message>
    <message>
        <source>The disk answered with an error. Nothing of this was stored. Try again; if it stays, call for help.</source>
        <translation>Диск ответил ошибкой. Ничего из этого не сохранено. Попробуйте ещё раз; если повторится, обратитесь за помощью.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was stored. Free some space and try again.</source>
        <translation>Диск заполнен. Ничего из этого не сохранено. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file %1 can't be read now (%2). Nothing was changed. Try again.</source>
        <translation>Файл %1 сейчас нельзя прочитать (%2). Ничего не изменено. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file %1 can't be read to its end (%2).</source>
        <translation>Файл %1 не читается до конца (%2).</translation>
    </message>
    <message>
        <source>The file %1 doesn't hold a till's books.</source>
        <translation>В файле %1 не журнал кассы.</translation>
    </message>
    <message>
        <source>The file %1 is damaged inside: %2.</source>
        <translation>Файл %1 повреждён внутри: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed and no sale is lost by this message. %2</source>
        <translation>Файл %1 повреждён. Ничего не изменено, и от этого сообщения ни одна продажа не пропала. %2</translation>
    </message>
    <message>
        <source>The file %1 is missing although it was in use. Nothing was changed. %2</source>
        <translation>Файла %1 нет, хотя им пользовались. Ничего не изменено. %2</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of the till. Nothing was changed. Install the newest version and start again.</source>
        <translation>Файл %1 создан более новой версией кассы. Ничего не изменено. Установите последнюю версию и запустите снова.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of the till. Nothing was changed. Install the newest version and try again.</source>
        <translation>Файл %1 создан более новой версией кассы. Ничего не изменено. Установите последнюю версию и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a sign. Nothing was changed.</source>
        <translation>Файл обрывается на середине знака. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file has no column %1; its first line holds %2. Nothing was changed.</source>
        <translation>В файле нет столбца %1; в первой строке стоит %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation>Файл пуст. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder %1 can't be used: %2. Nothing was stored. Choose another with --data-dir.</source>
        <translation>Папку %1 нельзя использовать: %2. Ничего не сохранено. Выберите другую через --data-dir.</translation>
    </message>
    <message>
        <source>The folder %1 lies on a network share (%2). Nothing was stored. Over a network two tills could write over each other, and payments could be lost. Choose a folder on this PC's own disk with --data-dir.</source>
        <translation>Папка %1 лежит на сетевом диске (%2). Ничего не сохранено. По сети две кассы могут затереть записи друг друга, и оплаты пропадут. Выберите через --data-dir папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>The hold of payment %1</source>
        <translation>Удержание по оплате %1</translation>
    </message>
    <message>
        <source>The journal holds %1 entries although %2 were written.</source>
        <translation>В журнале записей: %1, а было записано: %2.</translation>
    </message>
    <message>
        <source>The keyring answered with an error (%1). Try again. Until then everything but paying works.</source>
        <translation>Хранилище ключей ответило ошибкой (%1). Попробуйте ещё раз. До тех пор работает всё, кроме приёма оплаты.</translation>
    </message>
    <message>
        <source>The keyring holds no secret of shop %1 for %2. Enter it in the set-up. Until then everything but paying works.</source>
        <translation>В хранилище нет ключа магазина %1 для %2. Введите его в настройке кассы. До тех пор работает всё, кроме приёма оплаты.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again. Until then everything but paying works.</source>
        <translation>Хранилище с ключом заблокировано. Разблокируйте его и попробуйте ещё раз. До тех пор работает всё, кроме приёма оплаты.</translation>
    </message>
    <message>
        <source>The keyring's own settings in %1 can't be read, so it isn't sure which keyring would be used. Put the file right or take it away. Until then everything but paying works.</source>
        <translation>Настройки хранилища в %1 нельзя прочитать, и неясно, какое хранилище сработает. Исправьте файл или уберите его. До тех пор работает всё, кроме приёма оплаты.</translation>
    </message>
    <message>
        <source>The line holds signs that can't be read in this file's encoding.</source>
        <translation>В строке есть знаки, которые не читаются в кодировке файла.</translation>
    </message>
    <message>
        <source>The lines of sale %1 don't add up to its total. Its amounts can't be trusted. Nothing was changed. Keep the data folder and call for help.</source>
        <translation>Строки продажи %1 не складываются в её итог. Её суммам нельзя верить. Ничего не изменено. Сохраните папку с данными и обратитесь за помощью.</translation>
    </message>
    <message>
        <source>The lines of sale %1 make %2, but its total says %3.</source>
        <translation>Строки продажи %1 дают %2, а в итоге стоит %3.</translation>
    </message>
    <message>
        <source>The package code “%1” is not a number of at most %2 digits.</source>
        <translation>Код упаковки «%1» — не число до %2 цифр.</translation>
    </message>
    <message>
        <source>The plan of the file %1 was changed: %2 isn't what the till made.</source>
        <translation>Устройство файла %1 изменили: %2 не такое, каким его сделала касса.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Нет цены.</translation>
    </message>
    <message>
        <source>The price “%1” has more decimals than %2 can hold.</source>
        <translation>В цене «%1» больше знаков после запятой, чем бывает у %2.</translation>
    </message>
    <message>
        <source>The price “%1…” is not an amount.</source>
        <translation>Цена «%1…» — не сумма.</translation>
    </message>
    <message>
        <source>The quotation marks in the line don't fit together.</source>
        <translation>Кавычки в строке не сходятся.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>В строке ячеек: %1, а в заголовке: %2.</translation>
    </message>
    <message>
        <source>The rows of %1 can't be read to their end (%2).</source>
        <translation>Записи вида «%1» не читаются до конца (%2).</translation>
    </message>
    <message>
        <source>The secret holds characters that can't be typed. Copy it again from Octo's cabinet.</source>
        <translation>В ключе есть знаки, которых не бывает на клавиатуре. Скопируйте его из кабинета Octo ещё раз.</translation>
    </message>
    <message>
        <source>The secret must have 1 to %1 characters.</source>
        <translation>В ключе должно быть от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>The secret must have 1 to %1 characters. Nothing was changed.</source>
        <translation>В ключе должно быть от 1 до %1 знаков. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The setting %1 in the books can't be read. Nothing was changed. Set the till up again.</source>
        <translation>Настройку %1 нельзя прочитать. Ничего не изменено. Настройте кассу заново.</translation>
    </message>
    <message>
        <source>The shop id is the whole number, greater than 0, that Octo gave the shop.</source>
        <translation>Номер магазина — целое число больше 0, которое магазин получил от Octo.</translation>
    </message>
    <message>
        <source>The shop id stays %1: the outcome of a payment is still open at Octo. Wait until it is known. Nothing was changed.</source>
        <translation>Номер магазина остаётся %1: в Octo ещё не завершена оплата. Подождите её исхода. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The supplier's shop id “%1” is not a whole number greater than 0.</source>
        <translation>Номер магазина поставщика «%1» — не целое число больше 0.</translation>
    </message>
    <message>
        <source>The till couldn't put this payment request together correctly, so nothing was sent and no money can be taken by it. Make the sale anew, and tell the maker of the program.</source>
        <translation>Касса не смогла правильно составить запрос оплаты, поэтому ничего не отправлено и деньги по нему не спишутся. Сделайте продажу заново и сообщите разработчику программы.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with goods. Nothing was changed.</source>
        <translation>В файле нет листа с товарами. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The workbook is damaged or is none. Save it anew, or as CSV, and import that. Nothing was changed.</source>
        <translation>Файл таблицы повреждён или это не таблица. Сохраните его заново или как CSV и загрузите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one and import that. Nothing was changed.</source>
        <translation>Файл таблицы закрыт паролем. Сохраните его без пароля и загрузите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than a list of goods can hold. Save the goods as CSV and import that. Nothing was changed.</source>
        <translation>Файл таблицы распаковывается в объём, какого у списка товаров не бывает. Сохраните товары как CSV и загрузите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There are no books at %1. Nothing was changed.</source>
        <translation>Журнала кассы нет: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table: export the goods as CSV and import that. Nothing was changed.</source>
        <translation>Это PDF, а не таблица: выгрузите товары как CSV и загрузите его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is a packed file, but no workbook. Unpack it first. Nothing was changed.</source>
        <translation>Это архив, а не таблица. Сначала распакуйте его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is not a text file with a table in it. Save the goods as CSV and import that. Nothing was changed.</source>
        <translation>Это не текстовый файл с таблицей. Сохраните товары как CSV и загрузите его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This system offers no keyring to keep Octo's secret in. Log in to the desktop, or start a keyring (on Linux: gnome-keyring), and try again. Until then everything but paying works.</source>
        <translation>На этом компьютере нет хранилища для ключа Octo. Войдите в рабочий стол или запустите хранилище (в Linux: gnome-keyring) и попробуйте ещё раз. До тех пор работает всё, кроме приёма оплаты.</translation>
    </message>
    <message>
        <source>This till's data was made on another PC. If the old PC still sells, two tills would use the same numbers, and one customer's payment could stand for another's sale. No payment was sent. Go on here only when the old PC is out of use; otherwise give this till a folder of its own.</source>
        <translation>Данные этой кассы созданы на другом компьютере. Если тот ещё торгует, у двух касс будут одни и те же номера, и оплата одного покупателя может попасть в продажу другого. Ни одна оплата не отправлена. Продолжайте здесь, только если тот компьютер больше не работает; иначе дайте этой кассе свою папку.</translation>
    </message>
    <message>
        <source>Today's copy of the data couldn't be made (%1). Selling goes on, nothing is lost, and the older copies stay. See that the disk has room; the till tries again within the hour.</source>
        <translation>Сегодняшняя копия данных не получилась (%1). Торговля продолжается, ничего не потеряно, прежние копии остались. Проверьте место на диске; касса попробует снова в течение часа.</translation>
    </message>
    <message>
        <source>What was given by hand in sale %1, line %2</source>
        <translation>Введённое вручную в продаже %1, строка %2,</translation>
    </message>
    <message>
        <source>Write 9 digits, or the whole number with + and the country.</source>
        <translation>Введите 9 цифр или полный номер с + и кодом страны.</translation>
    </message>
    <message>
        <source>a path of another computer</source>
        <translation>путь на другом компьютере</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>касса больше не ждёт</translation>
    </message>
    <message>
        <source>awaiting_payment</source>
        <translation>ждёт оплаты</translation>
    </message>
    <message>
        <source>capture_unknown</source>
        <translation>неизвестно, списаны ли деньги</translation>
    </message>
    <message>
        <source>capturing</source>
        <translation>удержанное списывается</translation>
    </message>
    <message>
        <source>closed_released</source>
        <translation>закрыто, удержание снято</translation>
    </message>
    <message>
        <source>closed_unpaid</source>
        <translation>закрыто без оплаты</translation>
    </message>
    <message>
        <source>create_unknown</source>
        <translation>неизвестно, создана ли</translation>
    </message>
    <message>
        <source>creating</source>
        <translation>создаётся</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>Octo и касса расходятся</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>покупатель платит</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не прошло</translation>
    </message>
    <message>
        <source>held</source>
        <translation>деньги удержаны</translation>
    </message>
    <message>
        <source>it didn't keep the secret</source>
        <translation>оно не сохранило ключ</translation>
    </message>
    <message>
        <source>journaled</source>
        <translation>записана, не отправлена</translation>
    </message>
    <message>
        <source>late_money</source>
        <translation>деньги пришли поздно</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>суммы нет</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего нет</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>partly_refunded</source>
        <translation>возвращено частично</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>refund_unknown</source>
        <translation>неизвестно, сделан ли возврат</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>refunding</source>
        <translation>идёт возврат</translation>
    </message>
    <message>
        <source>release_unknown</source>
        <translation>неизвестно, снято ли удержание</translation>
    </message>
    <message>
        <source>releasing</source>
        <translation>удержание снимается</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>очищено</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт покупателя</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 can hold.</source>
        <translation>В «%1» больше знаков после запятой, чем бывает у %2.</translation>
    </message>
    <message>
        <source>“%1” in the column marked is neither yes nor no.</source>
        <translation>«%1» в столбце marked — ни да, ни нет.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» — не сумма.</translation>
    </message>
    <message>
        <source>“%1” is set as this system's keyring, and it wouldn't keep the secret safe. It is not used. Take it out of PYTHON_KEYRING_BACKEND or of keyringrc.cfg. Until then everything but paying works.</source>
        <translation>Хранилищем на этом компьютере задано «%1», а оно не сбережёт ключ. Касса его не использует. Уберите его из PYTHON_KEYRING_BACKEND или из keyringrc.cfg. До тех пор работает всё, кроме приёма оплаты.</translation>
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
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>Close the till while a payment is open?</source>
        <translation>Закрыть кассу при незавершённой оплате?</translation>
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
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ТЕСТ</translation>
    </message>
    <message>
        <source>The customer may still pay. Nobody sees it here until the till is started again; then it asks Octo by itself.</source>
        <translation>Покупатель ещё может заплатить. Здесь этого никто не увидит, пока кассу не запустят снова; тогда она сама спросит Octo.</translation>
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
