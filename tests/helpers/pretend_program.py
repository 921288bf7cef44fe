"""The command line over fakes as a process of its own, for what only a real process shows."""

from __future__ import annotations

import sys

from pos_app.cli.main import run
from tests.helpers.fakes_cli import FakeParts
from tests.helpers.sale_records import sale_with_goods


def main() -> int:
    parts = FakeParts()
    sale = sale_with_goods()
    parts.opened.store.sales = {f"{number}": sale for number in range(500)}
    return run(sys.argv[1:], parts)


if __name__ == "__main__":
    sys.exit(main())
