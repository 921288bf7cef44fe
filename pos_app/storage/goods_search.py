"""Answers what was typed with the ids of goods, best first: exact code, start of a name, start of a word, part of one.

Within each, goods stand as the index keeps them: what the shop sells most, then shorter names.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from pos_app.domain.keyboard_layouts import looks_mistyped, other_readings
from pos_app.domain.slips import SHORTEST_WITH_SLIP, halves, is_one_slip
from pos_app.domain.spelling import on_the_way, words_of
from pos_app.storage.goods_index import id_of, is_ready
from pos_app.storage.old_search import has_old_index, old_ids

SHORTEST_CODE = 4
"""Fewer digits are rather part of a name than the beginning of a code."""
SHORTEST_PART = 3
MOST_WORDS = 24
"""How many words one part of a word may stand for."""
MOST_LOOKED_AT = 40
"""How many hits are read to find those with a word of one letter."""
FIRST_OF_TYPED, MOST_OF_OTHER_LAYOUT = 3, 2
"""Behind the first hits of what was typed stand names that are exactly what another layout makes of it."""
INDEXED_SIGNS = 3
"""Longer beginnings are in no index of their own: SQLite gathers all their goods before it gives the first."""
MOST_WHOLE = 100
"""So many whole words are asked for in place of a longer beginning: their goods come as they are needed."""
ENOUGH_OF_TYPED = 10
"""With so many hits for what was typed, what other layouts make of it waits for the slower look."""
LONGEST_WORD = 1000
MOST_NEAR = 300
NAMES_KEPT = 2000

_GOODS = "SELECT rowid FROM goods_words WHERE goods_words MATCH ? LIMIT ?"
_NAMES = "SELECT id, name FROM product WHERE id IN"
_ALL_NAMES = (
    "SELECT product.id, brand, product.name, name_oz, name_uz, name_ru, name_en FROM product "
    "LEFT JOIN product_more ON product_more.barcode = product.barcode WHERE product.id IN"
)
_CODE = "SELECT id FROM product WHERE barcode = ?"
_CODES = "SELECT id FROM product WHERE barcode > ? AND barcode < ? ORDER BY barcode LIMIT ?"
_CODES_WITH = "SELECT id FROM product WHERE instr(barcode, ?) > 1 LIMIT ?"
_BETWEEN = "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?"
_WITH_PARTS = (
    "SELECT word FROM word WHERE id IN (SELECT rowid FROM word_parts WHERE word_parts MATCH ?) "
    "AND instr(word, ?) > 1 ORDER BY id LIMIT ?"
)
_LAST_SIGN = "\U0010ffff"

Groups = Sequence[Sequence[str]]
"""For each word of a question its ways of being found, each a piece of a full-text question."""


def quick_ids(connection: sqlite3.Connection, text: str, *, limit: int) -> list[int]:
    """What can be found at once, at most `limit`."""
    if not is_ready(connection) and has_old_index(connection):
        return old_ids(connection, text, limit=limit)
    return _Search(connection).ids(text, limit=limit)


def slow_ids(connection: sqlite3.Connection, text: str, *, limit: int) -> list[int]:
    """What a slip hides, and codes with the digits somewhere in them: for where little was found at once."""
    return _Search(connection).more_ids(text, limit=limit) if is_ready(connection) else []


class _Search:
    """One question after the other over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._answers: dict[str, tuple[int, list[int]]] = {}

    def ids(self, text: str, *, limit: int) -> list[int]:
        typed = text.strip()
        words = words_of(typed)
        found = _Found(limit)
        found.add(self._exact(typed))
        if typed.isdigit() and len(typed) >= SHORTEST_CODE:
            found.add(self._codes(typed, limit=limit))
        found.add(self._by_words(typed, words, limit=limit))
        if typed.isascii() and typed and not found.is_full and " " not in typed:
            found.add(self._codes(typed, limit=limit))
        return found.ids

    def more_ids(self, text: str, *, limit: int) -> list[int]:
        typed = text.strip()
        if typed.isdigit():
            return self._ids(_CODES_WITH, typed, limit) if len(typed) >= SHORTEST_CODE else []
        found = _Found(limit)
        for look in (self._parts, self._with_slips):
            for words in self._readings(typed, words_of(typed)):
                if not found.is_full:
                    found.add(look(words, limit=limit))
        return found.ids

    # --- Codes

    def _exact(self, typed: str) -> list[int]:
        ids = self._ids(_CODE, typed)
        return ids + self._matching(f'"#{typed}"', limit=1) if typed.isdigit() else ids

    def _codes(self, typed: str, *, limit: int) -> list[int]:
        return self._ids(_CODES, typed, typed + _LAST_SIGN, limit)

    # --- Words

    def _readings(self, typed: str, words: list[str]) -> list[list[str]]:
        """What was typed, then as it reads on other layouts."""
        readings = [words] if words else []
        for reading in map(words_of, other_readings(typed)):
            if reading and reading not in readings:
                readings.append(reading)
        return readings

    def _by_words(self, typed: str, words: list[str], *, limit: int) -> list[int]:
        readings = self._readings(typed, words)
        if not readings:
            return []
        if len(readings) > 1 and looks_mistyped(typed):
            return self._one_after_the_other([*readings[1:], readings[0]], limit=limit)
        first, others = _Found(limit), _Found(limit)
        first.add(self._names(readings[0], limit=limit))
        if not first.is_full:
            first.add(self._beginnings(readings[0], limit=limit))
            if not first.ids or (len(readings[0]) == 1 and not first.is_full):
                first.add(self._parts(readings[0], limit=limit))
            for reading in readings[1:]:
                others.add(self._names(reading, limit=MOST_OF_OTHER_LAYOUT))
        ahead, after = first.ids[:FIRST_OF_TYPED], first.ids[FIRST_OF_TYPED:]
        merged = [*ahead, *others.ids[:MOST_OF_OTHER_LAYOUT], *after]
        if len(first.ids) >= ENOUGH_OF_TYPED:
            return merged
        return merged + self._one_after_the_other(readings[1:], limit=limit)

    def _one_after_the_other(self, readings: Sequence[list[str]], *, limit: int) -> list[int]:
        found = _Found(limit)
        for reading in readings:
            if not found.is_full:
                found.add(self._beginnings(reading, limit=limit))
        for reading in readings:
            if not found.ids:
                found.add(self._parts(reading, limit=limit))
        return found.ids

    def _names(self, words: list[str], *, limit: int) -> list[int]:
        """Goods with a name that begins with the first word and has all of them, none only begun."""
        return self._match([[_whole(f"^{words[0]}")], *([_whole(word)] for word in words[1:])], limit=limit)

    def _beginnings(self, words: list[str], *, limit: int) -> list[int]:
        """Goods with a name that begins so, then those in which each word begins a word; whole words first."""
        found, groups = _Found(limit), self._groups(words)
        narrower = self._narrower(words, groups)
        if len(words) > 1:
            found.add(self._names(words, limit=limit))
            if not found.is_full:
                found.add(self._match(next(narrower), limit=limit))
        widest = [] if found.is_full else self._match(groups, limit=limit)
        if len(widest) < limit:
            found.add(self._ranked(widest, words))
        else:
            for question in narrower:
                if not found.is_full:
                    found.add(self._match(question, limit=limit))
            found.add(widest)
        if not found.is_full and len(words) > 1 and len(words[-1]) == 1:
            found.add(self._with_letter(words, limit=limit))
        return found.ids

    def _groups(self, words: list[str], *, mark: str = "") -> list[list[str]]:
        """Each word begins a word, the first one with the mark; a number is whole once something follows it."""
        marks = [mark, *[""] * len(words)]
        groups = [
            [_whole(sign + word)] if word[0].isdigit() else self._begun(word, mark=sign)
            for word, sign in zip(words[:-1], marks, strict=False)
        ]
        return [*groups, self._begun(words[-1], mark=marks[len(groups)])]

    def _narrower(self, words: list[str], groups: Groups) -> Iterator[Groups]:
        """The better hits among those of the groups; words before the last are whole as a rule."""
        first, whole = words[0], [[_whole(word)] for word in words]
        named = [[_whole(f"^{first}")], *whole[1:]]
        yield [*named[:-1], groups[-1]] if len(words) > 1 else named
        if len(words) == 1 or (len(first) > 1 and not first[0].isdigit()):
            yield self._groups(words, mark="^")
        yield whole

    def _ranked(self, ids: list[int], words: list[str]) -> list[int]:
        """The same order as that of the questions, without asking them: these are all that there are."""
        rows = self._connection.execute(f"{_ALL_NAMES} ({_marks(ids)})", ids).fetchall()
        texts = {row[0]: [_words_in(text or "") for text in row[1:]] for row in rows}
        return sorted(ids, key=lambda one: _rank(words, brand=texts[one][0], names=texts[one][1:]))

    def _with_letter(self, words: list[str], *, limit: int) -> list[int]:
        """The last word is one letter so far: the index knows no shorter beginnings than two."""
        looked_at = _Found(MOST_LOOKED_AT)
        for mark in ("^", ""):
            groups = zip(words[:-1], self._groups(words, mark=mark), strict=False)
            told = [group for word, group in groups if len(word) > 1]
            if told and not looked_at.is_full:
                looked_at.add(self._match(told, limit=MOST_LOOKED_AT))
        ids = looked_at.ids
        rows = self._connection.execute(f"{_NAMES} ({_marks(ids)})", ids)
        names = {row[0]: _words_in(row[1]) for row in rows}
        return [one for one in ids if any(word.startswith(words[-1]) for word in names[one])][:limit]

    def _parts(self, words: list[str], *, limit: int) -> list[int]:
        groups = [
            [*group, *(_whole(other) for other in self._words_with(word, limit=MOST_WORDS))]
            for word, group in zip(words, self._groups(words), strict=True)
        ]
        for other in on_the_way(words[-1]):
            groups[-1] += self._begun(other) if len(other) > 1 else []
        return self._match(groups, limit=limit)

    def _words_with(self, part: str, *, limit: int) -> list[str]:
        if len(part) < SHORTEST_PART or part[0].isdigit():
            return []
        threes = {part[start : start + 3] for start in range(len(part) - 2)}
        question = " AND ".join(f'"{three}"' for three in sorted(threes))
        return [row[0] for row in self._connection.execute(_WITH_PARTS, (question, part, limit))]

    def _with_slips(self, words: list[str], *, limit: int) -> list[int]:
        """Words of the same length are rather meant than beginnings of longer ones."""
        slips = [self._slips(word) for word in words]
        if not any(slips):
            return []
        found = _Found(limit)
        for furthest in (1, LONGEST_WORD):
            groups = [
                [*group, *(_whole(one) for one in meant if abs(len(one) - len(word)) <= furthest)]
                for word, group, meant in zip(words, self._groups(words), slips, strict=True)
            ]
            if not found.is_full:
                found.add(self._match(groups, limit=limit))
        return found.ids

    def _slips(self, word: str) -> list[str]:
        if len(word) < SHORTEST_WITH_SLIP or word[0].isdigit():
            return []
        first, second = halves(word)
        near = [*self._words_from(first, limit=-1), *self._words_with(second, limit=MOST_NEAR)]
        meant = dict.fromkeys(one for one in near if is_one_slip(word, word=one))
        return sorted(meant, key=lambda one: abs(len(one) - len(word)))[:MOST_WORDS]

    def _words_from(self, beginning: str, *, limit: int) -> list[str]:
        rows = self._connection.execute(_BETWEEN, (beginning, beginning + _LAST_SIGN, limit))
        return [row[0] for row in rows]

    # --- Questions

    def _begun(self, word: str, *, mark: str = "") -> list[str]:
        """The ways in which goods may have a word that begins so; none when no word does."""
        if len(mark + word) > INDEXED_SIGNS and not word[0].isdigit():
            words = self._words_from(word, limit=MOST_WHOLE + 1)
            if len(words) <= MOST_WHOLE:
                return [_whole(mark + one) for one in words]
        return [_beginning(mark + word)]

    def _match(self, groups: Groups, *, limit: int) -> list[int]:
        if not all(groups):
            return []
        question = " AND ".join(_either(group) for group in groups)
        return self._matching(question, limit=limit)

    def _matching(self, question: str, *, limit: int) -> list[int]:
        """One search asks some questions more than once; an answer below its limit is all that there is."""
        asked, ids = self._answers.get(question, (0, []))
        if asked < limit and len(ids) == asked:
            ids = [id_of(key) for key in self._ids(_GOODS, question, limit)]
            self._answers[question] = limit, ids
        return ids[:limit]

    def _ids(self, query: str, *values: str | int) -> list[int]:
        return [row[0] for row in self._connection.execute(query, values)]


