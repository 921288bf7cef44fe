"""The tax receipt of a paid sale, and the reads that come before the tax office has answered."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.sandbox.pretend_till import PretendTill, parsed


def fiscal(till: PretendTill, uuid: str) -> dict[str, Any]:
    body = {"octo_shop_id": 10000, "octo_secret": "test", "payment_uuid": uuid}
    return parsed(till.post("/fiscal-data", body))


def paid(till: PretendTill, **changes: Any) -> str:
    uuid = str(till.create(**changes)["data"]["octo_payment_UUID"])
    till.server.book.pay(uuid)
    return uuid


def test_a_paid_sale_has_one_receipt_with_the_address_for_its_qr(till: PretendTill) -> None:
    uuid = paid(till, user_data={"user_id": "7", "phone": "998901234567", "email": ""})
    answer = fiscal(till, uuid)
    data = answer["data"]
    assert (answer["error"], data["code"], data["phone"]) == (0, 0, "998901234567")
    assert data["dateTime"] == "20261124110000"
    assert data["qrCodeURL"] == (
        f"https://ofd.soliq.uz/epi?t={data['terminalID']}&r={data['receiptId']}&c=20261124110000&s={data['fiscalSign']}"
    )
    assert len(data["fiscalSign"]) == 12
    assert fiscal(till, uuid)["data"] == data


def test_the_receipt_is_asked_for_by_its_own_spelling_of_the_uuid(till: PretendTill) -> None:
    uuid = paid(till)
    body = {"octo_shop_id": 10000, "octo_secret": "test", "octo_payment_UUID": uuid}
    assert "[payment_uuid]" in parsed(till.post("/fiscal-data", body))["errMessage"]
    assert fiscal(till, "nobody")["error"] == 11


def test_an_unpaid_sale_has_no_receipt(till: PretendTill) -> None:
    uuid = str(till.create()["data"]["octo_payment_UUID"])
    assert fiscal(till, uuid)["error"] == 10


@pytest.mark.parametrize(
    ("way", "error", "data"),
    [("error", 11, None), ("data_null", 0, None), ("empty", 0, "")],
)
def test_the_receipt_can_come_late_in_each_of_three_ways(
    till: PretendTill, way: str, error: int, data: str | None
) -> None:
    till.control("rules", fiscal_not_yet_reads=2, fiscal_not_yet_answer=way)
    uuid = paid(till)
    early = [fiscal(till, uuid) for _ in range(2)]
    assert [answer["error"] for answer in early] == [error, error]
    assert [answer["data"] and answer["data"]["qrCodeURL"] for answer in early] == [data, data]
    assert fiscal(till, uuid)["data"]["code"] == 0
    assert till.payment()["fiscal_reads"] == 3


def test_fiscal_data_has_faults_of_its_own(till: PretendTill) -> None:
    uuid = paid(till)
    till.server.faults.add("error", endpoint="fiscal_data", value=4)
    assert fiscal(till, uuid)["error"] == 4
    assert fiscal(till, uuid)["error"] == 0


def test_goods_that_the_bank_does_not_know_are_error_403(till: PretendTill) -> None:
    line = {"position_desc": "Non", "count": 1, "price": 48500, "spic": "00305001001000000", "nds": 1}
    till.control("rules", fiscal_goods_registered=False)
    answer = till.create(basket=[line])
    assert answer["error"] == 403
    assert answer["errMessage"].startswith("Fiscal object with merchant ID")
    assert till.create(basket=[{**line, "spic": "N/A"}])["error"] == 403
    assert till.create()["error"] == 0


@pytest.mark.parametrize("wrong", [{"spic": 5}, {"package_code": 7}, {"inn": 1}, {"pinfl": ""}, {"nds": "1"}])
def test_a_fiscal_field_of_the_wrong_kind_is_named(till: PretendTill, wrong: dict[str, Any]) -> None:
    line = {"position_desc": "Non", "count": 1, "price": 48500, **wrong}
    answer = till.create(basket=[line])
    assert answer["error"] == 1
    assert f"[{next(iter(wrong))}]" in answer["errMessage"]
