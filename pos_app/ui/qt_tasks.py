"""The only threads and timers of the program: lanes for storage, network and look-ups, and single-shot timers of Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.services.ports import Lane, Timer

if TYPE_CHECKING:
    from queue import SimpleQueue

Result = TypeVar("Result")

NETWORK_THREADS = 4
_THREADS = {Lane.STORAGE: 1, Lane.NETWORK: NETWORK_THREADS, Lane.LOOK_UP: 1}
LONGEST_DRAIN_S = 10.0
"""How long leaving waits for writes that are under way; a disk that takes longer is given up."""

_log = logging.getLogger(__name__)


class _Job:
    """One piece of work on its way to a lane and back."""

    __slots__ = ("error", "job", "on_done", "on_failed", "result")

    def __init__(
        self, job: Callable[[], Any], on_done: Callable[[Any], None], on_failed: Callable[[Exception], None]
    ) -> None:
        self.job = job
        self.on_done = on_done
        self.on_failed = on_failed
        self.result: Any = None
        self.error: Exception | None = None


class QtTaskRunner(QObject):
    """The `TaskRunner` of the window. Make it on the thread that owns the services; results come home there.

    A lane begins with its first job: at the start, which has none, it would only cost time.

    Signals:
        finished: a worker is done with the `_Job` it carries. Internal; it is what crosses the threads.
    """

    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._queues: dict[Lane, SimpleQueue[_Job | None]] = {}
        self._storage: threading.Thread | None = None
        self._is_closed = False
        # Only workers emit it, so Qt queues it by itself; to say so would load Qt's namespace before the first paint.
        self.finished.connect(self._on_finished)

    def run(
        self,
        lane: Lane,
        job: Callable[[], Result],
        *,
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        """After `close()` nothing is taken any more, and nothing is called back."""
        if not self._is_closed:
            self._queue_of(lane).put(_Job(job, on_done, on_failed))

    def close(self) -> None:
        """Waits for the writes that were handed in; calls on the network are abandoned."""
        if self._is_closed:
            return
        self._is_closed = True
        for queue in self._queues.values():
            for _ in range(NETWORK_THREADS):
                queue.put(None)
        if self._storage is not None:
            self._storage.join(LONGEST_DRAIN_S)

    def _queue_of(self, lane: Lane) -> SimpleQueue[_Job | None]:
        queue = self._queues.get(lane)
        if queue is None:
            from queue import SimpleQueue

            queue = self._queues[lane] = SimpleQueue()
            threads = [self._start(queue, name=lane.value) for _ in range(_THREADS[lane])]
            if lane is Lane.STORAGE:
                self._storage = threads[0]
        return queue

    def _start(self, queue: SimpleQueue[_Job | None], *, name: str) -> threading.Thread:
        # A daemon, so that a call to a dead network never holds up the exit; `close` waits for the storage lane.
        thread = threading.Thread(target=self._work, args=(queue,), name=name, daemon=True)
        thread.start()
        return thread

    def _work(self, queue: SimpleQueue[_Job | None]) -> None:
        while (job := queue.get()) is not None:
            try:
                job.result = job.job()
            except Exception as error:  # noqa: BLE001 - the port's contract: every error comes home
                job.error = error
            if self._is_closed:
                continue
            try:
                self.finished.emit(job)
            except RuntimeError:  # the window is gone
                return

    def _on_finished(self, job: _Job) -> None:
        if self._is_closed:
            return
        try:
            if job.error is None:
                job.on_done(job.result)
            else:
                job.on_failed(job.error)
        except Exception:  # noqa: BLE001 - one fault must not stop the results behind it
            _log.exception("A result could not be taken in.")


class _QtTimer:
    """One timer that fires once."""

    def __init__(self, timer: QTimer) -> None:
        self._timer: QTimer | None = timer

    def cancel(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None


class QtScheduler(QObject):
    """The `Scheduler` of the window: precise timers on the thread that owns the services."""

    def after(self, delay_s: float, callback: Callable[[], None]) -> Timer:
        from PySide6.QtCore import Qt  # late: it takes 15 ms

        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        handle = _QtTimer(timer)

        def fire() -> None:
            handle.cancel()
            try:
                callback()
            except Exception:  # noqa: BLE001 - one fault must not stop the timers behind it
                _log.exception("A timed action failed.")

        timer.timeout.connect(fire)
        timer.start(max(0, round(delay_s * 1000)))
        return handle
