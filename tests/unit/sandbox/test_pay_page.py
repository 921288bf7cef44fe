"""The pay page as the customer's phone sees it."""

from __future__ import annotations

import json
import re
from decimal import Decimal

import pytest

from pos_app.sandbox.page_words import WORDS
from pos_app.sandbox.pages import amount_text
from tests.unit.sandbox.pretend_till import PretendTill, create_body


def test_opening_the_page_shows_shop_amount_and_lines_and_tells_the_till(till: PretendTill) -> None:
    page = till.http.get(till.create()["data"]["octo_pay_url"])
    assert page.status_code == 200
    shown = page.text.replace("\u00a0", " ")
    for text in ("Магазин 10000 · TEST", "48 500,00 UZS", "Till 7, receipt 42", "2 × 4 500,00", "Choy"):
        assert text in shown
    assert 'name="viewport"' in page.text
    assert till.status()["data"]["status"] == "wait_user_action"


def test_the_page_loads_nothing_and_runs_nothing(till: PretendTill) -> None:
    page = till.http.get(till.create()["data"]["octo_pay_url"]).text
    assert not re.search(r"<script|<img|<link|src=|@import|url\(", page)


def test_the_customer_pays_with_the_first_button_and_reads_that_it_went_through(till: PretendTill) -> None:
    url = till.create()["data"]["octo_pay_url"]
    done = till.http.post(action(till, url, "pay"), follow_redirects=True)
    assert "Оплачено" in done.text
    assert 'data-status="succeeded"' in done.text
    assert till.status()["data"]["status"] == "succeeded"
    assert 'href="https://shop.example/thanks?payment=sale-a1&amp;octo_status=succeeded"' in done.text


def test_loading_the_result_again_does_not_pay_again(till: PretendTill) -> None:
    url = till.create()["data"]["octo_pay_url"]
    answer = till.http.post(action(till, url, "pay"))
    assert answer.status_code == 303
    till.http.get(answer.headers["location"])
    till.http.post(action(till, url, "pay", opened=True))
    assert till.payment()["paid_count"] == 1


def test_the_customer_declines_and_reads_that_no_money_was_taken(till: PretendTill) -> None:
    url = till.create(return_url="", language="en")["data"]["octo_pay_url"]
    done = till.http.post(action(till, url, "decline"), follow_redirects=True)
    assert "Not paid" in done.text
    assert "No money was taken." in done.text
    assert "href=" not in done.text
    assert till.status()["data"]["status"] == "canceled"


def test_in_two_stages_the_page_says_that_the_money_is_held(till: PretendTill) -> None:
    url = till.create(auto_capture=False, return_url="https://shop.example/thanks#top")["data"][
        "octo_pay_url"
    ]
    done = till.http.post(action(till, url, "pay"), follow_redirects=True)
    assert "Деньги удержаны" in done.text
    assert 'href="https://shop.example/thanks?octo_status=waiting_for_capture#top"' in done.text


@pytest.mark.parametrize(
    ("language", "word"), [("ru", "Оплатить"), ("en", "Pay"), ("uz", "Тўлаш"), ("oz", "Toʻlash")]
)
def test_the_page_speaks_the_language_of_its_address(till: PretendTill, language: str, word: str) -> None:
    url = till.create(language=language)["data"]["octo_pay_url"]
    assert f">{word}</button>" in till.http.get(url).text


def test_an_address_without_a_known_language_falls_back_to_that_of_the_payment(till: PretendTill) -> None:
    url = till.create(language="oz")["data"]["octo_pay_url"].partition("?")[0]
    assert "Toʻlash" in till.http.get(url).text
    assert "Toʻlash" in till.http.get(f"{url}?language=de").text


def test_what_the_shop_wrote_is_shown_as_text_and_never_as_html(till: PretendTill) -> None:
    line = {"position_desc": "<b>&half of a sign", "count": 1, "price": 48500}
    body = create_body(description="<script>alert(1)</script>", basket=[line])
    url = till.create_raw(json.dumps(body).replace("half of a sign", "\\ud800"))["data"]["octo_pay_url"]
    page = till.http.get(url).text
    assert "<script>" not in page
    assert "&lt;b&gt;&amp;?" in page


def test_a_payment_without_a_basket_has_a_page_without_lines(till: PretendTill) -> None:
    page = till.http.get(till.create(basket=None, test=False)["data"]["octo_pay_url"]).text
    assert "<table>" not in page
    assert "TEST" not in page


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [
        ("GET", "/pay/00000000-0000-4000-8000-000000000000?language=ru", 404),
        ("GET", "/", 404),
        ("GET", "/prepare_payment", 404),
        ("POST", "/pay/00000000/pay", 404),
        ("POST", "/pay/00000000", 405),
        ("GET", "/pay/00000000/pay", 405),
    ],
)
def test_an_address_that_leads_nowhere_sends_the_customer_back_to_the_counter(
    till: PretendTill, method: str, path: str, code: int
) -> None:
    page = till.http.request(method, path)
    assert page.status_code == code
    assert 'data-status="missing"' in page.text


def test_amounts_are_written_as_the_language_writes_them() -> None:
    amount = Decimal("1234567.50")
    assert amount_text(amount, "UZS", WORDS["en"]) == "1,234,567.50\u00a0UZS"
    assert amount_text(amount, "USD", WORDS["oz"]) == "1\u00a0234\u00a0567,50\u00a0USD"


def action(till: PretendTill, url: str, button: str, *, opened: bool = False) -> str:
    """Where the form of this button leads, read from the page as a browser does."""
    if opened:
        return f"{url.partition('?')[0]}/{button}?language=ru"
    found = re.search(rf'action="([^"]+/{button}\?[^"]+)"', till.http.get(url).text)
    assert found is not None
    return found[1]
