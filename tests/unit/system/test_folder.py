"""Where the till keeps its data, and that one folder has one till."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from pos_app.services.ports import StorageError
from pos_app.system.clock import SystemClock
from pos_app.system.ids import SystemIds
from pos_app.system.instance_lock import FILE_NAME, InstanceLock
from pos_app.system.paths import data_dir, demo_dir, logs_dir, make_folder

IS_POSIX = sys.platform != "win32"


def test_the_folder_named_on_the_command_line_comes_first() -> None:
    assert data_dir(Path("/srv/till"), variables={"POS_APP_DATA_DIR": "/else"}) == Path("/srv/till")
    assert data_dir(variables={"POS_APP_DATA_DIR": "/else"}) == Path("/else")
    assert data_dir(Path("till")) == Path.cwd() / "till"


@pytest.mark.parametrize(
    ("system", "variables", "end"),
    [
        ("linux", {"XDG_DATA_HOME": "/home/ali/share"}, "/home/ali/share/pos-app"),
        ("linux", {"XDG_DATA_HOME": "relative"}, "/.local/share/pos-app"),
        ("linux", {"POS_APP_DATA_DIR": ""}, "/.local/share/pos-app"),
        ("darwin", {}, "/Library/Application Support/pos-app"),
        ("win32", {"LOCALAPPDATA": "/C/Local"}, "/C/Local/pos-app"),
        ("win32", {}, "/AppData/Local/pos-app"),
    ],
)
def test_without_a_name_it_is_the_platforms_usual_place(
    system: str, variables: dict[str, str], end: str
) -> None:
    assert data_dir(variables=variables, system=system).as_posix().endswith(end)


def test_the_demo_and_the_log_have_folders_of_their_own() -> None:
    assert demo_dir(Path("/srv/till")) == Path("/srv/till/demo")
    assert logs_dir(Path("/srv/till")) == Path("/srv/till/logs")


def test_a_new_folder_is_closed_to_other_accounts(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "a" / "till")
    assert make_folder(made).is_dir()
    if IS_POSIX:
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_folder_that_cant_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"can't be used: .* Nothing was stored"):
        make_folder(tmp_path / "file" / "till")
    with pytest.raises(StorageError, match="can't be used"):
        make_folder(tmp_path / "file")


def test_a_second_till_on_the_same_folder_is_noticed(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert isinstance(second.owner(), int)
    first.release()
    first.release()
    assert second.acquire()
    second.release()


def test_a_till_that_was_killed_leaves_the_folder_free(tmp_path: Path) -> None:
    holds = (
        "import sys; from pathlib import Path; from pos_app.system.instance_lock import InstanceLock\n"
        "assert InstanceLock(Path(sys.argv[1])).acquire(); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", holds, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        lock = InstanceLock(tmp_path)
        assert not lock.acquire()
        assert lock.owner() == other.pid
        other.kill()
        other.wait()
        assert lock.acquire()
        lock.release()


def test_a_lock_without_its_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "none")
    assert lock.owner() is None
    with pytest.raises(StorageError, match="can't be used"):
        lock.acquire()
    (tmp_path / FILE_NAME).write_text("")
    assert InstanceLock(tmp_path).owner() is None


def test_ids_are_fresh_and_grow_with_time() -> None:
    made = [SystemIds().new_sale_id() for _ in range(50)]
    assert len(set(made)) == 50
    assert all(len(one) == 32 and one[12] == "7" for one in made)
    assert made[0][:12] <= made[-1][:12]


def test_the_clock_tells_utc_and_counts_on() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() is not None
    assert clock.now().isoformat().endswith("+00:00")
    assert clock.monotonic_s() <= clock.monotonic_s()


def test_the_start_brings_in_nothing_that_is_slow() -> None:
    slow = ("platform", "subprocess", "logging", "ctypes", "argparse", "keyring", "wave")
    code = (
        "import sys, pos_app.system.paths, pos_app.system.clock, pos_app.system.ids, pos_app.system.instance_lock\n"
        "import pos_app.system.log, pos_app.system.keyring_store, pos_app.system.sounds, pos_app.system.wake_lock\n"
        "import pos_app.system.network_share, pos_app.system.machine\n"
        f"print([name for name in {slow!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(Path.cwd())!r})\n{code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
