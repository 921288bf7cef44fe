"""Reads the shop's list of goods from CSV: encoding, delimiter and columns are found out, rows come one at a time.
Opens no file: the caller gives the bytes, so a million rows never stand in memory at once.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pos_app.domain.errors import DomainError, ProductRule
from pos_app.domain.listed_product import MORE_COLUMNS, ListedProduct, More
from pos_app.domain.money import MINOR_PER_MAJOR, Currency, Money, parse_money
from pos_app.domain.product import Product
from pos_app.services.catalogue_extras import read_extra
from pos_app.services.catalogue_text import CatalogueFileError, physical_rows

REQUIRED = ("barcode", "name", "price")
"""Without these nothing can be sold. A missing unit is a piece, a missing category or brand is empty."""
COLUMNS = ("barcode", "name", "category", "brand", "unit", "price", *MORE_COLUMNS)
DELIMITERS = (",", ";", "\t", "|")
DEFAULT_UNIT = "pcs"
HEADER_WITHIN_LINES = 20
MOST_KNOWN = 50_000

_SYNONYMS = {
    "barcode": (
        "bar code",
        "ean",
        "ean13",
        "gtin",
        "upc",
        "штрихкод",
        "штрих код",
        "shtrixkod",
        "shtrix kod",
    ),
    "name": (
        "product",
        "product name",
        "title",
        "наименование",
        "название",
        "товар",
        "nomi",
        "mahsulot",
        "mahsulot nomi",
        "номи",
        "маҳсулот",
    ),
    "category": ("group", "категория", "группа", "toifa", "turkum", "тоифа", "туркум"),
    "brand": ("бренд", "марка", "brend"),
    "unit": ("uom", "ед", "ед изм", "единица", "единица измерения", "birlik", "o'lchov birligi", "бирлик"),
    "price": ("retail price", "цена", "розничная цена", "narx", "narxi", "нарх", "нархи"),
    "vat": ("ндс", "qqs", "ққс"),
    "ikpu": ("mxik", "икпу", "мхик"),
    "package_code": ("код упаковки", "o'ram kodi"),
    "plu": ("плу",),
}
_BY_HEADER = {name.replace("_", " "): name for name in COLUMNS} | {
    synonym: name for name, synonyms in _SYNONYMS.items() for synonym in synonyms
}
_PLAIN_PRICE = re.compile(r"([0-9]{1,13})(?:[.,]([0-9]{1,2}))?")
_LONG_DECIMALS = re.compile(r"[0-9\s']+[.,][0-9]{3,}")

Refused = Callable[[int, str], None]


class CatalogueRow(NamedTuple):
    """One row that can be taken. `more` holds every optional column that the file has, empty ones as an empty text."""

    line_number: int
    listed: ListedProduct

    @property
    def product(self) -> Product:
        return self.listed.product

    @property
    def more(self) -> More:
        return self.listed.more


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is written: its delimiter, where its header stands, and which cell holds which column."""

    delimiter: str
    header_line: int
    width: int
    places: dict[str, int]


def find_layout(lines: Iterable[str]) -> Layout:
    """The first of these lines that names all columns that must be there; a price list may begin with a title.

    Raises `CatalogueFileError` with a sentence when there is none; it names what the first line with text lacks.
    """
    delimiters: tuple[str, ...] = DELIMITERS
    first: CatalogueFileError | None = None
    for number, line in enumerate(lines, start=1):
        text = line.strip("\ufeff\r\n")
        if number == 1 and text[:4].casefold() == "sep=" and text[4:] in DELIMITERS:
            delimiters = (text[4:],)
        elif text.strip(" \t;,|"):
            try:
                return _layout_of(text, number=number, delimiters=delimiters)
            except CatalogueFileError as error:
                first = first or error
    raise first or CatalogueFileError("The file is empty. Nothing was changed.")


def read_goods(
    lines: Iterable[str], *, layout: Layout, currency: Currency, on_refused: Refused
) -> Iterator[CatalogueRow]:
    """Gives each row that can be taken; each other one goes to `on_refused(line number, reason)`.

    `lines` are the file's lines from the first on. Only the barcodes already taken are kept in memory.
    """
    reader = _RowReader(layout, currency=currency)
    for number, cells in physical_rows(
        lines, delimiter=layout.delimiter, after_line=layout.header_line, on_refused=on_refused
    ):
        try:
            row = reader.read(number, cells)
        except DomainError as error:
            on_refused(number, _reason(error))
            continue
        yield row


def _layout_of(header: str, *, number: int, delimiters: tuple[str, ...]) -> Layout:
    best: Layout | None = None
    cells: list[str] = []
    for delimiter in delimiters:
        names = next(csv.reader([header], delimiter=delimiter))
        places = _places(names)
        if best is None or len(places) > len(best.places):
            best, cells = Layout(delimiter, number, len(names), places), names
        elif not best.places and len(names) > len(cells):
            cells = names
    if best is None:
        raise CatalogueFileError("The file is empty. Nothing was changed.")
    missing = [name for name in REQUIRED if name not in best.places]
    if missing:
        found = ", ".join(f"“{cell.strip()[:40]}”" for cell in cells[:30] if cell.strip())
        raise CatalogueFileError(
            f"The file has no column {_listed(missing)}; its first line holds {found}. Nothing was changed."
        )
    return best


