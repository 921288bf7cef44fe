<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Latn" sourcelanguage="en">
<context>
    <name>Books</name>
    <message>
        <source>Amounts in them can't be trusted, so nothing more is paid. A payment already begun is followed to its end.</source>
        <translation>Undagi summalarga ishonib boʻlmaydi, shuning uchun yangi toʻlov olinmaydi. Boshlangan toʻlov oxirigacha kuzatiladi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Close the till, keep its data folder as it is, and call for help. What was paid at Octo stays paid; Octo's cabinet shows it.</source>
        <translation>Kassani yoping, maʼlumotlar papkasiga tegmang va mutaxassis chaqiring. Octoda toʻlangani toʻlanganicha qoladi: bu Octo kabinetida koʻrinadi.</translation>
    </message>
    <message>
        <source>The newest copy that can be read: %1</source>
        <translation>Oʻqib boʻladigan oxirgi nusxa: %1</translation>
    </message>
    <message>
        <source>The till's books don't add up</source>
        <translation>Kassa daftarida xato bor</translation>
    </message>
    <message>
        <source>There is no copy that can be read.</source>
        <translation>Oʻqib boʻladigan nusxa yoʻq.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Confirming your payment</source>
        <translation>Toʻlovingiz tasdiqlanyapti</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Telefoningizda yakunlang</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlandi</translation>
    </message>
    <message>
        <source>Please don't pay with it. The cashier will help you.</source>
        <translation>Bu kod bilan toʻlamang. Kassir sizga yordam beradi.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Biroz kuting</translation>
    </message>
    <message>
        <source>Point your phone's camera at the code and pay on the page that opens.</source>
        <translation>Telefon kamerasini kodga tuting va ochilgan sahifada toʻlang.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Toʻlash uchun skanerlang</translation>
    </message>
    <message>
        <source>TEST: no real money</source>
        <translation>TEST: haqiqiy pul emas</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Rahmat!</translation>
    </message>
    <message>
        <source>The cashier will help you.</source>
        <translation>Kassir sizga yordam beradi.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Toʻlov oʻtmadi</translation>
    </message>
    <message>
        <source>There is no connection just now. Don't pay a second time.</source>
        <translation>Hozir aloqa yoʻq. Ikkinchi marta toʻlamang.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Bu kod endi amal qilmaydi</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Toʻlov summasi</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Xush kelibsiz!</translation>
    </message>
</context>
<context>
    <name>DayCheck</name>
    <message>
        <source>%1 of %2 payments read. What was found is kept; check again to go on.</source>
        <translation>%2 ta toʻlovdan %1 tasi tekshirildi. Topilgani saqlandi; davom etish uchun qayta solishtiring.</translation>
    </message>
    <message>
        <source>%1 of %2 payments read. You can go on selling meanwhile.</source>
        <translation>%2 ta toʻlovdan %1 tasi tekshirildi. Shu orada savdo qilavering.</translation>
    </message>
    <message>
        <source>%1 · sale %2 · %3</source>
        <translation>%1 · savdo %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) aren't shown here.</source>
        <translation>
            <numerusform>Yana %n ta farq bu yerda koʻrsatilmagan.</numerusform>
            <numerusform>Yana %n ta farq bu yerda koʻrsatilmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. All agrees with Octo.</source>
        <translation>
            <numerusform>%n ta toʻlov tekshirildi. Hammasi Octo bilan mos.</numerusform>
            <numerusform>%n ta toʻlov tekshirildi. Hammasi Octo bilan mos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. What doesn't agree stands below.</source>
        <translation>
            <numerusform>%n ta toʻlov tekshirildi. Mos kelmagani quyida.</numerusform>
            <numerusform>%n ta toʻlov tekshirildi. Mos kelmagani quyida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who refunded it in Octo's cabinet, and write that down here.</source>
        <translation>Octo kabinetida kim qaytarganini aniqlang va bu yerga yozib qoʻying.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Check at Octo</source>
        <translation>Octo bilan solishtirish</translation>
    </message>
    <message>
        <source>Check the day again later. If it stays, look the payment up in Octo's cabinet.</source>
        <translation>Kunni keyinroq yana solishtiring. Qaytarilsa, toʻlovni Octo kabinetidan toping.</translation>
    </message>
    <message>
        <source>Compare both in Octo's cabinet, settle the rest with the customer, and write down how.</source>
        <translation>Ikkala summani Octo kabinetida solishtiring, farqini mijoz bilan hal qiling va qanday hal qilganingizni yozing.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Kunlar</translation>
    </message>
    <message>
        <source>Dealt with…</source>
        <translation>Hal qilindi…</translation>
    </message>
    <message>
        <source>Every payment is read again at Octo and compared with the till's books. No money moves by this.</source>
        <translation>Har bir toʻlov Octodan qayta soʻraladi va kassa daftari bilan solishtiriladi. Bunda pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Octo yordam xizmati uchun:</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Bu yerda: %1.</translation>
    </message>
    <message>
        <source>Here: %1. Octo: %2.</source>
        <translation>Bu yerda: %1. Octo: %2.</translation>
    </message>
    <message>
        <source>How? This is kept in the books.</source>
        <translation>Qanday? Bu daftarda saqlanadi.</translation>
    </message>
    <message>
        <source>It is neither the shop's nor the customer's, and it goes back by itself when the hold lapses.</source>
        <translation>U doʻkonda ham, mijozda ham emas; band muddati tugagach, oʻzi mijozga qaytadi.</translation>
    </message>
    <message>
        <source>It isn't certain how much was taken.</source>
        <translation>Qancha yechilgani aniq emas.</translation>
    </message>
    <message>
        <source>It isn't certain where the money is.</source>
        <translation>Pul qayerdaligi aniq emas.</translation>
    </message>
    <message>
        <source>It was dealt with</source>
        <translation>Ha, hal qilindi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Oxirgi 7 kun</translation>
    </message>
    <message>
        <source>Leave the till on, which goes on asking Octo; see the open matters. Then check the day again.</source>
        <translation>Kassani oʻchirmang: u Octodan soʻrashda davom etadi; ochiq masalalarni koʻring. Keyin kunni yana solishtiring.</translation>
    </message>
    <message>
        <source>Look in Octo's cabinet whether it went out. If not, call Octo's support with the number below.</source>
        <translation>Qaytarish ketdimi, Octo kabinetida koʻring. Ketmagan boʻlsa, Octo yordam xizmatiga quyidagi raqamni ayting.</translation>
    </message>
    <message>
        <source>Look it up in Octo's cabinet, and call Octo's support with the number below.</source>
        <translation>Uni Octo kabinetidan toping va Octo yordam xizmatiga quyidagi raqamni ayting.</translation>
    </message>
    <message>
        <source>Look it up in Octo's cabinet. If the money isn't there, call Octo's support with the number below.</source>
        <translation>Uni Octo kabinetidan toping. Pul u yerda boʻlmasa, Octo yordam xizmatiga quyidagi raqamni ayting.</translation>
    </message>
    <message>
        <source>Money is still only reserved on the customer's card.</source>
        <translation>Pul hali ham mijoz kartasida faqat band qilingan.</translation>
    </message>
    <message>
        <source>More of this payment was given back than this till gave back.</source>
        <translation>Bu toʻlovdan kassa qaytarganidan koʻproq qaytarilgan.</translation>
    </message>
    <message>
        <source>Nothing is known about the money from this.</source>
        <translation>Bu pul haqida hech narsa bildirmaydi.</translation>
    </message>
    <message>
        <source>Octo didn't say how this payment stands.</source>
        <translation>Octo bu toʻlov holatini aytmadi.</translation>
    </message>
    <message>
        <source>Octo doesn't find this payment, although it had it before.</source>
        <translation>Octo bu toʻlovni topmayapti, ilgari esa u bor edi.</translation>
    </message>
    <message>
        <source>Octo has another amount or currency for this payment than the till.</source>
        <translation>Octoda bu toʻlovning summasi yoki valyutasi kassadagidan boshqa.</translation>
    </message>
    <message>
        <source>Octo has the money for this payment, and no sale of the till counts it.</source>
        <translation>Bu toʻlov puli Octoda bor, lekin kassaning birorta savdosi uni hisobga olmagan.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Ochiq masalalar</translation>
    </message>
    <message>
        <source>Open matters: count the sale as paid if the customer has the goods, or give the money back.</source>
        <translation>Ochiq masalalar: tovar mijozda boʻlsa, savdoni toʻlangan deb hisoblang, aks holda pulni qaytaring.</translation>
    </message>
    <message>
        <source>Open the till, which takes the money or gives it back. If it stays, do it in Octo's cabinet.</source>
        <translation>Kassani oching: u pulni yechadi yoki qaytaradi. Oʻzgarmasa, buni Octo kabinetida bajaring.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>The customer has paid. Don't ask for it again.</source>
        <translation>Mijoz toʻlagan. Undan pulni qayta soʻramang.</translation>
    </message>
    <message>
        <source>The customer has that money, and it is missing from the day's takings.</source>
        <translation>Bu pul mijozda, kunlik tushumda esa yoʻq.</translation>
    </message>
    <message>
        <source>The customer may be waiting for the money.</source>
        <translation>Mijoz pulini kutayotgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The day at Octo</source>
        <translation>Octodagi kun</translation>
    </message>
    <message>
        <source>The difference leaves the list. No money moves.</source>
        <translation>Farq roʻyxatdan chiqadi. Pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>The goods may be gone without the money.</source>
        <translation>Tovar berilgan, pul esa kelmagan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The list can't be read at the moment; nothing is lost. %1</source>
        <translation>Roʻyxatni hozir oʻqib boʻlmadi; hech narsa yoʻqolmadi. %1</translation>
    </message>
    <message>
        <source>The money may still come, or be on its way back.</source>
        <translation>Pul hali kelishi yoki qaytayotgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The till has a refund of this payment as done, and Octo shows less of it.</source>
        <translation>Kassada bu toʻlov boʻyicha qaytarish bajarilgan, Octoda esa kamroq qaytarilgan.</translation>
    </message>
    <message>
        <source>The till has this payment as paid, and Octo doesn't.</source>
        <translation>Kassada bu toʻlov toʻlangan, Octoda esa toʻlanmagan.</translation>
    </message>
    <message>
        <source>This difference has gone in the meantime. Nothing was written.</source>
        <translation>Bu farq endi yoʻq. Hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>This payment isn't settled yet.</source>
        <translation>Bu toʻlov hali yakunlanmagan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Was it dealt with?</source>
        <translation>Masala hal qilindimi?</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kecha</translation>
    </message>
