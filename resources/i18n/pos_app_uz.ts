<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Cyrl" sourcelanguage="en">
<context>
    <name>Books</name>
    <message>
        <source>Amounts in them can't be trusted, so nothing more is paid. A payment already begun is followed to its end.</source>
        <translation>Ундаги суммаларга ишониб бўлмайди, шунинг учун янги тўлов олинмайди. Бошланган тўлов охиригача кузатилади.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Close the till, keep its data folder as it is, and call for help. What was paid at Octo stays paid; Octo's cabinet shows it.</source>
        <translation>Кассани ёпинг, маълумотлар папкасига тегманг ва мутахассис чақиринг. Octoда тўлангани тўланганича қолади: бу Octo кабинетида кўринади.</translation>
    </message>
    <message>
        <source>The newest copy that can be read: %1</source>
        <translation>Ўқиб бўладиган охирги нусха: %1</translation>
    </message>
    <message>
        <source>The till's books don't add up</source>
        <translation>Касса дафтарида хато бор</translation>
    </message>
    <message>
        <source>There is no copy that can be read.</source>
        <translation>Ўқиб бўладиган нусха йўқ.</translation>
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
        <translation>Тўловингиз тасдиқланяпти</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Телефонингизда якунланг</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланди</translation>
    </message>
    <message>
        <source>Please don't pay with it. The cashier will help you.</source>
        <translation>Бу код билан тўламанг. Кассир сизга ёрдам беради.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Бироз кутинг</translation>
    </message>
    <message>
        <source>Point your phone's camera at the code and pay on the page that opens.</source>
        <translation>Телефон камерасини кодга тутинг ва очилган саҳифада тўланг.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Тўлаш учун сканерланг</translation>
    </message>
    <message>
        <source>TEST: no real money</source>
        <translation>TEST: ҳақиқий пул эмас</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Раҳмат!</translation>
    </message>
    <message>
        <source>The cashier will help you.</source>
        <translation>Кассир сизга ёрдам беради.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Тўлов ўтмади</translation>
    </message>
    <message>
        <source>There is no connection just now. Don't pay a second time.</source>
        <translation>Ҳозир алоқа йўқ. Иккинчи марта тўламанг.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Бу код энди амал қилмайди</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Тўлов суммаси</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Хуш келибсиз!</translation>
    </message>
</context>
<context>
    <name>DayCheck</name>
    <message>
        <source>%1 of %2 payments read. What was found is kept; check again to go on.</source>
        <translation>%2 та тўловдан %1 таси текширилди. Топилгани сақланди; давом этиш учун қайта солиштиринг.</translation>
    </message>
    <message>
        <source>%1 of %2 payments read. You can go on selling meanwhile.</source>
        <translation>%2 та тўловдан %1 таси текширилди. Шу орада савдо қилаверинг.</translation>
    </message>
    <message>
        <source>%1 · sale %2 · %3</source>
        <translation>%1 · савдо %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) aren't shown here.</source>
        <translation>
            <numerusform>Яна %n та фарқ бу ерда кўрсатилмаган.</numerusform>
            <numerusform>Яна %n та фарқ бу ерда кўрсатилмаган.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. All agrees with Octo.</source>
        <translation>
            <numerusform>%n та тўлов текширилди. Ҳаммаси Octo билан мос.</numerusform>
            <numerusform>%n та тўлов текширилди. Ҳаммаси Octo билан мос.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. What doesn't agree stands below.</source>
        <translation>
            <numerusform>%n та тўлов текширилди. Мос келмагани қуйида.</numerusform>
            <numerusform>%n та тўлов текширилди. Мос келмагани қуйида.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who refunded it in Octo's cabinet, and write that down here.</source>
        <translation>Octo кабинетида ким қайтарганини аниқланг ва бу ерга ёзиб қўйинг.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Check at Octo</source>
        <translation>Octo билан солиштириш</translation>
    </message>
    <message>
        <source>Check the day again later. If it stays, look the payment up in Octo's cabinet.</source>
        <translation>Кунни кейинроқ яна солиштиринг. Қайтарилса, тўловни Octo кабинетидан топинг.</translation>
    </message>
    <message>
        <source>Compare both in Octo's cabinet, settle the rest with the customer, and write down how.</source>
        <translation>Иккала суммани Octo кабинетида солиштиринг, фарқини мижоз билан ҳал қилинг ва қандай ҳал қилганингизни ёзинг.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Кунлар</translation>
    </message>
    <message>
        <source>Dealt with…</source>
        <translation>Ҳал қилинди…</translation>
    </message>
    <message>
        <source>Every payment is read again at Octo and compared with the till's books. No money moves by this.</source>
        <translation>Ҳар бир тўлов Octoдан қайта сўралади ва касса дафтари билан солиштирилади. Бунда пул кўчмайди.</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Octo ёрдам хизмати учун:</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Бу ерда: %1.</translation>
    </message>
    <message>
        <source>Here: %1. Octo: %2.</source>
        <translation>Бу ерда: %1. Octo: %2.</translation>
    </message>
    <message>
        <source>How? This is kept in the books.</source>
        <translation>Қандай? Бу дафтарда сақланади.</translation>
    </message>
    <message>
        <source>It is neither the shop's nor the customer's, and it goes back by itself when the hold lapses.</source>
        <translation>У дўконда ҳам, мижозда ҳам эмас; банд муддати тугагач, ўзи мижозга қайтади.</translation>
    </message>
    <message>
        <source>It isn't certain how much was taken.</source>
        <translation>Қанча ечилгани аниқ эмас.</translation>
    </message>
    <message>
        <source>It isn't certain where the money is.</source>
        <translation>Пул қаердалиги аниқ эмас.</translation>
    </message>
    <message>
        <source>It was dealt with</source>
        <translation>Ҳа, ҳал қилинди</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Охирги 7 кун</translation>
    </message>
    <message>
        <source>Leave the till on, which goes on asking Octo; see the open matters. Then check the day again.</source>
        <translation>Кассани ўчирманг: у Octoдан сўрашда давом этади; очиқ масалаларни кўринг. Кейин кунни яна солиштиринг.</translation>
    </message>
    <message>
        <source>Look in Octo's cabinet whether it went out. If not, call Octo's support with the number below.</source>
        <translation>Қайтариш кетдими, Octo кабинетида кўринг. Кетмаган бўлса, Octo ёрдам хизматига қуйидаги рақамни айтинг.</translation>
    </message>
    <message>
        <source>Look it up in Octo's cabinet, and call Octo's support with the number below.</source>
        <translation>Уни Octo кабинетидан топинг ва Octo ёрдам хизматига қуйидаги рақамни айтинг.</translation>
    </message>
    <message>
        <source>Look it up in Octo's cabinet. If the money isn't there, call Octo's support with the number below.</source>
        <translation>Уни Octo кабинетидан топинг. Пул у ерда бўлмаса, Octo ёрдам хизматига қуйидаги рақамни айтинг.</translation>
    </message>
    <message>
        <source>Money is still only reserved on the customer's card.</source>
        <translation>Пул ҳали ҳам мижоз картасида фақат банд қилинган.</translation>
    </message>
    <message>
        <source>More of this payment was given back than this till gave back.</source>
        <translation>Бу тўловдан касса қайтарганидан кўпроқ қайтарилган.</translation>
    </message>
    <message>
        <source>Nothing is known about the money from this.</source>
        <translation>Бу пул ҳақида ҳеч нарса билдирмайди.</translation>
    </message>
    <message>
        <source>Octo didn't say how this payment stands.</source>
        <translation>Octo бу тўлов ҳолатини айтмади.</translation>
    </message>
    <message>
        <source>Octo doesn't find this payment, although it had it before.</source>
        <translation>Octo бу тўловни топмаяпти, илгари эса у бор эди.</translation>
    </message>
    <message>
        <source>Octo has another amount or currency for this payment than the till.</source>
        <translation>Octoда бу тўловнинг суммаси ёки валютаси кассадагидан бошқа.</translation>
    </message>
    <message>
        <source>Octo has the money for this payment, and no sale of the till counts it.</source>
        <translation>Бу тўлов пули Octoда бор, лекин кассанинг бирорта савдоси уни ҳисобга олмаган.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Очиқ масалалар</translation>
    </message>
    <message>
        <source>Open matters: count the sale as paid if the customer has the goods, or give the money back.</source>
        <translation>Очиқ масалалар: товар мижозда бўлса, савдони тўланган деб ҳисобланг, акс ҳолда пулни қайтаринг.</translation>
    </message>
    <message>
        <source>Open the till, which takes the money or gives it back. If it stays, do it in Octo's cabinet.</source>
        <translation>Кассани очинг: у пулни ечади ёки қайтаради. Ўзгармаса, буни Octo кабинетида бажаринг.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тўхтатиш</translation>
    </message>
    <message>
        <source>The customer has paid. Don't ask for it again.</source>
        <translation>Мижоз тўлаган. Ундан пулни қайта сўраманг.</translation>
    </message>
    <message>
        <source>The customer has that money, and it is missing from the day's takings.</source>
        <translation>Бу пул мижозда, кунлик тушумда эса йўқ.</translation>
    </message>
    <message>
        <source>The customer may be waiting for the money.</source>
        <translation>Мижоз пулини кутаётган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>The day at Octo</source>
        <translation>Octoдаги кун</translation>
    </message>
    <message>
        <source>The difference leaves the list. No money moves.</source>
        <translation>Фарқ рўйхатдан чиқади. Пул кўчмайди.</translation>
    </message>
    <message>
        <source>The goods may be gone without the money.</source>
        <translation>Товар берилган, пул эса келмаган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>The list can't be read at the moment; nothing is lost. %1</source>
        <translation>Рўйхатни ҳозир ўқиб бўлмади; ҳеч нарса йўқолмади. %1</translation>
    </message>
    <message>
        <source>The money may still come, or be on its way back.</source>
        <translation>Пул ҳали келиши ёки қайтаётган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>The till has a refund of this payment as done, and Octo shows less of it.</source>
        <translation>Кассада бу тўлов бўйича қайтариш бажарилган, Octoда эса камроқ қайтарилган.</translation>
    </message>
    <message>
        <source>The till has this payment as paid, and Octo doesn't.</source>
        <translation>Кассада бу тўлов тўланган, Octoда эса тўланмаган.</translation>
    </message>
    <message>
        <source>This difference has gone in the meantime. Nothing was written.</source>
        <translation>Бу фарқ энди йўқ. Ҳеч нарса ёзилмади.</translation>
    </message>
    <message>
        <source>This payment isn't settled yet.</source>
        <translation>Бу тўлов ҳали якунланмаган.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бугун</translation>
    </message>
    <message>
        <source>Was it dealt with?</source>
        <translation>Масала ҳал қилиндими?</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеча</translation>
    </message>
