"""The pay page as a phone shows it: plain HTML with forms, nothing to load, nothing to run."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from pos_app.sandbox.page_words import WORDS, Words
from pos_app.sandbox.payment import UNPAID, Line, Payment, Status

STYLE = """
:root{color-scheme:light dark;--ground:#f3f5f7;--surface:#fff;--ink:#13202e;--ink2:#566576;--line:#e0e5ea;
--primary:#1746a2;--on-primary:#fff;--paid:#0f7b4a;--fail:#b3261e;--wait:#4a6178;--warn:#9a5b00;--warn-soft:#fff1d6}
@media(prefers-color-scheme:dark){:root{--ground:#0e141c;--surface:#161f2a;--ink:#e9eff6;--ink2:#a5b3c2;
--line:#283543;--primary:#6e9bf5;--on-primary:#0e141c;--paid:#58c98f;--fail:#f28b82;--wait:#a9bacb;--warn:#f0b95b;
--warn-soft:#3a2c12}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:18px/1.45 system-ui,sans-serif;
font-variant-numeric:tabular-nums}
main{max-width:480px;margin:0 auto;padding:20px 16px;display:grid;gap:16px}
.strip{background:var(--warn-soft);color:var(--warn);padding:12px 16px;text-align:center;font-size:16px}
.card{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:20px}
.quiet{color:var(--ink2);font-size:16px}
h1{font-size:24px;margin:0 0 8px;overflow-wrap:anywhere}
p{margin:0 0 8px;overflow-wrap:anywhere}
.amount{display:block;font-size:40px;line-height:1.2;font-weight:600;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse}
td{padding:8px 0;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
td+td{text-align:right;white-space:nowrap;padding-left:12px}
tr:first-child td{border-top:0}
form{margin:0}
button{width:100%;min-height:64px;border-radius:10px;border:1px solid var(--line);font:inherit;font-size:20px;
background:var(--surface);color:var(--ink);cursor:pointer}
button.first{background:var(--primary);border-color:var(--primary);color:var(--on-primary);font-weight:600;min-height:72px}
button:focus-visible,a:focus-visible{outline:3px solid var(--primary);outline-offset:3px}
.mark{font-size:54px;line-height:1;margin:0 0 12px}
.succeeded{color:var(--paid)}.canceled{color:var(--fail)}.waiting_for_capture{color:var(--wait)}
a{color:var(--primary)}
"""

MARKS = {Status.SUCCEEDED: "\u2713", Status.WAITING_FOR_CAPTURE: "\u2026", Status.CANCELED: "\u2715"}


def language_of(wanted: str | None, *, otherwise: str = "en") -> str:
    """The page's language: the asked one if it is known, else the payment's."""
    return wanted if wanted in WORDS else otherwise


def payment_page(payment: Payment, *, shop_id: int, language: str) -> str:
    """What the customer sees now: the amount with two buttons, or how it ended."""
    words = WORDS[language]
    is_asking = payment.status in UNPAID
    content = _asking(payment, words, language) if is_asking else _ended(payment, words)
    test = " · TEST" if payment.order.test else ""
    label = f'<p class="quiet">{words.to_pay}</p>' if is_asking else ""
    amount = amount_text(payment.order.total_sum, payment.order.currency, words)
    head = (
        f'<section class="card"><p class="quiet">{words.shop} {shop_id}{test}</p>'
        f"<h1>{escape(payment.order.description)}</h1>{label}"
        f'<data class="amount" id="amount" value="{payment.order.total_sum}">{amount}</data></section>'
    )
    return document(words, status=str(payment.status), main=head + content)


def missing_page(language: str) -> str:
    words = WORDS[language]
    main = f'<section class="card"><h1>{words.missing}</h1><p>{words.missing_more}</p></section>'
    return document(words, status="missing", main=main)


def amount_text(amount: Decimal, currency: str, words: Words) -> str:
    whole, _, cents = f"{amount:,.2f}".partition(".")
    return f"{whole.replace(',', words.group)}{words.comma}{cents}\u00a0{currency}"


def return_address(payment: Payment) -> str:
    """The shop's return URL with the status that Octo appends to it; empty if the shop gave none."""
    address = payment.order.return_url
    if not address:
        return ""
    base, hash_sign, fragment = address.partition("#")
    joint = "&" if "?" in base else "?"
    return f"{base}{joint}octo_status={payment.status}{hash_sign}{fragment}"


def _asking(payment: Payment, words: Words, language: str) -> str:
    lines = "".join(_row(line, payment.order.currency, words) for line in payment.order.lines)
    table = f'<section class="card"><table>{lines}</table></section>' if lines else ""
    action = f"/pay/{payment.uuid}"
    return (
        f'<form method="post" action="{action}/pay?language={language}">'
        f'<button class="first" id="pay" type="submit">{words.pay}</button></form>'
        f'<form method="post" action="{action}/decline?language={language}">'
        f'<button id="decline" type="submit">{words.decline}</button></form>{table}'
    )


def _row(line: Line, currency: str, words: Words) -> str:
    count = f"{line.count}\u00a0×\u00a0" if line.count != 1 else ""
    return f"<tr><td>{escape(line.description)}</td><td>{count}{amount_text(line.price, currency, words)}</td></tr>"


def _ended(payment: Payment, words: Words) -> str:
    title, more = {
        Status.SUCCEEDED: (words.paid, words.paid_more),
        Status.WAITING_FOR_CAPTURE: (words.held, words.held_more),
    }.get(payment.status, (words.unpaid, words.unpaid_more))
    address = return_address(payment)
    link = f'<p><a id="return" href="{escape(address)}">{words.back}</a></p>' if address else ""
    mark = MARKS[payment.status]
    return (
        f'<section class="card"><p class="mark {payment.status}" aria-hidden="true">{mark}</p>'
        f'<h1 class="{payment.status}" id="result">{title}</h1><p>{more}</p>{link}</section>'
    )


def document(
    words: Words, *, status: str, main: str, title: str = "", strip: str = "", more_style: str = ""
) -> str:
    """A whole page in the look of all of them; `title` and `strip` go before the pay page's words."""
    return (
        f'<!doctype html><html lang="{words.code}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title or words.payment}</title><style>{STYLE}{more_style}</style></head>"
        f'<body data-status="{status}"><div class="strip">{strip or words.pretend}</div>'
        f"<main>{main}</main></body></html>"
    )