</context>
<context>
    <name>EReceipt</name>
    <message>
        <source>9 digits, or the whole number with + and the country.</source>
        <translation>9 ta raqam yoki + va mamlakat kodi bilan toʻliq raqam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>E-receipt for the customer</source>
        <translation>Mijozga elektron chek</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Elektron pochta</translation>
    </message>
    <message>
        <source>No e-receipt</source>
        <translation>E-chek kerak emas</translation>
    </message>
    <message>
        <source>Octo gets it with this one payment. The till forgets it as soon as the payment is over.</source>
        <translation>Octo buni faqat shu toʻlov bilan oladi. Toʻlov tugashi bilan kassa uni unutadi.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Shu yerga yuborish</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Turkum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>For one unit, like %1</source>
        <translation>Bir birligi uchun, masalan %1</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Tovarlar</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Boʻsh qoldirish mumkin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Name, brand, code or PLU</source>
        <translation>Nomi, brendi, kodi yoki PLU</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Yangi tovar</translation>
    </message>
    <message>
        <source>No code was unknown. Scan the new product first, then press Ctrl + F3.</source>
        <translation>Nomaʼlum kod skanerlanmagan. Avval yangi tovarni skanerlang, keyin Ctrl + F3 ni bosing.</translation>
    </message>
    <message>
        <source>No such goods. Try part of the name, or the code.</source>
        <translation>Bunday tovar yoʻq. Nomining bir qismini yoki kodini yozib koʻring.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Narxi</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tovar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save and sell</source>
        <translation>Saqlash va sotish</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as it was.</source>
        <translation>Bekor qilindi: “%1” avvalgidek.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Oʻzgarishni bekor qilish</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birligi</translation>
    </message>
    <message>
        <source>What is in a basket keeps its price.</source>
        <translation>Savatdagi tovarlarning narxi oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>dona</translation>
    </message>
    <message>
        <source>“%1” can't be the code of a product: a code has only Latin letters, digits and signs.</source>
        <translation>“%1” tovar kodi boʻla olmaydi: kodda faqat lotin harflari, raqamlar va belgilar boʻladi.</translation>
    </message>
    <message>
        <source>“%1” is among the goods now.</source>
        <translation>“%1” endi tovarlar orasida.</translation>
    </message>
    <message>
        <source>“%1” is among the goods now. It is not in the basket, since the payment is under way.</source>
        <translation>“%1” endi tovarlar orasida. U savatga qoʻshilmadi, chunki toʻlov davom etyapti.</translation>
    </message>
    <message>
        <source>“%1” is stored. What is scanned from now on is sold so.</source>
        <translation>“%1” saqlandi. Bundan keyin skanerlanganlari shunday sotiladi.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n good(s) taken over.</source>
        <translation>
            <numerusform>%n ta tovar qabul qilindi.</numerusform>
            <numerusform>%n ta tovar qabul qilindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken; the first is line %1: %2</source>
        <translation>
            <numerusform>%n ta qator qabul qilinmadi; birinchisi %1-qator: %2</numerusform>
            <numerusform>%n ta qator qabul qilinmadi; birinchisi %1-qator: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are being imported. You can go on selling.</source>
        <translation>Tovarlar yuklanmoqda. Savdo qilavering.</translation>
    </message>
    <message>
        <source>Import goods from a price list</source>
        <translation>Tovarlarni CSV fayldan yuklash</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Narxlar roʻyxati (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The goods were not imported; the catalogue is as it was. %1</source>
        <translation>Tovarlar yuklanmadi; katalog avvalgidek qoldi. %1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Qayta tekshirish</translation>
    </message>
    <message>
        <source>Each Octo address and shop id has a secret of its own on this PC.</source>
        <translation>Har bir Octo manzili va doʻkon raqamining bu kompyuterda oʻz maxfiy kaliti bor.</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>Kalitni kiritish</translation>
    </message>
    <message>
        <source>Enter the secret from Octo's cabinet with “Enter the secret”.</source>
        <translation>“Kalitni kiritish”ni bosing va Octo kabinetidagi maxfiy kalitni kiriting.</translation>
    </message>
    <message>
        <source>If no prompt comes, log out of the desktop and in again with the password.</source>
        <translation>Soʻrov chiqmasa, tizimdan chiqing va parol bilan qayta kiring.</translation>
    </message>
    <message>
        <source>If that doesn't help, restart the PC.</source>
        <translation>Yordam bermasa, kompyuterni qayta yoqing.</translation>
    </message>
    <message>
        <source>Install and start a Secret Service: GNOME Keyring or KWallet (package gnome-keyring).</source>
        <translation>Kalitlar omborini oʻrnating va ishga tushiring: GNOME Keyring yoki KWallet (gnome-keyring paketi).</translation>
    </message>
    <message>
        <source>Press “Check again”.</source>
        <translation>“Qayta tekshirish”ni bosing.</translation>
    </message>
    <message>
        <source>Remove that setting of Python's keyring, or install GNOME Keyring or KWallet.</source>
        <translation>Python tilidagi keyring sozlamasini olib tashlang yoki GNOME Keyring yoxud KWallet oʻrnating.</translation>
    </message>
    <message>
        <source>Remove that setting of Python's keyring; Windows has a safe one.</source>
        <translation>Python tilidagi keyring sozlamasini olib tashlang: Windows tizimining oʻz xavfsiz ombori bor.</translation>
    </message>
    <message>
        <source>Scanning and everything else goes on. No money was lost or taken.</source>
        <translation>Skanerlash va boshqa hamma narsa ishlayapti. Pul yoʻqolmadi va yechilmadi.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again with this account's password.</source>
        <translation>Windows tizimidan chiqing va shu hisobning paroli bilan qayta kiring.</translation>
    </message>
    <message>
        <source>Start the service “Credential Manager” of Windows.</source>
        <translation>Windows xizmati “Credential Manager”ni ishga tushiring.</translation>
    </message>
    <message>
        <source>Start the till from a desktop session, not from a bare terminal.</source>
        <translation>Kassani matnli terminaldan emas, ish stolidan ishga tushiring.</translation>
    </message>
    <message>
        <source>The keyring that is set here writes secrets into a plain file, so the till doesn't use it.</source>
        <translation>Bu yerda sozlangan ombor kalitlarni oddiy faylga yozadi, shuning uchun kassa undan foydalanmaydi.</translation>
    </message>
    <message>
        <source>The secret for payments</source>
        <translation>Toʻlov uchun maxfiy kalit</translation>
    </message>
    <message>
        <source>The secret is there. Payments are possible.</source>
        <translation>Kalit joyida. Toʻlov olish mumkin.</translation>
    </message>
    <message>
        <source>Unlock the keyring: answer its prompt with the password of this account.</source>
        <translation>Kalitlar omborini oching: soʻroviga shu hisobning parolini kiriting.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Scan, type</source>
        <translation>Skaner, yozish</translation>
    </message>
    <message>
        <source>a note on the marked line or the sale</source>
        <translation>belgilangan qatorga yoki savdoga izoh</translation>
    </message>
    <message>
        <source>adds the item with that code, or the marked hit; never pays</source>
        <translation>shu kodli yoki qidiruvda belgilangan tovarni qoʻshadi; hech qachon toʻlamaydi</translation>
    </message>
    <message>
        <source>all that can be done with the basket</source>
        <translation>savat bilan qilish mumkin boʻlgan hamma narsa</translation>
    </message>
    <message>
        <source>another price for the marked line</source>
        <translation>belgilangan qator uchun boshqa narx</translation>
    </message>
    <message>
        <source>back; leaves the QR only after asking</source>
        <translation>orqaga; QR ekranidan faqat soʻrab chiqadi</translation>
    </message>
    <message>
        <source>before a scan or Enter: quantity 3; 0.250* for weighed goods</source>
        <translation>skaner yoki Enter oldidan: soni 3; tortiladigan tovarga 0,250*</translation>
    </message>
    <message>
        <source>clears the basket, after asking</source>
        <translation>savatni tozalaydi, oldin soʻraydi</translation>
    </message>
    <message>
        <source>discount on the marked line; Ctrl + F8: on the whole basket</source>
        <translation>belgilangan qatorga chegirma; Ctrl + F8: butun savatga</translation>
    </message>
    <message>
        <source>goes to the scan box, wherever the focus is</source>
        <translation>skaner qatoriga tushadi, kursor qayerda boʻlmasin</translation>
    </message>
    <message>
        <source>mark another line or hit</source>
        <translation>boshqa qator yoki topilganni belgilash</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menyu</translation>
    </message>
    <message>
        <source>on a paid sale: the tax receipt and its code</source>
        <translation>toʻlangan savdoda: soliq cheki va uning kodi</translation>
    </message>
    <message>
        <source>on the QR: check the payment now</source>
        <translation>QR ekranida: toʻlovni hozir tekshirish</translation>
    </message>
    <message>
        <source>one more, one less of the marked line</source>
        <translation>belgilangan qatorda bittaga koʻp yoki kam</translation>
    </message>
    <message>
        <source>open matters: payments that aren't settled yet</source>
        <translation>ochiq masalalar: hali yakunlanmagan toʻlovlar</translation>
    </message>
    <message>
        <source>parks the basket; on the QR: the payment goes on in the background</source>
        <translation>savatni chetga oladi; QR ekranida: toʻlov fonda davom etadi</translation>
    </message>
    <message>
        <source>pay by QR; confirms in every sheet</source>
        <translation>QR bilan toʻlov; har bir oynada tasdiqlaydi</translation>
    </message>
    <message>
        <source>removes the marked line</source>
        <translation>belgilangan qatorni oʻchiradi</translation>
    </message>
    <message>
        <source>sales: find one, give money back</source>
        <translation>savdolar: topish, pulni qaytarish</translation>
    </message>
    <message>
        <source>search by name; Ctrl + F3: makes an unknown code a product</source>
        <translation>nomi boʻyicha qidirish; Ctrl + F3: nomaʼlum kodni tovar qiladi</translation>
    </message>
    <message>
        <source>sells something that is in no list: name and price by hand</source>
        <translation>roʻyxatda yoʻq narsani sotish: nomi va narxi qoʻlda</translation>
    </message>
    <message>
        <source>takes a parked basket or a payment from the background back</source>
        <translation>chetga olingan savatni yoki fondagi toʻlovni qaytaradi</translation>
    </message>
    <message>
        <source>takes the last change of the basket back; Ctrl + Y does it again</source>
        <translation>savatdagi oxirgi oʻzgarishni bekor qiladi; Ctrl + Y uni takrorlaydi</translation>
    </message>
    <message>
        <source>the customer is old enough; Shift + F9: too young, takes the goods out</source>
        <translation>mijozning yoshi yetadi; Shift + F9: yoshi yetmaydi, tovar savatdan olinadi</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>shu roʻyxat</translation>
    </message>
    <message>
        <source>type the quantity or weight of the marked line</source>
        <translation>belgilangan qatorning soni yoki vaznini kiritish</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The customer's screen and Octo's page. The next customer begins anew.</source>
        <translation>Xaridor ekrani va Octo sahifasi. Keyingi xaridorga yana doʻkon tili koʻrsatiladi.</translation>
    </message>
    <message>
        <source>The customer, for this sale</source>
        <translation>Xaridor, shu savdo uchun</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Shu oyna</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>%1 goes back through Octo to the card that was used.</source>
        <translation>%1 toʻlov qilingan kartaga Octo orqali qaytadi.</translation>
    </message>
    <message>
        <source>%1 of it is still with the shop.</source>
        <translation>Shundan %1 hali doʻkonda.</translation>
    </message>
    <message>
        <source>%1 · sale %2 · %3</source>
        <translation>%1 · savdo %2 · %3</translation>
    </message>
    <message>
        <source>A refund of %1 has had no answer that settles it.</source>
        <translation>%1 qaytarish boʻyicha uni hal qiladigan javob kelmadi.</translation>
    </message>
    <message>
        <source>A refund of %1 has no answer. Since it was sent, %2 went back in all, so somebody gave money back in Octo's cabinet.</source>
        <translation>%1 qaytarish boʻyicha javob yoʻq. U yuborilgandan beri jami %2 qaytgan: demak, kimdir pulni Octo kabinetida qaytargan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Bring the sale to the counter, then take the money or give it back.</source>
        <translation>Savdoni kassaga qaytaring, keyin pulni yeching yoki mijozga qaytaring.</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>Kassaga qaytarish</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>Count the sale as paid</source>
        <translation>Toʻlangan deb hisoblash</translation>
    </message>
    <message>
        <source>Do this when the customer has the goods. No money moves.</source>
        <translation>Tovar mijozda boʻlsa, shunday qiling. Pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>Don't give it back another way, not in Octo's cabinet either: the till couldn't tell the two apart.</source>
        <translation>Pulni boshqa yoʻl bilan, Octo kabinetida ham qaytarmang: kassa ikkalasini bir-biridan ajrata olmaydi.</translation>
    </message>
    <message>
        <source>From here on the till believes what Octo says under that number. No money moves.</source>
        <translation>Bundan keyin kassa Octo shu raqam ostida aytganiga ishonadi. Pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Pulni qaytarish</translation>
    </message>
    <message>
        <source>Give the rest back to the customer.</source>
        <translation>Qolganini mijozga qaytaring.</translation>
    </message>
    <message>
        <source>Given up at the counter. Whoever scanned the QR could pay until %1.</source>
        <translation>Kassada voz kechilgan. QR kodni skanerlagan odam soat %1 gacha toʻlashi mumkin edi.</translation>
    </message>
    <message>
        <source>If the customer has the goods, count the sale as paid. If not, give the money back.</source>
        <translation>Tovar mijozda boʻlsa, savdoni toʻlangan deb hisoblang. Boʻlmasa, pulni qaytaring.</translation>
    </message>
    <message>
        <source>It did not go back</source>
        <translation>Pul qaytmagan</translation>
    </message>
    <message>
        <source>It did not: send it again</source>
        <translation>Qaytmagan: yana yuborish</translation>
    </message>
    <message>
        <source>It is sent once more under the same number, and the money goes back.</source>
        <translation>U oʻsha raqam bilan yana bir marta yuboriladi va pul qaytadi.</translation>
    </message>
    <message>
        <source>It is this payment</source>
        <translation>Bu aynan shu toʻlov</translation>
    </message>
    <message>
        <source>It isn't certain whether the customer has paid %1.</source>
        <translation>Mijoz %1 toʻlagan-toʻlamagani aniq emas.</translation>
    </message>
    <message>
        <source>It isn't sent any more. As nobody but Octo can know of it, the till gives that money back no other way: what is left of the payment can go back in Octo's cabinet alone.</source>
        <translation>U endi yuborilmaydi. Buni faqat Octo bilishi mumkin, shuning uchun kassa bu pulni boshqa yoʻl bilan qaytarmaydi: toʻlovning qolganini faqat Octo kabinetida qaytarish mumkin.</translation>
    </message>
    <message>
        <source>It was paid</source>
        <translation>Toʻlangan</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Pul qaytgan</translation>
    </message>
    <message>
        <source>Its sale was paid otherwise or has changed since. Give the money back to the customer.</source>
        <translation>Savdo boshqacha toʻlangan yoki oʻshandan beri oʻzgargan. Pulni mijozga qaytaring.</translation>
    </message>
    <message>
        <source>Look at this payment's refunds in Octo's cabinet, decide, and write down what stands there.</source>
        <translation>Bu toʻlovning qaytarishlarini Octo kabinetida koʻring, qaror qiling va u yerda nima turganini yozing.</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet, decide, and write down why.</source>
        <translation>Toʻlovni Octo kabinetidan toping, qaror qiling va sababini yozing.</translation>
    </message>
    <message>
        <source>Look up the sale's number in Octo's cabinet. If the payment stands there under the second number, say so.</source>
        <translation>Savdo raqamini Octo kabinetidan toping. Toʻlov ikkinchi raqam ostida tursa, shuni tasdiqlang.</translation>
    </message>
    <message>
        <source>Money came for a payment that nobody was waiting for any more.</source>
        <translation>Endi hech kim kutmayotgan toʻlov uchun pul keldi.</translation>
    </message>
    <message>
        <source>Money is held for this sale and waits for the cashier.</source>
        <translation>Bu savdo uchun pul band qilingan va kassirni kutyapti.</translation>
    </message>
    <message>
        <source>Money is on its way back to the customer: %1.</source>
        <translation>Pul mijozga qaytyapti: %1.</translation>
    </message>
    <message>
        <source>Money that still comes is noticed and shown here.</source>
        <translation>Pul baribir kelsa, kassa buni sezadi va shu yerda koʻrsatadi.</translation>
    </message>
    <message>
        <source>Nobody can pay it.</source>
        <translation>Uni hech kim toʻlay olmaydi.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Hech narsa qilish kerak emas.</translation>
    </message>
    <message>
        <source>Nothing has to be done; the till waits for Octo's last word.</source>
        <translation>Hech narsa qilish kerak emas: kassa Octoning oxirgi javobini kutyapti.</translation>
    </message>
    <message>
        <source>Nothing is open: every payment is settled.</source>
        <translation>Ochiq masala yoʻq: hamma toʻlov yakunlangan.</translation>
    </message>
    <message>
        <source>Nothing is taken yet.</source>
        <translation>Hali pul yechilmagan.</translation>
    </message>
    <message>
        <source>Nothing is taken yet. It goes back to the customer by itself at about %1.</source>
        <translation>Hali pul yechilmagan. Taxminan soat %1 da u mijozga oʻzi qaytadi.</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Toʻlanmagan</translation>
    </message>
    <message>
        <source>Octo called this payment %1 at first and calls it %2 since. The till believes neither.</source>
        <translation>Octo bu toʻlovni avval %1 deb atagan, endi esa %2 deb atayapti. Kassa ikkalasiga ham ishonmaydi.</translation>
    </message>
    <message>
        <source>Octo is being asked.</source>
        <translation>Octodan soʻralyapti.</translation>
    </message>
    <message>
        <source>Octo says something else about this payment than the till's own record.</source>
        <translation>Octo bu toʻlov haqida kassada yozilganidan boshqa narsani aytyapti.</translation>
    </message>
    <message>
        <source>Octo took a payment back that it had confirmed before.</source>
        <translation>Octo ilgari tasdiqlagan toʻlovini bekor qildi.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Ochiq masalalar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Some of the money that came late was given back.</source>
        <translation>Kech kelgan pulning bir qismi qaytarildi.</translation>
    </message>
    <message>
        <source>The %1 did not go back as far as Octo's sum shows.</source>
        <translation>Octo summasiga koʻra %1 qaytmagan.</translation>
    </message>
    <message>
        <source>The customer has paid %1. Don't ask for it again.</source>
        <translation>Mijoz %1 toʻlagan. Undan pulni qayta soʻramang.</translation>
    </message>
    <message>
        <source>The payment is then closed as never paid. No money moves.</source>
        <translation>Toʻlov toʻlanmagan deb yopiladi. Pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>The payment was stopped before its QR was shown.</source>
        <translation>Toʻlov QR kodi koʻrsatilishidan oldin toʻxtatilgan.</translation>
    </message>
    <message>
        <source>The refund then counts as done. No money moves.</source>
        <translation>Qaytarish bajarilgan deb hisoblanadi. Pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>The sale then counts as paid. No money moves.</source>
        <translation>Savdo toʻlangan deb hisoblanadi. Pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>The till asks Octo until that is certain.</source>
        <translation>Aniq boʻlguncha kassa Octodan soʻrayveradi.</translation>
    </message>
    <message>
        <source>The till sees by itself when the money comes.</source>
        <translation>Pul kelsa, kassaning oʻzi koʻradi.</translation>
    </message>
    <message>
        <source>The time of the QR ran out at %1.</source>
        <translation>QR kod vaqti soat %1 da tugagan.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Nothing was done; look again.</source>
        <translation>Shu orada bu oʻzgardi. Hech narsa qilinmadi; yana bir qarang.</translation>
    </message>
    <message>
        <source>This payment goes on beside the counter: %1.</source>
        <translation>Bu toʻlov fonda davom etyapti: %1.</translation>
    </message>
    <message>
        <source>Whether the %1 are part of it, Octo doesn't tell the till.</source>
        <translation>%1 shu summaga kiradimi, Octo kassaga aytmaydi.</translation>
    </message>
    <message>
        <source>Whether the %1 went back, Octo doesn't tell the till.</source>
        <translation>%1 qaytganmi, Octo kassaga aytmaydi.</translation>
    </message>
    <message>
        <source>Why? This is kept in the books.</source>
        <translation>Nega? Bu daftarda saqlanadi.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>A training till opens in a window of its own. No real money moves there.</source>
        <translation>Oʻquv kassasi alohida oynada ochiladi. Unda haqiqiy pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Bring back to the counter</source>
        <translation>Kassaga qaytarish</translation>
    </message>
    <message>
        <source>Check the day at Octo</source>
        <translation>Kunni solishtirish</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Savatni tozalash</translation>
    </message>
    <message>
        <source>E-receipt for the customer…</source>
        <translation>Mijozga e-chek…</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Tovarlar</translation>
    </message>
    <message>
        <source>Import goods…</source>
        <translation>Tovarlarni yuklash…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>No basket is parked and no payment goes on in the background.</source>
        <translation>Chetga olingan savat ham, fonda davom etayotgan toʻlov ham yoʻq.</translation>
    </message>
    <message>
        <source>Open a training till</source>
        <translation>Oʻquv kassasini ochish</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Ochiq masalalar</translation>
    </message>
    <message>
        <source>Parked baskets and payments</source>
        <translation>Chetda va fonda</translation>
    </message>
    <message>
        <source>Sales and refunds</source>
        <translation>Savdolar va qaytarishlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Training: what Octo does</source>
        <translation>Mashq: Octo nima qiladi</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>so'm</source>
        <translation>soʻm</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more matter(s) are open.</source>
        <translation>
            <numerusform>Yana %n ta masala ochiq.</numerusform>
            <numerusform>Yana %n ta masala ochiq.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) go on in the background. F5 shows them.</source>
        <translation>
            <numerusform>Fonda %n ta toʻlov davom etyapti. F5 ularni koʻrsatadi.</numerusform>
            <numerusform>Fonda %n ta toʻlov davom etyapti. F5 ularni koʻrsatadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment in the background did not go through: %1. No money was taken. F5 brings it back.</source>
        <translation>Fondagi toʻlov oʻtmadi: %1. Pul yechilmadi. F5 savdoni qaytaradi.</translation>
    </message>
    <message>
        <source>A payment in the background is paid: %1.</source>
        <translation>Fondagi toʻlov toʻlandi: %1.</translation>
    </message>
    <message>
        <source>A refund of %1 did not go through: the customer still has nothing. F2 shows the sale. %2</source>
        <translation>%1 qaytarish oʻtmadi: mijoz hali pulini olmadi. F2 savdoni koʻrsatadi. %2</translation>
    </message>
    <message>
        <source>Held money goes back to the customer at about %1: %2, sale %3.</source>
        <translation>Band pul taxminan soat %1 da mijozga qaytadi: %2, savdo %3.</translation>
    </message>
    <message>
        <source>Money came late: %1 for a payment of %2 that nobody waited for. Don't charge again; tell the owner.</source>
        <translation>Pul kech keldi: %1, soat %2 dagi toʻlov uchun, uni endi hech kim kutmayotgan edi. Pulni qayta olmang; egasiga ayting.</translation>
    </message>
    <message>
        <source>No connection to Octo. You can go on scanning; a QR needs the connection.</source>
        <translation>Octo bilan aloqa yoʻq. Skanerlash mumkin; QR kod uchun aloqa kerak.</translation>
    </message>
    <message>
        <source>Octo and the till disagree about a payment of %1 at %2. Don't ask for money again; tell the owner.</source>
        <translation>%1 toʻlov (soat %2) boʻyicha Octo va kassa maʼlumoti mos emas. Pulni qayta soʻramang; egasiga ayting.</translation>
    </message>
    <message>
        <source>Octo doesn't tell whether a refund of the payment of %1 at %2 went back. Don't give it back another way; tell the owner.</source>
        <translation>Octo %1 toʻlov (soat %2) boʻyicha pul qaytdimi, aytmayapti. Pulni boshqa yoʻl bilan qaytarmang; egasiga ayting.</translation>
    </message>
    <message>
        <source>Octo has given the held money back: %1. Nothing was taken.</source>
        <translation>Octo band pulni qaytardi: %1. Pul yechilmadi.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Tushunarli</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Sozlash</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <source>The books are looked through first; the QR follows by itself.</source>
        <translation>Avval daftar tekshiriladi, keyin QR kod oʻzi chiqadi.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>Bu kompyuter soati %n daqiqa oldinda. Uni toʻgʻrilang, aks holda QR kodlar vaqtidan boshqacha tugashi mumkin.</numerusform>
            <numerusform>Bu kompyuter soati %n daqiqa oldinda. Uni toʻgʻrilang, aks holda QR kodlar vaqtidan boshqacha tugashi mumkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>Bu kompyuter soati %n daqiqa orqada. Uni toʻgʻrilang, aks holda QR kodlar vaqtidan boshqacha tugashi mumkin.</numerusform>
            <numerusform>Bu kompyuter soati %n daqiqa orqada. Uni toʻgʻrilang, aks holda QR kodlar vaqtidan boshqacha tugashi mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk didn't take it, so it is not done. What you see is what is stored. %1</source>
        <translation>Disk yozmadi, shuning uchun amal bajarilmadi. Ekranda saqlangani turibdi. %1</translation>
    </message>
    <message>
        <source>The till isn't set up for payments yet. You can scan already.</source>
        <translation>Kassa hali toʻlovga sozlanmagan. Skanerlash mumkin.</translation>
    </message>
    <message>
        <source>The till's books don't add up: %1 You can look at everything; nothing can be paid.</source>
        <translation>Kassa daftarida xato bor: %1 Hammasini koʻrish mumkin, toʻlov olib boʻlmaydi.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nima qilish kerak</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal comma</source>
        <translation>Oʻnlik vergul</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Oxirgi belgini oʻchirish</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Kiritish</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Raqamlar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Koʻpaytirish</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Savatga qaytish</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Octo yordam xizmati uchun:</translation>
    </message>
    <message>
        <source>For the owner: %1</source>
        <translation>Egasiga: %1</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet, or call Octo's support with the number below.</source>
        <translation>Toʻlovni Octo kabinetidan toping yoki Octo yordam xizmatiga quyidagi raqamni ayting.</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>Yangi QR</translation>
    </message>
    <message>
        <source>New QR all the same</source>
        <translation>Baribir yangi QR</translation>
    </message>
    <message>
        <source>No money has come so far. Whoever has the page open may still finish until about %1; the till keeps watching.</source>
        <translation>Hozircha pul kelmadi. Sahifani ochgan odam taxminan soat %1 gacha hali toʻlashi mumkin; kassa kuzatishda davom etadi.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Pul yechilmadi.</translation>
    </message>
    <message>
        <source>Nobody was shown its QR, so nobody can pay it.</source>
        <translation>Bu QR kod hech kimga koʻrsatilmagan, shuning uchun uni hech kim toʻlay olmaydi.</translation>
    </message>
    <message>
        <source>Octo and the till disagree</source>
        <translation>Octo va kassa mos emas</translation>
    </message>
    <message>
        <source>Octo and the till disagree about the last payment. With a new QR the customer may pay twice.</source>
        <translation>Oxirgi toʻlov boʻyicha Octo va kassa maʼlumoti mos emas. Yangi QR bilan mijoz ikki marta toʻlashi mumkin.</translation>
    </message>
    <message>
        <source>Octo's answer about this payment contradicts what the till wrote down.</source>
        <translation>Octoning bu toʻlov haqidagi javobi kassa yozuviga zid.</translation>
    </message>
    <message>
        <source>The QR is no longer shown</source>
        <translation>QR endi koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>The customer may have paid already</source>
        <translation>Mijoz allaqachon toʻlagan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>The customer may have paid. Don't ask for money again before you know.</source>
        <translation>Mijoz toʻlagan boʻlishi mumkin. Aniqlanmaguncha pulni qayta soʻramang.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Toʻlov oʻtmadi</translation>
    </message>
