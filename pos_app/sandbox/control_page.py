"""The control page in the browser: plain HTML with forms, nothing to load, nothing to run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from html import escape
from typing import Any

from pos_app.sandbox.faults import DEFAULTS, Endpoint, Fault, FaultKind
from pos_app.sandbox.page_words import WORDS
from pos_app.sandbox.pages import document
from pos_app.sandbox.payment import UNPAID, Status
from pos_app.sandbox.rules import CHOICES, RULES, Rules
from pos_app.sandbox.scenarios import SCENARIOS

MOST_PAYMENTS = 50
MOST_LINES = 40
ACTION = "/_sandbox/page"
STRIP = "This is the control of a pretend Octo. No money moves."
STYLE = """
main{max-width:1080px}
h2{font-size:20px;margin:0 0 12px}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
form.row{align-items:end}
.row form,td form{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
button{width:auto;min-height:44px;padding:0 14px;font-size:16px}
button.on{border:2px solid var(--primary);font-weight:600}
input,select{font:inherit;font-size:16px;min-height:44px;padding:0 8px;border:1px solid var(--line);border-radius:8px;
background:var(--surface);color:var(--ink);max-width:100%}
input.short{width:96px}
label{display:grid;gap:2px;font-size:14px;color:var(--ink2)}
td,th{text-align:left;font-size:15px;padding:8px 12px 8px 0;vertical-align:top}
td+td{text-align:left;white-space:normal;padding-left:0}
td.mono,pre{font-family:ui-monospace,monospace;font-size:14px;overflow-wrap:anywhere}
.trouble{border-color:var(--fail);color:var(--fail)}
.wait_user_action,.created{color:var(--wait)}
@media(max-width:640px){table.wide,table.wide tbody,table.wide tr,table.wide td{display:block;border:0;padding:4px 0}
table.wide tr{border-top:1px solid var(--line);padding:8px 0}}
details summary{cursor:pointer;font-size:20px;font-weight:600;min-height:44px}
"""
CUSTOMER = (
    ("open", "Open the page"),
    ("pay", "Pay"),
    ("decline", "Decline"),
    ("expire", "Let the time run out"),
)


@dataclass(frozen=True, slots=True)
class Sight:
    """What the page shows; `token` proves that a form comes from this page. No secret is in any of it."""

    token: str
    scenario: str
    payments: list[dict[str, Any]]
    faults: list[Fault]
    rules: Rules
    requests: list[dict[str, Any]]
    callbacks: list[dict[str, Any]]
    trouble: str = ""


def control_page(sight: Sight) -> str:
    parts = (
        _trouble(sight.trouble),
        _payments(sight),
        _scenarios(sight),
        _faults(sight),
        _clock(sight.token),
        _rules(sight),
        _lines("Requests, the latest first", sight.requests, REQUEST_COLUMNS),
        _lines("Callbacks, the latest first", sight.callbacks, CALLBACK_COLUMNS),
    )
    return document(
        WORDS["en"],
        status="control",
        main="".join(parts),
        title="Pretend Octo",
        strip=STRIP,
        more_style=STYLE,
    )


def _trouble(sentence: str) -> str:
    return f'<section class="card trouble" id="trouble">{escape(sentence)}</section>' if sentence else ""


def _card(title: str, content: str) -> str:
    return f'<section class="card"><h2>{escape(title)}</h2>{content}</section>'


def _form(token: str, word: str, inside: str, **hidden: str) -> str:
    fields = {"token": token, "word": word, **hidden}
    kept = "".join(
        f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in fields.items()
    )
    return f'<form class="row" method="post" action="{ACTION}">{kept}{inside}</form>'


def _button(text: str, *, kind: str = "", mark: str = "") -> str:
    return f'<button type="submit" class="{kind}"{mark}>{escape(text)}</button>'


def _scenarios(sight: Sight) -> str:
    rows = "".join(
        "<tr><td>"
        + _form(
            sight.token,
            "scenario",
            _button(each.title, kind="on" if each.name == sight.scenario else "", mark=f' id="{each.name}"'),
            name=each.name,
        )
        + f"</td><td>{escape(each.says)}{' <b>On now.</b>' if each.name == sight.scenario else ''}</td></tr>"
        for each in SCENARIOS
    )
    return _card(
        "Scenarios",
        f'<p class="quiet">A scenario sets all faults and rules anew.</p><table class="wide">{rows}</table>',
    )


def _payments(sight: Sight) -> str:
    shown = sight.payments[::-1][:MOST_PAYMENTS]
    if not shown:
        return _card(
            "Payments", '<p class="quiet">None yet. The next one that the till makes is shown here.</p>'
        )
    rows = "".join(_payment(payment, sight.token) for payment in shown)
    count = f'<p class="quiet">The latest {len(shown)} of {len(sight.payments)}.</p>'
    return _card("Payments", f'{count}<table class="wide">{rows}</table>')


def _payment(payment: Mapping[str, Any], token: str) -> str:
    refunded = f", refunded {payment['refunded_sum']}" if payment["refunds"] else ""
    test = " · TEST" if payment["test"] else ""
    return (
        f'<tr><td><b class="{payment["status"]}">{payment["status"]}</b><br>'
        f"{payment['total_sum']} {escape(payment['currency'])}{refunded}{test}<br>"
        f'<span class="quiet">{escape(payment["shop_transaction_id"])}</span><br>'
        f'<a href="{escape(payment["octo_pay_url"])}">pay page</a></td>'
        f'<td><div class="row">{"".join(_acts(payment, token))}</div></td></tr>'
    )


def _acts(payment: Mapping[str, Any], token: str) -> Iterator[str]:
    """What can be done to a payment where it stands now."""
    key, status = str(payment["octo_payment_UUID"]), Status(payment["status"])
    if status in UNPAID:
        for word, text in CUSTOMER:
            yield _form(token, word, _button(text), payment=key)
    elif status is Status.CANCELED:
        yield _form(token, "status", _button("Money arrives late"), payment=key, status="succeeded")
    else:
        yield _form(token, "status", _button("The bank takes it back"), payment=key, status="canceled")
    if status is Status.SUCCEEDED:
        amount = '<input class="short" name="amount" inputmode="decimal" aria-label="Amount to refund">'
        yield _form(token, "refunds", amount + _button("Refund in the cabinet"), payment=key)
    if any(each["status"] == "pending" for each in payment["refunds"]):
        for ending, text in (("succeeded", "Refund arrives"), ("failed", "Refund fails")):
            yield _form(token, "refunds/end", _button(text), payment=key, status=ending)
    if payment["notify_url"]:
        yield _form(token, "callbacks/again", _button("Call back again"), payment=key)


def _faults(sight: Sight) -> str:
    on = "".join(f"<tr><td>{escape(_told(fault))}</td></tr>" for fault in sight.faults)
    listed = f"<table>{on}</table>" if on else '<p class="quiet">None is on.</p>'
    clear = _form(sight.token, "faults/clear", _button("Switch all off")) if on else ""
    fields = (
        _label("Fault", _select("kind", FaultKind))
        + _label(
            "Strikes", _select("endpoint", [Endpoint.ANY, *[e for e in Endpoint if e is not Endpoint.ANY]])
        )
        + _label("How often (empty: always)", '<input class="short" name="times" value="1">')
        + _label("Probability", '<input class="short" name="probability" value="1">')
        + _label("Seed", '<input class="short" name="seed" value="0">')
        + _label("Value (empty: usual)", '<input name="value">')
        + _label("Text of an error", '<input name="text">')
        + _label("After the work was done", '<input type="checkbox" name="after" value="true">')
        + _button("Switch on", kind="first")
    )
    usual = ", ".join(f"{kind} {value}" for kind, value in DEFAULTS.items())
    more = f'<p class="quiet">Usual values: {escape(usual)}.</p>'
    return _card("Faults", f"{listed}{clear}{_form(sight.token, 'faults', fields)}{more}")


def _told(fault: Fault) -> str:
    times = "always" if fault.times is None else f"{fault.times}×"
    value = f" {fault.value}" if fault.value != "" else ""
    chance = "" if fault.draw is None else f", probability {fault.probability}, seed {fault.seed}"
    after = ", after the work was done" if fault.after else ""
    return f"{fault.kind}{value} at {fault.endpoint}, {times}{chance}{after}"


def _label(text: str, inside: str) -> str:
    return f"<label>{escape(text)}{inside}</label>"


def _select(name: str, words: Iterable[str], *, chosen: str = "") -> str:
    options = "".join(
        f"<option{' selected' if str(word) == chosen else ''}>{escape(str(word))}</option>" for word in words
    )
    return f'<select name="{name}">{options}</select>'


def _clock(token: str) -> str:
    inside = _label("Seconds", '<input class="short" name="advance_s" value="600">') + _button(
        "Let time pass"
    )
    reset = _form(token, "reset", _button("Forget everything"))
    return _card("Time", f'<div class="row">{_form(token, "clock", inside)}{reset}</div>')


def _rules(sight: Sight) -> str:
    values = asdict(sight.rules)
    rows = "".join(
        f"<tr><td>{rule.name}</td><td>{escape(rule.says)}<br>"
        f'<span class="quiet">{escape(rule.source)}</span></td>'
        f"<td>{_switch(rule.name, values[rule.name], sight.token) if rule.name in values else ''}</td></tr>"
        for rule in RULES
    )
    return f'<details class="card"><summary>Rules and where they come from</summary><table>{rows}</table></details>'


def _switch(name: str, value: object, token: str) -> str:
    if isinstance(value, bool):
        inside = _select("value", ("on", "off"), chosen="on" if value else "off")
    elif name in CHOICES:
        inside = _select("value", CHOICES[name], chosen=str(value))
    else:
        size = "short" if isinstance(value, int) else ""
        inside = f'<input class="{size}" name="value" aria-label="{name}" value="{escape(str(value))}">'
    return _form(token, "rules", inside + _button("Set"), name=name)


REQUEST_COLUMNS = (
    "number",
    "at",
    "endpoint",
    "shop_transaction_id",
    "octo_payment_UUID",
    "error",
    "result",
    "faults",
)
CALLBACK_COLUMNS = ("at", "shop_transaction_id", "status", "attempt", "result", "url")


def _lines(title: str, entries: list[dict[str, Any]], columns: tuple[str, ...]) -> str:
    head = "".join(f"<th>{column}</th>" for column in columns)
    rows = "".join(
        "<tr>"
        + "".join(f'<td class="mono">{escape(_cell(entry.get(column)))}</td>' for column in columns)
        + "</tr>"
        for entry in entries[::-1][:MOST_LINES]
    )
    table = f"<table><tr>{head}</tr>{rows}</table>" if rows else '<p class="quiet">None yet.</p>'
    return f'<details class="card"><summary>{escape(title)}</summary>{table}</details>'


def _cell(value: object) -> str:
    if value is None:
        return ""
    return ", ".join(value) if isinstance(value, list) else str(value)
