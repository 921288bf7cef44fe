"""How a command ends otherwise than well: the exit status and the one sentence that is said."""

from __future__ import annotations

DONE, FAILED, WRONG_ARGUMENTS = 0, 1, 2


class CommandFailed(Exception):  # noqa: N818 - says how a command ended, and isn't always a fault
    """The command couldn't do it. The text is the sentence for stderr."""

    status = FAILED


class WrongArguments(CommandFailed):
    """A value out of range."""

    status = WRONG_ARGUMENTS
