<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DayCheck</name>
    <message numerus="yes">
        <source>%n more difference(s) aren't shown here.</source>
        <translation>
            <numerusform>%n more difference isn't shown here.</numerusform>
            <numerusform>%n more differences aren't shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. All agrees with Octo.</source>
        <translation>
            <numerusform>%n payment read. All agrees with Octo.</numerusform>
            <numerusform>%n payments read. All agrees with Octo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) read. What doesn't agree stands below.</source>
        <translation>
            <numerusform>%n payment read. What doesn't agree stands below.</numerusform>
            <numerusform>%n payments read. What doesn't agree stands below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n good(s) taken over.</source>
        <translation>
            <numerusform>%n good taken over.</numerusform>
            <numerusform>%n goods taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken; the first is line %1: %2</source>
        <translation>
            <numerusform>%n row could not be taken; it is line %1: %2</numerusform>
            <numerusform>%n rows could not be taken; the first is line %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more matter(s) are open.</source>
        <translation>
            <numerusform>%n more matter is open.</numerusform>
            <numerusform>%n more matters are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) go on in the background. F5 shows them.</source>
        <translation>
            <numerusform>%n payment goes on in the background. F5 shows it.</numerusform>
            <numerusform>%n payments go on in the background. F5 shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>The clock of this PC is %n minute ahead. Set it right, or QR codes may end at the wrong time.</numerusform>
            <numerusform>The clock of this PC is %n minutes ahead. Set it right, or QR codes may end at the wrong time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind. Set it right, or QR codes may end at the wrong time.</source>
        <translation>
            <numerusform>The clock of this PC is %n minute behind. Set it right, or QR codes may end at the wrong time.</numerusform>
            <numerusform>The clock of this PC is %n minutes behind. Set it right, or QR codes may end at the wrong time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) follow after it.</source>
        <translation>
            <numerusform>%n more part follows after it.</numerusform>
            <numerusform>%n more parts follow after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Octo takes at most %1 at once, so it goes in %n part(s), one after the other.</source>
        <translation>
            <numerusform>Octo takes at most %1 at once, so it goes in %n part.</numerusform>
            <numerusform>Octo takes at most %1 at once, so it goes in %n parts, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n payment, %1</numerusform>
            <numerusform>%n payments, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) found</source>
        <translation>
            <numerusform>%n sale found</numerusform>
            <numerusform>%n sales found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sell</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1, leave the basket. The sale stays in the books as cleared.</source>
        <translation>
            <numerusform>%n line, %1, leaves the basket. The sale stays in the books as cleared.</numerusform>
            <numerusform>%n lines, %1, leave the basket. The sale stays in the books as cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marking code(s)</source>
        <translation>
            <numerusform>%n marking code</numerusform>
            <numerusform>%n marking codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marking code(s) missing</source>
        <translation>
            <numerusform>%n marking code missing</numerusform>
            <numerusform>%n marking codes missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n open matter</numerusform>
            <numerusform>%n open matters</numerusform>
        </translation>
    </message>
</context>
</TS>