</context>
<context>
    <name>EReceipt</name>
    <message>
        <source>9 digits, or the whole number with + and the country.</source>
        <translation>9 та рақам ёки + ва мамлакат коди билан тўлиқ рақам.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>E-receipt for the customer</source>
        <translation>Мижозга электрон чек</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Электрон почта</translation>
    </message>
    <message>
        <source>No e-receipt</source>
        <translation>Э-чек керак эмас</translation>
    </message>
    <message>
        <source>Octo gets it with this one payment. The till forgets it as soon as the payment is over.</source>
        <translation>Octo буни фақат шу тўлов билан олади. Тўлов тугаши билан касса уни унутади.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Шу ерга юбориш</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Туркум</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ўзгартириш</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>For one unit, like %1</source>
        <translation>Бир бирлиги учун, масалан %1</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Бўш қолдириш мумкин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Номи</translation>
    </message>
    <message>
        <source>Name, brand, code or PLU</source>
        <translation>Номи, бренди, коди ёки PLU</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Янги товар</translation>
    </message>
    <message>
        <source>No code was unknown. Scan the new product first, then press Ctrl + F3.</source>
        <translation>Номаълум код сканерланмаган. Аввал янги товарни сканерланг, кейин Ctrl + F3 ни босинг.</translation>
    </message>
    <message>
        <source>No such goods. Try part of the name, or the code.</source>
        <translation>Бундай товар йўқ. Номининг бир қисмини ёки кодини ёзиб кўринг.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Нархи</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
    <message>
        <source>Save and sell</source>
        <translation>Сақлаш ва сотиш</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as it was.</source>
        <translation>Бекор қилинди: “%1” аввалгидек.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Ўзгаришни бекор қилиш</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бирлиги</translation>
    </message>
    <message>
        <source>What is in a basket keeps its price.</source>
        <translation>Саватдаги товарларнинг нархи ўзгармайди.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>дона</translation>
    </message>
    <message>
        <source>“%1” can't be the code of a product: a code has only Latin letters, digits and signs.</source>
        <translation>“%1” товар коди бўла олмайди: кодда фақат лотин ҳарфлари, рақамлар ва белгилар бўлади.</translation>
    </message>
    <message>
        <source>“%1” is among the goods now.</source>
        <translation>“%1” энди товарлар орасида.</translation>
    </message>
    <message>
        <source>“%1” is among the goods now. It is not in the basket, since the payment is under way.</source>
        <translation>“%1” энди товарлар орасида. У саватга қўшилмади, чунки тўлов давом этяпти.</translation>
    </message>
    <message>
        <source>“%1” is stored. What is scanned from now on is sold so.</source>
        <translation>“%1” сақланди. Бундан кейин сканерланганлари шундай сотилади.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n good(s) taken over.</source>
        <translation>
            <numerusform>%n та товар қабул қилинди.</numerusform>
            <numerusform>%n та товар қабул қилинди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken; the first is line %1: %2</source>
        <translation>
            <numerusform>%n та қатор қабул қилинмади; биринчиси %1-қатор: %2</numerusform>
            <numerusform>%n та қатор қабул қилинмади; биринчиси %1-қатор: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are being imported. You can go on selling.</source>
        <translation>Товарлар юкланмоқда. Савдо қилаверинг.</translation>
    </message>
    <message>
        <source>Import goods from a price list</source>
        <translation>Товарларни CSV файлдан юклаш</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Нархлар рўйхати (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The goods were not imported; the catalogue is as it was. %1</source>
        <translation>Товарлар юкланмади; каталог аввалгидек қолди. %1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта текшириш</translation>
    </message>
    <message>
        <source>Each Octo address and shop id has a secret of its own on this PC.</source>
        <translation>Ҳар бир Octo манзили ва дўкон рақамининг бу компьютерда ўз махфий калити бор.</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>Калитни киритиш</translation>
    </message>
    <message>
        <source>Enter the secret from Octo's cabinet with “Enter the secret”.</source>
        <translation>“Калитни киритиш”ни босинг ва Octo кабинетидаги махфий калитни киритинг.</translation>
    </message>
    <message>
        <source>If no prompt comes, log out of the desktop and in again with the password.</source>
        <translation>Сўров чиқмаса, тизимдан чиқинг ва пароль билан қайта киринг.</translation>
    </message>
    <message>
        <source>If that doesn't help, restart the PC.</source>
        <translation>Ёрдам бермаса, компьютерни қайта ёқинг.</translation>
    </message>
    <message>
        <source>Install and start a Secret Service: GNOME Keyring or KWallet (package gnome-keyring).</source>
        <translation>Калитлар омборини ўрнатинг ва ишга туширинг: GNOME Keyring ёки KWallet (gnome-keyring пакети).</translation>
    </message>
    <message>
        <source>Press “Check again”.</source>
        <translation>“Қайта текшириш”ни босинг.</translation>
    </message>
    <message>
        <source>Remove that setting of Python's keyring, or install GNOME Keyring or KWallet.</source>
        <translation>Python тилидаги keyring созламасини олиб ташланг ёки GNOME Keyring ёхуд KWallet ўрнатинг.</translation>
    </message>
    <message>
        <source>Remove that setting of Python's keyring; Windows has a safe one.</source>
        <translation>Python тилидаги keyring созламасини олиб ташланг: Windows тизимининг ўз хавфсиз омбори бор.</translation>
    </message>
    <message>
        <source>Scanning and everything else goes on. No money was lost or taken.</source>
        <translation>Сканерлаш ва бошқа ҳамма нарса ишлаяпти. Пул йўқолмади ва ечилмади.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again with this account's password.</source>
        <translation>Windows тизимидан чиқинг ва шу ҳисобнинг пароли билан қайта киринг.</translation>
    </message>
    <message>
        <source>Start the service “Credential Manager” of Windows.</source>
        <translation>Windows хизмати “Credential Manager”ни ишга туширинг.</translation>
    </message>
    <message>
        <source>Start the till from a desktop session, not from a bare terminal.</source>
        <translation>Кассани матнли терминалдан эмас, иш столидан ишга туширинг.</translation>
    </message>
    <message>
        <source>The keyring that is set here writes secrets into a plain file, so the till doesn't use it.</source>
        <translation>Бу ерда созланган омбор калитларни оддий файлга ёзади, шунинг учун касса ундан фойдаланмайди.</translation>
    </message>
    <message>
        <source>The secret for payments</source>
        <translation>Тўлов учун махфий калит</translation>
    </message>
    <message>
        <source>The secret is there. Payments are possible.</source>
        <translation>Калит жойида. Тўлов олиш мумкин.</translation>
    </message>
    <message>
        <source>Unlock the keyring: answer its prompt with the password of this account.</source>
        <translation>Калитлар омборини очинг: сўровига шу ҳисобнинг паролини киритинг.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тугмалар</translation>
    </message>
    <message>
        <source>Scan, type</source>
        <translation>Сканер, ёзиш</translation>
    </message>
    <message>
        <source>a note on the marked line or the sale</source>
        <translation>белгиланган қаторга ёки савдога изоҳ</translation>
    </message>
    <message>
        <source>adds the item with that code, or the marked hit; never pays</source>
        <translation>шу кодли ёки қидирувда белгиланган товарни қўшади; ҳеч қачон тўламайди</translation>
    </message>
    <message>
        <source>all that can be done with the basket</source>
        <translation>сават билан қилиш мумкин бўлган ҳамма нарса</translation>
    </message>
    <message>
        <source>another price for the marked line</source>
        <translation>белгиланган қатор учун бошқа нарх</translation>
    </message>
    <message>
        <source>back; leaves the QR only after asking</source>
        <translation>орқага; QR экранидан фақат сўраб чиқади</translation>
    </message>
    <message>
        <source>before a scan or Enter: quantity 3; 0.250* for weighed goods</source>
        <translation>сканер ёки Enter олдидан: сони 3; тортиладиган товарга 0,250*</translation>
    </message>
    <message>
        <source>clears the basket, after asking</source>
        <translation>саватни тозалайди, олдин сўрайди</translation>
    </message>
    <message>
        <source>discount on the marked line; Ctrl + F8: on the whole basket</source>
        <translation>белгиланган қаторга чегирма; Ctrl + F8: бутун саватга</translation>
    </message>
    <message>
        <source>goes to the scan box, wherever the focus is</source>
        <translation>сканер қаторига тушади, курсор қаерда бўлмасин</translation>
    </message>
    <message>
        <source>mark another line or hit</source>
        <translation>бошқа қатор ёки топилганни белгилаш</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>on a paid sale: the tax receipt and its code</source>
        <translation>тўланган савдода: солиқ чеки ва унинг коди</translation>
    </message>
    <message>
        <source>on the QR: check the payment now</source>
        <translation>QR экранида: тўловни ҳозир текшириш</translation>
    </message>
    <message>
        <source>one more, one less of the marked line</source>
        <translation>белгиланган қаторда биттага кўп ёки кам</translation>
    </message>
    <message>
        <source>open matters: payments that aren't settled yet</source>
        <translation>очиқ масалалар: ҳали якунланмаган тўловлар</translation>
    </message>
    <message>
        <source>parks the basket; on the QR: the payment goes on in the background</source>
        <translation>саватни четга олади; QR экранида: тўлов фонда давом этади</translation>
    </message>
    <message>
        <source>pay by QR; confirms in every sheet</source>
        <translation>QR билан тўлов; ҳар бир ойнада тасдиқлайди</translation>
    </message>
    <message>
        <source>removes the marked line</source>
        <translation>белгиланган қаторни ўчиради</translation>
    </message>
    <message>
        <source>sales: find one, give money back</source>
        <translation>савдолар: топиш, пулни қайтариш</translation>
    </message>
    <message>
        <source>search by name; Ctrl + F3: makes an unknown code a product</source>
        <translation>номи бўйича қидириш; Ctrl + F3: номаълум кодни товар қилади</translation>
    </message>
    <message>
        <source>sells something that is in no list: name and price by hand</source>
        <translation>рўйхатда йўқ нарсани сотиш: номи ва нархи қўлда</translation>
    </message>
    <message>
        <source>takes a parked basket or a payment from the background back</source>
        <translation>четга олинган саватни ёки фондаги тўловни қайтаради</translation>
    </message>
    <message>
        <source>takes the last change of the basket back; Ctrl + Y does it again</source>
        <translation>саватдаги охирги ўзгаришни бекор қилади; Ctrl + Y уни такрорлайди</translation>
    </message>
    <message>
        <source>the customer is old enough; Shift + F9: too young, takes the goods out</source>
        <translation>мижознинг ёши етади; Shift + F9: ёши етмайди, товар саватдан олинади</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>шу рўйхат</translation>
    </message>
    <message>
        <source>type the quantity or weight of the marked line</source>
        <translation>белгиланган қаторнинг сони ёки вазнини киритиш</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The customer's screen and Octo's page. The next customer begins anew.</source>
        <translation>Харидор экрани ва Octo саҳифаси. Кейинги харидорга яна дўкон тили кўрсатилади.</translation>
    </message>
    <message>
        <source>The customer, for this sale</source>
        <translation>Харидор, шу савдо учун</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Шу ойна</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>%1 goes back through Octo to the card that was used.</source>
        <translation>%1 тўлов қилинган картага Octo орқали қайтади.</translation>
    </message>
    <message>
        <source>%1 of it is still with the shop.</source>
        <translation>Шундан %1 ҳали дўконда.</translation>
    </message>
    <message>
        <source>%1 · sale %2 · %3</source>
        <translation>%1 · савдо %2 · %3</translation>
    </message>
    <message>
        <source>A refund of %1 has had no answer that settles it.</source>
        <translation>%1 қайтариш бўйича уни ҳал қиладиган жавоб келмади.</translation>
    </message>
    <message>
        <source>A refund of %1 has no answer. Since it was sent, %2 went back in all, so somebody gave money back in Octo's cabinet.</source>
        <translation>%1 қайтариш бўйича жавоб йўқ. У юборилгандан бери жами %2 қайтган: демак, кимдир пулни Octo кабинетида қайтарган.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Bring the sale to the counter, then take the money or give it back.</source>
        <translation>Савдони кассага қайтаринг, кейин пулни ечинг ёки мижозга қайтаринг.</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>Кассага қайтариш</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ҳозир текшириш</translation>
    </message>
    <message>
        <source>Count the sale as paid</source>
        <translation>Тўланган деб ҳисоблаш</translation>
    </message>
    <message>
        <source>Do this when the customer has the goods. No money moves.</source>
        <translation>Товар мижозда бўлса, шундай қилинг. Пул кўчмайди.</translation>
    </message>
    <message>
        <source>Don't give it back another way, not in Octo's cabinet either: the till couldn't tell the two apart.</source>
        <translation>Пулни бошқа йўл билан, Octo кабинетида ҳам қайтарманг: касса иккаласини бир-биридан ажрата олмайди.</translation>
    </message>
    <message>
        <source>From here on the till believes what Octo says under that number. No money moves.</source>
        <translation>Бундан кейин касса Octo шу рақам остида айтганига ишонади. Пул кўчмайди.</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Пулни қайтариш</translation>
    </message>
    <message>
        <source>Give the rest back to the customer.</source>
        <translation>Қолганини мижозга қайтаринг.</translation>
    </message>
    <message>
        <source>Given up at the counter. Whoever scanned the QR could pay until %1.</source>
        <translation>Кассада воз кечилган. QR кодни сканерлаган одам соат %1 гача тўлаши мумкин эди.</translation>
    </message>
    <message>
        <source>If the customer has the goods, count the sale as paid. If not, give the money back.</source>
        <translation>Товар мижозда бўлса, савдони тўланган деб ҳисобланг. Бўлмаса, пулни қайтаринг.</translation>
    </message>
    <message>
        <source>It did not go back</source>
        <translation>Пул қайтмаган</translation>
    </message>
    <message>
        <source>It did not: send it again</source>
        <translation>Қайтмаган: яна юбориш</translation>
    </message>
    <message>
        <source>It is sent once more under the same number, and the money goes back.</source>
        <translation>У ўша рақам билан яна бир марта юборилади ва пул қайтади.</translation>
    </message>
    <message>
        <source>It is this payment</source>
        <translation>Бу айнан шу тўлов</translation>
    </message>
    <message>
        <source>It isn't certain whether the customer has paid %1.</source>
        <translation>Мижоз %1 тўлаган-тўламагани аниқ эмас.</translation>
    </message>
    <message>
        <source>It isn't sent any more. As nobody but Octo can know of it, the till gives that money back no other way: what is left of the payment can go back in Octo's cabinet alone.</source>
        <translation>У энди юборилмайди. Буни фақат Octo билиши мумкин, шунинг учун касса бу пулни бошқа йўл билан қайтармайди: тўловнинг қолганини фақат Octo кабинетида қайтариш мумкин.</translation>
    </message>
    <message>
        <source>It was paid</source>
        <translation>Тўланган</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Пул қайтган</translation>
    </message>
    <message>
        <source>Its sale was paid otherwise or has changed since. Give the money back to the customer.</source>
        <translation>Савдо бошқача тўланган ёки ўшандан бери ўзгарган. Пулни мижозга қайтаринг.</translation>
    </message>
    <message>
        <source>Look at this payment's refunds in Octo's cabinet, decide, and write down what stands there.</source>
        <translation>Бу тўловнинг қайтаришларини Octo кабинетида кўринг, қарор қилинг ва у ерда нима турганини ёзинг.</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet, decide, and write down why.</source>
        <translation>Тўловни Octo кабинетидан топинг, қарор қилинг ва сабабини ёзинг.</translation>
    </message>
    <message>
        <source>Look up the sale's number in Octo's cabinet. If the payment stands there under the second number, say so.</source>
        <translation>Савдо рақамини Octo кабинетидан топинг. Тўлов иккинчи рақам остида турса, шуни тасдиқланг.</translation>
    </message>
    <message>
        <source>Money came for a payment that nobody was waiting for any more.</source>
        <translation>Энди ҳеч ким кутмаётган тўлов учун пул келди.</translation>
    </message>
    <message>
        <source>Money is held for this sale and waits for the cashier.</source>
        <translation>Бу савдо учун пул банд қилинган ва кассирни кутяпти.</translation>
    </message>
    <message>
        <source>Money is on its way back to the customer: %1.</source>
        <translation>Пул мижозга қайтяпти: %1.</translation>
    </message>
    <message>
        <source>Money that still comes is noticed and shown here.</source>
        <translation>Пул барибир келса, касса буни сезади ва шу ерда кўрсатади.</translation>
    </message>
    <message>
        <source>Nobody can pay it.</source>
        <translation>Уни ҳеч ким тўлай олмайди.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Ҳеч нарса қилиш керак эмас.</translation>
    </message>
    <message>
        <source>Nothing has to be done; the till waits for Octo's last word.</source>
        <translation>Ҳеч нарса қилиш керак эмас: касса Octoнинг охирги жавобини кутяпти.</translation>
    </message>
    <message>
        <source>Nothing is open: every payment is settled.</source>
        <translation>Очиқ масала йўқ: ҳамма тўлов якунланган.</translation>
    </message>
    <message>
        <source>Nothing is taken yet.</source>
        <translation>Ҳали пул ечилмаган.</translation>
    </message>
    <message>
        <source>Nothing is taken yet. It goes back to the customer by itself at about %1.</source>
        <translation>Ҳали пул ечилмаган. Тахминан соат %1 да у мижозга ўзи қайтади.</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Тўланмаган</translation>
    </message>
    <message>
        <source>Octo called this payment %1 at first and calls it %2 since. The till believes neither.</source>
        <translation>Octo бу тўловни аввал %1 деб атаган, энди эса %2 деб атаяпти. Касса иккаласига ҳам ишонмайди.</translation>
    </message>
    <message>
        <source>Octo is being asked.</source>
        <translation>Octoдан сўраляпти.</translation>
    </message>
    <message>
        <source>Octo says something else about this payment than the till's own record.</source>
        <translation>Octo бу тўлов ҳақида кассада ёзилганидан бошқа нарсани айтяпти.</translation>
    </message>
    <message>
        <source>Octo took a payment back that it had confirmed before.</source>
        <translation>Octo илгари тасдиқлаган тўловини бекор қилди.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Очиқ масалалар</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Some of the money that came late was given back.</source>
        <translation>Кеч келган пулнинг бир қисми қайтарилди.</translation>
    </message>
    <message>
        <source>The %1 did not go back as far as Octo's sum shows.</source>
        <translation>Octo суммасига кўра %1 қайтмаган.</translation>
    </message>
    <message>
        <source>The customer has paid %1. Don't ask for it again.</source>
        <translation>Мижоз %1 тўлаган. Ундан пулни қайта сўраманг.</translation>
    </message>
    <message>
        <source>The payment is then closed as never paid. No money moves.</source>
        <translation>Тўлов тўланмаган деб ёпилади. Пул кўчмайди.</translation>
    </message>
    <message>
        <source>The payment was stopped before its QR was shown.</source>
        <translation>Тўлов QR коди кўрсатилишидан олдин тўхтатилган.</translation>
    </message>
    <message>
        <source>The refund then counts as done. No money moves.</source>
        <translation>Қайтариш бажарилган деб ҳисобланади. Пул кўчмайди.</translation>
    </message>
    <message>
        <source>The sale then counts as paid. No money moves.</source>
        <translation>Савдо тўланган деб ҳисобланади. Пул кўчмайди.</translation>
    </message>
    <message>
        <source>The till asks Octo until that is certain.</source>
        <translation>Аниқ бўлгунча касса Octoдан сўрайверади.</translation>
    </message>
    <message>
        <source>The till sees by itself when the money comes.</source>
        <translation>Пул келса, кассанинг ўзи кўради.</translation>
    </message>
    <message>
        <source>The time of the QR ran out at %1.</source>
        <translation>QR код вақти соат %1 да тугаган.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Nothing was done; look again.</source>
        <translation>Шу орада бу ўзгарди. Ҳеч нарса қилинмади; яна бир қаранг.</translation>
    </message>
    <message>
        <source>This payment goes on beside the counter: %1.</source>
        <translation>Бу тўлов фонда давом этяпти: %1.</translation>
    </message>
    <message>
        <source>Whether the %1 are part of it, Octo doesn't tell the till.</source>
        <translation>%1 шу суммага кирадими, Octo кассага айтмайди.</translation>
    </message>
    <message>
        <source>Whether the %1 went back, Octo doesn't tell the till.</source>
        <translation>%1 қайтганми, Octo кассага айтмайди.</translation>
    </message>
    <message>
        <source>Why? This is kept in the books.</source>
        <translation>Нега? Бу дафтарда сақланади.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>A training till opens in a window of its own. No real money moves there.</source>
        <translation>Ўқув кассаси алоҳида ойнада очилади. Унда ҳақиқий пул кўчмайди.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Bring back to the counter</source>
        <translation>Кассага қайтариш</translation>
    </message>
    <message>
        <source>Check the day at Octo</source>
        <translation>Кунни солиштириш</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Саватни тозалаш</translation>
    </message>
    <message>
        <source>E-receipt for the customer…</source>
        <translation>Мижозга э-чек…</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>Import goods…</source>
        <translation>Товарларни юклаш…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тугмалар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>No basket is parked and no payment goes on in the background.</source>
        <translation>Четга олинган сават ҳам, фонда давом этаётган тўлов ҳам йўқ.</translation>
    </message>
    <message>
        <source>Open a training till</source>
        <translation>Ўқув кассасини очиш</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Очиқ масалалар</translation>
    </message>
    <message>
        <source>Parked baskets and payments</source>
        <translation>Четда ва фонда</translation>
    </message>
    <message>
        <source>Sales and refunds</source>
        <translation>Савдолар ва қайтаришлар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Training: what Octo does</source>
        <translation>Машқ: Octo нима қилади</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>so'm</source>
        <translation>сўм</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more matter(s) are open.</source>
        <translation>
            <numerusform>Яна %n та масала очиқ.</numerusform>
            <numerusform>Яна %n та масала очиқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) go on in the background. F5 shows them.</source>
        <translation>
            <numerusform>Фонда %n та тўлов давом этяпти. F5 уларни кўрсатади.</numerusform>
            <numerusform>Фонда %n та тўлов давом этяпти. F5 уларни кўрсатади.</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment in the background did not go through: %1. No money was taken. F5 brings it back.</source>
        <translation>Фондаги тўлов ўтмади: %1. Пул ечилмади. F5 савдони қайтаради.</translation>
    </message>
    <message>
        <source>A payment in the background is paid: %1.</source>
        <translation>Фондаги тўлов тўланди: %1.</translation>
    </message>
    <message>
        <source>A refund of %1 did not go through: the customer still has nothing. F2 shows the sale. %2</source>
        <translation>%1 қайтариш ўтмади: мижоз ҳали пулини олмади. F2 савдони кўрсатади. %2</translation>
    </message>
    <message>
        <source>Held money goes back to the customer at about %1: %2, sale %3.</source>
        <translation>Банд пул тахминан соат %1 да мижозга қайтади: %2, савдо %3.</translation>
    </message>
    <message>
        <source>Money came late: %1 for a payment of %2 that nobody waited for. Don't charge again; tell the owner.</source>
        <translation>Пул кеч келди: %1, соат %2 даги тўлов учун, уни энди ҳеч ким кутмаётган эди. Пулни қайта олманг; эгасига айтинг.</translation>
    </message>
    <message>
        <source>No connection to Octo. You can go on scanning; a QR needs the connection.</source>
        <translation>Octo билан алоқа йўқ. Сканерлаш мумкин; QR код учун алоқа керак.</translation>
    </message>
    <message>
        <source>Octo and the till disagree about a payment of %1 at %2. Don't ask for money again; tell the owner.</source>
        <translation>%1 тўлов (соат %2) бўйича Octo ва касса маълумоти мос эмас. Пулни қайта сўраманг; эгасига айтинг.</translation>
    </message>
    <message>
        <source>Octo doesn't tell whether a refund of the payment of %1 at %2 went back. Don't give it back another way; tell the owner.</source>
        <translation>Octo %1 тўлов (соат %2) бўйича пул қайтдими, айтмаяпти. Пулни бошқа йўл билан қайтарманг; эгасига айтинг.</translation>
    </message>
    <message>
        <source>Octo has given the held money back: %1. Nothing was taken.</source>
        <translation>Octo банд пулни қайтарди: %1. Пул ечилмади.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Тушунарли</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Созлаш</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Кўрсатиш</translation>
    </message>
    <message>
        <source>The books are looked through first; the QR follows by itself.</source>
        <translation>Аввал дафтар текширилади, кейин QR код ўзи чиқади.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>Бу компьютер соати %n дақиқа олдинда. Уни тўғриланг, акс ҳолда QR кодлар вақтидан бошқача тугаши мумкин.</numerusform>
            <numerusform>Бу компьютер соати %n дақиқа олдинда. Уни тўғриланг, акс ҳолда QR кодлар вақтидан бошқача тугаши мумкин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>Бу компьютер соати %n дақиқа орқада. Уни тўғриланг, акс ҳолда QR кодлар вақтидан бошқача тугаши мумкин.</numerusform>
            <numerusform>Бу компьютер соати %n дақиқа орқада. Уни тўғриланг, акс ҳолда QR кодлар вақтидан бошқача тугаши мумкин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk didn't take it, so it is not done. What you see is what is stored. %1</source>
        <translation>Диск ёзмади, шунинг учун амал бажарилмади. Экранда сақлангани турибди. %1</translation>
    </message>
    <message>
        <source>The till isn't set up for payments yet. You can scan already.</source>
        <translation>Касса ҳали тўловга созланмаган. Сканерлаш мумкин.</translation>
    </message>
    <message>
        <source>The till's books don't add up: %1 You can look at everything; nothing can be paid.</source>
        <translation>Касса дафтарида хато бор: %1 Ҳаммасини кўриш мумкин, тўлов олиб бўлмайди.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Нима қилиш керак</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal comma</source>
        <translation>Ўнлик вергул</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Охирги белгини ўчириш</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Киритиш</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Рақамлар</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Кўпайтириш</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Саватга қайтиш</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Octo ёрдам хизмати учун:</translation>
    </message>
    <message>
        <source>For the owner: %1</source>
        <translation>Эгасига: %1</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet, or call Octo's support with the number below.</source>
        <translation>Тўловни Octo кабинетидан топинг ёки Octo ёрдам хизматига қуйидаги рақамни айтинг.</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>Янги QR</translation>
    </message>
    <message>
        <source>New QR all the same</source>
        <translation>Барибир янги QR</translation>
    </message>
    <message>
        <source>No money has come so far. Whoever has the page open may still finish until about %1; the till keeps watching.</source>
        <translation>Ҳозирча пул келмади. Саҳифани очган одам тахминан соат %1 гача ҳали тўлаши мумкин; касса кузатишда давом этади.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Пул ечилмади.</translation>
    </message>
    <message>
        <source>Nobody was shown its QR, so nobody can pay it.</source>
        <translation>Бу QR код ҳеч кимга кўрсатилмаган, шунинг учун уни ҳеч ким тўлай олмайди.</translation>
    </message>
    <message>
        <source>Octo and the till disagree</source>
        <translation>Octo ва касса мос эмас</translation>
    </message>
    <message>
        <source>Octo and the till disagree about the last payment. With a new QR the customer may pay twice.</source>
        <translation>Охирги тўлов бўйича Octo ва касса маълумоти мос эмас. Янги QR билан мижоз икки марта тўлаши мумкин.</translation>
    </message>
    <message>
        <source>Octo's answer about this payment contradicts what the till wrote down.</source>
        <translation>Octoнинг бу тўлов ҳақидаги жавоби касса ёзувига зид.</translation>
    </message>
    <message>
        <source>The QR is no longer shown</source>
        <translation>QR энди кўрсатилмайди</translation>
    </message>
    <message>
        <source>The customer may have paid already</source>
        <translation>Мижоз аллақачон тўлаган бўлиши мумкин</translation>
    </message>
    <message>
        <source>The customer may have paid. Don't ask for money again before you know.</source>
        <translation>Мижоз тўлаган бўлиши мумкин. Аниқланмагунча пулни қайта сўраманг.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Тўлов ўтмади</translation>
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
        <translation>Кейинги савдо</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланди</translation>
    </message>
    <message>
        <source>Sale %1 · %2</source>
        <translation>Савдо %1 · %2</translation>
    </message>
    <message>
        <source>Scan the next item to start</source>
        <translation>Бошлаш учун кейинги товарни сканерланг</translation>
    </message>
    <message>
        <source>TEST: no real money was paid</source>
        <translation>TEST: ҳақиқий пул тўланмади</translation>
    </message>
    <message>
        <source>Tax receipt</source>
        <translation>Солиқ чеки</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>%1 goes back to the customer whole; nothing is taken. The sale is open again after that.</source>
        <translation>%1 мижозга бутунлай қайтади, ҳеч нарса ечилмайди. Шундан кейин савдо яна очилади.</translation>
    </message>
    <message>
        <source>An earlier QR for this sale can still be paid until %1. Ask the customer before making a new one.</source>
        <translation>Бу савдонинг олдинги QR кодини соат %1 гача ҳали тўлаш мумкин. Янгисини қилишдан олдин мижоздан сўранг.</translation>
    </message>
    <message>
        <source>Asking Octo…</source>
        <translation>Octoдан сўраляпти…</translation>
    </message>
    <message>
        <source>At about %1 the hold lapses and the money goes back by itself. Take it or give it back.</source>
        <translation>Тахминан соат %1 да банд муддати тугаб, пул ўзи қайтади. Ечинг ёки қайтаринг.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Текшириш</translation>
    </message>
    <message>
        <source>Checking the payment at Octo</source>
        <translation>Тўлов Octoдан текшириляпти</translation>
    </message>
    <message>
        <source>Checking the payment…</source>
        <translation>Тўлов текшириляпти…</translation>
    </message>
    <message>
        <source>Customer is paying</source>
        <translation>Мижоз тўлаяпти</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Тайёр</translation>
    </message>
    <message>
        <source>Finding out how the payment stands</source>
        <translation>Тўлов ҳолати аниқланяпти</translation>
    </message>
    <message>
        <source>Finding out whether the QR was made</source>
        <translation>QR яратилдими, аниқланяпти</translation>
    </message>
    <message>
        <source>Finding out whether the money was taken</source>
        <translation>Пул ечилдими, аниқланяпти</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Пулни қайтариш</translation>
    </message>
    <message>
        <source>Give the money back?</source>
        <translation>Пул қайтарилсинми?</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Воз кечиш</translation>
    </message>
    <message>
        <source>Give up this payment?</source>
        <translation>Бу тўловдан воз кечилсинми?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом этиш</translation>
    </message>
    <message>
        <source>Goods can be taken out, not added, while money is held.</source>
        <translation>Пул банд турганда товарни олиб ташлаш мумкин, қўшиш мумкин эмас.</translation>
    </message>
    <message>
        <source>Goods were taken out: %1 stays with the customer.</source>
        <translation>Товар олиб ташланди: %1 мижозда қолади.</translation>
    </message>
    <message>
        <source>Its QR was never shown, so nobody can pay it. You can take the payment anew at once.</source>
        <translation>Унинг QR коди кўрсатилмаган, уни ҳеч ким тўлай олмайди. Тўловни дарров қайтадан олишингиз мумкин.</translation>
    </message>
    <message>
        <source>Keep it held</source>
        <translation>Банд қолсин</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Кутишда давом этиш</translation>
    </message>
    <message>
        <source>Left to take</source>
        <translation>Ечиш қолди</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Пул банд қилинди</translation>
    </message>
    <message>
        <source>Money held, confirming</source>
        <translation>Пул банд, тасдиқланяпти</translation>
    </message>
    <message>
        <source>Money held, confirming…</source>
        <translation>Пул банд, тасдиқланяпти…</translation>
    </message>
    <message>
        <source>Money held: %1</source>
        <translation>Пул банд қилинди: %1</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Кейинги мижоз</translation>
    </message>
    <message>
        <source>No connection. The payment may still arrive. Don't ask to pay again.</source>
        <translation>Алоқа йўқ. Тўлов ҳали келиши мумкин. Қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>Not opened by the customer yet</source>
        <translation>Мижоз ҳали очмади</translation>
    </message>
    <message>
        <source>Nothing is taken until you take it.</source>
        <translation>Сиз ечмагунингизча пул ечилмайди.</translation>
    </message>
    <message>
        <source>Nothing to pay for would be left. Give the money back instead.</source>
        <translation>Тўланадиган нарса қолмайди. Яхшиси, пулни қайтаринг.</translation>
    </message>
    <message>
        <source>Octo can't be asked now. The money stays held; the till keeps asking.</source>
        <translation>Ҳозир Octoдан сўраб бўлмаяпти. Пул банд туради; касса сўрашда давом этади.</translation>
    </message>
    <message>
        <source>Octo names a state that this till doesn't know (%1). The payment may still arrive; the till keeps asking.</source>
        <translation>Octo бу касса билмайдиган ҳолатни айтди (%1). Тўлов ҳали келиши мумкин; касса сўрашда давом этади.</translation>
    </message>
    <message>
        <source>Octo's answer can't be used. The payment may still arrive; the till keeps asking. Don't ask to pay again.</source>
        <translation>Octo жавоби яроқсиз. Тўлов ҳали келиши мумкин; касса сўрашда давом этади. Қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланди</translation>
    </message>
    <message>
        <source>Preparing QR…</source>
        <translation>QR тайёрланяпти…</translation>
    </message>
    <message>
        <source>QR is ready</source>
        <translation>QR тайёр</translation>
    </message>
    <message>
        <source>Really give up?</source>
        <translation>Ростдан воз кечилсинми?</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Савдо %1</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Тўхтатиш</translation>
    </message>
    <message>
        <source>Stop this payment?</source>
        <translation>Бу тўлов тўхтатилсинми?</translation>
    </message>
    <message>
        <source>TEST: no real money moves.</source>
        <translation>TEST: ҳақиқий пул ечилмайди.</translation>
    </message>
    <message>
        <source>Take goods out</source>
        <translation>Товарни чиқариш</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Пулни ечиш</translation>
    </message>
    <message>
        <source>Take the money when the customer gets the goods.</source>
        <translation>Товарни бераётганда пулни ечинг.</translation>
    </message>
    <message>
        <source>Take the money when the customer gets the goods. The hold lasts until about %1.</source>
        <translation>Товарни бераётганда пулни ечинг. Банд тахминан соат %1 гача туради.</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Қаторни чиқариш</translation>
    </message>
    <message>
        <source>The QR is valid for another %1.</source>
        <translation>QR яна %1 амал қилади.</translation>
    </message>
    <message>
        <source>The QR leaves the screen, but whoever scanned it can still pay until %1. The till keeps watching it.</source>
        <translation>QR экрандан кетади, лекин уни сканерлаган одам соат %1 гача ҳали тўлаши мумкин. Касса уни кузатишда давом этади.</translation>
    </message>
    <message>
        <source>The basket stays as it is until the payment has ended.</source>
        <translation>Тўлов тугагунча сават ўзгармайди.</translation>
    </message>
    <message>
        <source>The customer entered card and code</source>
        <translation>Мижоз карта ва кодни киритди</translation>
    </message>
    <message>
        <source>The customer enters card and code</source>
        <translation>Мижоз карта ва кодни киритяпти</translation>
    </message>
    <message>
        <source>The customer is paying on the phone. Please wait.</source>
        <translation>Мижоз телефонида тўлаяпти. Кутинг.</translation>
    </message>
    <message>
        <source>The customer is paying right now</source>
        <translation>Мижоз айнан ҳозир тўлаяпти</translation>
    </message>
    <message>
        <source>The customer opened the page</source>
        <translation>Мижоз саҳифани очди</translation>
    </message>
    <message>
        <source>The customer opens the page</source>
        <translation>Мижоз саҳифани очади</translation>
    </message>
    <message>
        <source>The held money goes back to the customer. The sale is open again when Octo has confirmed it.</source>
        <translation>Банд пул мижозга қайтяпти. Octo тасдиқлагач, савдо яна очилади.</translation>
    </message>
    <message>
        <source>The held money is being given back</source>
        <translation>Банд пул қайтариляпти</translation>
    </message>
    <message>
        <source>The money is held. The till is confirming it; this takes a moment.</source>
        <translation>Пул банд қилинди. Касса тасдиқлаяпти; бироз вақт кетади.</translation>
    </message>
    <message>
        <source>The page is open on the customer's phone. The money may come after you give up. Give up all the same?</source>
        <translation>Саҳифа мижознинг телефонида очиқ. Воз кечганингиздан кейин ҳам пул келиши мумкин. Барибир воз кечилсинми?</translation>
    </message>
    <message>
        <source>The payment goes on in the background</source>
        <translation>Тўлов фонда давом этади</translation>
    </message>
    <message>
        <source>This payment was under way when the till stopped. The QR comes back when Octo has answered.</source>
        <translation>Касса тўхтаганда бу тўлов давом этаётган эди. Octo жавоб бергач, QR қайтади.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Тўлов суммаси</translation>
    </message>
    <message>
        <source>To take</source>
        <translation>Ечиладиган сумма</translation>
    </message>
    <message>
        <source>We don't know yet how this payment ended. The till keeps asking Octo. Don't ask to pay again.</source>
        <translation>Бу тўлов қандай тугагани ҳали номаълум. Касса Octoдан сўрашда давом этади. Қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>We don't know yet whether the QR was made. Trying again.</source>
        <translation>QR яратилдими, ҳали номаълум. Яна уриниб кўриляпти.</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>Octo and the till disagree</source>
        <translation>Octo ва касса мос эмас</translation>
    </message>
    <message>
        <source>QR being prepared</source>
        <translation>QR тайёрланяпти</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>тайёрланяпти</translation>
    </message>
    <message>
        <source>closed, nothing was paid</source>
        <translation>ёпилди, пул тўланмади</translation>
    </message>
    <message>
        <source>closed, the hold was given back</source>
        <translation>ёпилди, банд пул қайтарилди</translation>
    </message>
    <message>
        <source>customer is paying</source>
        <translation>мижоз тўлаяпти</translation>
    </message>
    <message>
        <source>did not go through</source>
        <translation>ўтмади</translation>
    </message>
    <message>
        <source>given up, can still be paid for a while</source>
        <translation>воз кечилди, бир муддат ҳали тўлаш мумкин</translation>
    </message>
    <message>
        <source>held money being given back</source>
        <translation>банд пул қайтариляпти</translation>
    </message>
    <message>
        <source>money came late</source>
        <translation>пул кеч келди</translation>
    </message>
    <message>
        <source>money held, being taken</source>
        <translation>пул банд, ечиляпти</translation>
    </message>
    <message>
        <source>money held, not taken yet</source>
        <translation>пул банд, ҳали ечилмаган</translation>
    </message>
    <message>
        <source>not known yet whether a QR exists</source>
        <translation>QR борми, ҳали номаълум</translation>
    </message>
    <message>
        <source>not known yet whether the hold was given back</source>
        <translation>банд пул қайтдими, ҳали номаълум</translation>
    </message>
    <message>
        <source>not known yet whether the money was taken</source>
        <translation>пул ечилдими, ҳали номаълум</translation>
    </message>
    <message>
        <source>not known yet whether the refund was done</source>
        <translation>қайтарилдими, ҳали номаълум</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>тўланган</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>қисман қайтарилган</translation>
    </message>
    <message>
        <source>refund under way</source>
        <translation>қайтариляпти</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>қайтарилган</translation>
    </message>
    <message>
        <source>stopped, nobody can pay it</source>
        <translation>тўхтатилди, уни ҳеч ким тўлай олмайди</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>мижоз кутиляпти</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>done</source>
        <translation>бажарилди</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>бўлмади</translation>
    </message>
    <message>
        <source>later</source>
        <translation>кейин</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ҳозир</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code</source>
        <translation>QR код йўқ</translation>
    </message>
    <message>
        <source>QR code to pay with</source>
        <translation>Тўлов учун QR код</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A login page of the Wi-Fi or a proxy may have answered in Octo's place.</source>
        <translation>Octo ўрнига Wi-Fi кириш саҳифаси ёки прокси жавоб берган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>A tax receipt's address begins with https://.</source>
        <translation>Солиқ чекининг манзили https:// билан бошланади.</translation>
    </message>
    <message>
        <source>An antivirus or a proxy that reads secure connections has to leave Octo out.</source>
        <translation>Ҳимояланган алоқани ўқийдиган антивирус ёки прокси Octoга тегмаслиги керак.</translation>
    </message>
    <message>
        <source>Ask Octo's support for it.</source>
        <translation>Уни Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Ask Octo's support whether tax receipts are part of the contract.</source>
        <translation>Солиқ чеклари шартномага кирадими, Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Ask Octo's support which currencies the contract holds.</source>
        <translation>Шартномада қайси валюталар борлигини Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Ask Octo's support which limits the contract sets for amounts and for a day.</source>
        <translation>Шартномада сумма ва кун учун қандай чекловлар борлигини Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Ask Octo's support.</source>
        <translation>Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to try again, perhaps with another card.</source>
        <translation>Мижоз яна, масалан, бошқа карта билан уриниб кўрадими, сўранг.</translation>
    </message>
    <message>
        <source>Ask who else ends holds in Octo's cabinet.</source>
        <translation>Банд пулни Octo кабинетида яна ким якунлашини аниқланг.</translation>
    </message>
    <message>
        <source>Call Octo's support for the receipt.</source>
        <translation>Чекни Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Call Octo's support if it happens again.</source>
        <translation>Такрорланса, Octo ёрдам хизматига мурожаат қилинг.</translation>
    </message>
    <message>
        <source>Check the date of this PC and whether the Wi-Fi asks for a login.</source>
        <translation>Компьютер санасини ва Wi-Fi киришни сўрамаётганини текширинг.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then make a new QR.</source>
        <translation>Тармоқ кабели ёки Wi-Fi тармоғини текширинг, кейин янги QR қилинг.</translation>
    </message>
    <message>
        <source>Clear the basket and scan the goods again; tell the maker of the program.</source>
        <translation>Саватни тозаланг ва товарларни қайта сканерланг; дастурчига хабар беринг.</translation>
    </message>
    <message>
        <source>Compare the currency in the settings with the one in Octo's cabinet.</source>
        <translation>Созламалардаги валютани Octo кабинетидаги билан солиштиринг.</translation>
    </message>
    <message>
        <source>Compare the shop id and the payment methods in the settings with the contract.</source>
        <translation>Созламалардаги дўкон рақами ва тўлов усулларини шартнома билан солиштиринг.</translation>
    </message>
    <message>
        <source>Compare the tax codes of these goods in the price list with the tax catalogue.</source>
        <translation>Нархлар рўйхатидаги бу товарларнинг солиқ кодларини солиқ каталоги билан солиштиринг.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet (F10, Settings), then refund again.</source>
        <translation>Иккаласини Octo кабинетидан қайта нусхаланг (F10, Созламалар), кейин яна қайтаринг.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet before the hold lapses: F10, Settings.</source>
        <translation>Банд муддати тугамасидан иккаласини Octo кабинетидан қайта нусхаланг: F10, Созламалар.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet: F10, Settings.</source>
        <translation>Иккаласини Octo кабинетидан қайта нусхаланг: F10, Созламалар.</translation>
    </message>
    <message>
        <source>Correct the proxy setting or remove it, then make a new QR.</source>
        <translation>Прокси созламасини тўғриланг ёки олиб ташланг, кейин янги QR қилинг.</translation>
    </message>
    <message>
        <source>Correct the supplier's shop id in the price list and import it again.</source>
        <translation>Нархлар рўйхатида таъминотчининг дўкон рақамини тўғриланг ва уни қайта юкланг.</translation>
    </message>
    <message>
        <source>Don't use it. Call Octo's support if it happens again.</source>
        <translation>Ундан фойдаланманг. Такрорланса, Octo ёрдам хизматига мурожаат қилинг.</translation>
    </message>
    <message>
        <source>Every supplier of a marketplace needs a shop of its own at Octo.</source>
        <translation>Савдо майдончасининг ҳар бир таъминотчисига Octoда ўз дўкони керак.</translation>
    </message>
    <message>
        <source>Give a very small sum back in cash.</source>
        <translation>Жуда кичик суммани нақд пулда қайтаринг.</translation>
    </message>
    <message>
        <source>Give the money back in Octo's cabinet.</source>
        <translation>Пулни Octo кабинетида қайтаринг.</translation>
    </message>
    <message>
        <source>Go back to the basket: the strip at the top says what to do.</source>
        <translation>Саватга қайтинг: юқоридаги қаторда нима қилиш кераклиги ёзилган.</translation>
    </message>
    <message>
        <source>Goods of this basket aren't registered for the tax receipt at Octo.</source>
        <translation>Бу саватдаги товарлар Octoда солиқ чеки учун рўйхатдан ўтмаган.</translation>
    </message>
    <message>
        <source>Have them registered, or send baskets without tax data.</source>
        <translation>Уларни рўйхатдан ўтказинг ёки саватни солиқ маълумотисиз юборинг.</translation>
    </message>
    <message>
        <source>If Octo's cabinet shows it, the shop id or Octo's address in the settings is another one.</source>
        <translation>Агар у Octo кабинетида бўлса, созламалардаги дўкон рақами ёки Octo манзили бошқа.</translation>
    </message>
    <message>
        <source>If it doesn't come within the day, ask Octo's support.</source>
        <translation>Кун давомида келмаса, Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>If it happens again, end the hold in Octo's cabinet before it lapses.</source>
        <translation>Такрорланса, муддати тугамасидан банд пулни Octo кабинетида якунланг.</translation>
    </message>
    <message>
        <source>If it happens often, the line is too slow or breaks off.</source>
        <translation>Тез-тез бўлса, алоқа жуда секин ёки узилади.</translation>
    </message>
    <message>
        <source>If it lasts, Octo's support knows more. Nothing has to be set here.</source>
        <translation>Чўзилса, Octo ёрдам хизмати кўпроқ билади. Бу ерда ҳеч нарсани созлаш керак эмас.</translation>
    </message>
    <message>
        <source>If it lasts, another program uses the same shop id.</source>
        <translation>Чўзилса, шу дўкон рақамидан бошқа дастур фойдаланяпти.</translation>
    </message>
    <message>
        <source>If it stays, give the hold back in Octo's cabinet.</source>
        <translation>Ўзгармаса, банд пулни Octo кабинетида қайтаринг.</translation>
    </message>
    <message>
        <source>If other pages open on this PC, a firewall may keep the till from Octo.</source>
        <translation>Бу компьютерда бошқа саҳифалар очилса, кассани Octoга тармоқ ҳимояси ўтказмаётган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>It is held or taken. Don't ask the customer to pay again.</source>
        <translation>Пул банд қилинган ёки ечилган. Мижоздан қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>It isn't known where the held money is. Don't ask the customer to pay again.</source>
        <translation>Банд пул қаердалиги номаълум. Мижоздан қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>It may exist. Don't ask the customer to pay again before it is known.</source>
        <translation>У мавжуд бўлиши мумкин. Аниқланмагунча мижоздан қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>It may still be held. Don't tell the customer that it is free.</source>
        <translation>У ҳали банд бўлиши мумкин. Мижозга пул бўшади деманг.</translation>
    </message>
    <message>
        <source>It was taken, given back or has lapsed. Don't ask the customer to pay again.</source>
        <translation>У ечилган, қайтарилган ёки муддати тугаган. Мижоздан қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>Look into Octo's cabinet if this stays.</source>
        <translation>Ўзгармаса, Octo кабинетига қаранг.</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet by the number below.</source>
        <translation>Тўловни қуйидаги рақам бўйича Octo кабинетидан топинг.</translation>
    </message>
    <message>
        <source>Make a new QR if the customer still wants the goods.</source>
        <translation>Мижозга товар ҳали керак бўлса, янги QR қилинг.</translation>
    </message>
    <message>
        <source>Make a new QR when you are ready.</source>
        <translation>Тайёр бўлганда янги QR қилинг.</translation>
    </message>
    <message>
        <source>No money has come so far; the till keeps watching.</source>
        <translation>Ҳозирча пул келмади; касса кузатишда давом этади.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Пул ечилмади.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>Пул қайтарилмади.</translation>
    </message>
    <message>
        <source>Nobody can pay by it.</source>
        <translation>У орқали ҳеч ким тўлай олмайди.</translation>
    </message>
    <message>
        <source>Nothing changes for the payment.</source>
        <translation>Тўлов учун ҳеч нарса ўзгармайди.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the till asks again by itself.</source>
        <translation>Ҳеч нарса қилиш керак эмас: касса ўзи яна сўрайди.</translation>
    </message>
    <message>
        <source>Nothing new can be paid, and how earlier payments stand can't be read until this is right.</source>
        <translation>Бу тўғриланмагунча янги тўлов олиб бўлмайди ва олдингиларининг ҳолатини ўқиб бўлмайди.</translation>
    </message>
    <message>
        <source>Nothing was sent, so no money can be taken.</source>
        <translation>Ҳеч нарса юборилмади, шунинг учун пул ечилиши мумкин эмас.</translation>
    </message>
    <message>
        <source>Nothing was taken by it.</source>
        <translation>У бўйича пул ечилмади.</translation>
    </message>
    <message>
        <source>Octo answered with an error that the till doesn't know.</source>
        <translation>Octo касса билмайдиган хато билан жавоб берди.</translation>
    </message>
    <message>
        <source>Octo couldn't be reached, so nothing was sent.</source>
        <translation>Octo билан боғланиб бўлмади, шунинг учун ҳеч нарса юборилмади.</translation>
    </message>
    <message>
        <source>Octo didn't accept what was sent about the buyer.</source>
        <translation>Octo мижоз ҳақида юборилганни қабул қилмади.</translation>
    </message>
    <message>
        <source>Octo didn't answer in time.</source>
        <translation>Octo ўз вақтида жавоб бермади.</translation>
    </message>
    <message>
        <source>Octo didn't confirm the held money.</source>
        <translation>Octo банд пулни тасдиқламади.</translation>
    </message>
    <message>
        <source>Octo didn't give the held money back.</source>
        <translation>Octo банд пулни қайтармади.</translation>
    </message>
    <message>
        <source>Octo didn't give the tax receipt.</source>
        <translation>Octo солиқ чекини бермади.</translation>
    </message>
    <message>
        <source>Octo didn't say how the payment stands.</source>
        <translation>Octo тўлов ҳолатини айтмади.</translation>
    </message>
    <message>
        <source>Octo didn't say whether the refund was made.</source>
        <translation>Қайтариш бажарилдими, Octo айтмади.</translation>
    </message>
    <message>
        <source>Octo didn't understand the question for the tax receipt.</source>
        <translation>Octo солиқ чеки сўровини тушунмади.</translation>
    </message>
    <message>
        <source>Octo didn't understand the refund.</source>
        <translation>Octo қайтариш сўровини тушунмади.</translation>
    </message>
    <message>
        <source>Octo didn't understand the request.</source>
        <translation>Octo сўровни тушунмади.</translation>
    </message>
    <message>
        <source>Octo didn't understand what to do with the held money.</source>
        <translation>Octo банд пул билан нима қилишни тушунмади.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so it refused the refund.</source>
        <translation>Octo дўкон рақами ёки махфий калитни қабул қилмади, шунинг учун қайтаришни рад этди.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so the hold can't be ended.</source>
        <translation>Octo дўкон рақами ёки махфий калитни қабул қилмади, шунинг учун банд пулни якунлаб бўлмайди.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so there is no tax receipt yet.</source>
        <translation>Octo дўкон рақами ёки махфий калитни қабул қилмади, шунинг учун ҳали солиқ чеки йўқ.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret.</source>
        <translation>Octo дўкон рақами ёки махфий калитни қабул қилмади.</translation>
    </message>
    <message>
        <source>Octo doesn't find this hold.</source>
        <translation>Octo бу банд пулни топмади.</translation>
    </message>
    <message>
        <source>Octo doesn't know a supplier that stands in the basket.</source>
        <translation>Octo саватдаги таъминотчини танимайди.</translation>
    </message>
    <message>
        <source>Octo doesn't take this amount for a refund.</source>
        <translation>Octo бу суммани қайтаришга қабул қилмайди.</translation>
    </message>
    <message>
        <source>Octo doesn't take this currency for the shop.</source>
        <translation>Octo бу дўкон учун бундай валютани қабул қилмайди.</translation>
    </message>
    <message>
        <source>Octo has a fault at the moment.</source>
        <translation>Ҳозир Octoда носозлик бор.</translation>
    </message>
    <message>
        <source>Octo has no such payment.</source>
        <translation>Octoда бундай тўлов йўқ.</translation>
    </message>
    <message>
        <source>Octo hasn't approved this shop for real payments yet.</source>
        <translation>Octo бу дўконга ҳали ҳақиқий тўловларга рухсат бермаган.</translation>
    </message>
    <message>
        <source>Octo refused because of a limit.</source>
        <translation>Octo чеклов сабабли рад этди.</translation>
    </message>
    <message>
        <source>Octo refused the payment.</source>
        <translation>Octo тўловни рад этди.</translation>
    </message>
    <message>
        <source>Octo says that the lines don't add up to the total.</source>
        <translation>Octoга кўра қаторлар йиғиндиси жами суммага тенг эмас.</translation>
    </message>
    <message>
        <source>Octo says that this hold can't be changed any more.</source>
        <translation>Octoга кўра бу банд пулни энди ўзгартириб бўлмайди.</translation>
    </message>
    <message>
        <source>Octo wants a further id (tsp_id) from this shop.</source>
        <translation>Octo бу дўкондан қўшимча рақам (tsp_id) талаб қилади.</translation>
    </message>
    <message>
        <source>Octo wants a notification address for payments in two stages.</source>
        <translation>Икки босқичли тўлов учун Octo хабарнома манзилини талаб қилади.</translation>
    </message>
    <message>
        <source>Octo was asked too often and answers later.</source>
        <translation>Octoдан жуда тез-тез сўралди, у кейинроқ жавоб беради.</translation>
    </message>
    <message>
        <source>Octo's answer carries a payment address that isn't Octo's, so no QR is shown.</source>
        <translation>Octo жавобидаги тўлов манзили Octoники эмас, шунинг учун QR кўрсатилмади.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows how much of the payment is left.</source>
        <translation>Тўловдан қанча қолгани Octo кабинетида кўринади.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows the refund as soon as it is made.</source>
        <translation>Қайтариш бажарилиши билан Octo кабинетида кўринади.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows what became of the hold.</source>
        <translation>Банд пул нима бўлгани Octo кабинетида кўринади.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows what the bank said.</source>
        <translation>Банк нима дегани Octo кабинетида кўринади.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows whether the hold was confirmed.</source>
        <translation>Банд пул тасдиқландими, Octo кабинетида кўринади.</translation>
    </message>
    <message>
        <source>Octo's support can tell more by the number below.</source>
        <translation>Қуйидаги рақам бўйича Octo ёрдам хизмати кўпроқ айта олади.</translation>
    </message>
    <message>
        <source>Octo's support can tell why, by the number below.</source>
        <translation>Сабабини қуйидаги рақам бўйича Octo ёрдам хизмати айта олади.</translation>
    </message>
    <message>
        <source>Perhaps the secret was made anew in Octo's cabinet; then the old one is void.</source>
        <translation>Octo кабинетида янги калит яратилган бўлиши мумкин; унда эскиси бекор.</translation>
    </message>
    <message>
        <source>Set one with the setup command, or switch the two stages off.</source>
        <translation>Уни setup буйруғи билан киритинг ёки икки босқични ўчиринг.</translation>
    </message>
    <message>
        <source>Somebody may stand between the till and Octo. Look at the network and the proxy.</source>
        <translation>Касса билан Octo орасида кимдир бўлиши мумкин. Тармоқ ва проксини текширинг.</translation>
    </message>
    <message>
        <source>Something in the shop's contract may have changed. Ask Octo's support.</source>
        <translation>Дўкон шартномасида нимадир ўзгарган бўлиши мумкин. Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Tell Octo's support and the maker of the program the number and Octo's words.</source>
        <translation>Octo ёрдам хизмати ва дастурчига рақамни ва Octo сўзларини айтинг.</translation>
    </message>
    <message>
        <source>Tell the maker of the program. Without lines in the basket setting, paying works.</source>
        <translation>Дастурчига айтинг. Сават созламасида қаторлар юборилмаса, тўлов ишлайди.</translation>
    </message>
    <message>
        <source>The address of the tax receipt isn't a safe web address, so it isn't shown.</source>
        <translation>Солиқ чеки манзили хавфсиз веб-манзил эмас, шунинг учун кўрсатилмайди.</translation>
    </message>
    <message>
        <source>The customer or the bank stopped the payment.</source>
        <translation>Мижоз ёки банк тўловни тўхтатди.</translation>
    </message>
    <message>
        <source>The doctor command tells which keyring is used and what is wrong with it.</source>
        <translation>Қайси калитлар омбори ишлатилаётгани ва унда нима хатолигини doctor буйруғи айтади.</translation>
    </message>
    <message>
        <source>The held money stays as it is. Don't ask the customer to pay again.</source>
        <translation>Банд пул ўз ҳолича туради. Мижоздан қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>The hold lapsed at Octo, or was cancelled there: nothing was taken.</source>
        <translation>Octoда банд муддати тугади ёки у бекор қилинди: пул ечилмади.</translation>
    </message>
    <message>
        <source>The log in the data folder says which field it was.</source>
        <translation>Қайси майдон экани маълумотлар папкасидаги журналда ёзилган.</translation>
    </message>
    <message>
        <source>The money may be on its way to the customer. Don't give it back another way.</source>
        <translation>Пул мижозга кетаётган бўлиши мумкин. Уни бошқа йўл билан қайтарманг.</translation>
    </message>
    <message>
        <source>The other side couldn't prove that it is Octo, so nothing was sent.</source>
        <translation>Нариги томон ўзи Octo эканини исботлай олмади, шунинг учун ҳеч нарса юборилмади.</translation>
    </message>
    <message>
        <source>The payment may exist. Don't ask the customer to pay again before it is known.</source>
        <translation>Тўлов мавжуд бўлиши мумкин. Аниқланмагунча мижоздан қайта тўлашни сўраманг.</translation>
    </message>
    <message>
        <source>The proxy that is set on this PC doesn't let the till through to Octo.</source>
        <translation>Бу компьютерда созланган прокси кассани Octoга ўтказмаяпти.</translation>
    </message>
    <message>
        <source>The sale is paid all the same.</source>
        <translation>Савдо барибир тўланган.</translation>
    </message>
    <message>
        <source>The settings say how long a QR can be paid.</source>
        <translation>QR кодни қанча вақт тўлаш мумкинлиги созламаларда.</translation>
    </message>
    <message>
        <source>The setup command switches the lines off with --basket off.</source>
        <translation>setup буйруғи қаторларни ўчиради: --basket off.</translation>
    </message>
    <message>
        <source>The setup command takes it with --tsp-id.</source>
        <translation>setup буйруғи уни шундай қабул қилади: --tsp-id.</translation>
    </message>
    <message>
        <source>The till couldn't get the Octo secret from the keyring.</source>
        <translation>Касса Octo махфий калитини калитлар омборидан ололмади.</translation>
    </message>
    <message>
        <source>The till couldn't put the request together, so nothing was sent.</source>
        <translation>Касса сўровни туза олмади, шунинг учун ҳеч нарса юборилмади.</translation>
    </message>
    <message>
        <source>The till itself listens to no notifications: it asks Octo.</source>
        <translation>Кассанинг ўзи хабарномаларни тингламайди: у Octoдан сўрайди.</translation>
    </message>
    <message>
        <source>The till takes the proxy from the system's settings and variables.</source>
        <translation>Касса проксини тизим созламалари ва ўзгарувчиларидан олади.</translation>
    </message>
    <message>
        <source>The time for this QR is over.</source>
        <translation>Бу QR коднинг вақти тугади.</translation>
    </message>
    <message>
        <source>There is no tax receipt of this sale yet.</source>
        <translation>Бу савдонинг солиқ чеки ҳали йўқ.</translation>
    </message>
    <message>
        <source>This way of paying isn't part of the shop's contract with Octo.</source>
        <translation>Бу тўлов усули дўконнинг Octo билан шартномасига кирмайди.</translation>
    </message>
    <message>
        <source>Try again with a new QR, or call Octo's support.</source>
        <translation>Янги QR билан яна уриниб кўринг ёки Octo ёрдам хизматига мурожаат қилинг.</translation>
    </message>
    <message>
        <source>Try without the customer's phone and email.</source>
        <translation>Мижознинг телефони ва почтасисиз уриниб кўринг.</translation>
    </message>
    <message>
        <source>Until Octo has approved the shop, set it up with --test.</source>
        <translation>Octo дўконни тасдиқламагунча кассани --test билан созланг.</translation>
    </message>
    <message>
        <source>Use test payments until then, and ask Octo's support.</source>
        <translation>Унгача синов тўловларидан фойдаланинг ва Octo ёрдам хизматидан сўранг.</translation>
    </message>
    <message>
        <source>Wait a little, then make a new QR.</source>
        <translation>Бироз кутинг, кейин янги QR қилинг.</translation>
    </message>
    <message>
        <source>Wait: the till asks again by itself, more slowly.</source>
        <translation>Кутинг: касса ўзи яна сўрайди, секинроқ.</translation>
    </message>
    <message>
        <source>Wait: the till finds out by itself.</source>
        <translation>Кутинг: касса ўзи аниқлайди.</translation>
    </message>
    <message>
        <source>Wait: the till reads how the hold stands.</source>
        <translation>Кутинг: касса банд пул ҳолатини ўқияпти.</translation>
    </message>
    <message>
        <source>Wait: the till reads how the payment stands.</source>
        <translation>Кутинг: касса тўлов ҳолатини ўқияпти.</translation>
    </message>
    <message>
        <source>What came back isn't an answer that the till understands.</source>
        <translation>Келган жавобни касса тушунмайди.</translation>
    </message>
    <message>
        <source>When the hold lapses first, the money goes back to the customer by itself.</source>
        <translation>Банд муддати олдинроқ тугаса, пул мижозга ўзи қайтади.</translation>
    </message>
    <message>
        <source>Without a payment method in the settings, Octo offers all that the contract allows.</source>
        <translation>Созламаларда тўлов усули бўлмаса, Octo шартномадаги ҳаммасини таклиф қилади.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>хато %1</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>%1 did not go back: the customer still has nothing. %2</source>
        <translation>%1 қайтмади: мижоз ҳали ҳеч нарса олмади. %2</translation>
    </message>
    <message>
        <source>%1 goes back through Octo to the card that paid (%2).</source>
        <translation>%1 тўлов қилинган картага Octo орқали қайтади (%2).</translation>
    </message>
    <message>
        <source>%1 is about to be sent to Octo.</source>
        <translation>%1: қайтариш ҳозир Octoга юборилади.</translation>
    </message>
    <message>
        <source>%1 is being sent to Octo.</source>
        <translation>%1: қайтариш Octoга юбориляпти.</translation>
    </message>
    <message>
        <source>%1 went back to the customer, %2 did not. %3</source>
        <translation>Мижозга %1 қайтди, %2 қайтмади. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>яна %n та қатор</numerusform>
            <numerusform>яна %n та қатор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) follow after it.</source>
        <translation>
            <numerusform>Ундан кейин яна %n та қисм кетади.</numerusform>
            <numerusform>Ундан кейин яна %n та қисм кетади.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was given back already.</source>
        <translation>Ҳаммаси аллақачон қайтарилган.</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>An earlier refund of this payment isn't settled yet. Wait until Octo has answered.</source>
        <translation>Бу тўловнинг олдинги қайтарилиши ҳали якунланмаган. Octo жавобини кутинг.</translation>
    </message>
    <message>
        <source>An earlier refund was closed without an answer of Octo. Give the rest back in Octo's cabinet.</source>
        <translation>Олдинги қайтариш Octo жавобисиз ёпилган. Қолганини Octo кабинетида қайтаринг.</translation>
    </message>
    <message>
        <source>At Octo nobody has paid this.</source>
        <translation>Octoда буни ҳеч ким тўламаган.</translation>
    </message>
    <message>
        <source>At most %1, at least %2.</source>
        <translation>Кўпи билан %1, ками билан %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Done: %1 went back to the customer.</source>
        <translation>Тайёр: мижозга %1 қайтди.</translation>
    </message>
    <message>
        <source>Enter how much is given back.</source>
        <translation>Қанча қайтарилишини киритинг.</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Octo ёрдам хизмати учун:</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 қайтариш</translation>
    </message>
    <message>
        <source>Give back %1?</source>
        <translation>%1 қайтарилсинми?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом этиш</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Товар қайтарилди</translation>
    </message>
    <message>
        <source>Goods that come back: %1</source>
        <translation>Қайтаётган товарлар: %1</translation>
    </message>
    <message>
        <source>How much is given back?</source>
        <translation>Қанча қайтарилади?</translation>
    </message>
    <message>
        <source>How much of it comes back?</source>
        <translation>Қанчаси қайтяпти?</translation>
    </message>
    <message>
        <source>It was closed without an answer of Octo.</source>
        <translation>У Octo жавобисиз ёпилган.</translation>
    </message>
    <message>
        <source>It was sent in the meantime, so it can't be withdrawn any more.</source>
        <translation>Шу орада юборилди, энди қайтариб олиб бўлмайди.</translation>
    </message>
    <message>
        <source>It was withdrawn before it was sent.</source>
        <translation>У юборилмасдан қайтариб олинди.</translation>
    </message>
    <message>
        <source>No connection to Octo: %1 was not sent yet. It is sent by itself when Octo is reached again.</source>
        <translation>Octo билан алоқа йўқ: %1 ҳали юборилмади. Алоқа тиклангач, ўзи юборилади.</translation>
    </message>
    <message>
        <source>No money was given back.</source>
        <translation>Пул қайтарилмади.</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Товар йўқ</translation>
    </message>
    <message>
        <source>Nothing was paid here, so nothing can be given back.</source>
        <translation>Бу ерда тўлов бўлмаган, қайтарадиган нарса йўқ.</translation>
    </message>
    <message>
        <source>Octo calls this payment by another number than the till.</source>
        <translation>Octo бу тўловни кассадагидан бошқа рақам билан атайди.</translation>
    </message>
    <message>
        <source>Octo doesn't give back so little. Give it back in cash.</source>
        <translation>Octo бунча кам суммани қайтармайди. Нақд пулда қайтаринг.</translation>
    </message>
    <message>
        <source>Octo has taken %1 in. The till asks until the money is with the customer.</source>
        <translation>Octo %1 қайтаришни қабул қилди. Пул мижозга етгунча касса сўрайверади.</translation>
    </message>
    <message>
        <source>Octo hasn't answered: it isn't known yet whether %1 went back. The till asks until it is certain. Don't give it back another way.</source>
        <translation>Octo жавоб бермади: %1 қайтдими, ҳали номаълум. Аниқ бўлгунча касса сўрайверади. Бошқа йўл билан қайтарманг.</translation>
    </message>
    <message>
        <source>Octo refused it.</source>
        <translation>Octo рад этди.</translation>
    </message>
    <message>
        <source>Octo refused it. For support: %1</source>
        <translation>Octo рад этди. Ёрдам хизмати учун: %1</translation>
    </message>
    <message>
        <source>Octo says something else about this payment than the till.</source>
        <translation>Octo бу тўлов ҳақида кассадагидан бошқа нарсани айтяпти.</translation>
    </message>
    <message numerus="yes">
        <source>Octo takes at most %1 at once, so it goes in %n part(s), one after the other.</source>
        <translation>
            <numerusform>Octo бир марта кўпи билан %1 олади, шунинг учун қайтариш %n қисмда, бирин-кетин кетади.</numerusform>
            <numerusform>Octo бир марта кўпи билан %1 олади, шунинг учун қайтариш %n қисмда, бирин-кетин кетади.</numerusform>
        </translation>
    </message>
    <message>
        <source>Octo took the payment itself back.</source>
        <translation>Octo тўловнинг ўзини бекор қилди.</translation>
    </message>
    <message>
        <source>Octo's number of this payment isn't known here. Give it back in Octo's cabinet.</source>
        <translation>Бу тўловнинг Octoдаги рақами бу ерда номаълум. Пулни Octo кабинетида қайтаринг.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>So much isn't left: money was given back in Octo's cabinet.</source>
        <translation>Бунча қолмаган: пул Octo кабинетида қайтарилган.</translation>
    </message>
    <message>
        <source>So much of “%1” can't come back. Nothing was marked.</source>
        <translation>“%1” дан бунчасини қайтариб бўлмайди. Ҳеч нарса белгиланмади.</translation>
    </message>
    <message>
        <source>TEST: no real money moves.</source>
        <translation>TEST: ҳақиқий пул кўчмайди.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment.</source>
        <translation>Бу тўловдан қолганидан кўп.</translation>
    </message>
    <message>
        <source>That is not an amount.</source>
        <translation>Бу сумма эмас.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the payment.</source>
        <translation>Сумма тўловдан бошқа валютада.</translation>
    </message>
    <message>
        <source>The part before it wasn't given back, so it wasn't sent.</source>
        <translation>Олдинги қисм қайтмади, шунинг учун бу қисм юборилмади.</translation>
    </message>
    <message>
        <source>There were too many refunds of this payment. Give the rest back in Octo's cabinet.</source>
        <translation>Бу тўлов бўйича қайтаришлар жуда кўп. Қолганини Octo кабинетида қайтаринг.</translation>
    </message>
    <message>
        <source>These goods aren't in the sale, or came back already.</source>
        <translation>Бу товарлар савдода йўқ ёки аллақачон қайтган.</translation>
    </message>
    <message>
        <source>This payment was not found. Open the sale again.</source>
        <translation>Бу тўлов топилмади. Савдони қайта очинг.</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Одатий сабаблар</translation>
    </message>
    <message>
        <source>What Octo has already got goes on. The rest isn't sent, and that money stays with the shop.</source>
        <translation>Octo қабул қилгани давом этади. Қолгани юборилмайди, у пул дўконда қолади.</translation>
    </message>
    <message>
        <source>Why? This is kept in the books.</source>
        <translation>Нега? Бу дафтарда сақланади.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтариб олиш</translation>
    </message>
    <message>
        <source>Withdraw what wasn't sent?</source>
        <translation>Юборилмагани қайтариб олинсинми?</translation>
    </message>
    <message>
        <source>Withdrawn: %1 was not sent. No money moved.</source>
        <translation>Қайтариб олинди: %1 юборилмади. Пул кўчмади.</translation>
    </message>
    <message>
        <source>Write down why the money is given back.</source>
        <translation>Пул нега қайтарилаётганини ёзинг.</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Нарх хато</translation>
    </message>
    <message>
        <source>being sent to Octo</source>
        <translation>Octoга юбориляпти</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>қайтарилди</translation>
    </message>
    <message>
        <source>not known yet whether it was done</source>
        <translation>бажарилдими, ҳали номаълум</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ҳали юборилмаган</translation>
    </message>
    <message>
        <source>nothing went back</source>
        <translation>ҳеч нарса қайтмади</translation>
    </message>
    <message>
        <source>taken in by Octo, on its way</source>
        <translation>Octo қабул қилди, пул йўлда</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 baskets are parked already. Take one back and finish it first. Nothing was changed.</source>
        <translation>Аллақачон %1 та сават четга олинган. Аввал биттасини қайтариб, якунланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>%1 payments already go on in the background. Finish one of them first.</source>
        <translation>Фонда аллақачон %1 та тўлов давом этяпти. Аввал биттасини якунланг.</translation>
    </message>
    <message>
        <source>Ask for the customer's age before paying: “%1” has an age limit. Nothing was sent. Ctrl+F9: old enough; Shift+F9 takes it out.</source>
        <translation>Тўловдан олдин мижознинг ёшини сўранг: “%1” учун ёш чегараси бор. Ҳеч нарса юборилмади. Ctrl+F9: ёши етади; Shift+F9 товарни саватдан олади.</translation>
    </message>
    <message>
        <source>Each piece of “%1” has a marking code of its own: scan them one by one. To take one out, remove the line and scan those that stay. Nothing was changed.</source>
        <translation>“%1”: ҳар бир донанинг ўз маркировка коди бор, уларни биттадан сканерланг. Биттасини олиш учун қаторни ўчиринг ва қолганларини сканерланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>No line of the basket is marked. Mark one first.</source>
        <translation>Саватда қатор белгиланмаган. Аввал белгиланг.</translation>
    </message>
    <message>
        <source>That basket isn't parked any more. Nothing was changed.</source>
        <translation>Бу сават энди четда эмас. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>That code holds signs that can't be shown, so nothing was added: %1. Scan it again; if it stays so, have the scanner's settings looked at.</source>
        <translation>Кодда кўрсатиб бўлмайдиган белгилар бор, ҳеч нарса қўшилмади: %1. Қайта сканерланг; шундай бўлаверса, сканер созламаларини текширтиринг.</translation>
    </message>
    <message>
        <source>That discount isn't possible for “%1”: it would be more than the price. Nothing was changed.</source>
        <translation>“%1” учун бундай чегирма бўлмайди: у нархдан катта. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>That isn't a price for “%1”. It must be more than 0. Nothing was changed.</source>
        <translation>Бу “%1” учун нарх эмас. У 0 дан катта бўлиши керак. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>That quantity isn't possible for “%1”. It must be more than 0 and at most 1 000 000; only weighed goods take decimals.</source>
        <translation>“%1” учун бундай миқдор бўлмайди. У 0 дан катта ва кўпи билан 1 000 000 бўлиши керак; каср сон фақат тортиладиган товарга.</translation>
    </message>
    <message>
        <source>That text can't be taken: it is empty or too long. Nothing was changed. It begins with “%1”.</source>
        <translation>Бу матн тўғри келмайди: у бўш ёки жуда узун. Ҳеч нарса ўзгармади. Бошланиши: “%1”.</translation>
    </message>
    <message>
        <source>That text is too long for a code. Nothing was added. It begins with “%1”.</source>
        <translation>Код учун бу матн жуда узун. Ҳеч нарса қўшилмади. Бошланиши: “%1”.</translation>
    </message>
    <message>
        <source>The Octo secret is missing, so no payment can be made. Nothing was sent.</source>
        <translation>Octo махфий калити йўқ, тўлов олиб бўлмайди. Ҳеч нарса юборилмади.</translation>
    </message>
    <message>
        <source>The basket can't change while a payment for it is under way.</source>
        <translation>Тўлови давом этаётганда саватни ўзгартириб бўлмайди.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first, then take the payment.</source>
        <translation>Сават бўш. Аввал товарни сканерланг, кейин тўлов олинг.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first.</source>
        <translation>Сават бўш. Аввал товарни сканерланг.</translation>
    </message>
    <message>
        <source>The books are still being looked through. Take the payment in a moment.</source>
        <translation>Дафтар ҳали текшириляпти. Тўловни бироздан кейин олинг.</translation>
    </message>
    <message>
        <source>The label of “%1” gives a weight or a price that this product can't be sold by. Nothing was added. Type its code instead.</source>
        <translation>“%1” ёрлиғидаги вазн ёки нарх билан бу товарни сотиб бўлмайди. Ҳеч нарса қўшилмади. Товар кодини теринг.</translation>
    </message>
    <message>
        <source>The prices are in another currency than this till. Nothing was added or charged.</source>
        <translation>Нархлар бу кассадагидан бошқа валютада. Ҳеч нарса қўшилмади ва ечилмади.</translation>
    </message>
    <message>
        <source>The till isn't set up for payments yet. Enter the shop's data first.</source>
        <translation>Касса ҳали тўловга созланмаган. Аввал дўкон маълумотларини киритинг.</translation>
    </message>
    <message>
        <source>The till's books don't add up, so nothing may be paid on top of them. Nothing was sent. Call the owner.</source>
        <translation>Касса дафтарида хато бор, шунинг учун устига тўлов олиб бўлмайди. Ҳеч нарса юборилмади. Эгасини чақиринг.</translation>
    </message>
    <message>
        <source>The total is 0, so there is nothing to pay.</source>
        <translation>Жами 0, тўланадиган нарса йўқ.</translation>
    </message>
    <message>
        <source>The total would be larger than a till can take. Nothing was added.</source>
        <translation>Жами сумма касса қабул қила оладигандан катта бўлар эди. Ҳеч нарса қўшилмади.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this basket. Nothing was changed.</source>
        <translation>Бу саватда такрорланадиган нарса йўқ. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this basket. Nothing was changed.</source>
        <translation>Бу саватда бекор қилинадиган нарса йўқ. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>There were too many attempts to pay this sale. Clear the basket and scan the goods again.</source>
        <translation>Бу савдони тўлашга уриниш жуда кўп бўлди. Саватни тозаланг ва товарларни қайта сканерланг.</translation>
    </message>
    <message>
        <source>This basket can't be sent to Octo, so nothing was sent and nothing was taken. %1</source>
        <translation>Бу саватни Octoга юбориб бўлмайди, шунинг учун ҳеч нарса юборилмади ва ечилмади. %1</translation>
    </message>
    <message>
        <source>This till's data was made on another PC. Nothing was sent. Start the till again and answer its question.</source>
        <translation>Бу касса маълумотлари бошқа компьютерда яратилган. Ҳеч нарса юборилмади. Кассани қайта ишга тушириб, саволига жавоб беринг.</translation>
    </message>
    <message>
        <source>This very package is in the basket already, so it was not added again: %1</source>
        <translation>Айнан шу қадоқ саватда бор, шунинг учун яна қўшилмади: %1</translation>
    </message>
    <message>
        <source>“%1” has no IKPU, so no tax receipt can be made. Nothing was sent. Import the goods with their IKPU, or take the line out.</source>
        <translation>“%1” товарининг ИКПУ (МХИК) коди йўқ, солиқ чекини чиқариб бўлмайди. Ҳеч нарса юборилмади. Товарларни ИКПУ коди билан юкланг ёки қаторни олиб ташланг.</translation>
    </message>
    <message>
        <source>“%1” still has to be weighed. Mark its line and enter the weight.</source>
        <translation>“%1” ҳали тортилиши керак. Қаторини белгилаб, вазнини киритинг.</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>%1 · given back in Octo's cabinet, not by this till</source>
        <translation>%1 · бу кассада эмас, Octo кабинетида қайтарилган</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ҳозир текшириш</translation>
    </message>
    <message>
        <source>Give back an amount</source>
        <translation>Суммани қайтариш</translation>
    </message>
    <message>
        <source>Give back everything</source>
        <translation>Ҳаммасини қайтариш</translation>
    </message>
    <message>
        <source>Give back these goods</source>
        <translation>Товарларни қайтариш</translation>
    </message>
    <message>
        <source>Give back these goods: %1</source>
        <translation>Товарларни қайтариш: %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Қайтарилди</translation>
    </message>
    <message>
        <source>Given back so far</source>
        <translation>Шу пайтгача қайтарилди</translation>
    </message>
    <message>
        <source>Goods of the sale</source>
        <translation>Савдодаги товарлар</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <translation>Қайтариш мумкин</translation>
    </message>
    <message>
        <source>Nothing was paid here, so nothing can be given back.</source>
        <translation>Бу ерда тўлов бўлмаган, қайтарадиган нарса йўқ.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Биттага кам</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Биттага кўп</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланди</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Тўловлар</translation>
    </message>
    <message>
        <source>Payments and refunds</source>
        <translation>Тўловлар ва қайтаришлар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Сони</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Сабаб: %1</translation>
    </message>
    <message>
        <source>Sale %1 · %2, %3</source>
        <translation>Савдо %1 · %2, %3</translation>
    </message>
    <message>
        <source>This payment waits for a decision in the open matters: Ctrl + F2.</source>
        <translation>Бу тўлов очиқ масалаларда қарор кутяпти: Ctrl + F2.</translation>
    </message>
    <message>
        <source>Which payment is given back</source>
        <translation>Қайси тўлов қайтарилади</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтариб олиш</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>қайтди: %1</translation>
    </message>
    <message>
        <source>give back: %1</source>
        <translation>қайтариш: %1</translation>
    </message>
