"""The pretend customer of the demo: does what a browser on a phone does with the sandbox's pay page."""

from __future__ import annotations

from urllib.request import Request, urlopen

TIMEOUT_S = 10.0


class PhoneCustomer:
    """Does what a browser on a phone does: opens the pay page, presses Pay."""

    def open_page(self, pay_url: str) -> None:
        with urlopen(pay_url, timeout=TIMEOUT_S) as page:  # noqa: S310 - the sandbox's own address
            page.read()

    def pay(self, pay_url: str) -> None:
        address, _, query = pay_url.partition("?")
        request = Request(f"{address}/pay?{query}", data=b"", method="POST")  # noqa: S310 - as above
        with urlopen(request, timeout=TIMEOUT_S) as page:  # noqa: S310 - as above
            page.read()