</context>
<context>
    <name>Paid</name>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Keyingi savdo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlandi</translation>
    </message>
    <message>
        <source>Sale %1 · %2</source>
        <translation>Savdo %1 · %2</translation>
    </message>
    <message>
        <source>Scan the next item to start</source>
        <translation>Boshlash uchun keyingi tovarni skanerlang</translation>
    </message>
    <message>
        <source>TEST: no real money was paid</source>
        <translation>TEST: haqiqiy pul toʻlanmadi</translation>
    </message>
    <message>
        <source>Tax receipt</source>
        <translation>Soliq cheki</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>%1 goes back to the customer whole; nothing is taken. The sale is open again after that.</source>
        <translation>%1 mijozga butunlay qaytadi, hech narsa yechilmaydi. Shundan keyin savdo yana ochiladi.</translation>
    </message>
    <message>
        <source>An earlier QR for this sale can still be paid until %1. Ask the customer before making a new one.</source>
        <translation>Bu savdoning oldingi QR kodini soat %1 gacha hali toʻlash mumkin. Yangisini qilishdan oldin mijozdan soʻrang.</translation>
    </message>
    <message>
        <source>Asking Octo…</source>
        <translation>Octodan soʻralyapti…</translation>
    </message>
    <message>
        <source>At about %1 the hold lapses and the money goes back by itself. Take it or give it back.</source>
        <translation>Taxminan soat %1 da band muddati tugab, pul oʻzi qaytadi. Yeching yoki qaytaring.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Checking the payment at Octo</source>
        <translation>Toʻlov Octodan tekshirilyapti</translation>
    </message>
    <message>
        <source>Checking the payment…</source>
        <translation>Toʻlov tekshirilyapti…</translation>
    </message>
    <message>
        <source>Customer is paying</source>
        <translation>Mijoz toʻlayapti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>Finding out how the payment stands</source>
        <translation>Toʻlov holati aniqlanyapti</translation>
    </message>
    <message>
        <source>Finding out whether the QR was made</source>
        <translation>QR yaratildimi, aniqlanyapti</translation>
    </message>
    <message>
        <source>Finding out whether the money was taken</source>
        <translation>Pul yechildimi, aniqlanyapti</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Pulni qaytarish</translation>
    </message>
    <message>
        <source>Give the money back?</source>
        <translation>Pul qaytarilsinmi?</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Voz kechish</translation>
    </message>
    <message>
        <source>Give up this payment?</source>
        <translation>Bu toʻlovdan voz kechilsinmi?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Goods can be taken out, not added, while money is held.</source>
        <translation>Pul band turganda tovarni olib tashlash mumkin, qoʻshish mumkin emas.</translation>
    </message>
    <message>
        <source>Goods were taken out: %1 stays with the customer.</source>
        <translation>Tovar olib tashlandi: %1 mijozda qoladi.</translation>
    </message>
    <message>
        <source>Its QR was never shown, so nobody can pay it. You can take the payment anew at once.</source>
        <translation>Uning QR kodi koʻrsatilmagan, uni hech kim toʻlay olmaydi. Toʻlovni darrov qaytadan olishingiz mumkin.</translation>
    </message>
    <message>
        <source>Keep it held</source>
        <translation>Band qolsin</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Kutishda davom etish</translation>
    </message>
    <message>
        <source>Left to take</source>
        <translation>Yechish qoldi</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Pul band qilindi</translation>
    </message>
    <message>
        <source>Money held, confirming</source>
        <translation>Pul band, tasdiqlanyapti</translation>
    </message>
    <message>
        <source>Money held, confirming…</source>
        <translation>Pul band, tasdiqlanyapti…</translation>
    </message>
    <message>
        <source>Money held: %1</source>
        <translation>Pul band qilindi: %1</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Keyingi mijoz</translation>
    </message>
    <message>
        <source>No connection. The payment may still arrive. Don't ask to pay again.</source>
        <translation>Aloqa yoʻq. Toʻlov hali kelishi mumkin. Qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>Not opened by the customer yet</source>
        <translation>Mijoz hali ochmadi</translation>
    </message>
    <message>
        <source>Nothing is taken until you take it.</source>
        <translation>Siz yechmaguningizcha pul yechilmaydi.</translation>
    </message>
    <message>
        <source>Nothing to pay for would be left. Give the money back instead.</source>
        <translation>Toʻlanadigan narsa qolmaydi. Yaxshisi, pulni qaytaring.</translation>
    </message>
    <message>
        <source>Octo can't be asked now. The money stays held; the till keeps asking.</source>
        <translation>Hozir Octodan soʻrab boʻlmayapti. Pul band turadi; kassa soʻrashda davom etadi.</translation>
    </message>
    <message>
        <source>Octo names a state that this till doesn't know (%1). The payment may still arrive; the till keeps asking.</source>
        <translation>Octo bu kassa bilmaydigan holatni aytdi (%1). Toʻlov hali kelishi mumkin; kassa soʻrashda davom etadi.</translation>
    </message>
    <message>
        <source>Octo's answer can't be used. The payment may still arrive; the till keeps asking. Don't ask to pay again.</source>
        <translation>Octo javobi yaroqsiz. Toʻlov hali kelishi mumkin; kassa soʻrashda davom etadi. Qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlandi</translation>
    </message>
    <message>
        <source>Preparing QR…</source>
        <translation>QR tayyorlanyapti…</translation>
    </message>
    <message>
        <source>QR is ready</source>
        <translation>QR tayyor</translation>
    </message>
    <message>
        <source>Really give up?</source>
        <translation>Rostdan voz kechilsinmi?</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Savdo %1</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Stop this payment?</source>
        <translation>Bu toʻlov toʻxtatilsinmi?</translation>
    </message>
    <message>
        <source>TEST: no real money moves.</source>
        <translation>TEST: haqiqiy pul yechilmaydi.</translation>
    </message>
    <message>
        <source>Take goods out</source>
        <translation>Tovarni chiqarish</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Pulni yechish</translation>
    </message>
    <message>
        <source>Take the money when the customer gets the goods.</source>
        <translation>Tovarni berayotganda pulni yeching.</translation>
    </message>
    <message>
        <source>Take the money when the customer gets the goods. The hold lasts until about %1.</source>
        <translation>Tovarni berayotganda pulni yeching. Band taxminan soat %1 gacha turadi.</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Qatorni chiqarish</translation>
    </message>
    <message>
        <source>The QR is valid for another %1.</source>
        <translation>QR yana %1 amal qiladi.</translation>
    </message>
    <message>
        <source>The QR leaves the screen, but whoever scanned it can still pay until %1. The till keeps watching it.</source>
        <translation>QR ekrandan ketadi, lekin uni skanerlagan odam soat %1 gacha hali toʻlashi mumkin. Kassa uni kuzatishda davom etadi.</translation>
    </message>
    <message>
        <source>The basket stays as it is until the payment has ended.</source>
        <translation>Toʻlov tugaguncha savat oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>The customer entered card and code</source>
        <translation>Mijoz karta va kodni kiritdi</translation>
    </message>
    <message>
        <source>The customer enters card and code</source>
        <translation>Mijoz karta va kodni kirityapti</translation>
    </message>
    <message>
        <source>The customer is paying on the phone. Please wait.</source>
        <translation>Mijoz telefonida toʻlayapti. Kuting.</translation>
    </message>
    <message>
        <source>The customer is paying right now</source>
        <translation>Mijoz aynan hozir toʻlayapti</translation>
    </message>
    <message>
        <source>The customer opened the page</source>
        <translation>Mijoz sahifani ochdi</translation>
    </message>
    <message>
        <source>The customer opens the page</source>
        <translation>Mijoz sahifani ochadi</translation>
    </message>
    <message>
        <source>The held money goes back to the customer. The sale is open again when Octo has confirmed it.</source>
        <translation>Band pul mijozga qaytyapti. Octo tasdiqlagach, savdo yana ochiladi.</translation>
    </message>
    <message>
        <source>The held money is being given back</source>
        <translation>Band pul qaytarilyapti</translation>
    </message>
    <message>
        <source>The money is held. The till is confirming it; this takes a moment.</source>
        <translation>Pul band qilindi. Kassa tasdiqlayapti; biroz vaqt ketadi.</translation>
    </message>
    <message>
        <source>The page is open on the customer's phone. The money may come after you give up. Give up all the same?</source>
        <translation>Sahifa mijozning telefonida ochiq. Voz kechganingizdan keyin ham pul kelishi mumkin. Baribir voz kechilsinmi?</translation>
    </message>
    <message>
        <source>The payment goes on in the background</source>
        <translation>Toʻlov fonda davom etadi</translation>
    </message>
    <message>
        <source>This payment was under way when the till stopped. The QR comes back when Octo has answered.</source>
        <translation>Kassa toʻxtaganda bu toʻlov davom etayotgan edi. Octo javob bergach, QR qaytadi.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Toʻlov summasi</translation>
    </message>
    <message>
        <source>To take</source>
        <translation>Yechiladigan summa</translation>
    </message>
    <message>
        <source>We don't know yet how this payment ended. The till keeps asking Octo. Don't ask to pay again.</source>
        <translation>Bu toʻlov qanday tugagani hali nomaʼlum. Kassa Octodan soʻrashda davom etadi. Qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>We don't know yet whether the QR was made. Trying again.</source>
        <translation>QR yaratildimi, hali nomaʼlum. Yana urinib koʻrilyapti.</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>Octo and the till disagree</source>
        <translation>Octo va kassa mos emas</translation>
    </message>
    <message>
        <source>QR being prepared</source>
        <translation>QR tayyorlanyapti</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>tayyorlanyapti</translation>
    </message>
    <message>
        <source>closed, nothing was paid</source>
        <translation>yopildi, pul toʻlanmadi</translation>
    </message>
    <message>
        <source>closed, the hold was given back</source>
        <translation>yopildi, band pul qaytarildi</translation>
    </message>
    <message>
        <source>customer is paying</source>
        <translation>mijoz toʻlayapti</translation>
    </message>
    <message>
        <source>did not go through</source>
        <translation>oʻtmadi</translation>
    </message>
    <message>
        <source>given up, can still be paid for a while</source>
        <translation>voz kechildi, bir muddat hali toʻlash mumkin</translation>
    </message>
    <message>
        <source>held money being given back</source>
        <translation>band pul qaytarilyapti</translation>
    </message>
    <message>
        <source>money came late</source>
        <translation>pul kech keldi</translation>
    </message>
    <message>
        <source>money held, being taken</source>
        <translation>pul band, yechilyapti</translation>
    </message>
    <message>
        <source>money held, not taken yet</source>
        <translation>pul band, hali yechilmagan</translation>
    </message>
    <message>
        <source>not known yet whether a QR exists</source>
        <translation>QR bormi, hali nomaʼlum</translation>
    </message>
    <message>
        <source>not known yet whether the hold was given back</source>
        <translation>band pul qaytdimi, hali nomaʼlum</translation>
    </message>
    <message>
        <source>not known yet whether the money was taken</source>
        <translation>pul yechildimi, hali nomaʼlum</translation>
    </message>
    <message>
        <source>not known yet whether the refund was done</source>
        <translation>qaytarildimi, hali nomaʼlum</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>toʻlangan</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>qisman qaytarilgan</translation>
    </message>
    <message>
        <source>refund under way</source>
        <translation>qaytarilyapti</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>qaytarilgan</translation>
    </message>
    <message>
        <source>stopped, nobody can pay it</source>
        <translation>toʻxtatildi, uni hech kim toʻlay olmaydi</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>mijoz kutilyapti</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>done</source>
        <translation>bajarildi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>boʻlmadi</translation>
    </message>
    <message>
        <source>later</source>
        <translation>keyin</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hozir</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code</source>
        <translation>QR kod yoʻq</translation>
    </message>
    <message>
        <source>QR code to pay with</source>
        <translation>Toʻlov uchun QR kod</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A login page of the Wi-Fi or a proxy may have answered in Octo's place.</source>
        <translation>Octo oʻrniga Wi-Fi kirish sahifasi yoki proksi javob bergan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>A tax receipt's address begins with https://.</source>
        <translation>Soliq chekining manzili https:// bilan boshlanadi.</translation>
    </message>
    <message>
        <source>An antivirus or a proxy that reads secure connections has to leave Octo out.</source>
        <translation>Himoyalangan aloqani oʻqiydigan antivirus yoki proksi Octoga tegmasligi kerak.</translation>
    </message>
    <message>
        <source>Ask Octo's support for it.</source>
        <translation>Uni Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Ask Octo's support whether tax receipts are part of the contract.</source>
        <translation>Soliq cheklari shartnomaga kiradimi, Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Ask Octo's support which currencies the contract holds.</source>
        <translation>Shartnomada qaysi valyutalar borligini Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Ask Octo's support which limits the contract sets for amounts and for a day.</source>
        <translation>Shartnomada summa va kun uchun qanday cheklovlar borligini Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Ask Octo's support.</source>
        <translation>Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to try again, perhaps with another card.</source>
        <translation>Mijoz yana, masalan, boshqa karta bilan urinib koʻradimi, soʻrang.</translation>
    </message>
    <message>
        <source>Ask who else ends holds in Octo's cabinet.</source>
        <translation>Band pulni Octo kabinetida yana kim yakunlashini aniqlang.</translation>
    </message>
    <message>
        <source>Call Octo's support for the receipt.</source>
        <translation>Chekni Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Call Octo's support if it happens again.</source>
        <translation>Takrorlansa, Octo yordam xizmatiga murojaat qiling.</translation>
    </message>
    <message>
        <source>Check the date of this PC and whether the Wi-Fi asks for a login.</source>
        <translation>Kompyuter sanasini va Wi-Fi kirishni soʻramayotganini tekshiring.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then make a new QR.</source>
        <translation>Tarmoq kabeli yoki Wi-Fi tarmogʻini tekshiring, keyin yangi QR qiling.</translation>
    </message>
    <message>
        <source>Clear the basket and scan the goods again; tell the maker of the program.</source>
        <translation>Savatni tozalang va tovarlarni qayta skanerlang; dasturchiga xabar bering.</translation>
    </message>
    <message>
        <source>Compare the currency in the settings with the one in Octo's cabinet.</source>
        <translation>Sozlamalardagi valyutani Octo kabinetidagi bilan solishtiring.</translation>
    </message>
    <message>
        <source>Compare the shop id and the payment methods in the settings with the contract.</source>
        <translation>Sozlamalardagi doʻkon raqami va toʻlov usullarini shartnoma bilan solishtiring.</translation>
    </message>
    <message>
        <source>Compare the tax codes of these goods in the price list with the tax catalogue.</source>
        <translation>Narxlar roʻyxatidagi bu tovarlarning soliq kodlarini soliq katalogi bilan solishtiring.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet (F10, Settings), then refund again.</source>
        <translation>Ikkalasini Octo kabinetidan qayta nusxalang (F10, Sozlamalar), keyin yana qaytaring.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet before the hold lapses: F10, Settings.</source>
        <translation>Band muddati tugamasidan ikkalasini Octo kabinetidan qayta nusxalang: F10, Sozlamalar.</translation>
    </message>
    <message>
        <source>Copy both again from Octo's cabinet: F10, Settings.</source>
        <translation>Ikkalasini Octo kabinetidan qayta nusxalang: F10, Sozlamalar.</translation>
    </message>
    <message>
        <source>Correct the proxy setting or remove it, then make a new QR.</source>
        <translation>Proksi sozlamasini toʻgʻrilang yoki olib tashlang, keyin yangi QR qiling.</translation>
    </message>
    <message>
        <source>Correct the supplier's shop id in the price list and import it again.</source>
        <translation>Narxlar roʻyxatida taʼminotchining doʻkon raqamini toʻgʻrilang va uni qayta yuklang.</translation>
    </message>
    <message>
        <source>Don't use it. Call Octo's support if it happens again.</source>
        <translation>Undan foydalanmang. Takrorlansa, Octo yordam xizmatiga murojaat qiling.</translation>
    </message>
    <message>
        <source>Every supplier of a marketplace needs a shop of its own at Octo.</source>
        <translation>Savdo maydonchasining har bir taʼminotchisiga Octoda oʻz doʻkoni kerak.</translation>
    </message>
    <message>
        <source>Give a very small sum back in cash.</source>
        <translation>Juda kichik summani naqd pulda qaytaring.</translation>
    </message>
    <message>
        <source>Give the money back in Octo's cabinet.</source>
        <translation>Pulni Octo kabinetida qaytaring.</translation>
    </message>
    <message>
        <source>Go back to the basket: the strip at the top says what to do.</source>
        <translation>Savatga qayting: yuqoridagi qatorda nima qilish kerakligi yozilgan.</translation>
    </message>
    <message>
        <source>Goods of this basket aren't registered for the tax receipt at Octo.</source>
        <translation>Bu savatdagi tovarlar Octoda soliq cheki uchun roʻyxatdan oʻtmagan.</translation>
    </message>
    <message>
        <source>Have them registered, or send baskets without tax data.</source>
        <translation>Ularni roʻyxatdan oʻtkazing yoki savatni soliq maʼlumotisiz yuboring.</translation>
    </message>
    <message>
        <source>If Octo's cabinet shows it, the shop id or Octo's address in the settings is another one.</source>
        <translation>Agar u Octo kabinetida boʻlsa, sozlamalardagi doʻkon raqami yoki Octo manzili boshqa.</translation>
    </message>
    <message>
        <source>If it doesn't come within the day, ask Octo's support.</source>
        <translation>Kun davomida kelmasa, Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>If it happens again, end the hold in Octo's cabinet before it lapses.</source>
        <translation>Takrorlansa, muddati tugamasidan band pulni Octo kabinetida yakunlang.</translation>
    </message>
    <message>
        <source>If it happens often, the line is too slow or breaks off.</source>
        <translation>Tez-tez boʻlsa, aloqa juda sekin yoki uziladi.</translation>
    </message>
    <message>
        <source>If it lasts, Octo's support knows more. Nothing has to be set here.</source>
        <translation>Choʻzilsa, Octo yordam xizmati koʻproq biladi. Bu yerda hech narsani sozlash kerak emas.</translation>
    </message>
    <message>
        <source>If it lasts, another program uses the same shop id.</source>
        <translation>Choʻzilsa, shu doʻkon raqamidan boshqa dastur foydalanyapti.</translation>
    </message>
    <message>
        <source>If it stays, give the hold back in Octo's cabinet.</source>
        <translation>Oʻzgarmasa, band pulni Octo kabinetida qaytaring.</translation>
    </message>
    <message>
        <source>If other pages open on this PC, a firewall may keep the till from Octo.</source>
        <translation>Bu kompyuterda boshqa sahifalar ochilsa, kassani Octoga tarmoq himoyasi oʻtkazmayotgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>It is held or taken. Don't ask the customer to pay again.</source>
        <translation>Pul band qilingan yoki yechilgan. Mijozdan qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>It isn't known where the held money is. Don't ask the customer to pay again.</source>
        <translation>Band pul qayerdaligi nomaʼlum. Mijozdan qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>It may exist. Don't ask the customer to pay again before it is known.</source>
        <translation>U mavjud boʻlishi mumkin. Aniqlanmaguncha mijozdan qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>It may still be held. Don't tell the customer that it is free.</source>
        <translation>U hali band boʻlishi mumkin. Mijozga pul boʻshadi demang.</translation>
    </message>
    <message>
        <source>It was taken, given back or has lapsed. Don't ask the customer to pay again.</source>
        <translation>U yechilgan, qaytarilgan yoki muddati tugagan. Mijozdan qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>Look into Octo's cabinet if this stays.</source>
        <translation>Oʻzgarmasa, Octo kabinetiga qarang.</translation>
    </message>
    <message>
        <source>Look the payment up in Octo's cabinet by the number below.</source>
        <translation>Toʻlovni quyidagi raqam boʻyicha Octo kabinetidan toping.</translation>
    </message>
    <message>
        <source>Make a new QR if the customer still wants the goods.</source>
        <translation>Mijozga tovar hali kerak boʻlsa, yangi QR qiling.</translation>
    </message>
    <message>
        <source>Make a new QR when you are ready.</source>
        <translation>Tayyor boʻlganda yangi QR qiling.</translation>
    </message>
    <message>
        <source>No money has come so far; the till keeps watching.</source>
        <translation>Hozircha pul kelmadi; kassa kuzatishda davom etadi.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Pul yechilmadi.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>Pul qaytarilmadi.</translation>
    </message>
    <message>
        <source>Nobody can pay by it.</source>
        <translation>U orqali hech kim toʻlay olmaydi.</translation>
    </message>
    <message>
        <source>Nothing changes for the payment.</source>
        <translation>Toʻlov uchun hech narsa oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the till asks again by itself.</source>
        <translation>Hech narsa qilish kerak emas: kassa oʻzi yana soʻraydi.</translation>
    </message>
    <message>
        <source>Nothing new can be paid, and how earlier payments stand can't be read until this is right.</source>
        <translation>Bu toʻgʻrilanmaguncha yangi toʻlov olib boʻlmaydi va oldingilarining holatini oʻqib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Nothing was sent, so no money can be taken.</source>
        <translation>Hech narsa yuborilmadi, shuning uchun pul yechilishi mumkin emas.</translation>
    </message>
    <message>
        <source>Nothing was taken by it.</source>
        <translation>U boʻyicha pul yechilmadi.</translation>
    </message>
    <message>
        <source>Octo answered with an error that the till doesn't know.</source>
        <translation>Octo kassa bilmaydigan xato bilan javob berdi.</translation>
    </message>
    <message>
        <source>Octo couldn't be reached, so nothing was sent.</source>
        <translation>Octo bilan bogʻlanib boʻlmadi, shuning uchun hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>Octo didn't accept what was sent about the buyer.</source>
        <translation>Octo mijoz haqida yuborilganni qabul qilmadi.</translation>
    </message>
    <message>
        <source>Octo didn't answer in time.</source>
        <translation>Octo oʻz vaqtida javob bermadi.</translation>
    </message>
    <message>
        <source>Octo didn't confirm the held money.</source>
        <translation>Octo band pulni tasdiqlamadi.</translation>
    </message>
    <message>
        <source>Octo didn't give the held money back.</source>
        <translation>Octo band pulni qaytarmadi.</translation>
    </message>
    <message>
        <source>Octo didn't give the tax receipt.</source>
        <translation>Octo soliq chekini bermadi.</translation>
    </message>
    <message>
        <source>Octo didn't say how the payment stands.</source>
        <translation>Octo toʻlov holatini aytmadi.</translation>
    </message>
    <message>
        <source>Octo didn't say whether the refund was made.</source>
        <translation>Qaytarish bajarildimi, Octo aytmadi.</translation>
    </message>
    <message>
        <source>Octo didn't understand the question for the tax receipt.</source>
        <translation>Octo soliq cheki soʻrovini tushunmadi.</translation>
    </message>
    <message>
        <source>Octo didn't understand the refund.</source>
        <translation>Octo qaytarish soʻrovini tushunmadi.</translation>
    </message>
    <message>
        <source>Octo didn't understand the request.</source>
        <translation>Octo soʻrovni tushunmadi.</translation>
    </message>
    <message>
        <source>Octo didn't understand what to do with the held money.</source>
        <translation>Octo band pul bilan nima qilishni tushunmadi.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so it refused the refund.</source>
        <translation>Octo doʻkon raqami yoki maxfiy kalitni qabul qilmadi, shuning uchun qaytarishni rad etdi.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so the hold can't be ended.</source>
        <translation>Octo doʻkon raqami yoki maxfiy kalitni qabul qilmadi, shuning uchun band pulni yakunlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret, so there is no tax receipt yet.</source>
        <translation>Octo doʻkon raqami yoki maxfiy kalitni qabul qilmadi, shuning uchun hali soliq cheki yoʻq.</translation>
    </message>
    <message>
        <source>Octo doesn't accept the shop id or the secret.</source>
        <translation>Octo doʻkon raqami yoki maxfiy kalitni qabul qilmadi.</translation>
    </message>
    <message>
        <source>Octo doesn't find this hold.</source>
        <translation>Octo bu band pulni topmadi.</translation>
    </message>
    <message>
        <source>Octo doesn't know a supplier that stands in the basket.</source>
        <translation>Octo savatdagi taʼminotchini tanimaydi.</translation>
    </message>
    <message>
        <source>Octo doesn't take this amount for a refund.</source>
        <translation>Octo bu summani qaytarishga qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Octo doesn't take this currency for the shop.</source>
        <translation>Octo bu doʻkon uchun bunday valyutani qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Octo has a fault at the moment.</source>
        <translation>Hozir Octoda nosozlik bor.</translation>
    </message>
    <message>
        <source>Octo has no such payment.</source>
        <translation>Octoda bunday toʻlov yoʻq.</translation>
    </message>
    <message>
        <source>Octo hasn't approved this shop for real payments yet.</source>
        <translation>Octo bu doʻkonga hali haqiqiy toʻlovlarga ruxsat bermagan.</translation>
    </message>
    <message>
        <source>Octo refused because of a limit.</source>
        <translation>Octo cheklov sababli rad etdi.</translation>
    </message>
    <message>
        <source>Octo refused the payment.</source>
        <translation>Octo toʻlovni rad etdi.</translation>
    </message>
    <message>
        <source>Octo says that the lines don't add up to the total.</source>
        <translation>Octoga koʻra qatorlar yigʻindisi jami summaga teng emas.</translation>
    </message>
    <message>
        <source>Octo says that this hold can't be changed any more.</source>
        <translation>Octoga koʻra bu band pulni endi oʻzgartirib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Octo wants a further id (tsp_id) from this shop.</source>
        <translation>Octo bu doʻkondan qoʻshimcha raqam (tsp_id) talab qiladi.</translation>
    </message>
    <message>
        <source>Octo wants a notification address for payments in two stages.</source>
        <translation>Ikki bosqichli toʻlov uchun Octo xabarnoma manzilini talab qiladi.</translation>
    </message>
    <message>
        <source>Octo was asked too often and answers later.</source>
        <translation>Octodan juda tez-tez soʻraldi, u keyinroq javob beradi.</translation>
    </message>
    <message>
        <source>Octo's answer carries a payment address that isn't Octo's, so no QR is shown.</source>
        <translation>Octo javobidagi toʻlov manzili Octoniki emas, shuning uchun QR koʻrsatilmadi.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows how much of the payment is left.</source>
        <translation>Toʻlovdan qancha qolgani Octo kabinetida koʻrinadi.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows the refund as soon as it is made.</source>
        <translation>Qaytarish bajarilishi bilan Octo kabinetida koʻrinadi.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows what became of the hold.</source>
        <translation>Band pul nima boʻlgani Octo kabinetida koʻrinadi.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows what the bank said.</source>
        <translation>Bank nima degani Octo kabinetida koʻrinadi.</translation>
    </message>
    <message>
        <source>Octo's cabinet shows whether the hold was confirmed.</source>
        <translation>Band pul tasdiqlandimi, Octo kabinetida koʻrinadi.</translation>
    </message>
    <message>
        <source>Octo's support can tell more by the number below.</source>
        <translation>Quyidagi raqam boʻyicha Octo yordam xizmati koʻproq ayta oladi.</translation>
    </message>
    <message>
        <source>Octo's support can tell why, by the number below.</source>
        <translation>Sababini quyidagi raqam boʻyicha Octo yordam xizmati ayta oladi.</translation>
    </message>
    <message>
        <source>Perhaps the secret was made anew in Octo's cabinet; then the old one is void.</source>
        <translation>Octo kabinetida yangi kalit yaratilgan boʻlishi mumkin; unda eskisi bekor.</translation>
    </message>
    <message>
        <source>Set one with the setup command, or switch the two stages off.</source>
        <translation>Uni setup buyrugʻi bilan kiriting yoki ikki bosqichni oʻchiring.</translation>
    </message>
    <message>
        <source>Somebody may stand between the till and Octo. Look at the network and the proxy.</source>
        <translation>Kassa bilan Octo orasida kimdir boʻlishi mumkin. Tarmoq va proksini tekshiring.</translation>
    </message>
    <message>
        <source>Something in the shop's contract may have changed. Ask Octo's support.</source>
        <translation>Doʻkon shartnomasida nimadir oʻzgargan boʻlishi mumkin. Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Tell Octo's support and the maker of the program the number and Octo's words.</source>
        <translation>Octo yordam xizmati va dasturchiga raqamni va Octo soʻzlarini ayting.</translation>
    </message>
    <message>
        <source>Tell the maker of the program. Without lines in the basket setting, paying works.</source>
        <translation>Dasturchiga ayting. Savat sozlamasida qatorlar yuborilmasa, toʻlov ishlaydi.</translation>
    </message>
    <message>
        <source>The address of the tax receipt isn't a safe web address, so it isn't shown.</source>
        <translation>Soliq cheki manzili xavfsiz veb-manzil emas, shuning uchun koʻrsatilmaydi.</translation>
    </message>
    <message>
        <source>The customer or the bank stopped the payment.</source>
        <translation>Mijoz yoki bank toʻlovni toʻxtatdi.</translation>
    </message>
    <message>
        <source>The doctor command tells which keyring is used and what is wrong with it.</source>
        <translation>Qaysi kalitlar ombori ishlatilayotgani va unda nima xatoligini doctor buyrugʻi aytadi.</translation>
    </message>
    <message>
        <source>The held money stays as it is. Don't ask the customer to pay again.</source>
        <translation>Band pul oʻz holicha turadi. Mijozdan qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>The hold lapsed at Octo, or was cancelled there: nothing was taken.</source>
        <translation>Octoda band muddati tugadi yoki u bekor qilindi: pul yechilmadi.</translation>
    </message>
    <message>
        <source>The log in the data folder says which field it was.</source>
        <translation>Qaysi maydon ekani maʼlumotlar papkasidagi jurnalda yozilgan.</translation>
    </message>
    <message>
        <source>The money may be on its way to the customer. Don't give it back another way.</source>
        <translation>Pul mijozga ketayotgan boʻlishi mumkin. Uni boshqa yoʻl bilan qaytarmang.</translation>
    </message>
    <message>
        <source>The other side couldn't prove that it is Octo, so nothing was sent.</source>
        <translation>Narigi tomon oʻzi Octo ekanini isbotlay olmadi, shuning uchun hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>The payment may exist. Don't ask the customer to pay again before it is known.</source>
        <translation>Toʻlov mavjud boʻlishi mumkin. Aniqlanmaguncha mijozdan qayta toʻlashni soʻramang.</translation>
    </message>
    <message>
        <source>The proxy that is set on this PC doesn't let the till through to Octo.</source>
        <translation>Bu kompyuterda sozlangan proksi kassani Octoga oʻtkazmayapti.</translation>
    </message>
    <message>
        <source>The sale is paid all the same.</source>
        <translation>Savdo baribir toʻlangan.</translation>
    </message>
    <message>
        <source>The settings say how long a QR can be paid.</source>
        <translation>QR kodni qancha vaqt toʻlash mumkinligi sozlamalarda.</translation>
    </message>
    <message>
        <source>The setup command switches the lines off with --basket off.</source>
        <translation>setup buyrugʻi qatorlarni oʻchiradi: --basket off.</translation>
    </message>
    <message>
        <source>The setup command takes it with --tsp-id.</source>
        <translation>setup buyrugʻi uni shunday qabul qiladi: --tsp-id.</translation>
    </message>
    <message>
        <source>The till couldn't get the Octo secret from the keyring.</source>
        <translation>Kassa Octo maxfiy kalitini kalitlar omboridan ololmadi.</translation>
    </message>
    <message>
        <source>The till couldn't put the request together, so nothing was sent.</source>
        <translation>Kassa soʻrovni tuza olmadi, shuning uchun hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>The till itself listens to no notifications: it asks Octo.</source>
        <translation>Kassaning oʻzi xabarnomalarni tinglamaydi: u Octodan soʻraydi.</translation>
    </message>
    <message>
        <source>The till takes the proxy from the system's settings and variables.</source>
        <translation>Kassa proksini tizim sozlamalari va oʻzgaruvchilaridan oladi.</translation>
    </message>
    <message>
        <source>The time for this QR is over.</source>
        <translation>Bu QR kodning vaqti tugadi.</translation>
    </message>
    <message>
        <source>There is no tax receipt of this sale yet.</source>
        <translation>Bu savdoning soliq cheki hali yoʻq.</translation>
    </message>
    <message>
        <source>This way of paying isn't part of the shop's contract with Octo.</source>
        <translation>Bu toʻlov usuli doʻkonning Octo bilan shartnomasiga kirmaydi.</translation>
    </message>
    <message>
        <source>Try again with a new QR, or call Octo's support.</source>
        <translation>Yangi QR bilan yana urinib koʻring yoki Octo yordam xizmatiga murojaat qiling.</translation>
    </message>
    <message>
        <source>Try without the customer's phone and email.</source>
        <translation>Mijozning telefoni va pochtasisiz urinib koʻring.</translation>
    </message>
    <message>
        <source>Until Octo has approved the shop, set it up with --test.</source>
        <translation>Octo doʻkonni tasdiqlamaguncha kassani --test bilan sozlang.</translation>
    </message>
    <message>
        <source>Use test payments until then, and ask Octo's support.</source>
        <translation>Ungacha sinov toʻlovlaridan foydalaning va Octo yordam xizmatidan soʻrang.</translation>
    </message>
    <message>
        <source>Wait a little, then make a new QR.</source>
        <translation>Biroz kuting, keyin yangi QR qiling.</translation>
    </message>
    <message>
        <source>Wait: the till asks again by itself, more slowly.</source>
        <translation>Kuting: kassa oʻzi yana soʻraydi, sekinroq.</translation>
    </message>
    <message>
        <source>Wait: the till finds out by itself.</source>
        <translation>Kuting: kassa oʻzi aniqlaydi.</translation>
    </message>
    <message>
        <source>Wait: the till reads how the hold stands.</source>
        <translation>Kuting: kassa band pul holatini oʻqiyapti.</translation>
    </message>
    <message>
        <source>Wait: the till reads how the payment stands.</source>
        <translation>Kuting: kassa toʻlov holatini oʻqiyapti.</translation>
    </message>
    <message>
        <source>What came back isn't an answer that the till understands.</source>
        <translation>Kelgan javobni kassa tushunmaydi.</translation>
    </message>
    <message>
        <source>When the hold lapses first, the money goes back to the customer by itself.</source>
        <translation>Band muddati oldinroq tugasa, pul mijozga oʻzi qaytadi.</translation>
    </message>
    <message>
        <source>Without a payment method in the settings, Octo offers all that the contract allows.</source>
        <translation>Sozlamalarda toʻlov usuli boʻlmasa, Octo shartnomadagi hammasini taklif qiladi.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>xato %1</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>%1 did not go back: the customer still has nothing. %2</source>
        <translation>%1 qaytmadi: mijoz hali hech narsa olmadi. %2</translation>
    </message>
    <message>
        <source>%1 goes back through Octo to the card that paid (%2).</source>
        <translation>%1 toʻlov qilingan kartaga Octo orqali qaytadi (%2).</translation>
    </message>
    <message>
        <source>%1 is about to be sent to Octo.</source>
        <translation>%1: qaytarish hozir Octoga yuboriladi.</translation>
    </message>
    <message>
        <source>%1 is being sent to Octo.</source>
        <translation>%1: qaytarish Octoga yuborilyapti.</translation>
    </message>
    <message>
        <source>%1 went back to the customer, %2 did not. %3</source>
        <translation>Mijozga %1 qaytdi, %2 qaytmadi. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>yana %n ta qator</numerusform>
            <numerusform>yana %n ta qator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) follow after it.</source>
        <translation>
            <numerusform>Undan keyin yana %n ta qism ketadi.</numerusform>
            <numerusform>Undan keyin yana %n ta qism ketadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was given back already.</source>
        <translation>Hammasi allaqachon qaytarilgan.</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Summa, %1</translation>
    </message>
    <message>
        <source>An earlier refund of this payment isn't settled yet. Wait until Octo has answered.</source>
        <translation>Bu toʻlovning oldingi qaytarilishi hali yakunlanmagan. Octo javobini kuting.</translation>
    </message>
    <message>
        <source>An earlier refund was closed without an answer of Octo. Give the rest back in Octo's cabinet.</source>
        <translation>Oldingi qaytarish Octo javobisiz yopilgan. Qolganini Octo kabinetida qaytaring.</translation>
    </message>
    <message>
        <source>At Octo nobody has paid this.</source>
        <translation>Octoda buni hech kim toʻlamagan.</translation>
    </message>
    <message>
        <source>At most %1, at least %2.</source>
        <translation>Koʻpi bilan %1, kami bilan %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Done: %1 went back to the customer.</source>
        <translation>Tayyor: mijozga %1 qaytdi.</translation>
    </message>
    <message>
        <source>Enter how much is given back.</source>
        <translation>Qancha qaytarilishini kiriting.</translation>
    </message>
    <message>
        <source>For Octo's support:</source>
        <translation>Octo yordam xizmati uchun:</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 qaytarish</translation>
    </message>
    <message>
        <source>Give back %1?</source>
        <translation>%1 qaytarilsinmi?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Tovar qaytarildi</translation>
    </message>
    <message>
        <source>Goods that come back: %1</source>
        <translation>Qaytayotgan tovarlar: %1</translation>
    </message>
    <message>
        <source>How much is given back?</source>
        <translation>Qancha qaytariladi?</translation>
    </message>
    <message>
        <source>How much of it comes back?</source>
        <translation>Qanchasi qaytyapti?</translation>
    </message>
    <message>
        <source>It was closed without an answer of Octo.</source>
        <translation>U Octo javobisiz yopilgan.</translation>
    </message>
    <message>
        <source>It was sent in the meantime, so it can't be withdrawn any more.</source>
        <translation>Shu orada yuborildi, endi qaytarib olib boʻlmaydi.</translation>
    </message>
    <message>
        <source>It was withdrawn before it was sent.</source>
        <translation>U yuborilmasdan qaytarib olindi.</translation>
    </message>
    <message>
        <source>No connection to Octo: %1 was not sent yet. It is sent by itself when Octo is reached again.</source>
        <translation>Octo bilan aloqa yoʻq: %1 hali yuborilmadi. Aloqa tiklangach, oʻzi yuboriladi.</translation>
    </message>
    <message>
        <source>No money was given back.</source>
        <translation>Pul qaytarilmadi.</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Tovar yoʻq</translation>
    </message>
    <message>
        <source>Nothing was paid here, so nothing can be given back.</source>
        <translation>Bu yerda toʻlov boʻlmagan, qaytaradigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Octo calls this payment by another number than the till.</source>
        <translation>Octo bu toʻlovni kassadagidan boshqa raqam bilan ataydi.</translation>
    </message>
    <message>
        <source>Octo doesn't give back so little. Give it back in cash.</source>
        <translation>Octo buncha kam summani qaytarmaydi. Naqd pulda qaytaring.</translation>
    </message>
    <message>
        <source>Octo has taken %1 in. The till asks until the money is with the customer.</source>
        <translation>Octo %1 qaytarishni qabul qildi. Pul mijozga yetguncha kassa soʻrayveradi.</translation>
    </message>
    <message>
        <source>Octo hasn't answered: it isn't known yet whether %1 went back. The till asks until it is certain. Don't give it back another way.</source>
        <translation>Octo javob bermadi: %1 qaytdimi, hali nomaʼlum. Aniq boʻlguncha kassa soʻrayveradi. Boshqa yoʻl bilan qaytarmang.</translation>
    </message>
    <message>
        <source>Octo refused it.</source>
        <translation>Octo rad etdi.</translation>
    </message>
    <message>
        <source>Octo refused it. For support: %1</source>
        <translation>Octo rad etdi. Yordam xizmati uchun: %1</translation>
    </message>
    <message>
        <source>Octo says something else about this payment than the till.</source>
        <translation>Octo bu toʻlov haqida kassadagidan boshqa narsani aytyapti.</translation>
    </message>
    <message numerus="yes">
        <source>Octo takes at most %1 at once, so it goes in %n part(s), one after the other.</source>
        <translation>
            <numerusform>Octo bir marta koʻpi bilan %1 oladi, shuning uchun qaytarish %n qismda, birin-ketin ketadi.</numerusform>
            <numerusform>Octo bir marta koʻpi bilan %1 oladi, shuning uchun qaytarish %n qismda, birin-ketin ketadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Octo took the payment itself back.</source>
        <translation>Octo toʻlovning oʻzini bekor qildi.</translation>
    </message>
    <message>
        <source>Octo's number of this payment isn't known here. Give it back in Octo's cabinet.</source>
        <translation>Bu toʻlovning Octodagi raqami bu yerda nomaʼlum. Pulni Octo kabinetida qaytaring.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>So much isn't left: money was given back in Octo's cabinet.</source>
        <translation>Buncha qolmagan: pul Octo kabinetida qaytarilgan.</translation>
    </message>
    <message>
        <source>So much of “%1” can't come back. Nothing was marked.</source>
        <translation>“%1” dan bunchasini qaytarib boʻlmaydi. Hech narsa belgilanmadi.</translation>
    </message>
    <message>
        <source>TEST: no real money moves.</source>
        <translation>TEST: haqiqiy pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment.</source>
        <translation>Bu toʻlovdan qolganidan koʻp.</translation>
    </message>
    <message>
        <source>That is not an amount.</source>
        <translation>Bu summa emas.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the payment.</source>
        <translation>Summa toʻlovdan boshqa valyutada.</translation>
    </message>
    <message>
        <source>The part before it wasn't given back, so it wasn't sent.</source>
        <translation>Oldingi qism qaytmadi, shuning uchun bu qism yuborilmadi.</translation>
    </message>
    <message>
        <source>There were too many refunds of this payment. Give the rest back in Octo's cabinet.</source>
        <translation>Bu toʻlov boʻyicha qaytarishlar juda koʻp. Qolganini Octo kabinetida qaytaring.</translation>
    </message>
    <message>
        <source>These goods aren't in the sale, or came back already.</source>
        <translation>Bu tovarlar savdoda yoʻq yoki allaqachon qaytgan.</translation>
    </message>
    <message>
        <source>This payment was not found. Open the sale again.</source>
        <translation>Bu toʻlov topilmadi. Savdoni qayta oching.</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Odatiy sabablar</translation>
    </message>
    <message>
        <source>What Octo has already got goes on. The rest isn't sent, and that money stays with the shop.</source>
        <translation>Octo qabul qilgani davom etadi. Qolgani yuborilmaydi, u pul doʻkonda qoladi.</translation>
    </message>
    <message>
        <source>Why? This is kept in the books.</source>
        <translation>Nega? Bu daftarda saqlanadi.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Qaytarib olish</translation>
    </message>
    <message>
        <source>Withdraw what wasn't sent?</source>
        <translation>Yuborilmagani qaytarib olinsinmi?</translation>
    </message>
    <message>
        <source>Withdrawn: %1 was not sent. No money moved.</source>
        <translation>Qaytarib olindi: %1 yuborilmadi. Pul koʻchmadi.</translation>
    </message>
    <message>
        <source>Write down why the money is given back.</source>
        <translation>Pul nega qaytarilayotganini yozing.</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Narx xato</translation>
    </message>
    <message>
        <source>being sent to Octo</source>
        <translation>Octoga yuborilyapti</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>qaytarildi</translation>
    </message>
    <message>
        <source>not known yet whether it was done</source>
        <translation>bajarildimi, hali nomaʼlum</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>hali yuborilmagan</translation>
    </message>
    <message>
        <source>nothing went back</source>
        <translation>hech narsa qaytmadi</translation>
    </message>
    <message>
        <source>taken in by Octo, on its way</source>
        <translation>Octo qabul qildi, pul yoʻlda</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 baskets are parked already. Take one back and finish it first. Nothing was changed.</source>
        <translation>Allaqachon %1 ta savat chetga olingan. Avval bittasini qaytarib, yakunlang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>%1 payments already go on in the background. Finish one of them first.</source>
        <translation>Fonda allaqachon %1 ta toʻlov davom etyapti. Avval bittasini yakunlang.</translation>
    </message>
    <message>
        <source>Ask for the customer's age before paying: “%1” has an age limit. Nothing was sent. Ctrl+F9: old enough; Shift+F9 takes it out.</source>
        <translation>Toʻlovdan oldin mijozning yoshini soʻrang: “%1” uchun yosh chegarasi bor. Hech narsa yuborilmadi. Ctrl+F9: yoshi yetadi; Shift+F9 tovarni savatdan oladi.</translation>
    </message>
    <message>
        <source>Each piece of “%1” has a marking code of its own: scan them one by one. To take one out, remove the line and scan those that stay. Nothing was changed.</source>
        <translation>“%1”: har bir donaning oʻz markirovka kodi bor, ularni bittadan skanerlang. Bittasini olish uchun qatorni oʻchiring va qolganlarini skanerlang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>No line of the basket is marked. Mark one first.</source>
        <translation>Savatda qator belgilanmagan. Avval belgilang.</translation>
    </message>
    <message>
        <source>That basket isn't parked any more. Nothing was changed.</source>
        <translation>Bu savat endi chetda emas. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>That code holds signs that can't be shown, so nothing was added: %1. Scan it again; if it stays so, have the scanner's settings looked at.</source>
        <translation>Kodda koʻrsatib boʻlmaydigan belgilar bor, hech narsa qoʻshilmadi: %1. Qayta skanerlang; shunday boʻlaversa, skaner sozlamalarini tekshirtiring.</translation>
    </message>
    <message>
        <source>That discount isn't possible for “%1”: it would be more than the price. Nothing was changed.</source>
        <translation>“%1” uchun bunday chegirma boʻlmaydi: u narxdan katta. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>That isn't a price for “%1”. It must be more than 0. Nothing was changed.</source>
        <translation>Bu “%1” uchun narx emas. U 0 dan katta boʻlishi kerak. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>That quantity isn't possible for “%1”. It must be more than 0 and at most 1 000 000; only weighed goods take decimals.</source>
        <translation>“%1” uchun bunday miqdor boʻlmaydi. U 0 dan katta va koʻpi bilan 1 000 000 boʻlishi kerak; kasr son faqat tortiladigan tovarga.</translation>
    </message>
    <message>
        <source>That text can't be taken: it is empty or too long. Nothing was changed. It begins with “%1”.</source>
        <translation>Bu matn toʻgʻri kelmaydi: u boʻsh yoki juda uzun. Hech narsa oʻzgarmadi. Boshlanishi: “%1”.</translation>
    </message>
    <message>
        <source>That text is too long for a code. Nothing was added. It begins with “%1”.</source>
        <translation>Kod uchun bu matn juda uzun. Hech narsa qoʻshilmadi. Boshlanishi: “%1”.</translation>
    </message>
    <message>
        <source>The Octo secret is missing, so no payment can be made. Nothing was sent.</source>
        <translation>Octo maxfiy kaliti yoʻq, toʻlov olib boʻlmaydi. Hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>The basket can't change while a payment for it is under way.</source>
        <translation>Toʻlovi davom etayotganda savatni oʻzgartirib boʻlmaydi.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first, then take the payment.</source>
        <translation>Savat boʻsh. Avval tovarni skanerlang, keyin toʻlov oling.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first.</source>
        <translation>Savat boʻsh. Avval tovarni skanerlang.</translation>
    </message>
    <message>
        <source>The books are still being looked through. Take the payment in a moment.</source>
        <translation>Daftar hali tekshirilyapti. Toʻlovni birozdan keyin oling.</translation>
    </message>
    <message>
        <source>The label of “%1” gives a weight or a price that this product can't be sold by. Nothing was added. Type its code instead.</source>
        <translation>“%1” yorligʻidagi vazn yoki narx bilan bu tovarni sotib boʻlmaydi. Hech narsa qoʻshilmadi. Tovar kodini tering.</translation>
    </message>
    <message>
        <source>The prices are in another currency than this till. Nothing was added or charged.</source>
        <translation>Narxlar bu kassadagidan boshqa valyutada. Hech narsa qoʻshilmadi va yechilmadi.</translation>
    </message>
    <message>
        <source>The till isn't set up for payments yet. Enter the shop's data first.</source>
        <translation>Kassa hali toʻlovga sozlanmagan. Avval doʻkon maʼlumotlarini kiriting.</translation>
    </message>
    <message>
        <source>The till's books don't add up, so nothing may be paid on top of them. Nothing was sent. Call the owner.</source>
        <translation>Kassa daftarida xato bor, shuning uchun ustiga toʻlov olib boʻlmaydi. Hech narsa yuborilmadi. Egasini chaqiring.</translation>
    </message>
    <message>
        <source>The total is 0, so there is nothing to pay.</source>
        <translation>Jami 0, toʻlanadigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>The total would be larger than a till can take. Nothing was added.</source>
        <translation>Jami summa kassa qabul qila oladigandan katta boʻlar edi. Hech narsa qoʻshilmadi.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this basket. Nothing was changed.</source>
        <translation>Bu savatda takrorlanadigan narsa yoʻq. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this basket. Nothing was changed.</source>
        <translation>Bu savatda bekor qilinadigan narsa yoʻq. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There were too many attempts to pay this sale. Clear the basket and scan the goods again.</source>
        <translation>Bu savdoni toʻlashga urinish juda koʻp boʻldi. Savatni tozalang va tovarlarni qayta skanerlang.</translation>
    </message>
    <message>
        <source>This basket can't be sent to Octo, so nothing was sent and nothing was taken. %1</source>
        <translation>Bu savatni Octoga yuborib boʻlmaydi, shuning uchun hech narsa yuborilmadi va yechilmadi. %1</translation>
    </message>
    <message>
        <source>This till's data was made on another PC. Nothing was sent. Start the till again and answer its question.</source>
        <translation>Bu kassa maʼlumotlari boshqa kompyuterda yaratilgan. Hech narsa yuborilmadi. Kassani qayta ishga tushirib, savoliga javob bering.</translation>
    </message>
    <message>
        <source>This very package is in the basket already, so it was not added again: %1</source>
        <translation>Aynan shu qadoq savatda bor, shuning uchun yana qoʻshilmadi: %1</translation>
    </message>
    <message>
        <source>“%1” has no IKPU, so no tax receipt can be made. Nothing was sent. Import the goods with their IKPU, or take the line out.</source>
        <translation>“%1” tovarining IKPU (MXIK) kodi yoʻq, soliq chekini chiqarib boʻlmaydi. Hech narsa yuborilmadi. Tovarlarni IKPU kodi bilan yuklang yoki qatorni olib tashlang.</translation>
    </message>
    <message>
        <source>“%1” still has to be weighed. Mark its line and enter the weight.</source>
        <translation>“%1” hali tortilishi kerak. Qatorini belgilab, vaznini kiriting.</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>%1 · given back in Octo's cabinet, not by this till</source>
        <translation>%1 · bu kassada emas, Octo kabinetida qaytarilgan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>Give back an amount</source>
        <translation>Summani qaytarish</translation>
    </message>
    <message>
        <source>Give back everything</source>
        <translation>Hammasini qaytarish</translation>
    </message>
    <message>
        <source>Give back these goods</source>
        <translation>Tovarlarni qaytarish</translation>
    </message>
    <message>
        <source>Give back these goods: %1</source>
        <translation>Tovarlarni qaytarish: %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Qaytarildi</translation>
    </message>
    <message>
        <source>Given back so far</source>
        <translation>Shu paytgacha qaytarildi</translation>
    </message>
    <message>
        <source>Goods of the sale</source>
        <translation>Savdodagi tovarlar</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <translation>Qaytarish mumkin</translation>
    </message>
    <message>
        <source>Nothing was paid here, so nothing can be given back.</source>
        <translation>Bu yerda toʻlov boʻlmagan, qaytaradigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Bittaga kam</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bittaga koʻp</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlandi</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Toʻlovlar</translation>
    </message>
    <message>
        <source>Payments and refunds</source>
        <translation>Toʻlovlar va qaytarishlar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Soni</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Sabab: %1</translation>
    </message>
    <message>
        <source>Sale %1 · %2, %3</source>
        <translation>Savdo %1 · %2, %3</translation>
    </message>
    <message>
        <source>This payment waits for a decision in the open matters: Ctrl + F2.</source>
        <translation>Bu toʻlov ochiq masalalarda qaror kutyapti: Ctrl + F2.</translation>
    </message>
    <message>
        <source>Which payment is given back</source>
        <translation>Qaysi toʻlov qaytariladi</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Qaytarib olish</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>qaytdi: %1</translation>
    </message>
    <message>
        <source>give back: %1</source>
        <translation>qaytarish: %1</translation>
    </message>