def _places(names: list[str]) -> dict[str, int]:
    """The first of two columns of the same name counts."""
    places: dict[str, int] = {}
    for index, name in enumerate(names):
        plain = " ".join(re.split(r"[\s_.\-]+", _one_apostrophe(name).casefold().strip("\ufeff"))).strip()
        column = _BY_HEADER.get(plain)
        if column is not None:
            places.setdefault(column, index)
    return places


def _one_apostrophe(text: str) -> str:
    """Uzbek keyboards give five different signs for the one in o' and g'."""
    return re.sub("[`‘’ʻʼ]", "'", text)


def _listed(names: list[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def _reason(error: DomainError) -> str:
    text = str(error).rstrip(".")
    return text[:1].lower() + text[1:]


class _Known(dict[str, str]):
    """Units, groups and brands repeat in every row: each is tidied once, and one copy of it is kept."""

    def __missing__(self, cell: str) -> str:
        tidy = _one_line(cell)
        if len(self) < MOST_KNOWN:
            self[cell] = tidy
        return tidy


class _KnownExtra(dict[str, str | int]):
    """What the cells of one optional column hold: tax rates and codes repeat, and each is looked at once."""

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def __missing__(self, cell: str) -> str | int:
        value = read_extra(self.column, cell)
        if len(self) < MOST_KNOWN:
            self[cell] = value
        return value


class _RowReader:
    """Makes rows of cells and remembers which barcodes it has given. Raises `DomainError` with the reason."""

    def __init__(self, layout: Layout, *, currency: Currency) -> None:
        self._currency = currency
        self._width = layout.width
        places = layout.places
        self._barcode, self._name, self._price = (places[name] for name in REQUIRED)
        # A column that isn't there is read from the empty cell behind the last one.
        self._unit, self._category, self._brand = (
            places.get(name, layout.width) for name in ("unit", "category", "brand")
        )
        self._extras = tuple((places[name], _KnownExtra(name)) for name in MORE_COLUMNS if name in places)
        self._taken: dict[str, None] = {}
        """A dictionary of texts alone is left out where Python looks for rings of objects; a set isn't."""
        self._known = _Known()
        self._prices: dict[str, Money] = {}

    def read(self, number: int, cells: list[str]) -> CatalogueRow:
        if len(cells) > self._width and any(cell.strip() for cell in cells[self._width :]):
            # An unquoted decimal comma looks like this: taking the row would take half of its price.
            raise ProductRule(f"The row has {len(cells)} cells, the header has {self._width}.")
        while len(cells) <= self._width:
            cells.append("")
        barcode = cells[self._barcode].strip()
        if not barcode:
            raise ProductRule("The barcode is missing.")
        if barcode in self._taken:
            raise ProductRule(f"The barcode {barcode} stands in an earlier line of this file.")
        known = self._known
        product = Product(
            barcode=barcode,
            name=_one_line(cells[self._name]),
            price=self._read_price(cells[self._price]),
            unit=known[cells[self._unit]] or DEFAULT_UNIT,
            category=known[cells[self._category]],
            brand=known[cells[self._brand]],
        )
        more = {known_extra.column: known_extra[cells[place]] for place, known_extra in self._extras}
        self._taken[barcode] = None
        return CatalogueRow(number, ListedProduct(product, more))

    def _read_price(self, cell: str) -> Money:
        price = self._prices.get(cell)
        if price is None:
            price = read_price(cell, currency=self._currency)
            if len(self._prices) < MOST_KNOWN:
                self._prices[cell] = price
        return price


def read_price(text: str, *, currency: Currency) -> Money:
    """A price with comma or point and at most two decimals, more than 0.

    Three decimals are refused even where they are zeros: `12.000` may be twelve or twelve thousand.
    """
    plain = text.strip()
    simple = _PLAIN_PRICE.fullmatch(plain)
    if simple is not None:
        whole, decimals = simple.groups()
        price = Money(int(whole) * MINOR_PER_MAJOR + int((decimals or "").ljust(2, "0")), currency)
    elif not plain:
        raise ProductRule("The price is missing.")
    elif _LONG_DECIMALS.fullmatch(plain):
        raise ProductRule(f"The price “{plain[:40]}” has more decimals than {currency.value} can hold.")
    else:
        price = _parse_unusual(plain, currency=currency)
    if price.minor <= 0:
        raise ProductRule("A price must be more than 0.")
    return price


def _parse_unusual(plain: str, *, currency: Currency) -> Money:
    if len(plain) > 40:
        raise ProductRule(f"The price “{plain[:40]}…” is not an amount.")
    return parse_money(plain, currency=currency)


def _one_line(text: str) -> str:
    """Line breaks and runs of spaces become one space; signs that no screen shows go."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    joined = " ".join(text.split())
    if joined.isprintable():
        return joined
    return " ".join("".join(sign for sign in joined if sign.isprintable()).split())
