"""Whether a word was meant although one letter of it is wrong, missing, one too many, or changed places."""

from __future__ import annotations

SHORTEST_WITH_SLIP = 5
"""In a shorter word one other letter makes another word."""


def is_one_slip(typed: str, *, word: str) -> bool:
    """Whether one slip lies between what was typed and a beginning of the word."""
    same = _in_common(typed, word)
    rest = typed[same + 1 :]
    is_wrong_or_too_many = word.startswith(rest, same + 1) or word.startswith(rest, same)
    is_missing = word.startswith(typed[same:], same + 1)
    swapped = typed[same + 1 : same + 2] + typed[same : same + 1] + typed[same + 2 :]
    return is_wrong_or_too_many or is_missing or word.startswith(swapped, same)


def halves(typed: str) -> tuple[str, str]:
    """One slip leaves one of them as it was."""
    middle = len(typed) // 2
    return typed[:middle], typed[middle:]


def _in_common(one: str, other: str) -> int:
    length = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        length += 1
    return length
