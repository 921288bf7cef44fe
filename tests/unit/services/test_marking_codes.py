"""Marked goods at the counter: one code for each package, kept with its line, never twice in one sale."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.barcode import GROUP_SEPARATOR, check_digit
from pos_app.domain.events import ActionRefused, CodeUnknown, Event, MarkAdded, Refusal, ScanIgnored
from pos_app.domain.product import Product
from pos_app.services.desk import Stage
from tests.helpers.builders import som
from tests.helpers.counter_rig import BREAD, CounterRig

GS = GROUP_SEPARATOR
BEER = Product("4870216760007", "Pivo 0,5 l", som(1_200_000), is_marked=True)
PACK = Product("4780101164394", "Sigaret", som(2_500_000), is_marked=True)
CHEESE = Product("2000000000015", "Pishloq", som(9_800_000), unit="kg")
FIRST, SECOND = f"010487021676000721qKkdi+S{GS}93U3g5", f"010487021676000721aBcdeF1{GS}93Zz9x"
CIGARETTES = "04780101164394TF&csaNNW1kK0tL"


@pytest.fixture
def rig() -> CounterRig:
    return CounterRig(products=(BREAD, BEER, PACK, CHEESE))


def scan(rig: CounterRig, *codes: str) -> list[bool]:
    done = []
    for code in codes:
        done.append(rig.counter.scan(code))
        rig.tasks.crank()
    return done


def step(rig: CounterRig, step: int) -> bool:
    is_done = rig.counter.step_quantity(1, step=step)
    rig.tasks.crank()
    return is_done


def lines(rig: CounterRig) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(line.name, line.quantity.to_text(), line.marks) for line in rig.sale.basket.lines]


def refusals(rig: CounterRig) -> list[tuple[Refusal, str]]:
    return [(one.refusal, one.detail) for one in rig.events if isinstance(one, ActionRefused)]


def told(rig: CounterRig, kind: type[Event]) -> list[Event]:
    return rig.events_of(kind)


def test_a_marking_code_finds_the_product_and_stays_with_the_line(rig: CounterRig) -> None:
    assert scan(rig, FIRST) == [True]
    assert lines(rig) == [("Pivo 0,5 l", "1", (FIRST,))]
    assert rig.sale.basket.lines[0].missing_marks == 0


def test_another_package_of_the_same_product_adds_one_and_keeps_both_codes(rig: CounterRig) -> None:
    scan(rig, FIRST, SECOND, CIGARETTES)
    assert lines(rig) == [("Pivo 0,5 l", "2", (FIRST, SECOND)), ("Sigaret", "1", (CIGARETTES,))]


@pytest.mark.parametrize("again", [FIRST, FIRST.replace(GS, ""), f"]d2{FIRST}"])
def test_the_same_package_twice_is_refused_by_its_name(rig: CounterRig, again: str) -> None:
    scan(rig, FIRST, BREAD.barcode)
    assert scan(rig, again) == [False]
    assert refusals(rig) == [(Refusal.MARK_TAKEN, f"{FIRST.replace(GS, '')} · Pivo 0,5 l")]
    assert len(lines(rig)) == 2


def test_the_same_package_is_refused_also_after_a_restart_and_in_a_basket_taken_back(rig: CounterRig) -> None:
    scan(rig, FIRST)
    again = rig.restart()
    sale_id = again.sale.id
    again.parking.park()
    again.tasks.crank()
    assert scan(again, FIRST) == [True], "the next customer's receipt is another one"
    again.counter.clear()
    again.tasks.crank()
    again.parking.take_back(sale_id)
    again.tasks.crank()
    assert scan(again, FIRST) == [False]


def test_removing_the_line_frees_its_codes_and_undo_takes_them_again(rig: CounterRig) -> None:
    scan(rig, FIRST, SECOND)
    rig.changes.undo()
    rig.tasks.crank()
    assert lines(rig) == [("Pivo 0,5 l", "1", (FIRST,))]
    assert scan(rig, SECOND) == [True]
    rig.counter.remove(1)
    rig.tasks.crank()
    rig.changes.undo()
    rig.tasks.crank()
    assert scan(rig, FIRST) == [False]
    rig.changes.redo()
    rig.tasks.crank()
    assert scan(rig, FIRST) == [True]


def test_a_marked_product_by_its_plain_barcode_is_a_line_that_lacks_its_code(rig: CounterRig) -> None:
    scan(rig, BEER.barcode, BEER.barcode)
    (line,) = rig.sale.basket.lines
    assert (line.quantity.to_text(), line.missing_marks) == ("2", 2)
    rig.pay()
    assert rig.stage() is Stage.WAITING


def test_a_code_goes_first_to_a_line_that_lacks_one_and_says_so(rig: CounterRig) -> None:
    scan(rig, BEER.barcode, FIRST)
    assert lines(rig) == [("Pivo 0,5 l", "1", (FIRST,))]
    assert told(rig, MarkAdded) == [MarkAdded("Pivo 0,5 l")]
    scan(rig, SECOND)
    assert lines(rig) == [("Pivo 0,5 l", "2", (FIRST, SECOND))]
    assert len(told(rig, MarkAdded)) == 1


def test_the_plain_barcode_after_a_code_adds_a_piece_that_lacks_one(rig: CounterRig) -> None:
    scan(rig, FIRST, BEER.barcode)
    (line,) = rig.sale.basket.lines
    assert (line.quantity.to_text(), line.marks, line.missing_marks) == ("2", (FIRST,), 1)


@pytest.mark.parametrize("sign", [1, -1])
def test_plus_and_minus_ask_for_a_scan_where_each_piece_has_its_code(rig: CounterRig, sign: int) -> None:
    scan(rig, FIRST, SECOND)
    assert not step(rig, sign)
    assert not rig.counter.change_quantity(1, quantity="5")
    assert refusals(rig) == [(Refusal.MARKS_ONE_BY_ONE, "Pivo 0,5 l")] * 2
    assert lines(rig) == [("Pivo 0,5 l", "2", (FIRST, SECOND))]


def test_minus_takes_out_a_piece_that_has_no_code_and_the_last_piece_with_its_code(rig: CounterRig) -> None:
    scan(rig, FIRST, BEER.barcode)
    assert step(rig, -1)
    assert lines(rig) == [("Pivo 0,5 l", "1", (FIRST,))]
    assert step(rig, -1)
    assert lines(rig) == []


def test_without_codes_marked_goods_are_counted_like_any_others(rig: CounterRig) -> None:
    scan(rig, BEER.barcode)
    assert step(rig, 1)
    assert rig.counter.change_quantity(1, quantity="6")
    rig.tasks.crank()
    assert rig.sale.basket.lines[0].missing_marks == 6


def test_three_times_one_package_is_refused(rig: CounterRig) -> None:
    assert not rig.counter.scan(FIRST, quantity="3")
    assert refusals(rig) == [(Refusal.MARKS_ONE_BY_ONE, "Pivo 0,5 l")]


def test_a_discounted_line_stays_by_itself_and_still_knows_its_packages(rig: CounterRig) -> None:
    scan(rig, FIRST)
    rig.changes.change_price(1, price="10000")
    rig.tasks.crank()
    assert scan(rig, FIRST, SECOND) == [False, True]
    assert lines(rig) == [("Pivo 0,5 l", "1", (FIRST,)), ("Pivo 0,5 l", "1", (SECOND,))]


def test_where_each_scan_is_a_line_of_its_own_so_is_each_code(rig: CounterRig) -> None:
    rig.owner.save(on_done=lambda: None, on_failed=lambda _: None, merges_lines=False)
    rig.tasks.crank()
    scan(rig, FIRST, SECOND)
    assert lines(rig) == [("Pivo 0,5 l", "1", (FIRST,)), ("Pivo 0,5 l", "1", (SECOND,))]


def test_a_product_that_has_exactly_the_scanned_code_comes_first(rig: CounterRig) -> None:
    other = Product(FIRST.replace(GS, ""), "Quti", som(100))
    rig.catalogue.products[other.barcode] = other
    scan(rig, other.barcode)
    assert lines(rig) == [("Quti", "1", ())]


def test_a_code_is_known_by_what_a_scan_of_it_would_sell(rig: CounterRig) -> None:
    assert rig.counter.knows(FIRST)
    assert rig.counter.knows(BREAD.barcode)
    assert not rig.counter.knows(FIRST[2:])


def test_a_package_that_nothing_in_the_list_has_is_named_and_sells_nothing(rig: CounterRig) -> None:
    code = f"010478999999999921ab{GS}93cdef"
    assert scan(rig, code) == [False]
    shown = code.replace(GS, "")
    assert told(rig, CodeUnknown) == [CodeUnknown(shown, is_perhaps_misread=False, scanned=code)]


def test_the_operators_long_keys_are_no_reason_to_refuse_a_code(rig: CounterRig) -> None:
    long = f"010487021676000721qKkdi+S{GS}91abcd{GS}92{'Q' * 88}"
    assert len(long) > 115
    assert scan(rig, f"]d2{long}{'=' * 20}") == [True]
    assert scan(rig, "9" * 129) == [False]
    assert refusals(rig)[-1][0] is Refusal.TOO_LONG


def test_a_code_with_other_control_characters_is_refused_in_plain_words(rig: CounterRig) -> None:
    assert scan(rig, f"010487021676000721qK\x02kdi{GS}93U3g5", "47\x0080") == [False, False]
    assert refusals(rig) == [
        (Refusal.BAD_SIGNS, "010487021676000721qKkdi93U3g5"),
        (Refusal.BAD_SIGNS, "4780"),
    ]
    assert told(rig, CodeUnknown) == []


def test_under_a_payment_a_code_changes_nothing_and_says_whose_it_is(rig: CounterRig) -> None:
    scan(rig, FIRST)
    rig.pay()
    scan(rig, SECOND)
    assert told(rig, ScanIgnored) == [ScanIgnored("Pivo 0,5 l")]
    assert lines(rig) == [("Pivo 0,5 l", "1", (FIRST,))]


def test_codes_make_no_other_basket_for_the_payment(rig: CounterRig) -> None:
    scan(rig, BEER.barcode)
    before = rig.sale.basket.fingerprint()
    scan(rig, FIRST)
    assert rig.sale.basket.fingerprint() == before


def test_the_journal_keeps_each_code_with_its_line(rig: CounterRig) -> None:
    scan(rig, FIRST, BEER.barcode, SECOND)
    facts = [(fact.kind, fact.data["mark"]) for fact in rig.store.facts if fact.data and "mark" in fact.data]
    assert facts == [("line_added", FIRST), ("mark_added", SECOND)]


def test_a_medicine_that_is_not_listed_as_marked_keeps_its_code_all_the_same(rig: CounterRig) -> None:
    rig.catalogue.products[BEER.barcode] = replace(BEER, is_marked=False)
    scan(rig, FIRST, BEER.barcode)
    (line,) = rig.sale.basket.lines
    assert (line.marks, line.missing_marks) == ((FIRST,), 0)


# --- Labels with weight or price


def label(fields: str, *, product: Product = CHEESE) -> str:
    return f"01{product.barcode.rjust(14, '0')}{fields}"


def test_a_label_sells_by_its_weight(rig: CounterRig) -> None:
    scan(rig, label("3103000450"), label("3103000550"))
    assert lines(rig) == [("Pishloq", "1", ())]
    assert not rig.sale.basket.lines[0].is_to_weigh


def test_a_label_in_kilograms_sells_what_is_priced_by_the_gram(rig: CounterRig) -> None:
    spice = Product("2000000000022", "Zira", som(20_000), unit="g")
    rig.catalogue.products[spice.barcode] = spice
    scan(rig, label("3103000045", product=spice))
    assert lines(rig) == [("Zira", "45", ())]


def test_a_label_with_a_price_sells_one_package_at_that_price(rig: CounterRig) -> None:
    scan(rig, label("31030004503922004410000"))
    (line,) = rig.sale.basket.lines
    assert (line.total.minor, line.quantity.to_text(), line.unit) == (4_410_000, "1", "pcs")


@pytest.mark.parametrize(
    ("fields", "product"),
    [("3103000450", BREAD), ("39220044100", BREAD), ("3103000000", CHEESE), ("3105000001", CHEESE)],
)
def test_a_weight_that_does_not_fit_is_told_and_sells_nothing(
    rig: CounterRig, fields: str, product: Product
) -> None:
    assert scan(rig, label(fields, product=product)) == [False]
    assert refusals(rig) == [(Refusal.LABEL_DOES_NOT_FIT, product.name)]


def test_a_weight_beyond_any_basket_is_told(rig: CounterRig) -> None:
    gram = Product("2000000000022", "Zira", som(20_000), unit="g")
    rig.catalogue.products[gram.barcode] = gram
    assert scan(rig, label("3100999999", product=gram)) == [False]
    assert refusals(rig) == [(Refusal.LABEL_DOES_NOT_FIT, "Zira")]


def test_three_times_a_weighed_label_is_refused(rig: CounterRig) -> None:
    assert not rig.counter.scan(label("3103000450"), quantity="3")
    assert refusals(rig) == [(Refusal.BAD_QUANTITY, "Pishloq")]


def test_a_gtin_in_a_code_128_is_a_plain_line(rig: CounterRig) -> None:
    scan(rig, label("10LOT7", product=BREAD))
    assert lines(rig) == [("Obi non", "1", ())]


def test_a_box_does_not_sell_the_piece_in_it(rig: CounterRig) -> None:
    body = f"1{BREAD.barcode[:-1]}"
    assert scan(rig, f"01{body}{check_digit(body)}10LOT7") == [False]