</context>
<context>
    <name>SaleState</name>
    <message>
        <source>cleared</source>
        <translation>тозаланган</translation>
    </message>
    <message>
        <source>open</source>
        <translation>очиқ</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>тўланган</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>четга олинган</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>қисман қайтарилган</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>қайтарилган</translation>
    </message>
    <message>
        <source>waiting for the payment</source>
        <translation>тўловни кутяпти</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>%1, %2 given back</source>
        <translation>%1, %2 қайтарилди</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n та тўлов, %1</numerusform>
            <numerusform>%n та тўлов, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) found</source>
        <translation>
            <numerusform>%n та савдо топилди</numerusform>
            <numerusform>%n та савдо топилди</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Кассага қайтиш</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Топиш</translation>
    </message>
    <message>
        <source>Find a sale</source>
        <translation>Савдони топиш</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яна</translation>
    </message>
    <message>
        <source>No paid sale was found for “%1”. Type its number, its amount, or a day like 24.11 or 24.11.2026.</source>
        <translation>“%1” бўйича тўланган савдо топилмади. Рақами, суммаси ёки кунини ёзинг, масалан 24.11 ёки 24.11.2026.</translation>
    </message>
    <message>
        <source>Nothing was paid so far today.</source>
        <translation>Бугун ҳали тўлов бўлмади.</translation>
    </message>
    <message>
        <source>Nothing was sold so far today.</source>
        <translation>Бугун ҳали савдо бўлмади.</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Рақамлар</translation>
    </message>
    <message>
        <source>Number, amount or day</source>
        <translation>Рақам, сумма ёки кун</translation>
    </message>
    <message>
        <source>Number, amount or day, like 24,11</source>
        <translation>Рақам, сумма ёки кун, масалан 24,11</translation>
    </message>
    <message>
        <source>Number, amount or day, like 24.11</source>
        <translation>Рақам, сумма ёки кун, масалан 24.11</translation>
    </message>
    <message>
        <source>Only test payments so far; they don't count.</source>
        <translation>Ҳозирча фақат синов тўловлари; улар ҳисобга кирмайди.</translation>
    </message>
    <message>
        <source>QR %1</source>
        <translation>QR %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Савдолар</translation>
    </message>
    <message>
        <source>The sales can't be read at the moment; nothing is lost. %1</source>
        <translation>Савдоларни ҳозир ўқиб бўлмади; ҳеч нарса йўқолмади. %1</translation>
    </message>
    <message>
        <source>after %1 that was given back</source>
        <translation>(қайтарилган %1 айирилган)</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 (perhaps misread)</source>
        <translation>%1 (хато ўқилган бўлиши мумкин)</translation>
    </message>
    <message>
        <source>Ctrl + F3 or a touch here adds it to the goods.</source>
        <translation>Ctrl + F3 босилса ёки шу ерга тегилса, товарларга қўшилади.</translation>
    </message>
    <message>
        <source>Ctrl + F3 or a touch here adds the last one to the goods.</source>
        <translation>Ctrl + F3 босилса ёки шу ерга тегилса, охиргиси товарларга қўшилади.</translation>
    </message>
    <message>
        <source>Not added, since the payment is under way: %1. F4 lets it go on in the background.</source>
        <translation>Қўшилмади, тўлов давом этяпти: %1. F4 босилса, тўлов фонда давом этади.</translation>
    </message>
    <message>
        <source>Unknown code %1, perhaps misread. Nothing was added; scan it again.</source>
        <translation>Номаълум код %1, хато ўқилган бўлиши мумкин. Ҳеч нарса қўшилмади; яна сканерланг.</translation>
    </message>
    <message>
        <source>Unknown code %1. Nothing was added.</source>
        <translation>Номаълум код %1. Ҳеч нарса қўшилмади.</translation>
    </message>
    <message>
        <source>Unknown codes, nothing was added: %1</source>
        <translation>Номаълум кодлар, ҳеч нарса қўшилмади: %1</translation>
    </message>
    <message>
        <source>“%1” has its marking code now; the quantity is the same.</source>
        <translation>“%1” маркировка кодини олди; сони ўзгармади.</translation>
    </message>
    <message>
        <source>“%1” was not added: the payment is under way. F4 lets it go on in the background.</source>
        <translation>“%1” қўшилмади: тўлов давом этяпти. F4 босилса, тўлов фонда давом этади.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Paying isn't possible: the Octo secret is missing.</source>
        <translation>Тўлов олиб бўлмайди: Octo махфий калити йўқ.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring didn't answer.</source>
        <translation>Тўлов олиб бўлмайди: калитлар омбори жавоб бермади.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring here would not keep the secret safe.</source>
        <translation>Тўлов олиб бўлмайди: бу ердаги омбор калитни хавфсиз сақламайди.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring with the secret is locked.</source>
        <translation>Тўлов олиб бўлмайди: калитлар омбори қулфланган.</translation>
    </message>
    <message>
        <source>Paying isn't possible: this PC offers no keyring for the secret.</source>
        <translation>Тўлов олиб бўлмайди: бу компьютерда калитлар омбори йўқ.</translation>
    </message>
