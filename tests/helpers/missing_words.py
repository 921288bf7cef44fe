"""Prints the texts that a language lacks, as JSON: context, English source, and the Russian words as a help.

python -m tests.helpers.missing_words oz; without a language, all that are translated. Cyrillic Uzbek is never
written by hand: python -m installer.uzbek_cyrillic makes it out of the Latin one.
"""

from __future__ import annotations

import json
import sys
from xml.etree import ElementTree as ET

from tests.helpers.source_texts import ROOT, source_texts

TRANSLATED = ("ru", "oz", "uz")


def words_of(language: str) -> dict[tuple[str, str], str]:
    """(context, source) to what is shown; of a counted text its last form."""
    root = ET.parse(ROOT / "resources" / "i18n" / f"pos_app_{language}.ts").getroot()  # noqa: S314 - our own file
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            shown = forms[-1] if forms else message.findtext("translation", "")
            found[context.findtext("name", ""), message.findtext("source", "")] = shown
    return found


def missing(language: str) -> dict[str, dict[str, str]]:
    have, russian = words_of(language), words_of("ru")
    lacking: dict[str, dict[str, str]] = {}
    for one in sorted(source_texts()):
        if not have.get((one.context, one.text)):
            lacking.setdefault(one.context, {})[one.text] = russian.get((one.context, one.text), "")
    return lacking


def main(languages: list[str]) -> int:
    found = {language: missing(language) for language in languages or TRANSLATED}
    wanted = found[languages[0]] if len(languages) == 1 else found
    print(json.dumps(wanted, ensure_ascii=False, indent=1))
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
