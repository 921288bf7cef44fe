"""What stands in the log, and that no secret ever does."""

from __future__ import annotations

import base64
import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from pos_app.system.log import Log
from pos_app.system.secret_words import MASK, SecretWords
from tests.conftest import ExpectWarning

SECRET = 'plänted "s3cret"\\4711/ü'


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = Log(tmp_path / "logs")
    made.hide(SECRET)
    yield made
    made.close()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def entries(log: Log) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.path.read_text(encoding="utf-8").splitlines()]


def test_each_entry_is_one_json_object_with_time_level_and_facts(log: Log) -> None:
    log.note("payment created", payment="a-1", tries=2, is_test=False, reason=None)
    (entry,) = entries(log)
    assert entry["message"] == "payment created"
    assert entry["level"] == "info"
    assert entry["data"] == {"payment": "a-1", "tries": 2, "is_test": False, "reason": None}
    assert entry["time"].endswith("+00:00")


def test_other_parts_write_through_the_usual_loggers(log: Log) -> None:
    log.open()
    log.open()
    logging.getLogger("pos_app.octo").info("asked %s times", 3)
    logging.getLogger("httpx").info("chatter")
    logging.getLogger("pos_app").info("odd %d", "words")
    assert [entry["message"] for entry in entries(log)] == ["asked 3 times", "odd %d ('words',)"]


def test_a_planted_secret_is_nowhere_in_the_log_however_it_was_written(
    log: Log, expect_warning: ExpectWarning
) -> None:
    for start in ("args", "url", "basic", "uncaught"):
        expect_warning(f"pos_app: {start} ")
    body = json.dumps({"octo_secret": SECRET, "shop": 1})
    log.note(
        f"sent {SECRET}",
        body=body,
        secret="another",
        inner={"PIN": 1234, "list": [SECRET, (SECRET,)]},
        raw=SECRET.encode(),
    )
    logging.getLogger("pos_app").warning("args %s %r", SECRET, SECRET)
    logging.getLogger("pos_app").warning("url https://x/?a=%s", quote(SECRET))
    logging.getLogger("pos_app").warning("basic %s", base64.b64encode(SECRET.encode()).decode())
    with pytest.raises(ValueError, match="4711") as caught:
        int(SECRET)
    log.note_error(caught.value, where=SECRET)
    text = log.path.read_text(encoding="utf-8")
    for form in (
        SECRET,
        json.dumps(SECRET)[1:-1],
        json.dumps(json.dumps(SECRET))[1:-1],
        repr(SECRET)[1:-1],
        quote(SECRET),
    ):
        assert form not in text
    for part in ("s3cret", "another", "1234", "4711"):
        assert part not in text
    assert "ValueError" in text


def test_values_of_telling_names_are_masked_even_when_nobody_registered_them() -> None:
    words = SecretWords()
    assert words.hide_text('{"octo_secret": "abc", "shop": 1}') == f'{{"octo_secret": {MASK}, "shop": 1}}'
    assert words.hide_text("password=hunter2&x=1") == f"password={MASK}&x=1"
    assert words.hide_text("Secret: abc") == f"Secret: {MASK}"
    assert words.hide({"a": {"Password": "x"}, "b": 1.5}) == {"a": {"Password": MASK}, "b": 1.5}
    assert words.hide_text("no secret was given") == "no secret was given"


def test_a_secret_of_digits_is_masked_in_numbers_too() -> None:
    words = SecretWords()
    words.add("4711")
    words.add("")
    assert words.hide([4711, 5, True]) == [MASK, 5, True]


def test_the_log_never_grows_beyond_its_files(tmp_path: Path) -> None:
    log = Log(tmp_path, largest_bytes=1000, kept=2)
    for number in range(60):
        log.note("something happened", number=number)
    log.close()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["pos-app.1.jsonl", "pos-app.2.jsonl", "pos-app.jsonl"]
    assert all(path.stat().st_size <= 1000 for path in tmp_path.iterdir())
    assert entries(log)[-1]["data"] == {"number": 59}


def test_a_folder_that_cant_be_written_costs_the_entry_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    log = Log(tmp_path / "file")
    log.note("lost")
    log.close()
    log.close()
    assert capsys.readouterr() == ("", "")


def test_what_nobody_caught_goes_to_the_log_and_not_to_the_screen(
    log: Log, capsys: pytest.CaptureFixture[str], expect_warning: ExpectWarning
) -> None:
    expect_warning("uncaught error")
    log.catch_uncaught()
    for error in (RuntimeError("in the window"), KeyboardInterrupt()):
        sys.excepthook(type(error), error, None)
    thread = threading.Thread(target=lambda: int("in a thread"), name="network 1")
    thread.start()
    thread.join()

    class Leaves:
        def __del__(self) -> None:
            raise OSError("while cleaning up")

    Leaves()
    found = entries(log)
    assert [entry["data"]["where"] for entry in found][:2] == ["main thread", "network 1"]
    for entry, words in zip(found, ("in the window", "in a thread", "while cleaning up"), strict=True):
        assert words in entry["error"]
        assert entry["level"] == "error"
    assert capsys.readouterr() == ("", "")