</context>
<context>
    <name>SaleState</name>
    <message>
        <source>cleared</source>
        <translation>tozalangan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ochiq</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>toʻlangan</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>chetga olingan</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>qisman qaytarilgan</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>qaytarilgan</translation>
    </message>
    <message>
        <source>waiting for the payment</source>
        <translation>toʻlovni kutyapti</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>%1, %2 given back</source>
        <translation>%1, %2 qaytarildi</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n ta toʻlov, %1</numerusform>
            <numerusform>%n ta toʻlov, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) found</source>
        <translation>
            <numerusform>%n ta savdo topildi</numerusform>
            <numerusform>%n ta savdo topildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Kassaga qaytish</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Topish</translation>
    </message>
    <message>
        <source>Find a sale</source>
        <translation>Savdoni topish</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Yana</translation>
    </message>
    <message>
        <source>No paid sale was found for “%1”. Type its number, its amount, or a day like 24.11 or 24.11.2026.</source>
        <translation>“%1” boʻyicha toʻlangan savdo topilmadi. Raqami, summasi yoki kunini yozing, masalan 24.11 yoki 24.11.2026.</translation>
    </message>
    <message>
        <source>Nothing was paid so far today.</source>
        <translation>Bugun hali toʻlov boʻlmadi.</translation>
    </message>
    <message>
        <source>Nothing was sold so far today.</source>
        <translation>Bugun hali savdo boʻlmadi.</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Raqamlar</translation>
    </message>
    <message>
        <source>Number, amount or day</source>
        <translation>Raqam, summa yoki kun</translation>
    </message>
    <message>
        <source>Number, amount or day, like 24,11</source>
        <translation>Raqam, summa yoki kun, masalan 24,11</translation>
    </message>
    <message>
        <source>Number, amount or day, like 24.11</source>
        <translation>Raqam, summa yoki kun, masalan 24.11</translation>
    </message>
    <message>
        <source>Only test payments so far; they don't count.</source>
        <translation>Hozircha faqat sinov toʻlovlari; ular hisobga kirmaydi.</translation>
    </message>
    <message>
        <source>QR %1</source>
        <translation>QR %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Savdolar</translation>
    </message>
    <message>
        <source>The sales can't be read at the moment; nothing is lost. %1</source>
        <translation>Savdolarni hozir oʻqib boʻlmadi; hech narsa yoʻqolmadi. %1</translation>
    </message>
    <message>
        <source>after %1 that was given back</source>
        <translation>(qaytarilgan %1 ayirilgan)</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 (perhaps misread)</source>
        <translation>%1 (xato oʻqilgan boʻlishi mumkin)</translation>
    </message>
    <message>
        <source>Ctrl + F3 or a touch here adds it to the goods.</source>
        <translation>Ctrl + F3 bosilsa yoki shu yerga tegilsa, tovarlarga qoʻshiladi.</translation>
    </message>
    <message>
        <source>Ctrl + F3 or a touch here adds the last one to the goods.</source>
        <translation>Ctrl + F3 bosilsa yoki shu yerga tegilsa, oxirgisi tovarlarga qoʻshiladi.</translation>
    </message>
    <message>
        <source>Not added, since the payment is under way: %1. F4 lets it go on in the background.</source>
        <translation>Qoʻshilmadi, toʻlov davom etyapti: %1. F4 bosilsa, toʻlov fonda davom etadi.</translation>
    </message>
    <message>
        <source>Unknown code %1, perhaps misread. Nothing was added; scan it again.</source>
        <translation>Nomaʼlum kod %1, xato oʻqilgan boʻlishi mumkin. Hech narsa qoʻshilmadi; yana skanerlang.</translation>
    </message>
    <message>
        <source>Unknown code %1. Nothing was added.</source>
        <translation>Nomaʼlum kod %1. Hech narsa qoʻshilmadi.</translation>
    </message>
    <message>
        <source>Unknown codes, nothing was added: %1</source>
        <translation>Nomaʼlum kodlar, hech narsa qoʻshilmadi: %1</translation>
    </message>
    <message>
        <source>“%1” has its marking code now; the quantity is the same.</source>
        <translation>“%1” markirovka kodini oldi; soni oʻzgarmadi.</translation>
    </message>
    <message>
        <source>“%1” was not added: the payment is under way. F4 lets it go on in the background.</source>
        <translation>“%1” qoʻshilmadi: toʻlov davom etyapti. F4 bosilsa, toʻlov fonda davom etadi.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Paying isn't possible: the Octo secret is missing.</source>
        <translation>Toʻlov olib boʻlmaydi: Octo maxfiy kaliti yoʻq.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring didn't answer.</source>
        <translation>Toʻlov olib boʻlmaydi: kalitlar ombori javob bermadi.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring here would not keep the secret safe.</source>
        <translation>Toʻlov olib boʻlmaydi: bu yerdagi ombor kalitni xavfsiz saqlamaydi.</translation>
    </message>
    <message>
        <source>Paying isn't possible: the keyring with the secret is locked.</source>
        <translation>Toʻlov olib boʻlmaydi: kalitlar ombori qulflangan.</translation>
    </message>
    <message>
        <source>Paying isn't possible: this PC offers no keyring for the secret.</source>
        <translation>Toʻlov olib boʻlmaydi: bu kompyuterda kalitlar ombori yoʻq.</translation>
    </message>