</context>
<context>
    <name>Sell</name>
    <message>
        <source>%1+: ask for the age. %2</source>
        <translation>%1+: ёшини сўранг. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n дона</numerusform>
            <numerusform>%n дона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n қатор</numerusform>
            <numerusform>%n қатор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1, leave the basket. The sale stays in the books as cleared.</source>
        <translation>
            <numerusform>Саватдан %n та қатор, %1 чиқади. Савдо дафтарда тозаланган деб қолади.</numerusform>
            <numerusform>Саватдан %n та қатор, %1 чиқади. Савдо дафтарда тозаланган деб қолади.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marking code(s)</source>
        <translation>
            <numerusform>%n та маркировка коди</numerusform>
            <numerusform>%n та маркировка коди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marking code(s) missing</source>
        <translation>
            <numerusform>%n та маркировка коди йўқ</numerusform>
            <numerusform>%n та маркировка коди йўқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қўшиш</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Сават</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тозалаш</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Саватни тозалаш</translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation>Сават тозалансинми?</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Чегирма</translation>
    </message>
    <message>
        <source>Discount on the basket</source>
        <translation>Саватга чегирма</translation>
    </message>
    <message>
        <source>Discount on the whole basket</source>
        <translation>Бутун саватга чегирма</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>Goods or numbers</source>
        <translation>Товарлар ёки рақамлар</translation>
    </message>
    <message>
        <source>Import a price list (CSV or Excel), or try the till with sample goods.</source>
        <translation>Нархлар рўйхатини CSV файлда юкланг ёки кассани намуна товарларда синаб кўринг.</translation>
    </message>
    <message>
        <source>Import goods…</source>
        <translation>Товарларни юклаш…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қолсин</translation>
    </message>
    <message>
        <source>Load sample goods</source>
        <translation>Намуна товарлар</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яна</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Номи</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>Товар ҳали йўқ</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Рўйхатда йўқ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ҳозир %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Рақамлар</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>Ёши етади</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Биттага кам</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Биттага кўп</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Четга</translation>
    </message>
    <message>
        <source>Park with a name…</source>
        <translation>Ном билан четга…</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Четдаги саватлар</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Четга олинди: %1</translation>
    </message>
    <message>
        <source>Parked: %1. F5 brings it back.</source>
        <translation>Четга олинди: %1. F5 уни қайтаради.</translation>
    </message>
    <message>
        <source>Pay by QR</source>
        <translation>QR билан тўлов</translation>
    </message>
    <message>
        <source>Percent or an amount</source>
        <translation>Фоиз ёки сумма</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>Нарх қўлда</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Биттасининг нархи</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Сони</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Тез тугмалар</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Такрорлаш</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Scan a code or type a name</source>
        <translation>Кодни сканерланг ёки номини ёзинг</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Сканер қатори</translation>
    </message>
    <message>
        <source>Scan the first item to start a sale.</source>
        <translation>Савдони бошлаш учун биринчи товарни сканерланг.</translation>
    </message>
    <message>
        <source>Send no e-receipt</source>
        <translation>Э-чек юбормаслик</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Белгилаш</translation>
    </message>
    <message>
        <source>Something that is in no list</source>
        <translation>Рўйхатда йўқ товар</translation>
    </message>
    <message>
        <source>That isn't possible: at most 100 % and at most the price.</source>
        <translation>Бундай бўлмайди: кўпи билан 100 % ва нархдан ошмасин.</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Бутун савдо</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Шу қатор</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>Тўлов суммаси: %1</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Ёши етмайди</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>Weight in %1</source>
        <translation>Вазн, %1</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Нима ҳақида изоҳ</translation>
    </message>
    <message>
        <source>Who or what is the basket?</source>
        <translation>Бу кимнинг савати?</translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation>Чегирма билан: %1.</translation>
    </message>
    <message>
        <source>Without a discount: %1</source>
        <translation>Чегирмасиз: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қўлда</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>чегирма %1</translation>
    </message>
    <message>
        <source>e-receipt: %1</source>
        <translation>э-чек: %1</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>тўлов</translation>
    </message>
    <message>
        <source>weigh it</source>
        <translation>тортинг</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A new line</source>
        <translation>Янги қатор</translation>
    </message>
    <message>
        <source>A till needs a name, for example 1.</source>
        <translation>Кассанинг номи бўлиши керак, масалан 1.</translation>
    </message>
    <message>
        <source>Adds to its line</source>
        <translation>Қаторига қўшилади</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Тизимдагидек</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ўзгартириш…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қоронғи</translation>
    </message>
    <message>
        <source>E-receipts</source>
        <translation>Электрон чеклар</translation>
    </message>
    <message>
        <source>For example 21IIIIIWWWWWC, 22IIIIIPPPPPC: I product, W weight in grams, P price (T in hundredths), C check digit. Empty: off.</source>
        <translation>Масалан 21IIIIIWWWWWC, 22IIIIIPPPPPC: I товар, W вазн (грамм), P нарх (T юздан бирда), C назорат рақами. Бўш: ўчиқ.</translation>
    </message>
    <message>
        <source>It lies in the keyring of this PC and can't be shown again.</source>
        <translation>У шу компьютернинг калитлар омборида, уни қайта кўрсатиб бўлмайди.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қолсин</translation>
    </message>
    <message>
        <source>Labels of the shop's scale</source>
        <translation>Дўкон тарозиси ёрлиқлари</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ёруғ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Кўриниш</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Дўкон номи</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Касса номи</translation>
    </message>
    <message>
        <source>New Octo secret</source>
        <translation>Янги Octo махфий калити</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ҳали созланмаган.</translation>
    </message>
    <message>
        <source>Nothing was changed. A layout has 13 signs, begins with 20 to 29 and ends with C: 21IIIIIWWWWWC.</source>
        <translation>Ҳеч нарса ўзгармади. Андоза 13 белгидан иборат, 20–29 билан бошланиб, C билан тугайди: 21IIIIIWWWWWC.</translation>
    </message>
    <message>
        <source>Octo may refuse it without a notify address (setup --notify-url).</source>
        <translation>Хабарнома манзилисиз Octo рад этиши мумкин (setup --notify-url).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ўчиқ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ёқиқ</translation>
    </message>
    <message>
        <source>On the second screen and on Octo's page.</source>
        <translation>Иккинчи экранда ва Octo саҳифасида.</translation>
    </message>
    <message>
        <source>On: the menu (F10) asks for a customer's phone or email and gives it to Octo with the payment. Octo may refuse it (error 10).</source>
        <translation>Ёқилса: меню (F10) мижознинг телефони ёки почтасини сўрайди ва тўлов билан Octoга беради. Octo қабул қилмаслиги мумкин (хато 10).</translation>
    </message>
    <message>
        <source>Paste the new secret here first.</source>
        <translation>Аввал янги калитни шу ерга қўйинг.</translation>
    </message>
    <message>
        <source>Payments in two stages</source>
        <translation>Икки босқичли тўлов</translation>
    </message>
    <message>
        <source>Real payments: money moves.</source>
        <translation>Ҳақиқий тўловлар: пул ечилади.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Калитни ўчириш</translation>
    </message>
    <message>
        <source>Remove the secret?</source>
        <translation>Махфий калит ўчирилсинми?</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Калитни алмаштириш</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>Банд пул</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Номларни сақлаш</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақланди.</translation>
    </message>
    <message>
        <source>Set up the shop first.</source>
        <translation>Аввал дўконни созланг.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Shop %1 at %2, prices in %3.</source>
        <translation>%1-дўкон, %2, нархлар: %3.</translation>
    </message>
    <message>
        <source>TEST: no real money moves, and these sales don't count in sums.</source>
        <translation>TEST: ҳақиқий пул кўчмайди, бу савдолар ҳисобга кирмайди.</translation>
    </message>
    <message>
        <source>Take at once</source>
        <translation>Дарров ечиш</translation>
    </message>
    <message>
        <source>The customer's language</source>
        <translation>Мижознинг тили</translation>
    </message>
    <message>
        <source>The customer's money is only reserved first, and taken in a second step.</source>
        <translation>Мижоз пули аввал фақат банд қилинади, иккинчи босқичда ечилади.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring.</source>
        <translation>Янги калит омборда сақланди.</translation>
    </message>
    <message>
        <source>The same product again</source>
        <translation>Ўша товар яна келса</translation>
    </message>
    <message>
        <source>The secret is removed.</source>
        <translation>Калит ўчирилди.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Wait for the cashier</source>
        <translation>Кассирни кутиш</translation>
    </message>
    <message>
        <source>Waiting lets the cashier take goods out before the money is taken.</source>
        <translation>Кутилса, пул ечилмасидан кассир товарни олиб ташлаши мумкин.</translation>
    </message>
    <message>
        <source>Without it the till can do everything but take payments.</source>
        <translation>Калитсиз касса тўлов олишдан бошқа ҳаммасини қила олади.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Copy the secret from Octo's cabinet.</source>
        <translation>Махфий калитни Octo кабинетидан нусхаланг.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>It goes into the keyring of this PC and nowhere else.</source>
        <translation>У фақат шу компьютернинг калитлар омборида сақланади.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейинроқ</translation>
    </message>
    <message>
        <source>Make a test payment</source>
        <translation>Синов тўловини қилиш</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Дўкон номи</translation>
    </message>
    <message>
        <source>Octo secret</source>
        <translation>Octo махфий калити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
    <message>
        <source>Set up the till</source>
        <translation>Кассани созлаш</translation>
    </message>
    <message>
        <source>Shop id and secret stand in Octo's cabinet. You can sell without them, but not take payments.</source>
        <translation>Дўкон рақами ва махфий калит Octo кабинетида. Уларсиз савдо қилиш мумкин, лекин тўлов олиб бўлмайди.</translation>
    </message>
    <message>
        <source>Shop id at Octo</source>
        <translation>Octoдаги дўкон рақами</translation>
    </message>
    <message>
        <source>Stands at the top of the window. You can leave it empty.</source>
        <translation>Ойна тепасида туради. Бўш қолдириш мумкин.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Савдони бошлаш</translation>
    </message>
    <message>
        <source>Test payment</source>
        <translation>Синов тўлови</translation>
    </message>
    <message>
        <source>That is too long for a secret. Nothing was stored.</source>
        <translation>Калит учун бу жуда узун. Ҳеч нарса сақланмади.</translation>
    </message>
    <message>
        <source>The shop id is the whole number that Octo gave the shop.</source>
        <translation>Дўкон рақами Octo дўконга берган бутун сон.</translation>
    </message>
    <message>
        <source>The till is set up. Try it now with a test payment: no real money moves.</source>
        <translation>Касса созланди. Энди синов тўловини қилиб кўринг: ҳақиқий пул кўчмайди.</translation>
    </message>
    <message>
        <source>dollar (USD)</source>
        <translation>доллар (USD)</translation>
    </message>
    <message>
        <source>so'm (UZS)</source>
        <translation>сўм (UZS)</translation>
    </message>