class _Found:
    """Ids in the order in which they were found, each once."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._ids: dict[int, None] = {}

    def add(self, ids: Iterable[int]) -> None:
        self._ids.update(dict.fromkeys(ids))

    @property
    def is_full(self) -> bool:
        return len(self._ids) >= self._limit

    @property
    def ids(self) -> list[int]:
        return list(islice(self._ids, self._limit))


@lru_cache(maxsize=NAMES_KEPT)
def _words_in(name: str) -> tuple[str, ...]:
    """Letter after letter brings much the same goods."""
    return tuple(words_of(name))


def _beginning(word: str) -> str:
    """One letter is taken as a whole word: half the goods have a word that begins with it."""
    return f'"{word}"*' if len(word) > 1 else f'"{word}"'


def _whole(word: str) -> str:
    return f'"{word}"'


def _either(group: Sequence[str]) -> str:
    return group[0] if len(group) == 1 else f"({' OR '.join(group)})"


def _rank(words: Sequence[str], *, brand: Sequence[str], names: Sequence[Sequence[str]]) -> int:
    has = {*brand, *(word for name in names for word in name)}
    firsts = [name[0] for name in names if name]
    if words[0] in firsts and has.issuperset(words[:-1]):
        return 0 if words[-1] in has else 1
    if any(first.startswith(words[0]) for first in firsts):
        return 2
    return 3 if has.issuperset(words) else 4


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))
