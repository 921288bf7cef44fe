"""The real window over real services and fake ports: hand-cranked threads and timers, a scripted Octo."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import cast

from pos_app.services.books_check import BooksCheck
from pos_app.services.folder_origin import FolderBinding
from pos_app.services.opening import LateParts, Opening
from pos_app.services.ports import ImportReport
from pos_app.services.sales_list import SalesList
from pos_app.services.settings import Settings
from pos_app.services.setup import Wishes, apply_setup
from pos_app.services.sound_cues import SoundCues
from pos_app.services.till import Till
from pos_app.ui.options import WindowOptions
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.helpers.day_check_rig import window_check
from tests.helpers.fake_ports import FakeAudit, FakeBinding, FakeSounds
from tests.helpers.tax_receipt_rig import receipts_of


def till_of(rig: CounterRig, sounds: FakeSounds) -> Till:
    """The services of a rig as the window gets them."""
    SoundCues(bus=rig.bus, sounds=sounds)
    return Till(
        bus=rig.bus,
        counter=rig.counter,
        checkout=rig.checkout,
        desk=rig.desk,
        owner=rig.owner,
        sales=SalesList(store=rig.store, tasks=rig.tasks, clock=rig.clock),
        catalogue=rig.catalogue,
        opening=opening_of(rig),
        recovery=rig.recovery,
        matters=rig.matters,
        refunds=lambda: rig.refunds,
        day_check=cache(lambda: window_check(rig)),
        tax_receipts=cache(lambda: receipts_of(rig)),
        held=lambda: rig.held,
        changes=lambda: rig.changes,
        parking=lambda: rig.parking,
        goods=lambda: rig.goods,
        buyers=lambda: rig.buyers,
        customer_language=rig.customer_language,
        clock=rig.clock,
        sounds=sounds,
        tasks=rig.tasks,
        scheduler=rig.scheduler,
    )


def opening_of(
    rig: CounterRig, *, binding: FakeBinding | None = None, findings: tuple[str, ...] = (), slices: int = 1
) -> Opening:
    """A folder of this PC with sound books, unless told otherwise."""
    known = binding or FakeBinding()

    def books() -> BooksCheck:
        return BooksCheck(
            open_audit=lambda: FakeAudit(findings=findings, slices=slices),
            find_copy=lambda: "/data/copies/books-2026-11-23.db",
            tasks=rig.tasks,
            scheduler=rig.scheduler,
            bus=rig.bus,
        )

    parts = LateParts(binding=lambda: cast("FolderBinding", known), books=books, begin=rig.recovery.resume)
    return Opening(parts=parts, tasks=rig.tasks, scheduler=rig.scheduler, bus=rig.bus)


@dataclass(slots=True)
class FakeOwnerJobs:
    """What the composition root would do for the window: imports and the set-up, on the rig's fakes."""

    rig: CounterRig
    imported: list[Path] = field(default_factory=list)
    wishes: list[Wishes] = field(default_factory=list)

    def import_file(self, path: Path) -> ImportReport:
        self.imported.append(path)
        return self.rig.catalogue.put([BREAD, MILK])

    def load_sample(self) -> ImportReport:
        return self.rig.catalogue.put([BREAD, MILK, RICE])

    def set_up(self, wishes: Wishes) -> Settings:
        self.wishes.append(wishes)
        return apply_setup(
            wishes,
            store=self.rig.store,
            catalogue=self.rig.catalogue,
            secrets=self.rig.secrets,
        )


def options_of(jobs: FakeOwnerJobs, folder: Path) -> WindowOptions:
    return WindowOptions(
        data_dir=folder,
        version="1",
        import_file=jobs.import_file,
        load_sample=jobs.load_sample,
        set_up=jobs.set_up,
    )