</context>
<context>
    <name>TaxReceipt</name>
    <message>
        <source>Ask again</source>
        <translation>Яна сўраш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Not for paying. This sale is paid.</source>
        <translation>Тўлов учун эмас. Бу савдо тўланган.</translation>
    </message>
    <message>
        <source>QR code of the tax receipt. Nothing is paid with it.</source>
        <translation>Солиқ чекининг QR коди. У билан ҳеч нарса тўланмайди.</translation>
    </message>
    <message>
        <source>Tax receipt</source>
        <translation>Солиқ чеки</translation>
    </message>
    <message>
        <source>The customer scans this to see the receipt at the tax office: no. %1, fiscal sign %2.</source>
        <translation>Мижоз чекни солиқ сайтида кўриш учун сканерлайди: № %1, фискал белги %2.</translation>
    </message>
    <message>
        <source>The tax receipt couldn't be read. The sale is paid. Try again later. (%1)</source>
        <translation>Солиқ чекини ўқиб бўлмади. Савдо тўланган. Кейинроқ уриниб кўринг. (%1)</translation>
    </message>
    <message>
        <source>The tax receipt is being looked for…</source>
        <translation>Солиқ чеки қидириляпти…</translation>
    </message>
    <message>
        <source>The till doesn't ask by itself any more: ask again later.</source>
        <translation>Касса ўзи бошқа сўрамайди: кейинроқ яна сўранг.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ва %2</translation>
    </message>
    <message>
        <source>%1 doesn't match its checksum.</source>
        <translation>%1: ёзув назорат суммасига мос эмас.</translation>
    </message>
    <message>
        <source>%1 has a request to Octo that names another payment.</source>
        <translation>%1: Octoга сўровда бошқа тўлов кўрсатилган.</translation>
    </message>
    <message>
        <source>%1 is over %2, but %3 of it was to be taken.</source>
        <translation>%1: суммаси %2, лекин ундан %3 ечилиши керак эди.</translation>
    </message>
    <message>
        <source>%1 is over %2, but its request to Octo names %3.</source>
        <translation>%1: суммаси %2, лекин Octoга сўровда %3 турибди.</translation>
    </message>
    <message>
        <source>%1 is paid, but the sale stands as %2.</source>
        <translation>%1: тўланган, лекин савдо ҳолати “%2”.</translation>
    </message>
    <message>
        <source>%1 stands as %2, but its journal says %3.</source>
        <translation>%1: ҳолати “%2”, лекин журналда “%3”.</translation>
    </message>
    <message>
        <source>%1 was over %2, but %3 was given back.</source>
        <translation>%1: суммаси %2 эди, лекин %3 қайтарилган.</translation>
    </message>
    <message>
        <source>A barcode must be 1 to %1 printable ASCII characters.</source>
        <translation>Штрихкод 1 тадан %1 тагача лотин ҳарфи, рақам ва белгидан иборат бўлиши керак.</translation>
    </message>
    <message>
        <source>A name in another language has more than %1 characters.</source>
        <translation>Бошқа тилдаги ном %1 белгидан узун.</translation>
    </message>
    <message>
        <source>A number in Uzbekistan has 9 digits after +998.</source>
        <translation>Ўзбекистон рақамида +998 дан кейин 9 та рақам бўлади.</translation>
    </message>
    <message>
        <source>A number in the books isn't one. Nothing was changed. Call for help.</source>
        <translation>Дафтарда сон ўрнида бошқа нарса турибди. Ҳеч нарса ўзгармади. Ёрдам сўранг.</translation>
    </message>
    <message>
        <source>A number in the catalogue isn't one. Nothing was changed. Call for help.</source>
        <translation>Каталогда сон ўрнида бошқа нарса турибди. Ҳеч нарса ўзгармади. Ёрдам сўранг.</translation>
    </message>
    <message>
        <source>A phone number has only digits, for example +998 90 123 45 67.</source>
        <translation>Телефон рақамида фақат рақамлар бўлади, масалан +998 90 123 45 67.</translation>
    </message>
    <message>
        <source>A phone number with its country has 9 to 15 digits.</source>
        <translation>Мамлакат коди билан телефон рақами 9 тадан 15 тагача рақамдан иборат.</translation>
    </message>
    <message>
        <source>A price must be more than 0.</source>
        <translation>Нарх 0 дан катта бўлиши керак.</translation>
    </message>
    <message>
        <source>A product needs a name of 1 to %1 characters.</source>
        <translation>Товар номи 1 тадан %1 тагача белгидан иборат бўлиши керак.</translation>
    </message>
    <message>
        <source>A row of %1 belongs to a %2 that isn't there.</source>
        <translation>“%1” ёзуви тегишли бўлган “%2” ёзуви йўқ.</translation>
    </message>
    <message>
        <source>A row of the books doesn't match its checksum (%1 %2). Its amounts can't be trusted. Nothing was changed. Keep the data folder and call for help.</source>
        <translation>Дафтардаги ёзув назорат суммасига мос эмас (%1 %2). Суммаларига ишониб бўлмайди. Ҳеч нарса ўзгармади. Маълумотлар папкасини сақлаб, ёрдам сўранг.</translation>
    </message>
    <message>
        <source>A value can't be stored (%1). Nothing of this was stored.</source>
        <translation>Қийматни сақлаб бўлмади (%1). Бундан ҳеч нарса сақланмади.</translation>
    </message>
    <message>
        <source>Age limit or marking code in sale %1, line %2</source>
        <translation>%1-савдо %2-қаторидаги ёш чегараси ёки маркировка коди</translation>
    </message>
    <message>
        <source>An earlier change couldn't be written, so this one wasn't either.</source>
        <translation>Олдинги ўзгариш ёзилмади, шунинг учун бу ҳам ёзилмади.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Яна %1 та.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing of this was stored. Try again.</source>
        <translation>Маълумотлар бошқа дастурда банд. Бундан ҳеч нарса сақланмади. Яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>Another till is using the folder %1, and its window can't be reached. No second one was opened. Close the other one and start again.</source>
        <translation>%1 папкасидан бошқа касса фойдаланяпти ва унинг ойнаси жавоб бермаяпти. Иккинчиси очилмади. Ўша кассани ёпинг ва қайта ишга туширинг.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal</source>
        <translation>Журналнинг %1-ёзуви</translation>
    </message>
    <message>
        <source>Entry %1 of the journal moves a payment that stood as %2 on from %3: an entry between them is missing.</source>
        <translation>Журналнинг %1-ёзуви: тўлов ҳолати “%2” эди, ёзув эса “%3” дан давом этяпти: орада ёзув етишмаяпти.</translation>
    </message>
    <message>
        <source>Keep the file and call for help, or put the newest good copy in its place: %1.</source>
        <translation>Файлни сақлаб, ёрдам сўранг ёки ўрнига охирги яхши нусхани қўйинг: %1.</translation>
    </message>
    <message>
        <source>Keep the file, put back the newest copy, or call for help.</source>
        <translation>Файлни сақланг, охирги нусхани жойига қўйинг ёки ёрдам сўранг.</translation>
    </message>
    <message>
        <source>Line %1 of sale %2</source>
        <translation>%2-савдонинг %1-қатори</translation>
    </message>
    <message>
        <source>No copy was made (%1).</source>
        <translation>Нусха олинмади (%1).</translation>
    </message>
    <message>
        <source>Payment %1 of sale %2</source>
        <translation>%2-савдонинг %1-тўлови</translation>
    </message>
    <message>
        <source>Refund %1 of payment %2</source>
        <translation>%2-тўловнинг %1-қайтариши</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Савдо %1</translation>
    </message>
    <message>
        <source>Sale %1 spreads %2 of a discount, but its lines are only %3 cheaper.</source>
        <translation>Савдо %1: %2 чегирма бўлинган, лекин қаторлари фақат %3 арзонроқ.</translation>
    </message>
    <message>
        <source>Sale %1 stands as %2, but no payment of %3 %4 that Octo confirmed is in the books.</source>
        <translation>Савдо %1: ҳолати “%2”, лекин дафтарда Octo тасдиқлаган %3 %4 тўлов йўқ.</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile. Nothing of yours was stored; open it again.</source>
        <translation>Бу товарни шу орада бошқа биров ўзгартирди. Сиз киритган нарса сақланмади; товарни қайта очинг.</translation>
    </message>
    <message>
        <source>That is not an email address.</source>
        <translation>Бу электрон почта манзили эмас.</translation>
    </message>
    <message>
        <source>The %1 %2</source>
        <translation>“%1” ёзуви %2</translation>
    </message>
    <message>
        <source>The IKPU “%1” has not exactly %2 digits.</source>
        <translation>“%1” ИКПУ (МХИК) коди аниқ %2 та рақамдан иборат эмас.</translation>
    </message>
    <message>
        <source>The PLU “%1” is not a number of at most %2 digits.</source>
        <translation>“%1” PLU коди кўпи билан %2 хонали сон эмас.</translation>
    </message>
    <message>
        <source>The VAT “%1” is not a rate from 0 to 100, nor “%2”.</source>
        <translation>“%1” ҚҚС ставкаси 0 дан 100 гача сон ҳам, “%2” ҳам эмас.</translation>
    </message>
    <message>
        <source>The age limit “%1” is not a number of years from 0 to %2.</source>
        <translation>“%1” ёш чегараси 0 дан %2 гача ёш эмас.</translation>
    </message>
    <message>
        <source>The amount has more digits than can be held.</source>
        <translation>Суммада касса сақлай оладигандан кўп рақам бор.</translation>
    </message>
    <message>
        <source>The amount is too large to be held.</source>
        <translation>Сумма касса сақлай оладигандан катта.</translation>
    </message>
    <message>
        <source>The barcode %1 stands in an earlier line of this file.</source>
        <translation>%1 штрихкоди бу файлнинг олдинги қаторида бор.</translation>
    </message>
    <message>
        <source>The barcode is missing.</source>
        <translation>Штрихкод йўқ.</translation>
    </message>
    <message>
        <source>The books %1 end at entry %2 of their journal although %3 were written: the file %4-wal was taken away, or an older copy was put in their place. Payments may be missing here that Octo has. Nothing was changed. Put the missing file back; or, to go on with what is there, remove %5, start again, and look in Octo's cabinet for payments that the till doesn't know.</source>
        <translation>%1 дафтари журналнинг %2-ёзувида тугайди, аслида %3 та ёзилган: %4-wal файли олиб ташланган ёки ўрнига эски нусха қўйилган. Бу ерда Octoда бор тўловлар етишмаслиги мумкин. Ҳеч нарса ўзгармади. Йўқолган файлни жойига қўйинг; ёки бори билан давом этиш учун %5 файлини ўчиринг, кассани қайта ишга туширинг ва касса билмайдиган тўловларни Octo кабинетидан қидиринг.</translation>
    </message>
    <message>
        <source>The books couldn't be read through: %1</source>
        <translation>Дафтарни охиригача ўқиб бўлмади: %1</translation>
    </message>
    <message>
        <source>The buyer of payment %1</source>
        <translation>%1-тўлов мижози</translation>
    </message>
    <message>
        <source>The currency stays %1: a basket or a payment is still open. Finish or clear it first. Nothing was changed.</source>
        <translation>Валюта %1 бўлиб қолади: сават ёки тўлов ҳали очиқ. Аввал уни якунланг ёки тозаланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The currency stays %1: the catalogue holds goods priced in it. Nothing was changed.</source>
        <translation>Валюта %1 бўлиб қолади: каталогда нархи шу валютадаги товарлар бор. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The data couldn't be written or read (%1). Nothing of this was stored.</source>
        <translation>Маълумотларни ёзиб ёки ўқиб бўлмади (%1). Бундан ҳеч нарса сақланмади.</translation>
    </message>
    <message>
        <source>The data folder can't be written to. Nothing of this was stored. Check its permissions.</source>
        <translation>Маълумотлар папкасига ёзиб бўлмайди. Бундан ҳеч нарса сақланмади. Рухсатларини текширинг.</translation>
    </message>
    <message>
        <source>The disk answered with an error. Nothing of this was stored. Try again; if it stays, call for help.</source>
        <translation>Диск хато билан жавоб берди. Бундан ҳеч нарса сақланмади. Яна уриниб кўринг; такрорланса, ёрдам сўранг.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was stored. Free some space and try again.</source>
        <translation>Диск тўлган. Бундан ҳеч нарса сақланмади. Жой бўшатиб, яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>The file %1 can't be read now (%2). Nothing was changed. Try again.</source>
        <translation>%1 файлини ҳозир ўқиб бўлмади (%2). Ҳеч нарса ўзгармади. Яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>The file %1 can't be read to its end (%2).</source>
        <translation>%1 файли охиригача ўқилмайди (%2).</translation>
    </message>
    <message>
        <source>The file %1 doesn't hold a till's books.</source>
        <translation>%1 файлида касса дафтари йўқ.</translation>
    </message>
    <message>
        <source>The file %1 is damaged inside: %2.</source>
        <translation>%1 файли ичидан бузилган: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed and no sale is lost by this message. %2</source>
        <translation>%1 файли бузилган. Ҳеч нарса ўзгармади, бу хабар туфайли ҳеч бир савдо йўқолмади. %2</translation>
    </message>
    <message>
        <source>The file %1 is missing although it was in use. Nothing was changed. %2</source>
        <translation>%1 файли йўқ, илгари ундан фойдаланилган эди. Ҳеч нарса ўзгармади. %2</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of the till. Nothing was changed. Install the newest version and start again.</source>
        <translation>%1 файлини кассанинг янгироқ версияси яратган. Ҳеч нарса ўзгармади. Энг янги версияни ўрнатиб, қайта ишга туширинг.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of the till. Nothing was changed. Install the newest version and try again.</source>
        <translation>%1 файлини кассанинг янгироқ версияси яратган. Ҳеч нарса ўзгармади. Энг янги версияни ўрнатиб, яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a sign. Nothing was changed.</source>
        <translation>Файл белги ўртасида узилиб қолган. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The file has no column %1; its first line holds %2. Nothing was changed.</source>
        <translation>Файлда %1 устуни йўқ; биринчи қаторида %2 турибди. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation>Файл бўш. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The folder %1 can't be used: %2. Nothing was stored. Choose another with --data-dir.</source>
        <translation>%1 папкасидан фойдаланиб бўлмайди: %2. Ҳеч нарса сақланмади. --data-dir билан бошқасини танланг.</translation>
    </message>
    <message>
        <source>The folder %1 lies on a network share (%2). Nothing was stored. Over a network two tills could write over each other, and payments could be lost. Choose a folder on this PC's own disk with --data-dir.</source>
        <translation>%1 папкаси тармоқ дискида турибди (%2). Ҳеч нарса сақланмади. Тармоқ орқали икки касса бир-бирининг устига ёзиши ва тўловлар йўқолиши мумкин. --data-dir билан шу компьютернинг ўз дискидан папка танланг.</translation>
    </message>
    <message>
        <source>The hold of payment %1</source>
        <translation>%1-тўловнинг банд пули</translation>
    </message>
    <message>
        <source>The journal holds %1 entries although %2 were written.</source>
        <translation>Журналда %1 та ёзув бор, аслида %2 та ёзилган.</translation>
    </message>
    <message>
        <source>The keyring answered with an error (%1). Try again. Until then everything but paying works.</source>
        <translation>Калитлар омбори хато билан жавоб берди (%1). Яна уриниб кўринг. Унгача тўлов олишдан бошқа ҳаммаси ишлайди.</translation>
    </message>
    <message>
        <source>The keyring holds no secret of shop %1 for %2. Enter it in the set-up. Until then everything but paying works.</source>
        <translation>Калитлар омборида %2 учун %1-дўконнинг калити йўқ. Уни касса созлашда киритинг. Унгача тўлов олишдан бошқа ҳаммаси ишлайди.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again. Until then everything but paying works.</source>
        <translation>Калитлар омбори қулфланган. Уни очинг ва яна уриниб кўринг. Унгача тўлов олишдан бошқа ҳаммаси ишлайди.</translation>
    </message>
    <message>
        <source>The keyring's own settings in %1 can't be read, so it isn't sure which keyring would be used. Put the file right or take it away. Until then everything but paying works.</source>
        <translation>%1 даги калитлар омбори созламаларини ўқиб бўлмади, шунинг учун қайси омбор ишлаши аниқ эмас. Файлни тўғриланг ёки олиб ташланг. Унгача тўлов олишдан бошқа ҳаммаси ишлайди.</translation>
    </message>
    <message>
        <source>The line holds signs that can't be read in this file's encoding.</source>
        <translation>Қаторда бу файл кодлашида ўқилмайдиган белгилар бор.</translation>
    </message>
    <message>
        <source>The lines of sale %1 don't add up to its total. Its amounts can't be trusted. Nothing was changed. Keep the data folder and call for help.</source>
        <translation>Савдо %1 қаторлари йиғиндиси унинг жами суммасига тенг эмас. Суммаларига ишониб бўлмайди. Ҳеч нарса ўзгармади. Маълумотлар папкасини сақлаб, ёрдам сўранг.</translation>
    </message>
    <message>
        <source>The lines of sale %1 make %2, but its total says %3.</source>
        <translation>Савдо %1 қаторлари %2 беради, жами суммасида эса %3 турибди.</translation>
    </message>
    <message>
        <source>The package code “%1” is not a number of at most %2 digits.</source>
        <translation>“%1” қадоқ коди кўпи билан %2 хонали сон эмас.</translation>
    </message>
    <message>
        <source>The plan of the file %1 was changed: %2 isn't what the till made.</source>
        <translation>%1 файлининг тузилиши ўзгартирилган: %2 касса яратганидек эмас.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Нарх йўқ.</translation>
    </message>
    <message>
        <source>The price “%1” has more decimals than %2 can hold.</source>
        <translation>“%1” нархида вергулдан кейин %2 учун ортиқча рақам бор.</translation>
    </message>
    <message>
        <source>The price “%1…” is not an amount.</source>
        <translation>“%1…” нархи сумма эмас.</translation>
    </message>
    <message>
        <source>The quotation marks in the line don't fit together.</source>
        <translation>Қатордаги қўштирноқлар мос келмайди.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Қаторда %1 та, сарлавҳада %2 та катак бор.</translation>
    </message>
    <message>
        <source>The rows of %1 can't be read to their end (%2).</source>
        <translation>“%1” ёзувлари охиригача ўқилмайди (%2).</translation>
    </message>
    <message>
        <source>The secret holds characters that can't be typed. Copy it again from Octo's cabinet.</source>
        <translation>Калитда клавиатурада йўқ белгилар бор. Уни Octo кабинетидан қайта нусхаланг.</translation>
    </message>
    <message>
        <source>The secret must have 1 to %1 characters.</source>
        <translation>Калит 1 тадан %1 тагача белгидан иборат бўлиши керак.</translation>
    </message>
    <message>
        <source>The secret must have 1 to %1 characters. Nothing was changed.</source>
        <translation>Калит 1 тадан %1 тагача белгидан иборат бўлиши керак. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The setting %1 in the books can't be read. Nothing was changed. Set the till up again.</source>
        <translation>Дафтардаги %1 созламасини ўқиб бўлмади. Ҳеч нарса ўзгармади. Кассани қайта созланг.</translation>
    </message>
    <message>
        <source>The shop id is the whole number, greater than 0, that Octo gave the shop.</source>
        <translation>Дўкон рақами — Octo дўконга берган, 0 дан катта бутун сон.</translation>
    </message>
    <message>
        <source>The shop id stays %1: the outcome of a payment is still open at Octo. Wait until it is known. Nothing was changed.</source>
        <translation>Дўкон рақами %1 бўлиб қолади: Octoда тўлов натижаси ҳали очиқ. Аниқ бўлгунча кутинг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The supplier's shop id “%1” is not a whole number greater than 0.</source>
        <translation>“%1” таъминотчи дўкон рақами 0 дан катта бутун сон эмас.</translation>
    </message>
    <message>
        <source>The till couldn't put this payment request together correctly, so nothing was sent and no money can be taken by it. Make the sale anew, and tell the maker of the program.</source>
        <translation>Касса бу тўлов сўровини тўғри туза олмади, шунинг учун ҳеч нарса юборилмади ва у бўйича пул ечилиши мумкин эмас. Савдони қайтадан қилинг ва дастурчига айтинг.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with goods. Nothing was changed.</source>
        <translation>Жадвал файлида товарлар варағи йўқ. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The workbook is damaged or is none. Save it anew, or as CSV, and import that. Nothing was changed.</source>
        <translation>Жадвал файли бузилган ёки бу жадвал эмас. Уни янгидан ёки CSV қилиб сақланг ва шуни юкланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one and import that. Nothing was changed.</source>
        <translation>Жадвал файли пароль билан қулфланган. Парольсиз сақланг ва шуни юкланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than a list of goods can hold. Save the goods as CSV and import that. Nothing was changed.</source>
        <translation>Жадвал файли очилганда товарлар рўйхатига нисбатан жуда катта. Товарларни CSV қилиб сақланг ва шуни юкланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>There are no books at %1. Nothing was changed.</source>
        <translation>%1: касса дафтари йўқ. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table: export the goods as CSV and import that. Nothing was changed.</source>
        <translation>Бу жадвал эмас, PDF: товарларни CSV қилиб чиқаринг ва шуни юкланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>This is a packed file, but no workbook. Unpack it first. Nothing was changed.</source>
        <translation>Бу жадвал эмас, архив файли. Аввал уни очинг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>This is not a text file with a table in it. Save the goods as CSV and import that. Nothing was changed.</source>
        <translation>Бу жадвалли матн файли эмас. Товарларни CSV қилиб сақланг ва шуни юкланг. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>This system offers no keyring to keep Octo's secret in. Log in to the desktop, or start a keyring (on Linux: gnome-keyring), and try again. Until then everything but paying works.</source>
        <translation>Бу тизимда Octo калитини сақлайдиган омбор йўқ. Иш столига киринг ёки омборни ишга туширинг (Linux тизимида: gnome-keyring) ва яна уриниб кўринг. Унгача тўлов олишдан бошқа ҳаммаси ишлайди.</translation>
    </message>
    <message>
        <source>This till's data was made on another PC. If the old PC still sells, two tills would use the same numbers, and one customer's payment could stand for another's sale. No payment was sent. Go on here only when the old PC is out of use; otherwise give this till a folder of its own.</source>
        <translation>Бу касса маълумотлари бошқа компьютерда яратилган. Эски компьютер ҳали сотаётган бўлса, икки касса бир хил рақамлардан фойдаланади ва бир мижознинг тўлови бошқасининг савдосига тушиб қолиши мумкин. Ҳеч қандай тўлов юборилмади. Фақат эски компьютер ишлатилмаётган бўлса, бу ерда давом этинг; акс ҳолда бу кассага алоҳида папка беринг.</translation>
    </message>
    <message>
        <source>Today's copy of the data couldn't be made (%1). Selling goes on, nothing is lost, and the older copies stay. See that the disk has room; the till tries again within the hour.</source>
        <translation>Маълумотларнинг бугунги нусхасини олиб бўлмади (%1). Савдо давом этади, ҳеч нарса йўқолмади, олдинги нусхалар жойида. Дискда жой борлигини текширинг; касса бир соат ичида яна уринади.</translation>
    </message>
    <message>
        <source>What was given by hand in sale %1, line %2</source>
        <translation>%1-савдо %2-қаторида қўлда киритилгани</translation>
    </message>
    <message>
        <source>Write 9 digits, or the whole number with + and the country.</source>
        <translation>9 та рақам ёки + ва мамлакат коди билан тўлиқ рақамни ёзинг.</translation>
    </message>
    <message>
        <source>a path of another computer</source>
        <translation>бошқа компьютердаги йўл</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>касса бошқа кутмайди</translation>
    </message>
    <message>
        <source>awaiting_payment</source>
        <translation>тўловни кутяпти</translation>
    </message>
    <message>
        <source>capture_unknown</source>
        <translation>пул ечилдими, номаълум</translation>
    </message>
    <message>
        <source>capturing</source>
        <translation>банд пул ечиляпти</translation>
    </message>
    <message>
        <source>closed_released</source>
        <translation>ёпилган, банд пул қайтарилган</translation>
    </message>
    <message>
        <source>closed_unpaid</source>
        <translation>тўловсиз ёпилган</translation>
    </message>
    <message>
        <source>create_unknown</source>
        <translation>яратилдими, номаълум</translation>
    </message>
    <message>
        <source>creating</source>
        <translation>яратиляпти</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>Octo ва касса мос эмас</translation>
    </message>
    <message>
        <source>done</source>
        <translation>тайёр</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>тайёрланяпти</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>мижоз тўлаяпти</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ўтмади</translation>
    </message>
    <message>
        <source>held</source>
        <translation>пул банд</translation>
    </message>
    <message>
        <source>it didn't keep the secret</source>
        <translation>у калитни сақлаб қолмади</translation>
    </message>
    <message>
        <source>journaled</source>
        <translation>ёзилган, юборилмаган</translation>
    </message>
    <message>
        <source>late_money</source>
        <translation>пул кеч келди</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>сумма йўқ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ҳеч нарса</translation>
    </message>
    <message>
        <source>open</source>
        <translation>очиқ</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>тўланган</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>четга олинган</translation>
    </message>
    <message>
        <source>partly_refunded</source>
        <translation>қисман қайтарилган</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>йўлда</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>режалаштирилган</translation>
    </message>
    <message>
        <source>refund_unknown</source>
        <translation>қайтарилдими, номаълум</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>қайтарилган</translation>
    </message>
    <message>
        <source>refunding</source>
        <translation>қайтариляпти</translation>
    </message>
    <message>
        <source>release_unknown</source>
        <translation>банд пул қайтдими, номаълум</translation>
    </message>
    <message>
        <source>releasing</source>
        <translation>банд пул қайтариляпти</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>юбориляпти</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>номаълум</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>тозаланган</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>мижозни кутяпти</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 can hold.</source>
        <translation>“%1” да вергулдан кейин %2 учун ортиқча рақам бор.</translation>
    </message>
    <message>
        <source>“%1” in the column marked is neither yes nor no.</source>
        <translation>marked устунидаги “%1” ҳа ҳам, йўқ ҳам эмас.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” сумма эмас.</translation>
    </message>
    <message>
        <source>“%1” is set as this system's keyring, and it wouldn't keep the secret safe. It is not used. Take it out of PYTHON_KEYRING_BACKEND or of keyringrc.cfg. Until then everything but paying works.</source>
        <translation>Бу тизимда калитлар омбори қилиб “%1” белгиланган, у эса калитни хавфсиз сақламайди. Ундан фойдаланилмайди. Уни PYTHON_KEYRING_BACKEND ёки keyringrc.cfg файлидан олиб ташланг. Унгача тўлов олишдан бошқа ҳаммаси ишлайди.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>All is well</source>
        <translation>Ҳаммаси жойида</translation>
    </message>
    <message>
        <source>Answers get lost, come late or in pieces. The customers pay all the same.</source>
        <translation>Жавоблар йўқолади, кечикади ёки бўлиниб келади. Мижозлар барибир тўлайди.</translation>
    </message>
    <message>
        <source>Answers in the old form, without amounts.</source>
        <translation>Эски кўринишдаги, суммасиз жавоблар.</translation>
    </message>
    <message>
        <source>Answers that can't be right</source>
        <translation>Нотўғри жавоблар</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Bad network</source>
        <translation>Ёмон тармоқ</translation>
    </message>
    <message>
        <source>Customers pay by themselves</source>
        <translation>Мижозлар ўзи тўлайди</translation>
    </message>
    <message>
        <source>Each customer opens the page and pays after eight seconds.</source>
        <translation>Ҳар бир мижоз саҳифани очиб, саккиз сониядан кейин тўлайди.</translation>
    </message>
    <message>
        <source>Each refund takes half a minute.</source>
        <translation>Ҳар бир қайтариш ярим дақиқа олади.</translation>
    </message>
    <message>
        <source>Every answer is a page that says so.</source>
        <translation>Ҳар бир жавоб шу ҳақдаги саҳифа.</translation>
    </message>
    <message>
        <source>Every payment is declined after ten seconds.</source>
        <translation>Ҳар бир тўлов ўн сониядан кейин рад этилади.</translation>
    </message>
    <message>
        <source>Half of the answers to a new payment get lost and have to be asked for again.</source>
        <translation>Янги тўлов ҳақидаги жавобларнинг ярми йўқолади, уларни қайта сўраш керак.</translation>
    </message>
    <message>
        <source>Holds lapse early</source>
        <translation>Банд муддати эрта тугайди</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Йўқолган жавоблар</translation>
    </message>
    <message>
        <source>Money is held for one minute only.</source>
        <translation>Пул фақат бир дақиқа банд туради.</translation>
    </message>
    <message>
        <source>Nothing reaches Octo.</source>
        <translation>Octoга ҳеч нарса етиб бормайди.</translation>
    </message>
    <message>
        <source>Now: %1. No real money moves.</source>
        <translation>Ҳозир: %1. Ҳақиқий пул кўчмайди.</translation>
    </message>
    <message>
        <source>Octo answers at once. You pay on the pay page.</source>
        <translation>Octo дарров жавоб беради. Тўлов саҳифасида ўзингиз тўлайсиз.</translation>
    </message>
    <message>
        <source>Octo as it used to be</source>
        <translation>Илгариги Octo</translation>
    </message>
    <message>
        <source>Octo is being repaired</source>
        <translation>Octo таъмирда</translation>
    </message>
    <message>
        <source>Octo is slow, some customers change their minds, most of them pay.</source>
        <translation>Octo секин, баъзи мижозлар фикридан қайтади, кўпи тўлайди.</translation>
    </message>
    <message>
        <source>Paid after it was canceled</source>
        <translation>Бекор қилингач тўланди</translation>
    </message>
    <message>
        <source>Paid after you gave up</source>
        <translation>Воз кечилгач тўланди</translation>
    </message>
    <message>
        <source>Refunds take their time</source>
        <translation>Қайтариш узоқ давом этади</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>Тирбанд пайт</translation>
    </message>
    <message>
        <source>Some answers name another payment, another amount or a foreign address.</source>
        <translation>Баъзи жавобларда бошқа тўлов, бошқа сумма ёки бегона манзил бўлади.</translation>
    </message>
    <message>
        <source>The bank declines</source>
        <translation>Банк рад этади</translation>
    </message>
    <message>
        <source>The bank says no, and half a minute later yes.</source>
        <translation>Банк аввал йўқ, ярим дақиқадан кейин ҳа дейди.</translation>
    </message>
    <message>
        <source>The customer pays too late</source>
        <translation>Мижоз жуда кеч тўлайди</translation>
    </message>
    <message>
        <source>The customer takes two minutes and then pays, whatever happened at the counter.</source>
        <translation>Кассада нима бўлмасин, мижоз икки дақиқадан кейин тўлайди.</translation>
    </message>
    <message>
        <source>The money comes half a minute after the QR has run out.</source>
        <translation>QR вақти тугаганидан ярим дақиқа кейин пул келади.</translation>
    </message>
    <message>
        <source>The network is gone</source>
        <translation>Тармоқ йўқ</translation>
    </message>
    <message>
        <source>The tax receipt comes late</source>
        <translation>Солиқ чеки кечикади</translation>
    </message>
    <message>
        <source>The till has to ask for it several times.</source>
        <translation>Касса уни бир неча марта сўрашга мажбур.</translation>
    </message>
    <message>
        <source>Training: what Octo does</source>
        <translation>Машқ: Octo нима қилади</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Nothing was changed. Payments under way go on at Octo; the till reads them when it starts again.</source>
        <translation>Ҳеч нарса ўзгармади. Бошланган тўловлар Octoда давом этади; касса қайта ишга тушганда уларни ўқийди.</translation>
    </message>
    <message>
        <source>The till can't start</source>
        <translation>Касса ишга туша олмади</translation>
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
            <numerusform>%n та очиқ масала</numerusform>
            <numerusform>%n та очиқ масала</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Барибир ёпиш</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Кассани ёпиш</translation>
    </message>
    <message>
        <source>Close the till while a payment is open?</source>
        <translation>Тўлов очиқ, касса ёпилсинми?</translation>
    </message>
    <message>
        <source>Is the other PC out of use?</source>
        <translation>Эски компьютер ишлатилмаяптими?</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Алоқа йўқ</translation>
    </message>
    <message>
        <source>Octo connected</source>
        <translation>Octo уланган</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қолиш</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>The customer may still pay. Nobody sees it here until the till is started again; then it asks Octo by itself.</source>
        <translation>Мижоз ҳали тўлаши мумкин. Касса қайта ишга тушгунча буни бу ерда ҳеч ким кўрмайди; кейин касса Octoдан ўзи сўрайди.</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Касса %1</translation>
    </message>
    <message>
        <source>Yes, go on here</source>
        <translation>Ҳа, шу ерда давом этиш</translation>
    </message>
</context>
</TS>
