"""What a shop owner sees when the goods come in a spreadsheet."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from datetime import date

import pytest

from pos_app.domain.money import Currency
from pos_app.services import catalogue_workbook
from pos_app.services.catalogue_import import examine, import_goods
from pos_app.services.catalogue_text import CatalogueFileError
from tests.helpers.fake_ports import FakeCatalogue
from tests.helpers.workbooks import HEADER, workbook

OLD_WORKBOOK = zlib.decompress(
    base64.b85decode(
        b"c-rk)O=uHA6#izDZGLRhO-+TiP(s00YY&PSFYVTX=47c}6cKcj?4h*HmeqrL&}z+5P&_GK3cYx#deMp=^d=})^dJaAqDN1Hf"
        b"`>Nio0nZlTMrFrP?>L;Z{EC_H}f*{W;V00ms92W`&|{R!!SaqdNH)r=>(-%P%uFCo+rg1k5cj!{wc(ww2&=29w%N#<QmHLu0"
        b"X@R@H1lIBc&6V!I)FDGfl)O`(O#_!w|8+ZPFys$zHWH=b5)M-{qE1m`7N1m3fHTmc?-_n_~m}{3t%A^>SSjvfqbn^PV+((1G"
        b"VNiZ5OhwYEC;yA#&b-&xTUZp8v<-LiJkcCD#0(zJjJ_~vDRufa}zno;`Z>IF#ueXTz73;hi(49vni#Q|PI0xv?cMn~3h3a3}"
        b"l4{E@P7CC3Rd8c4gsc22xIxyo-<ZUvby&0EBGjC;M%~nouh_@0K(8h9#1Kps*dgacSH-~cL=1JDf^6_0e<hM(|;Ng<AAmb$0"
        b"Xw1^V0hV_$U*=xBS?*#^lmC?Wjd%FM!8vYog=_n0oV|><W`CW$gXGfZ!%ID-Pv%aN7qgY~>BV>EJbLM+Qy_c!%wbRrid#1&9"
        b"+^Qd`~%?wbLWP`A*va^@1FlAYr`tyET))iB{@6dXG!ztN?MC`)*+e`QM2A%ezlapJ}PYl_aJBJf+kC{hb?EjF|4)Y0Z-pZ-R"
        b"m?C1qB5K1qB5K1%)O<_<!s}{yjtYFAfp^yUr@5s`^aw-{J@ydd|?r^Z<&KyExZS{A`0Rg1*EiZG!KG5=Uut7n8`bACnEoFJ1"
        b"gZ{qNbdq4E2+P^05l8}aiGkN*SIlE~i"
    )
)
"""XLS with the header and one loaf of bread for 4500.5, as an old program saves it."""


def imported(data: bytes) -> tuple[dict[str, tuple[str, str]], dict[int, str]]:
    """Name and price of each product by its barcode, and the reasons by line number."""
    catalogue = FakeCatalogue()
    report = import_goods(lambda: io.BytesIO(data), store=catalogue, currency=Currency.UZS)
    goods = {one.barcode: (one.name, one.price.to_text()) for one in catalogue.first(limit=100)}
    return goods, dict(report.refused)


def sentence(data: bytes) -> str:
    """Why the file as a whole is refused."""
    with pytest.raises(CatalogueFileError) as caught:
        examine(lambda: io.BytesIO(data))
    return str(caught.value)


def test_numbers_in_cells_come_in_as_a_person_reads_them() -> None:
    rows = [
        HEADER,
        (4780000000012, "Non\n oq", "", "", "pcs", 4500),
        ("0478", "Sut", None, None, None, 4500.5),
        ("0479", "Choy", None, None, None, "12 500,25"),
        ("0480", "Suv", None, None, None, 0.1 + 0.2),
    ]
    goods, refused = imported(workbook(rows))
    assert goods == {
        "4780000000012": ("Non oq", "4500.00"),
        "0478": ("Sut", "4500.50"),
        "0479": ("Choy", "12500.25"),
        "0480": ("Suv", "0.30"),
    }
    assert refused == {}


def test_a_bad_cell_costs_its_row_alone_and_the_row_is_named_by_its_number_in_the_sheet() -> None:
    rows: list[tuple[object, ...]] = [
        (),
        ("Navroʻz Market, price list",),
        HEADER,
        ("1", "Non", "", "", "pcs", 4500.505),
        (),
        ("2", "Sut", "", "", "pcs", "=1+2"),
        ("3", "Choy", "", "", "pcs", date(2026, 1, 2)),
        ("4", "Suv", "", "", "pcs", True),
        ("5", "Tuz", "", "", "pcs", 1e20),
        ("6", "Shakar", "", "", "pcs", 9000),
    ]
    goods, refused = imported(workbook(rows))
    assert goods == {"6": ("Shakar", "9000.00")}
    assert sorted(refused) == [4, 6, 7, 8, 9]
    assert "more decimals" in refused[4]
    assert refused[6] == "the price is missing"


def test_the_last_rows_below_empty_ones_come_in_too() -> None:
    rows = [(), (), (), ("barcode", "name", "price"), *((f"{n}", f"Non {n}", 100 + n) for n in range(1, 31))]
    assert len(imported(workbook(rows))[0]) == 30


def test_the_sheet_with_the_goods_is_found_behind_others_and_hidden_ones_do_not_count() -> None:
    goods = [("barcode", "name", "price"), ("1", "Non", 4500)]
    data = workbook([("Welcome",)], [("barcode", "name", "price"), ("9", "Old", 1)], goods, hidden=[1])
    assert imported(data)[0] == {"1": ("Non", "4500.00")}


def test_a_workbook_without_the_columns_says_what_its_first_sheet_lacks() -> None:
    told = sentence(workbook([("code", "name")], [("a",)]))
    assert "no column “barcode” and “price”" in told
    assert "“code”, “name”" in told


def test_an_old_workbook_comes_in_too() -> None:
    assert imported(OLD_WORKBOOK)[0] == {"4780000000012": ("Non", "4500.50")}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "damaged"),
        (OLD_WORKBOOK[:3000], "damaged"),
        (workbook([HEADER])[:900], "damaged"),
        (workbook([HEADER, ("1", "Non", "", "", "pcs", 1)]).replace(b"PK\x01\x02", b"PK\x01\x03"), "damaged"),
    ],
)
def test_a_damaged_workbook_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    told = sentence(data)
    assert words in told
    assert told.endswith("Nothing was changed.")


def packed(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def test_an_archive_that_is_no_workbook_is_refused_in_a_sentence() -> None:
    assert "no workbook" in sentence(packed({"goods.csv": b"barcode,name,price\n1,Non,4500\n"}))
    assert "damaged" in sentence(packed({"[Content_Types].xml": b"<Types/>"}))


def test_a_workbook_that_would_fill_the_memory_is_refused_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(catalogue_workbook, "LARGEST_UNPACKED_BYTES", 5_000_000)
    bomb = packed({"[Content_Types].xml": b"<Types/>", "xl/sharedStrings.xml": b" " * 5_000_001})
    assert len(bomb) < 10_000
    assert "unpacks to more" in sentence(bomb)
    # One that lies about its size is damaged: what it claims is what is unpacked.
    liar = bomb.replace((5_000_001).to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    assert liar != bomb
    assert "damaged" in sentence(liar)


def test_a_file_larger_than_any_list_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue_workbook, "LARGEST_FILE_BYTES", 1_000)
    assert "unpacks to more" in sentence(workbook([HEADER]))