</context>
<context>
    <name>Sell</name>
    <message>
        <source>%1+: ask for the age. %2</source>
        <translation>%1+: yoshini soʻrang. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n dona</numerusform>
            <numerusform>%n dona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n qator</numerusform>
            <numerusform>%n qator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1, leave the basket. The sale stays in the books as cleared.</source>
        <translation>
            <numerusform>Savatdan %n ta qator, %1 chiqadi. Savdo daftarda tozalangan deb qoladi.</numerusform>
            <numerusform>Savatdan %n ta qator, %1 chiqadi. Savdo daftarda tozalangan deb qoladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marking code(s)</source>
        <translation>
            <numerusform>%n ta markirovka kodi</numerusform>
            <numerusform>%n ta markirovka kodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marking code(s) missing</source>
        <translation>
            <numerusform>%n ta markirovka kodi yoʻq</numerusform>
            <numerusform>%n ta markirovka kodi yoʻq</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Savat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tozalash</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Savatni tozalash</translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation>Savat tozalansinmi?</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Chegirma</translation>
    </message>
    <message>
        <source>Discount on the basket</source>
        <translation>Savatga chegirma</translation>
    </message>
    <message>
        <source>Discount on the whole basket</source>
        <translation>Butun savatga chegirma</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Tovarlar</translation>
    </message>
    <message>
        <source>Goods or numbers</source>
        <translation>Tovarlar yoki raqamlar</translation>
    </message>
    <message>
        <source>Import a price list (CSV or Excel), or try the till with sample goods.</source>
        <translation>Narxlar roʻyxatini CSV faylda yuklang yoki kassani namuna tovarlarda sinab koʻring.</translation>
    </message>
    <message>
        <source>Import goods…</source>
        <translation>Tovarlarni yuklash…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qolsin</translation>
    </message>
    <message>
        <source>Load sample goods</source>
        <translation>Namuna tovarlar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Yana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>Tovar hali yoʻq</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Roʻyxatda yoʻq</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Hozir %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Raqamlar</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>Yoshi yetadi</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Bittaga kam</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bittaga koʻp</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Chetga</translation>
    </message>
    <message>
        <source>Park with a name…</source>
        <translation>Nom bilan chetga…</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Chetdagi savatlar</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Chetga olindi: %1</translation>
    </message>
    <message>
        <source>Parked: %1. F5 brings it back.</source>
        <translation>Chetga olindi: %1. F5 uni qaytaradi.</translation>
    </message>
    <message>
        <source>Pay by QR</source>
        <translation>QR bilan toʻlov</translation>
    </message>
    <message>
        <source>Percent or an amount</source>
        <translation>Foiz yoki summa</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>Narx qoʻlda</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Bittasining narxi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Soni</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Tez tugmalar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Takrorlash</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Scan a code or type a name</source>
        <translation>Kodni skanerlang yoki nomini yozing</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Skaner qatori</translation>
    </message>
    <message>
        <source>Scan the first item to start a sale.</source>
        <translation>Savdoni boshlash uchun birinchi tovarni skanerlang.</translation>
    </message>
    <message>
        <source>Send no e-receipt</source>
        <translation>E-chek yubormaslik</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Belgilash</translation>
    </message>
    <message>
        <source>Something that is in no list</source>
        <translation>Roʻyxatda yoʻq tovar</translation>
    </message>
    <message>
        <source>That isn't possible: at most 100 % and at most the price.</source>
        <translation>Bunday boʻlmaydi: koʻpi bilan 100 % va narxdan oshmasin.</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Butun savdo</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Shu qator</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>Toʻlov summasi: %1</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Yoshi yetmaydi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Weight in %1</source>
        <translation>Vazn, %1</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Nima haqida izoh</translation>
    </message>
    <message>
        <source>Who or what is the basket?</source>
        <translation>Bu kimning savati?</translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation>Chegirma bilan: %1.</translation>
    </message>
    <message>
        <source>Without a discount: %1</source>
        <translation>Chegirmasiz: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>qoʻlda</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>chegirma %1</translation>
    </message>
    <message>
        <source>e-receipt: %1</source>
        <translation>e-chek: %1</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>toʻlov</translation>
    </message>
    <message>
        <source>weigh it</source>
        <translation>torting</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A new line</source>
        <translation>Yangi qator</translation>
    </message>
    <message>
        <source>A till needs a name, for example 1.</source>
        <translation>Kassaning nomi boʻlishi kerak, masalan 1.</translation>
    </message>
    <message>
        <source>Adds to its line</source>
        <translation>Qatoriga qoʻshiladi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Oʻzgartirish…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>E-receipts</source>
        <translation>Elektron cheklar</translation>
    </message>
    <message>
        <source>For example 21IIIIIWWWWWC, 22IIIIIPPPPPC: I product, W weight in grams, P price (T in hundredths), C check digit. Empty: off.</source>
        <translation>Masalan 21IIIIIWWWWWC, 22IIIIIPPPPPC: I tovar, W vazn (gramm), P narx (T yuzdan birda), C nazorat raqami. Boʻsh: oʻchiq.</translation>
    </message>
    <message>
        <source>It lies in the keyring of this PC and can't be shown again.</source>
        <translation>U shu kompyuterning kalitlar omborida, uni qayta koʻrsatib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qolsin</translation>
    </message>
    <message>
        <source>Labels of the shop's scale</source>
        <translation>Doʻkon tarozisi yorliqlari</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Koʻrinish</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Doʻkon nomi</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Kassa nomi</translation>
    </message>
    <message>
        <source>New Octo secret</source>
        <translation>Yangi Octo maxfiy kaliti</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Hali sozlanmagan.</translation>
    </message>
    <message>
        <source>Nothing was changed. A layout has 13 signs, begins with 20 to 29 and ends with C: 21IIIIIWWWWWC.</source>
        <translation>Hech narsa oʻzgarmadi. Andoza 13 belgidan iborat, 20–29 bilan boshlanib, C bilan tugaydi: 21IIIIIWWWWWC.</translation>
    </message>
    <message>
        <source>Octo may refuse it without a notify address (setup --notify-url).</source>
        <translation>Xabarnoma manzilisiz Octo rad etishi mumkin (setup --notify-url).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Oʻchiq</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Yoqiq</translation>
    </message>
    <message>
        <source>On the second screen and on Octo's page.</source>
        <translation>Ikkinchi ekranda va Octo sahifasida.</translation>
    </message>
    <message>
        <source>On: the menu (F10) asks for a customer's phone or email and gives it to Octo with the payment. Octo may refuse it (error 10).</source>
        <translation>Yoqilsa: menyu (F10) mijozning telefoni yoki pochtasini soʻraydi va toʻlov bilan Octoga beradi. Octo qabul qilmasligi mumkin (xato 10).</translation>
    </message>
    <message>
        <source>Paste the new secret here first.</source>
        <translation>Avval yangi kalitni shu yerga qoʻying.</translation>
    </message>
    <message>
        <source>Payments in two stages</source>
        <translation>Ikki bosqichli toʻlov</translation>
    </message>
    <message>
        <source>Real payments: money moves.</source>
        <translation>Haqiqiy toʻlovlar: pul yechiladi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Kalitni oʻchirish</translation>
    </message>
    <message>
        <source>Remove the secret?</source>
        <translation>Maxfiy kalit oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Kalitni almashtirish</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>Band pul</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Nomlarni saqlash</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saqlandi.</translation>
    </message>
    <message>
        <source>Set up the shop first.</source>
        <translation>Avval doʻkonni sozlang.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Shop %1 at %2, prices in %3.</source>
        <translation>%1-doʻkon, %2, narxlar: %3.</translation>
    </message>
    <message>
        <source>TEST: no real money moves, and these sales don't count in sums.</source>
        <translation>TEST: haqiqiy pul koʻchmaydi, bu savdolar hisobga kirmaydi.</translation>
    </message>
    <message>
        <source>Take at once</source>
        <translation>Darrov yechish</translation>
    </message>
    <message>
        <source>The customer's language</source>
        <translation>Mijozning tili</translation>
    </message>
    <message>
        <source>The customer's money is only reserved first, and taken in a second step.</source>
        <translation>Mijoz puli avval faqat band qilinadi, ikkinchi bosqichda yechiladi.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring.</source>
        <translation>Yangi kalit omborda saqlandi.</translation>
    </message>
    <message>
        <source>The same product again</source>
        <translation>Oʻsha tovar yana kelsa</translation>
    </message>
    <message>
        <source>The secret is removed.</source>
        <translation>Kalit oʻchirildi.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiya %1</translation>
    </message>
    <message>
        <source>Wait for the cashier</source>
        <translation>Kassirni kutish</translation>
    </message>
    <message>
        <source>Waiting lets the cashier take goods out before the money is taken.</source>
        <translation>Kutilsa, pul yechilmasidan kassir tovarni olib tashlashi mumkin.</translation>
    </message>
    <message>
        <source>Without it the till can do everything but take payments.</source>
        <translation>Kalitsiz kassa toʻlov olishdan boshqa hammasini qila oladi.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Copy the secret from Octo's cabinet.</source>
        <translation>Maxfiy kalitni Octo kabinetidan nusxalang.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>It goes into the keyring of this PC and nowhere else.</source>
        <translation>U faqat shu kompyuterning kalitlar omborida saqlanadi.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Keyinroq</translation>
    </message>
    <message>
        <source>Make a test payment</source>
        <translation>Sinov toʻlovini qilish</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Doʻkon nomi</translation>
    </message>
    <message>
        <source>Octo secret</source>
        <translation>Octo maxfiy kaliti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Set up the till</source>
        <translation>Kassani sozlash</translation>
    </message>
    <message>
        <source>Shop id and secret stand in Octo's cabinet. You can sell without them, but not take payments.</source>
        <translation>Doʻkon raqami va maxfiy kalit Octo kabinetida. Ularsiz savdo qilish mumkin, lekin toʻlov olib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Shop id at Octo</source>
        <translation>Octodagi doʻkon raqami</translation>
    </message>
    <message>
        <source>Stands at the top of the window. You can leave it empty.</source>
        <translation>Oyna tepasida turadi. Boʻsh qoldirish mumkin.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Savdoni boshlash</translation>
    </message>
    <message>
        <source>Test payment</source>
        <translation>Sinov toʻlovi</translation>
    </message>
    <message>
        <source>That is too long for a secret. Nothing was stored.</source>
        <translation>Kalit uchun bu juda uzun. Hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>The shop id is the whole number that Octo gave the shop.</source>
        <translation>Doʻkon raqami Octo doʻkonga bergan butun son.</translation>
    </message>
    <message>
        <source>The till is set up. Try it now with a test payment: no real money moves.</source>
        <translation>Kassa sozlandi. Endi sinov toʻlovini qilib koʻring: haqiqiy pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>dollar (USD)</source>
        <translation>dollar (USD)</translation>
    </message>
    <message>
        <source>so'm (UZS)</source>
        <translation>soʻm (UZS)</translation>
    </message>
