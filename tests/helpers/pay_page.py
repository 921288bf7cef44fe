"""The customer's phone: a real Chromium without a screen, driven over the W3C WebDriver protocol."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.helpers.waiting import wait_until

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
)
PAGE_TIMEOUT_MS = 10_000
START_TIMEOUT_S, CALL_TIMEOUT_S = 30.0, 30.0


class Phone:
    """One browser; each address replaces the page before."""

    def __init__(self, http: httpx.Client, session: str) -> None:
        self._http = http
        self._session = session

    def open(self, url: str) -> None:
        """Comes back when the page has loaded."""
        self._call("POST", "url", url=url)

    def text(self, css: str) -> str:
        return str(self._call("GET", f"element/{self._find(css)}/text"))

    def click(self, css: str) -> None:
        self._call("POST", f"element/{self._find(css)}/click")

    def pay(self, pay_url: str) -> str:
        """Opens the page that the QR names, presses Pay, and gives what the page then says."""
        self.open(pay_url)
        self.click("#pay")
        return self.text("#result")

    def _find(self, css: str) -> str:
        found = self._call("POST", "element", using="css selector", value=css)
        return str(found[ELEMENT])

    def _call(self, method: str, word: str, **body: Any) -> Any:
        return _value(
            self._http.request(
                method, f"/session/{self._session}/{word}", json=body if method == "POST" else None
            )
        )


@contextmanager
def running_phone() -> Iterator[Phone]:
    with tempfile.TemporaryDirectory(prefix="phone-", ignore_cleanup_errors=True) as folder:
        log = Path(folder) / "driver.log"
        driver = subprocess.Popen(
            ["chromedriver", "--port=0", f"--log-path={log}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            address = f"http://127.0.0.1:{_port(driver)}"
            with httpx.Client(base_url=address, timeout=CALL_TIMEOUT_S, trust_env=False) as http:
                session = _session(http, profile=Path(folder) / "profile")
                try:
                    yield Phone(http, session)
                finally:
                    http.delete(f"/session/{session}")
        finally:
            driver.terminate()
            driver.communicate()


def _port(driver: subprocess.Popen[str]) -> int:
    """The driver takes a free port and says which one."""
    assert driver.stdout is not None
    for line in driver.stdout:
        if "started successfully on port" in line:
            return int(line.rstrip().rstrip(".").rpartition(" ")[2])
    raise AssertionError("chromedriver did not start")


def _session(http: httpx.Client, *, profile: Path) -> str:
    options = {"args": [*FLAGS, f"--user-data-dir={profile}"]}
    wanted = {
        "capabilities": {
            "alwaysMatch": {
                "browserName": "chrome",
                "goog:chromeOptions": options,
                # The page after a click is another one: what is looked for there comes when it has loaded.
                "timeouts": {"implicit": PAGE_TIMEOUT_MS},
            }
        }
    }
    wait_until(lambda: _value(http.get("/status"))["ready"], START_TIMEOUT_S, what="chromedriver")
    return str(_value(http.post("/session", json=wanted))["sessionId"])


def _value(response: httpx.Response) -> Any:
    value = response.json()["value"]
    assert response.status_code == httpx.codes.OK, value
    return value
