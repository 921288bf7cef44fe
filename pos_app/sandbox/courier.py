"""Carries callbacks to the shop: one thread that starts with the first one, tries again, repeats, mixes their order."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from pos_app.sandbox import json_text
from pos_app.sandbox.book import NoSuchPaymentError, SandboxBook
from pos_app.sandbox.callbacks import FINAL, Callback, callback_of, is_near
from pos_app.sandbox.payment import Payment, Status

TIMEOUT_S = 5.0
STOP_TIMEOUT_S = 10.0
LONGEST_ANSWER = 65_536
LONGEST_LOG = 2_000
DONE = 200

Job = Callable[[], None]


class Courier:
    """Tells the shop of each change of a payment that has a notify_url. Safe to use from any thread.

    What the shop answers to the notice of a held payment captures or releases it; any other answer is only noted.
    """

    def __init__(self, book: SandboxBook) -> None:
        self._book = book
        self._changed = threading.Condition()
        self._jobs: list[tuple[float, int, Job]] = []
        self._numbers = itertools.count(1)
        self._thread: threading.Thread | None = None
        self._is_stopped = False
        self._kept: dict[str, list[Callback]] = {}
        self._sent: deque[dict[str, Any]] = deque(maxlen=LONGEST_LOG)
        book.on_status = self._on_status

    def start(self) -> None:
        with self._changed:
            self._is_stopped = False

    def stop(self) -> None:
        """Forgets what wasn't sent yet and waits for what is being sent."""
        with self._changed:
            self._is_stopped = True
            self._jobs.clear()
            self._kept.clear()
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread is not None and thread is not threading.current_thread():
            thread.join(STOP_TIMEOUT_S)

    def sent(self) -> list[dict[str, Any]]:
        """Every try, oldest first, with the body as it went out and what came of it."""
        with self._changed:
            return [dict(entry) for entry in self._sent]

    def forget(self) -> None:
        with self._changed:
            self._sent.clear()
            self._kept.clear()

    def tell_again(self, key: str) -> Payment:
        """Sends the notice of a payment's present status once more; NoSuchPaymentError."""
        payment = self._book.find(key)
        self._send(self._callback_of(payment))
        return payment

    def _on_status(self, payment: Payment) -> None:
        """Called under the book's lock, so it only puts things in line."""
        rules = self._book.rules
        if not (rules.callbacks_sent and (payment.order.notify_url or rules.cabinet_notify_url)):
            return
        wait_s = self._book.seconds_to_next_move(payment)
        if wait_s is not None:
            self._put(wait_s, partial(self._look_at, payment.uuid))
        if payment.status is Status.CREATED:
            return
        callback = self._callback_of(payment)
        if not rules.callbacks_out_of_order:
            self._send(callback)
        elif callback.status in FINAL:
            for late in (callback, *reversed(self._kept.pop(callback.uuid, []))):
                self._send(late)
        else:
            self._kept.setdefault(callback.uuid, []).append(callback)

    def _callback_of(self, payment: Payment) -> Callback:
        return callback_of(
            payment, rules=self._book.rules, secret=self._book.secret, hash_key=str(uuid.uuid4())
        )

    def _send(self, callback: Callback) -> None:
        if not is_near(callback.url):
            self._note(callback, attempt=0, result="not sent: only this machine and private networks")
            return
        for _ in range(self._book.rules.callback_copies):
            self._put(0, partial(self._deliver, callback, attempt=1))

    def _deliver(self, callback: Callback, *, attempt: int) -> None:
        rules = self._book.rules
        status, answer, result = _posted(callback)
        self._note(callback, attempt=attempt, result=result)
        if status != DONE and attempt < rules.callback_attempts:
            self._put(rules.callback_retry_ms / 1000, partial(self._deliver, callback, attempt=attempt + 1))
        elif status == DONE and callback.status is Status.WAITING_FOR_CAPTURE:
            self._decide(callback, answer)

    def _decide(self, callback: Callback, answer: bytes) -> None:
        try:
            decision = str(json_text.read_object(answer).get("accept_status", ""))
        except json_text.NotJsonError:
            decision = ""
        payment = self._book.decide(callback.uuid, decision)
        is_open = payment.status is Status.WAITING_FOR_CAPTURE
        if is_open and decision != "waiting_user_action":
            wait_s = self._book.rules.callback_hold_repeat_s
            self._put(wait_s, partial(self._remind, callback))

    def _remind(self, callback: Callback) -> None:
        if self._book.find(callback.uuid).status is Status.WAITING_FOR_CAPTURE:
            self._deliver(callback, attempt=1)

    def _look_at(self, key: str) -> None:
        """Lets time do to a payment what is due; the book then calls back here."""
        self._book.find(key)

    def _note(self, callback: Callback, *, attempt: int, result: str) -> None:
        entry = {
            "at": self._book.wall_time().isoformat(timespec="milliseconds"),
            "url": callback.url,
            "shop_transaction_id": callback.payment,
            "status": str(callback.status),
            "attempt": attempt,
            "result": result,
            "body": callback.body.decode(),
        }
        with self._changed:
            self._sent.append(entry)

    def _put(self, wait_s: float, job: Job) -> None:
        with self._changed:
            if self._is_stopped:
                return
            heapq.heappush(self._jobs, (time.monotonic() + wait_s, next(self._numbers), job))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="sandbox-callbacks", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def _work(self) -> None:
        while (job := self._next_job()) is not None:
            # Somebody may have reset the book since this was put in line.
            with suppress(NoSuchPaymentError):
                job()

    def _next_job(self) -> Job | None:
        with self._changed:
            while not self._is_stopped:
                wait_s = self._jobs[0][0] - time.monotonic() if self._jobs else None
                if wait_s is not None and wait_s <= 0:
                    return heapq.heappop(self._jobs)[2]
                self._changed.wait(wait_s)
            return None


def _posted(callback: Callback) -> tuple[int, bytes, str]:
    """HTTP status (0 without one), the answer's body, and a word for the log. Past any proxy, no redirect followed."""
    parts = urlsplit(callback.url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=TIMEOUT_S)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request("POST", path, callback.body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        return response.status, response.read(LONGEST_ANSWER), f"HTTP {response.status}"
    except (OSError, HTTPException, ValueError) as error:
        return 0, b"", f"no answer: {type(error).__name__}"
    finally:
        connection.close()