</context>
<context>
    <name>TaxReceipt</name>
    <message>
        <source>Ask again</source>
        <translation>Yana soʻrash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Not for paying. This sale is paid.</source>
        <translation>Toʻlov uchun emas. Bu savdo toʻlangan.</translation>
    </message>
    <message>
        <source>QR code of the tax receipt. Nothing is paid with it.</source>
        <translation>Soliq chekining QR kodi. U bilan hech narsa toʻlanmaydi.</translation>
    </message>
    <message>
        <source>Tax receipt</source>
        <translation>Soliq cheki</translation>
    </message>
    <message>
        <source>The customer scans this to see the receipt at the tax office: no. %1, fiscal sign %2.</source>
        <translation>Mijoz chekni soliq saytida koʻrish uchun skanerlaydi: № %1, fiskal belgi %2.</translation>
    </message>
    <message>
        <source>The tax receipt couldn't be read. The sale is paid. Try again later. (%1)</source>
        <translation>Soliq chekini oʻqib boʻlmadi. Savdo toʻlangan. Keyinroq urinib koʻring. (%1)</translation>
    </message>
    <message>
        <source>The tax receipt is being looked for…</source>
        <translation>Soliq cheki qidirilyapti…</translation>
    </message>
    <message>
        <source>The till doesn't ask by itself any more: ask again later.</source>
        <translation>Kassa oʻzi boshqa soʻramaydi: keyinroq yana soʻrang.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 va %2</translation>
    </message>
    <message>
        <source>%1 doesn't match its checksum.</source>
        <translation>%1: yozuv nazorat summasiga mos emas.</translation>
    </message>
    <message>
        <source>%1 has a request to Octo that names another payment.</source>
        <translation>%1: Octoga soʻrovda boshqa toʻlov koʻrsatilgan.</translation>
    </message>
    <message>
        <source>%1 is over %2, but %3 of it was to be taken.</source>
        <translation>%1: summasi %2, lekin undan %3 yechilishi kerak edi.</translation>
    </message>
    <message>
        <source>%1 is over %2, but its request to Octo names %3.</source>
        <translation>%1: summasi %2, lekin Octoga soʻrovda %3 turibdi.</translation>
    </message>
    <message>
        <source>%1 is paid, but the sale stands as %2.</source>
        <translation>%1: toʻlangan, lekin savdo holati “%2”.</translation>
    </message>
    <message>
        <source>%1 stands as %2, but its journal says %3.</source>
        <translation>%1: holati “%2”, lekin jurnalda “%3”.</translation>
    </message>
    <message>
        <source>%1 was over %2, but %3 was given back.</source>
        <translation>%1: summasi %2 edi, lekin %3 qaytarilgan.</translation>
    </message>
    <message>
        <source>A barcode must be 1 to %1 printable ASCII characters.</source>
        <translation>Shtrixkod 1 tadan %1 tagacha lotin harfi, raqam va belgidan iborat boʻlishi kerak.</translation>
    </message>
    <message>
        <source>A name in another language has more than %1 characters.</source>
        <translation>Boshqa tildagi nom %1 belgidan uzun.</translation>
    </message>
    <message>
        <source>A number in Uzbekistan has 9 digits after +998.</source>
        <translation>Oʻzbekiston raqamida +998 dan keyin 9 ta raqam boʻladi.</translation>
    </message>
    <message>
        <source>A number in the books isn't one. Nothing was changed. Call for help.</source>
        <translation>Daftarda son oʻrnida boshqa narsa turibdi. Hech narsa oʻzgarmadi. Yordam soʻrang.</translation>
    </message>
    <message>
        <source>A number in the catalogue isn't one. Nothing was changed. Call for help.</source>
        <translation>Katalogda son oʻrnida boshqa narsa turibdi. Hech narsa oʻzgarmadi. Yordam soʻrang.</translation>
    </message>
    <message>
        <source>A phone number has only digits, for example +998 90 123 45 67.</source>
        <translation>Telefon raqamida faqat raqamlar boʻladi, masalan +998 90 123 45 67.</translation>
    </message>
    <message>
        <source>A phone number with its country has 9 to 15 digits.</source>
        <translation>Mamlakat kodi bilan telefon raqami 9 tadan 15 tagacha raqamdan iborat.</translation>
    </message>
    <message>
        <source>A price must be more than 0.</source>
        <translation>Narx 0 dan katta boʻlishi kerak.</translation>
    </message>
    <message>
        <source>A product needs a name of 1 to %1 characters.</source>
        <translation>Tovar nomi 1 tadan %1 tagacha belgidan iborat boʻlishi kerak.</translation>
    </message>
    <message>
        <source>A row of %1 belongs to a %2 that isn't there.</source>
        <translation>“%1” yozuvi tegishli boʻlgan “%2” yozuvi yoʻq.</translation>
    </message>
    <message>
        <source>A row of the books doesn't match its checksum (%1 %2). Its amounts can't be trusted. Nothing was changed. Keep the data folder and call for help.</source>
        <translation>Daftardagi yozuv nazorat summasiga mos emas (%1 %2). Summalariga ishonib boʻlmaydi. Hech narsa oʻzgarmadi. Maʼlumotlar papkasini saqlab, yordam soʻrang.</translation>
    </message>
    <message>
        <source>A value can't be stored (%1). Nothing of this was stored.</source>
        <translation>Qiymatni saqlab boʻlmadi (%1). Bundan hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>Age limit or marking code in sale %1, line %2</source>
        <translation>%1-savdo %2-qatoridagi yosh chegarasi yoki markirovka kodi</translation>
    </message>
    <message>
        <source>An earlier change couldn't be written, so this one wasn't either.</source>
        <translation>Oldingi oʻzgarish yozilmadi, shuning uchun bu ham yozilmadi.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Yana %1 ta.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing of this was stored. Try again.</source>
        <translation>Maʼlumotlar boshqa dasturda band. Bundan hech narsa saqlanmadi. Yana urinib koʻring.</translation>
    </message>
    <message>
        <source>Another till is using the folder %1, and its window can't be reached. No second one was opened. Close the other one and start again.</source>
        <translation>%1 papkasidan boshqa kassa foydalanyapti va uning oynasi javob bermayapti. Ikkinchisi ochilmadi. Oʻsha kassani yoping va qayta ishga tushiring.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal</source>
        <translation>Jurnalning %1-yozuvi</translation>
    </message>
    <message>
        <source>Entry %1 of the journal moves a payment that stood as %2 on from %3: an entry between them is missing.</source>
        <translation>Jurnalning %1-yozuvi: toʻlov holati “%2” edi, yozuv esa “%3” dan davom etyapti: orada yozuv yetishmayapti.</translation>
    </message>
    <message>
        <source>Keep the file and call for help, or put the newest good copy in its place: %1.</source>
        <translation>Faylni saqlab, yordam soʻrang yoki oʻrniga oxirgi yaxshi nusxani qoʻying: %1.</translation>
    </message>
    <message>
        <source>Keep the file, put back the newest copy, or call for help.</source>
        <translation>Faylni saqlang, oxirgi nusxani joyiga qoʻying yoki yordam soʻrang.</translation>
    </message>
    <message>
        <source>Line %1 of sale %2</source>
        <translation>%2-savdoning %1-qatori</translation>
    </message>
    <message>
        <source>No copy was made (%1).</source>
        <translation>Nusxa olinmadi (%1).</translation>
    </message>
    <message>
        <source>Payment %1 of sale %2</source>
        <translation>%2-savdoning %1-toʻlovi</translation>
    </message>
    <message>
        <source>Refund %1 of payment %2</source>
        <translation>%2-toʻlovning %1-qaytarishi</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Savdo %1</translation>
    </message>
    <message>
        <source>Sale %1 spreads %2 of a discount, but its lines are only %3 cheaper.</source>
        <translation>Savdo %1: %2 chegirma boʻlingan, lekin qatorlari faqat %3 arzonroq.</translation>
    </message>
    <message>
        <source>Sale %1 stands as %2, but no payment of %3 %4 that Octo confirmed is in the books.</source>
        <translation>Savdo %1: holati “%2”, lekin daftarda Octo tasdiqlagan %3 %4 toʻlov yoʻq.</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile. Nothing of yours was stored; open it again.</source>
        <translation>Bu tovarni shu orada boshqa birov oʻzgartirdi. Siz kiritgan narsa saqlanmadi; tovarni qayta oching.</translation>
    </message>
    <message>
        <source>That is not an email address.</source>
        <translation>Bu elektron pochta manzili emas.</translation>
    </message>
    <message>
        <source>The %1 %2</source>
        <translation>“%1” yozuvi %2</translation>
    </message>
    <message>
        <source>The IKPU “%1” has not exactly %2 digits.</source>
        <translation>“%1” IKPU (MXIK) kodi aniq %2 ta raqamdan iborat emas.</translation>
    </message>
    <message>
        <source>The PLU “%1” is not a number of at most %2 digits.</source>
        <translation>“%1” PLU kodi koʻpi bilan %2 xonali son emas.</translation>
    </message>
    <message>
        <source>The VAT “%1” is not a rate from 0 to 100, nor “%2”.</source>
        <translation>“%1” QQS stavkasi 0 dan 100 gacha son ham, “%2” ham emas.</translation>
    </message>
    <message>
        <source>The age limit “%1” is not a number of years from 0 to %2.</source>
        <translation>“%1” yosh chegarasi 0 dan %2 gacha yosh emas.</translation>
    </message>
    <message>
        <source>The amount has more digits than can be held.</source>
        <translation>Summada kassa saqlay oladigandan koʻp raqam bor.</translation>
    </message>
    <message>
        <source>The amount is too large to be held.</source>
        <translation>Summa kassa saqlay oladigandan katta.</translation>
    </message>
    <message>
        <source>The barcode %1 stands in an earlier line of this file.</source>
        <translation>%1 shtrixkodi bu faylning oldingi qatorida bor.</translation>
    </message>
    <message>
        <source>The barcode is missing.</source>
        <translation>Shtrixkod yoʻq.</translation>
    </message>
    <message>
        <source>The books %1 end at entry %2 of their journal although %3 were written: the file %4-wal was taken away, or an older copy was put in their place. Payments may be missing here that Octo has. Nothing was changed. Put the missing file back; or, to go on with what is there, remove %5, start again, and look in Octo's cabinet for payments that the till doesn't know.</source>
        <translation>%1 daftari jurnalning %2-yozuvida tugaydi, aslida %3 ta yozilgan: %4-wal fayli olib tashlangan yoki oʻrniga eski nusxa qoʻyilgan. Bu yerda Octoda bor toʻlovlar yetishmasligi mumkin. Hech narsa oʻzgarmadi. Yoʻqolgan faylni joyiga qoʻying; yoki bori bilan davom etish uchun %5 faylini oʻchiring, kassani qayta ishga tushiring va kassa bilmaydigan toʻlovlarni Octo kabinetidan qidiring.</translation>
    </message>
    <message>
        <source>The books couldn't be read through: %1</source>
        <translation>Daftarni oxirigacha oʻqib boʻlmadi: %1</translation>
    </message>
    <message>
        <source>The buyer of payment %1</source>
        <translation>%1-toʻlov mijozi</translation>
    </message>
    <message>
        <source>The currency stays %1: a basket or a payment is still open. Finish or clear it first. Nothing was changed.</source>
        <translation>Valyuta %1 boʻlib qoladi: savat yoki toʻlov hali ochiq. Avval uni yakunlang yoki tozalang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The currency stays %1: the catalogue holds goods priced in it. Nothing was changed.</source>
        <translation>Valyuta %1 boʻlib qoladi: katalogda narxi shu valyutadagi tovarlar bor. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The data couldn't be written or read (%1). Nothing of this was stored.</source>
        <translation>Maʼlumotlarni yozib yoki oʻqib boʻlmadi (%1). Bundan hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>The data folder can't be written to. Nothing of this was stored. Check its permissions.</source>
        <translation>Maʼlumotlar papkasiga yozib boʻlmaydi. Bundan hech narsa saqlanmadi. Ruxsatlarini tekshiring.</translation>
    </message>
    <message>
        <source>The disk answered with an error. Nothing of this was stored. Try again; if it stays, call for help.</source>
        <translation>Disk xato bilan javob berdi. Bundan hech narsa saqlanmadi. Yana urinib koʻring; takrorlansa, yordam soʻrang.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was stored. Free some space and try again.</source>
        <translation>Disk toʻlgan. Bundan hech narsa saqlanmadi. Joy boʻshatib, yana urinib koʻring.</translation>
    </message>
    <message>
        <source>The file %1 can't be read now (%2). Nothing was changed. Try again.</source>
        <translation>%1 faylini hozir oʻqib boʻlmadi (%2). Hech narsa oʻzgarmadi. Yana urinib koʻring.</translation>
    </message>
    <message>
        <source>The file %1 can't be read to its end (%2).</source>
        <translation>%1 fayli oxirigacha oʻqilmaydi (%2).</translation>
    </message>
    <message>
        <source>The file %1 doesn't hold a till's books.</source>
        <translation>%1 faylida kassa daftari yoʻq.</translation>
    </message>
    <message>
        <source>The file %1 is damaged inside: %2.</source>
        <translation>%1 fayli ichidan buzilgan: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed and no sale is lost by this message. %2</source>
        <translation>%1 fayli buzilgan. Hech narsa oʻzgarmadi, bu xabar tufayli hech bir savdo yoʻqolmadi. %2</translation>
    </message>
    <message>
        <source>The file %1 is missing although it was in use. Nothing was changed. %2</source>
        <translation>%1 fayli yoʻq, ilgari undan foydalanilgan edi. Hech narsa oʻzgarmadi. %2</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of the till. Nothing was changed. Install the newest version and start again.</source>
        <translation>%1 faylini kassaning yangiroq versiyasi yaratgan. Hech narsa oʻzgarmadi. Eng yangi versiyani oʻrnatib, qayta ishga tushiring.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of the till. Nothing was changed. Install the newest version and try again.</source>
        <translation>%1 faylini kassaning yangiroq versiyasi yaratgan. Hech narsa oʻzgarmadi. Eng yangi versiyani oʻrnatib, yana urinib koʻring.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a sign. Nothing was changed.</source>
        <translation>Fayl belgi oʻrtasida uzilib qolgan. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The file has no column %1; its first line holds %2. Nothing was changed.</source>
        <translation>Faylda %1 ustuni yoʻq; birinchi qatorida %2 turibdi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation>Fayl boʻsh. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The folder %1 can't be used: %2. Nothing was stored. Choose another with --data-dir.</source>
        <translation>%1 papkasidan foydalanib boʻlmaydi: %2. Hech narsa saqlanmadi. --data-dir bilan boshqasini tanlang.</translation>
    </message>
    <message>
        <source>The folder %1 lies on a network share (%2). Nothing was stored. Over a network two tills could write over each other, and payments could be lost. Choose a folder on this PC's own disk with --data-dir.</source>
        <translation>%1 papkasi tarmoq diskida turibdi (%2). Hech narsa saqlanmadi. Tarmoq orqali ikki kassa bir-birining ustiga yozishi va toʻlovlar yoʻqolishi mumkin. --data-dir bilan shu kompyuterning oʻz diskidan papka tanlang.</translation>
    </message>
    <message>
        <source>The hold of payment %1</source>
        <translation>%1-toʻlovning band puli</translation>
    </message>
    <message>
        <source>The journal holds %1 entries although %2 were written.</source>
        <translation>Jurnalda %1 ta yozuv bor, aslida %2 ta yozilgan.</translation>
    </message>
    <message>
        <source>The keyring answered with an error (%1). Try again. Until then everything but paying works.</source>
        <translation>Kalitlar ombori xato bilan javob berdi (%1). Yana urinib koʻring. Ungacha toʻlov olishdan boshqa hammasi ishlaydi.</translation>
    </message>
    <message>
        <source>The keyring holds no secret of shop %1 for %2. Enter it in the set-up. Until then everything but paying works.</source>
        <translation>Kalitlar omborida %2 uchun %1-doʻkonning kaliti yoʻq. Uni kassa sozlashda kiriting. Ungacha toʻlov olishdan boshqa hammasi ishlaydi.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again. Until then everything but paying works.</source>
        <translation>Kalitlar ombori qulflangan. Uni oching va yana urinib koʻring. Ungacha toʻlov olishdan boshqa hammasi ishlaydi.</translation>
    </message>
    <message>
        <source>The keyring's own settings in %1 can't be read, so it isn't sure which keyring would be used. Put the file right or take it away. Until then everything but paying works.</source>
        <translation>%1 dagi kalitlar ombori sozlamalarini oʻqib boʻlmadi, shuning uchun qaysi ombor ishlashi aniq emas. Faylni toʻgʻrilang yoki olib tashlang. Ungacha toʻlov olishdan boshqa hammasi ishlaydi.</translation>
    </message>
    <message>
        <source>The line holds signs that can't be read in this file's encoding.</source>
        <translation>Qatorda bu fayl kodlashida oʻqilmaydigan belgilar bor.</translation>
    </message>
    <message>
        <source>The lines of sale %1 don't add up to its total. Its amounts can't be trusted. Nothing was changed. Keep the data folder and call for help.</source>
        <translation>Savdo %1 qatorlari yigʻindisi uning jami summasiga teng emas. Summalariga ishonib boʻlmaydi. Hech narsa oʻzgarmadi. Maʼlumotlar papkasini saqlab, yordam soʻrang.</translation>
    </message>
    <message>
        <source>The lines of sale %1 make %2, but its total says %3.</source>
        <translation>Savdo %1 qatorlari %2 beradi, jami summasida esa %3 turibdi.</translation>
    </message>
    <message>
        <source>The package code “%1” is not a number of at most %2 digits.</source>
        <translation>“%1” qadoq kodi koʻpi bilan %2 xonali son emas.</translation>
    </message>
    <message>
        <source>The plan of the file %1 was changed: %2 isn't what the till made.</source>
        <translation>%1 faylining tuzilishi oʻzgartirilgan: %2 kassa yaratganidek emas.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Narx yoʻq.</translation>
    </message>
    <message>
        <source>The price “%1” has more decimals than %2 can hold.</source>
        <translation>“%1” narxida verguldan keyin %2 uchun ortiqcha raqam bor.</translation>
    </message>
    <message>
        <source>The price “%1…” is not an amount.</source>
        <translation>“%1…” narxi summa emas.</translation>
    </message>
    <message>
        <source>The quotation marks in the line don't fit together.</source>
        <translation>Qatordagi qoʻshtirnoqlar mos kelmaydi.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Qatorda %1 ta, sarlavhada %2 ta katak bor.</translation>
    </message>
    <message>
        <source>The rows of %1 can't be read to their end (%2).</source>
        <translation>“%1” yozuvlari oxirigacha oʻqilmaydi (%2).</translation>
    </message>
    <message>
        <source>The secret holds characters that can't be typed. Copy it again from Octo's cabinet.</source>
        <translation>Kalitda klaviaturada yoʻq belgilar bor. Uni Octo kabinetidan qayta nusxalang.</translation>
    </message>
    <message>
        <source>The secret must have 1 to %1 characters.</source>
        <translation>Kalit 1 tadan %1 tagacha belgidan iborat boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The secret must have 1 to %1 characters. Nothing was changed.</source>
        <translation>Kalit 1 tadan %1 tagacha belgidan iborat boʻlishi kerak. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The setting %1 in the books can't be read. Nothing was changed. Set the till up again.</source>
        <translation>Daftardagi %1 sozlamasini oʻqib boʻlmadi. Hech narsa oʻzgarmadi. Kassani qayta sozlang.</translation>
    </message>
    <message>
        <source>The shop id is the whole number, greater than 0, that Octo gave the shop.</source>
        <translation>Doʻkon raqami — Octo doʻkonga bergan, 0 dan katta butun son.</translation>
    </message>
    <message>
        <source>The shop id stays %1: the outcome of a payment is still open at Octo. Wait until it is known. Nothing was changed.</source>
        <translation>Doʻkon raqami %1 boʻlib qoladi: Octoda toʻlov natijasi hali ochiq. Aniq boʻlguncha kuting. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The supplier's shop id “%1” is not a whole number greater than 0.</source>
        <translation>“%1” taʼminotchi doʻkon raqami 0 dan katta butun son emas.</translation>
    </message>
    <message>
        <source>The till couldn't put this payment request together correctly, so nothing was sent and no money can be taken by it. Make the sale anew, and tell the maker of the program.</source>
        <translation>Kassa bu toʻlov soʻrovini toʻgʻri tuza olmadi, shuning uchun hech narsa yuborilmadi va u boʻyicha pul yechilishi mumkin emas. Savdoni qaytadan qiling va dasturchiga ayting.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with goods. Nothing was changed.</source>
        <translation>Jadval faylida tovarlar varagʻi yoʻq. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The workbook is damaged or is none. Save it anew, or as CSV, and import that. Nothing was changed.</source>
        <translation>Jadval fayli buzilgan yoki bu jadval emas. Uni yangidan yoki CSV qilib saqlang va shuni yuklang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one and import that. Nothing was changed.</source>
        <translation>Jadval fayli parol bilan qulflangan. Parolsiz saqlang va shuni yuklang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than a list of goods can hold. Save the goods as CSV and import that. Nothing was changed.</source>
        <translation>Jadval fayli ochilganda tovarlar roʻyxatiga nisbatan juda katta. Tovarlarni CSV qilib saqlang va shuni yuklang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There are no books at %1. Nothing was changed.</source>
        <translation>%1: kassa daftari yoʻq. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table: export the goods as CSV and import that. Nothing was changed.</source>
        <translation>Bu jadval emas, PDF: tovarlarni CSV qilib chiqaring va shuni yuklang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This is a packed file, but no workbook. Unpack it first. Nothing was changed.</source>
        <translation>Bu jadval emas, arxiv fayli. Avval uni oching. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This is not a text file with a table in it. Save the goods as CSV and import that. Nothing was changed.</source>
        <translation>Bu jadvalli matn fayli emas. Tovarlarni CSV qilib saqlang va shuni yuklang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This system offers no keyring to keep Octo's secret in. Log in to the desktop, or start a keyring (on Linux: gnome-keyring), and try again. Until then everything but paying works.</source>
        <translation>Bu tizimda Octo kalitini saqlaydigan ombor yoʻq. Ish stoliga kiring yoki omborni ishga tushiring (Linux tizimida: gnome-keyring) va yana urinib koʻring. Ungacha toʻlov olishdan boshqa hammasi ishlaydi.</translation>
    </message>
    <message>
        <source>This till's data was made on another PC. If the old PC still sells, two tills would use the same numbers, and one customer's payment could stand for another's sale. No payment was sent. Go on here only when the old PC is out of use; otherwise give this till a folder of its own.</source>
        <translation>Bu kassa maʼlumotlari boshqa kompyuterda yaratilgan. Eski kompyuter hali sotayotgan boʻlsa, ikki kassa bir xil raqamlardan foydalanadi va bir mijozning toʻlovi boshqasining savdosiga tushib qolishi mumkin. Hech qanday toʻlov yuborilmadi. Faqat eski kompyuter ishlatilmayotgan boʻlsa, bu yerda davom eting; aks holda bu kassaga alohida papka bering.</translation>
    </message>
    <message>
        <source>Today's copy of the data couldn't be made (%1). Selling goes on, nothing is lost, and the older copies stay. See that the disk has room; the till tries again within the hour.</source>
        <translation>Maʼlumotlarning bugungi nusxasini olib boʻlmadi (%1). Savdo davom etadi, hech narsa yoʻqolmadi, oldingi nusxalar joyida. Diskda joy borligini tekshiring; kassa bir soat ichida yana urinadi.</translation>
    </message>
    <message>
        <source>What was given by hand in sale %1, line %2</source>
        <translation>%1-savdo %2-qatorida qoʻlda kiritilgani</translation>
    </message>
    <message>
        <source>Write 9 digits, or the whole number with + and the country.</source>
        <translation>9 ta raqam yoki + va mamlakat kodi bilan toʻliq raqamni yozing.</translation>
    </message>
    <message>
        <source>a path of another computer</source>
        <translation>boshqa kompyuterdagi yoʻl</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>kassa boshqa kutmaydi</translation>
    </message>
    <message>
        <source>awaiting_payment</source>
        <translation>toʻlovni kutyapti</translation>
    </message>
    <message>
        <source>capture_unknown</source>
        <translation>pul yechildimi, nomaʼlum</translation>
    </message>
    <message>
        <source>capturing</source>
        <translation>band pul yechilyapti</translation>
    </message>
    <message>
        <source>closed_released</source>
        <translation>yopilgan, band pul qaytarilgan</translation>
    </message>
    <message>
        <source>closed_unpaid</source>
        <translation>toʻlovsiz yopilgan</translation>
    </message>
    <message>
        <source>create_unknown</source>
        <translation>yaratildimi, nomaʼlum</translation>
    </message>
    <message>
        <source>creating</source>
        <translation>yaratilyapti</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>Octo va kassa mos emas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>tayyorlanyapti</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>mijoz toʻlayapti</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>oʻtmadi</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pul band</translation>
    </message>
    <message>
        <source>it didn't keep the secret</source>
        <translation>u kalitni saqlab qolmadi</translation>
    </message>
    <message>
        <source>journaled</source>
        <translation>yozilgan, yuborilmagan</translation>
    </message>
    <message>
        <source>late_money</source>
        <translation>pul kech keldi</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>summa yoʻq</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hech narsa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ochiq</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>toʻlangan</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>chetga olingan</translation>
    </message>
    <message>
        <source>partly_refunded</source>
        <translation>qisman qaytarilgan</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>yoʻlda</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>rejalashtirilgan</translation>
    </message>
    <message>
        <source>refund_unknown</source>
        <translation>qaytarildimi, nomaʼlum</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>qaytarilgan</translation>
    </message>
    <message>
        <source>refunding</source>
        <translation>qaytarilyapti</translation>
    </message>
    <message>
        <source>release_unknown</source>
        <translation>band pul qaytdimi, nomaʼlum</translation>
    </message>
    <message>
        <source>releasing</source>
        <translation>band pul qaytarilyapti</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>yuborilyapti</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>tozalangan</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>mijozni kutyapti</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 can hold.</source>
        <translation>“%1” da verguldan keyin %2 uchun ortiqcha raqam bor.</translation>
    </message>
    <message>
        <source>“%1” in the column marked is neither yes nor no.</source>
        <translation>marked ustunidagi “%1” ha ham, yoʻq ham emas.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” summa emas.</translation>
    </message>
    <message>
        <source>“%1” is set as this system's keyring, and it wouldn't keep the secret safe. It is not used. Take it out of PYTHON_KEYRING_BACKEND or of keyringrc.cfg. Until then everything but paying works.</source>
        <translation>Bu tizimda kalitlar ombori qilib “%1” belgilangan, u esa kalitni xavfsiz saqlamaydi. Undan foydalanilmaydi. Uni PYTHON_KEYRING_BACKEND yoki keyringrc.cfg faylidan olib tashlang. Ungacha toʻlov olishdan boshqa hammasi ishlaydi.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>All is well</source>
        <translation>Hammasi joyida</translation>
    </message>
    <message>
        <source>Answers get lost, come late or in pieces. The customers pay all the same.</source>
        <translation>Javoblar yoʻqoladi, kechikadi yoki boʻlinib keladi. Mijozlar baribir toʻlaydi.</translation>
    </message>
    <message>
        <source>Answers in the old form, without amounts.</source>
        <translation>Eski koʻrinishdagi, summasiz javoblar.</translation>
    </message>
    <message>
        <source>Answers that can't be right</source>
        <translation>Notoʻgʻri javoblar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Bad network</source>
        <translation>Yomon tarmoq</translation>
    </message>
    <message>
        <source>Customers pay by themselves</source>
        <translation>Mijozlar oʻzi toʻlaydi</translation>
    </message>
    <message>
        <source>Each customer opens the page and pays after eight seconds.</source>
        <translation>Har bir mijoz sahifani ochib, sakkiz soniyadan keyin toʻlaydi.</translation>
    </message>
    <message>
        <source>Each refund takes half a minute.</source>
        <translation>Har bir qaytarish yarim daqiqa oladi.</translation>
    </message>
    <message>
        <source>Every answer is a page that says so.</source>
        <translation>Har bir javob shu haqdagi sahifa.</translation>
    </message>
    <message>
        <source>Every payment is declined after ten seconds.</source>
        <translation>Har bir toʻlov oʻn soniyadan keyin rad etiladi.</translation>
    </message>
    <message>
        <source>Half of the answers to a new payment get lost and have to be asked for again.</source>
        <translation>Yangi toʻlov haqidagi javoblarning yarmi yoʻqoladi, ularni qayta soʻrash kerak.</translation>
    </message>
    <message>
        <source>Holds lapse early</source>
        <translation>Band muddati erta tugaydi</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Yoʻqolgan javoblar</translation>
    </message>
    <message>
        <source>Money is held for one minute only.</source>
        <translation>Pul faqat bir daqiqa band turadi.</translation>
    </message>
    <message>
        <source>Nothing reaches Octo.</source>
        <translation>Octoga hech narsa yetib bormaydi.</translation>
    </message>
    <message>
        <source>Now: %1. No real money moves.</source>
        <translation>Hozir: %1. Haqiqiy pul koʻchmaydi.</translation>
    </message>
    <message>
        <source>Octo answers at once. You pay on the pay page.</source>
        <translation>Octo darrov javob beradi. Toʻlov sahifasida oʻzingiz toʻlaysiz.</translation>
    </message>
    <message>
        <source>Octo as it used to be</source>
        <translation>Ilgarigi Octo</translation>
    </message>
    <message>
        <source>Octo is being repaired</source>
        <translation>Octo taʼmirda</translation>
    </message>
    <message>
        <source>Octo is slow, some customers change their minds, most of them pay.</source>
        <translation>Octo sekin, baʼzi mijozlar fikridan qaytadi, koʻpi toʻlaydi.</translation>
    </message>
    <message>
        <source>Paid after it was canceled</source>
        <translation>Bekor qilingach toʻlandi</translation>
    </message>
    <message>
        <source>Paid after you gave up</source>
        <translation>Voz kechilgach toʻlandi</translation>
    </message>
    <message>
        <source>Refunds take their time</source>
        <translation>Qaytarish uzoq davom etadi</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>Tirband payt</translation>
    </message>
    <message>
        <source>Some answers name another payment, another amount or a foreign address.</source>
        <translation>Baʼzi javoblarda boshqa toʻlov, boshqa summa yoki begona manzil boʻladi.</translation>
    </message>
    <message>
        <source>The bank declines</source>
        <translation>Bank rad etadi</translation>
    </message>
    <message>
        <source>The bank says no, and half a minute later yes.</source>
        <translation>Bank avval yoʻq, yarim daqiqadan keyin ha deydi.</translation>
    </message>
    <message>
        <source>The customer pays too late</source>
        <translation>Mijoz juda kech toʻlaydi</translation>
    </message>
    <message>
        <source>The customer takes two minutes and then pays, whatever happened at the counter.</source>
        <translation>Kassada nima boʻlmasin, mijoz ikki daqiqadan keyin toʻlaydi.</translation>
    </message>
    <message>
        <source>The money comes half a minute after the QR has run out.</source>
        <translation>QR vaqti tugaganidan yarim daqiqa keyin pul keladi.</translation>
    </message>
    <message>
        <source>The network is gone</source>
        <translation>Tarmoq yoʻq</translation>
    </message>
    <message>
        <source>The tax receipt comes late</source>
        <translation>Soliq cheki kechikadi</translation>
    </message>
    <message>
        <source>The till has to ask for it several times.</source>
        <translation>Kassa uni bir necha marta soʻrashga majbur.</translation>
    </message>
    <message>
        <source>Training: what Octo does</source>
        <translation>Mashq: Octo nima qiladi</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Nothing was changed. Payments under way go on at Octo; the till reads them when it starts again.</source>
        <translation>Hech narsa oʻzgarmadi. Boshlangan toʻlovlar Octoda davom etadi; kassa qayta ishga tushganda ularni oʻqiydi.</translation>
    </message>
    <message>
        <source>The till can't start</source>
        <translation>Kassa ishga tusha olmadi</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n ta ochiq masala</numerusform>
            <numerusform>%n ta ochiq masala</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Baribir yopish</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kassani yopish</translation>
    </message>
    <message>
        <source>Close the till while a payment is open?</source>
        <translation>Toʻlov ochiq, kassa yopilsinmi?</translation>
    </message>
    <message>
        <source>Is the other PC out of use?</source>
        <translation>Eski kompyuter ishlatilmayaptimi?</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aloqa yoʻq</translation>
    </message>
    <message>
        <source>Octo connected</source>
        <translation>Octo ulangan</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Qolish</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>The customer may still pay. Nobody sees it here until the till is started again; then it asks Octo by itself.</source>
        <translation>Mijoz hali toʻlashi mumkin. Kassa qayta ishga tushguncha buni bu yerda hech kim koʻrmaydi; keyin kassa Octodan oʻzi soʻraydi.</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kassa %1</translation>
    </message>
    <message>
        <source>Yes, go on here</source>
        <translation>Ha, shu yerda davom etish</translation>
    </message>
</context>
</TS>
