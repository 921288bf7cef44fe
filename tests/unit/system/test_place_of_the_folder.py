"""A folder on a network share is refused; one PC is told from another."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.bootstrap.folder import DataFolder
from pos_app.services.ports import StorageError
from pos_app.system import network_share
from pos_app.system.machine import first_id, machine_id, uuid_in
from pos_app.system.network_share import is_network_path, mac_share_kind, refuse_network_share, share_kind

MOUNTS = r"""22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
23 22 0:21 / /proc rw - proc proc rw
40 22 0:40 / /mnt/shop rw,relatime shared:9 master:2 - nfs4 server:/shop rw,vers=4.2
41 40 8:1 / /mnt/shop/local rw - ext4 /dev/sda1 rw
42 22 0:42 / /mnt/my\040share rw - cifs //server/my\040share rw
43 22 0:43 / /home/ali/remote rw - fuse.sshfs ali@server:/ rw
44 22 0:44 / /home/ali/photos rw - fuse.bindfs /srv/photos rw
45 22 0:45 / /mnt/twice rw - nfs server:/a rw
46 22 8:2 / /mnt/twice rw - xfs /dev/sdb1 rw
47 22 0:47 / /mnt/host rw - 9p host rw
a line that the kernel never wrote
"""
MAC_MOUNTS = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//ali@server/My Shop on /Volumes/My Shop (smbfs, nodev, nosuid, mounted by ali)
server:/shop on /Volumes/nfs (nfs)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ali/till", None),
        ("/mnt/shop", "nfs4"),
        ("/mnt/shop/till/deep", "nfs4"),
        ("/mnt/shopping", None),
        ("/mnt/shop/local/till", None),
        ("/mnt/my share/till", "cifs"),
        ("/home/ali/remote/till", "fuse.sshfs"),
        ("/home/ali/photos", None),
        ("/mnt/twice/till", None),
        ("/mnt/host/till", "9p"),
    ],
)
def test_a_network_share_is_told_from_a_disk_by_the_mount_that_holds_the_folder(
    folder: str, kind: str | None
) -> None:
    assert share_kind(folder, mountinfo=MOUNTS) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [("/Users/ali/till", None), ("/Volumes/My Shop/till", "smbfs"), ("/Volumes/nfs/till", "nfs")],
)
def test_the_same_on_a_mac(folder: str, kind: str | None) -> None:
    assert mac_share_kind(folder, mount_text=MAC_MOUNTS) == kind


@pytest.mark.parametrize(
    ("folder", "is_network"),
    [
        (r"\\server\share\till", True),
        ("//server/share/till", True),
        (r"\\?\UNC\server\share\till", True),
        (r"\\?\C:\till", False),
        (r"C:\till", False),
        ("till", False),
    ],
)
def test_a_windows_path_of_another_computer_is_known_by_its_beginning(folder: str, is_network: bool) -> None:
    assert is_network_path(folder) is is_network


def test_a_folder_on_a_share_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_network_share(tmp_path / "not yet there")
    monkeypatch.setattr(network_share, "_kind_of", lambda _: "nfs4")
    with pytest.raises(StorageError, match=r"network share \(nfs4\).*Choose a folder on this PC's own disk"):
        refuse_network_share(tmp_path)


def test_on_a_share_not_even_the_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_share, "_kind_of", lambda _: "cifs")
    with pytest.raises(StorageError, match="network share"):
        DataFolder(tmp_path / "till")
    assert not (tmp_path / "till").exists()


def test_a_pc_has_one_id_and_an_image_that_was_never_started_has_none(tmp_path: Path) -> None:
    assert machine_id() == machine_id()
    empty, word, good = tmp_path / "empty", tmp_path / "word", tmp_path / "good"
    empty.write_text("\n")
    word.write_text("uninitialized\n")
    good.write_text("3d1219c7c4c5404aaa1f6d2a48adfda4\n")
    assert first_id([str(tmp_path / "none"), str(empty), str(word)]) == ""
    assert first_id([str(empty), str(good)]) == "3d1219c7c4c5404aaa1f6d2a48adfda4"


def test_a_macs_id_is_read_out_of_what_it_tells_about_its_hardware() -> None:
    told = '+-o J314  <class IOPlatformExpertDevice>\n    {\n      "IOPlatformUUID" = "0A1B-2C"\n    }\n'
    assert uuid_in(told) == "0A1B-2C"
    assert uuid_in("nothing") == ""
