"""The lines of the key table, in the cashier's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def key_lines() -> list[tuple[str, str]]:
    """(key, what it does)."""
    return [
        (translate("Keys", "Scan, type"), translate("Keys", "goes to the scan box, wherever the focus is")),
        ("Enter", translate("Keys", "adds the item with that code, or the marked hit; never pays")),
        ("3*", translate("Keys", "before a scan or Enter: quantity 3; 0.250* for weighed goods")),
        ("↑  ↓", translate("Keys", "mark another line or hit")),
        ("+  −", translate("Keys", "one more, one less of the marked line")),
        ("*", translate("Keys", "type the quantity or weight of the marked line")),
        ("Delete", translate("Keys", "removes the marked line")),
        ("Ctrl + Z", translate("Keys", "takes the last change of the basket back; Ctrl + Y does it again")),
        ("Ctrl + P", translate("Keys", "another price for the marked line")),
        ("Ctrl + N", translate("Keys", "a note on the marked line or the sale")),
        ("Ctrl + T", translate("Keys", "sells something that is in no list: name and price by hand")),
        ("Shift + F10", translate("Keys", "all that can be done with the basket")),
        ("Ctrl + Enter", translate("Keys", "pay by QR; confirms in every sheet")),
        ("Esc", translate("Keys", "back; leaves the QR only after asking")),
        ("F1", translate("Keys", "this list")),
        ("F2", translate("Keys", "sales: find one, give money back")),
        ("Ctrl + F2", translate("Keys", "open matters: payments that aren't settled yet")),
        ("F3", translate("Keys", "search by name; Ctrl + F3: makes an unknown code a product")),
        ("F4", translate("Keys", "parks the basket; on the QR: the payment goes on in the background")),
        ("F5", translate("Keys", "takes a parked basket or a payment from the background back")),
        ("F6", translate("Keys", "on a paid sale: the tax receipt and its code")),
        ("F8", translate("Keys", "discount on the marked line; Ctrl + F8: on the whole basket")),
        ("F9", translate("Keys", "on the QR: check the payment now")),
        (
            "Ctrl + F9",
            translate("Keys", "the customer is old enough; Shift + F9: too young, takes the goods out"),
        ),
        ("F10", translate("Keys", "menu")),
        ("Ctrl + F10", translate("Keys", "clears the basket, after asking")),
    ]
