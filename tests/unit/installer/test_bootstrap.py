"""The set-up's own decisions: what is missing, what is out of date, what a person is told."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from installer import bootstrap, build_resources, environment, private_session, surroundings, system_packages
from installer.environment import Environment
from installer.errors import SetUpError
from installer.steps import Runner, Step, Totals

LISTING = (
    "installed\tlibegl1\t\n"
    "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.4-3), libglib2.0-data\n"
    "config-files\txvfb\t\n"
    "not-installed\tdbus\n"
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that the set-up looks at, and nothing else of the project."""
    for name in (
        "installer/requirements.lock",
        "pyproject.toml",
        "pos_app/__init__.py",
        "installer/build_resources.py",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    icon = tmp_path / "resources" / "icons" / "pay.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>", encoding="utf-8")
    return tmp_path


class TestSystemPackages:
    def test_a_removed_package_whose_settings_are_left_counts_as_missing(self) -> None:
        installed = system_packages.installed_from(LISTING)

        assert system_packages.missing(["libegl1", "xvfb", "dbus"], installed=installed) == ["xvfb", "dbus"]

    def test_a_package_that_a_later_debian_renamed_is_not_asked_for_again(self) -> None:
        installed = system_packages.installed_from(LISTING)

        assert system_packages.missing(["libglib2.0-0", "libglib2.0-data"], installed=installed) == []

    def test_a_package_wanted_twice_is_named_once(self) -> None:
        assert system_packages.missing(["xvfb", "dbus", "xvfb"], installed=frozenset()) == ["xvfb", "dbus"]

    @pytest.mark.parametrize("word", list(bootstrap.WORDS))
    def test_every_word_gets_the_libraries_of_a_window_and_a_font_with_uzbek_letters(self, word: str) -> None:
        wanted = system_packages.wanted(word, needs_private_session=False)

        assert {*system_packages.WINDOW, "fonts-dejavu-core"} <= set(wanted)

    def test_the_demo_needs_a_virtual_screen_only_without_a_display(self) -> None:
        assert "xvfb" in system_packages.wanted("demo", needs_private_session=True)
        assert "xvfb" not in system_packages.wanted("demo", needs_private_session=False)

    def test_somebody_who_may_not_install_reads_the_exact_command(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("shutil.which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")
        monkeypatch.setattr(system_packages, "_installed", lambda: frozenset({"libegl1", "python3-venv"}))
        monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)

        with pytest.raises(SetUpError) as told:
            system_packages.ensure(["libegl1", "xvfb", "dbus"])

        command = "sudo apt-get update && sudo apt-get install --no-install-recommends -y xvfb dbus\n"
        assert command in str(told.value)
        assert "lacks 2 packages" in str(told.value)

    def test_a_system_that_is_not_debian_is_left_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("shutil.which", lambda _: None)

        system_packages.ensure(["no-such-package"])


class TestStamp:
    def test_the_packages_are_installed_again_when_the_lock_changes(self, checkout: Path) -> None:
        before = environment.packages_fingerprint(checkout)
        (checkout / environment.LOCK).write_text("other", encoding="utf-8")

        assert environment.packages_fingerprint(checkout) != before

    def test_a_checkout_that_was_moved_is_noticed(self, checkout: Path) -> None:
        before = environment.packages_fingerprint(checkout)
        moved = checkout.rename(checkout.with_name("moved"))

        assert environment.packages_fingerprint(moved) != before

    def test_a_new_icon_changes_the_resources_and_not_the_packages(self, checkout: Path) -> None:
        packages, resources = (
            environment.packages_fingerprint(checkout),
            environment.resources_fingerprint(checkout),
        )
        (checkout / "resources" / "icons" / "new.svg").write_text("<svg/>", encoding="utf-8")

        assert environment.resources_fingerprint(checkout) != resources
        assert environment.packages_fingerprint(checkout) == packages

    @pytest.mark.parametrize("content", ["", "{", "[]", '"half'])
    def test_an_interrupted_set_up_is_made_anew(
        self, checkout: Path, content: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        there = Environment(checkout)
        there.folder.mkdir()
        (there.folder / environment.STAMP).write_text(content, encoding="utf-8")
        (there.folder / "half a package").write_text("", encoding="utf-8")
        commands = _record_commands(there, monkeypatch)

        there.ensure()

        assert not (there.folder / "half a package").exists()
        assert [
            next(word for word in ("venv", "-r", "--editable") if word in command) for command in commands[:3]
        ] == [
            "venv",
            "-r",
            "--editable",
        ]

    def test_a_finished_set_up_starts_nothing_the_second_time(
        self, checkout: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        there = Environment(checkout)
        first = _record_commands(there, monkeypatch)
        there.ensure()
        build_resources.build(checkout)
        monkeypatch.setattr(there, "_is_sound", lambda: True)
        made = len(first)

        there.ensure()

        assert len(first) == made

    def test_what_pip_said_last_is_told_and_the_rest_kept(self, checkout: Path) -> None:
        there = Environment(checkout)
        (checkout / "build").mkdir()
        script = "import sys; [print('line', n) for n in range(20)]; sys.exit(1)"

        with pytest.raises(SetUpError) as told:
            there._run([sys.executable, "-c", script], failure="The packages could not be installed.")

        assert str(told.value).startswith("The packages could not be installed.\n")
        assert "  line 19" in str(told.value)
        assert "line 13" not in str(told.value)
        assert "line 0" in (checkout / "build" / "set-up.log").read_text(encoding="utf-8")


class TestLock:
    def test_the_lock_names_no_address_and_no_store_that_keeps_secrets_in_a_file(self) -> None:
        lock = (bootstrap.ROOT / environment.LOCK).read_text(encoding="utf-8")

        assert "://" not in lock
        assert "keyrings" not in lock

    def test_every_locked_package_has_its_version_and_hashes(self) -> None:
        lock = (bootstrap.ROOT / environment.LOCK).read_text(encoding="utf-8").replace("\\\n", " ")

        for line in lock.splitlines():
            assert "==" in line.split(";")[0], line
            assert "--hash=sha256:" in line


def _record_commands(there: Environment, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    commands: list[list[str]] = []

    def record(command: list[str], *, failure: str) -> None:
        assert failure.endswith(".")
        there.folder.mkdir(exist_ok=True)
        commands.append(command)

    monkeypatch.setattr(there, "_run", record)
    return commands


class TestResources:
    def test_a_picture_goes_into_the_package_and_leaves_it_with_its_source(self, checkout: Path) -> None:
        made = checkout / "pos_app" / "resources" / "icons" / "pay.svg"
        assert not build_resources.is_complete(checkout)

        build_resources.build(checkout)
        assert made.read_text(encoding="utf-8") == "<svg/>"
        assert build_resources.is_complete(checkout)

        (checkout / "resources" / "icons" / "pay.svg").unlink()
        build_resources.build(checkout)
        assert not made.exists()

    def test_a_translation_becomes_what_qt_reads(self, checkout: Path) -> None:
        source = checkout / "resources" / "i18n" / "pos_app_ru.ts"
        source.parent.mkdir()
        source.write_text(
            '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru"><context>'
            "<name>Pay</name><message><source>Pay</source><translation>Оплатить</translation></message></context></TS>",
            encoding="utf-8",
        )

        build_resources.build(checkout)

        qm = checkout / "pos_app" / "resources" / "i18n" / "pos_app_ru.qm"
        assert "Оплатить".encode("utf-16-be") in qm.read_bytes()

    def test_a_broken_translation_is_named(self, checkout: Path) -> None:
        source = checkout / "resources" / "i18n" / "pos_app_ru.ts"
        source.parent.mkdir()
        source.write_text("<TS", encoding="utf-8")

        with pytest.raises(build_resources.ResourceError, match=r"pos_app_ru\.ts can't be compiled"):
            build_resources.build(checkout)


class TestSteps:
    def test_the_steps_stop_at_the_first_that_fails_and_say_which(
        self, checkout: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run: list[str] = []
        steps = [
            Step("lint", lambda: _note(run, "lint", status=0)),
            Step("types", lambda: _note(run, "types", status=2)),
        ]
        steps.append(Step("unit tests", lambda: _note(run, "unit", status=0)))

        status = Runner(Environment(checkout)).run(steps)

        assert status == 1
        assert run == ["lint", "types"]
        said = capsys.readouterr().out
        assert "The step “types” failed" in said
        assert said.splitlines()[-1] == "0 passed, 0 failed"

    def test_the_totals_add_up_all_runs_of_pytest_and_count_a_broken_fixture_as_failed(
        self, tmp_path: Path
    ) -> None:
        totals = Totals()
        for counts in (
            'tests="10" failures="1" errors="2" skipped="1"',
            'tests="5" failures="0" errors="0" skipped="0"',
        ):
            report = tmp_path / "report.xml"
            report.write_text(f"<testsuites><testsuite {counts}/></testsuites>", encoding="utf-8")
            totals.add(report)

        assert str(totals) == "11 passed, 3 failed"


def _note(run: list[str], name: str, *, status: int) -> int:
    run.append(name)
    return status


class TestCommandLine:
    def test_an_unknown_word_is_answered_with_the_words_there_are(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as ended:
            bootstrap.main(["deploy"])

        assert ended.value.code == 2
        assert "demo|test|check|bench|build" in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("error", "sentence"),
        [
            (SetUpError("The packages could not be installed."), "The packages could not be installed."),
            (private_session.SessionError("Xvfb is not installed."), "Xvfb is not installed."),
            (OSError(28, "No space left on device", "/till/.venv"), "No space left on device (/till/.venv)"),
        ],
    )
    def test_whatever_goes_wrong_is_one_sentence_and_no_traceback(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        error: Exception,
        sentence: str,
    ) -> None:
        def fail(word: str, *, passed_on: list[str]) -> int:
            raise error

        monkeypatch.setattr(bootstrap, "run", fail)

        assert bootstrap.main(["check"]) == 1
        said = capsys.readouterr().err
        assert sentence in said
        assert "Traceback" not in said

    def test_what_stands_after_two_dashes_is_passed_on_untouched(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: list[tuple[str, list[str]]] = []

        def note(word: str, *, passed_on: list[str]) -> int:
            seen.append((word, passed_on))
            return 0

        monkeypatch.setattr(bootstrap, "run", note)

        bootstrap.main(["test", "--", "-k", "money", "--co"])

        assert seen == [("test", ["-k", "money", "--co"])]


class TestSurroundings:
    def test_a_display_that_nobody_serves_any_more_counts_as_none(self) -> None:
        assert not surroundings.has_display({"DISPLAY": ":98765"})
        assert not surroundings.has_display({})

    def test_a_display_that_answers_is_used(self) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            number = 60_000 + os.getpid() % 5_000
            server.bind(f"\0/tmp/.X11-unix/X{number}")
            server.listen()

            assert surroundings.has_display({"DISPLAY": f":{number}.0"})

    def test_a_wayland_desktop_has_a_display(self) -> None:
        assert surroundings.has_display({"WAYLAND_DISPLAY": "wayland-0"})

    def test_a_private_session_sees_neither_the_home_nor_the_bus_nor_the_till_of_its_starter(
        self, tmp_path: Path
    ) -> None:
        starter = {"HOME": "/home/owner", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus", "DISPLAY": ":0"}
        starter |= {"POS_APP_DATA_DIR": "/till", "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin"}

        own = private_session._own_variables(starter, home=tmp_path, has_own_screen=True)

        assert own["HOME"].startswith(str(tmp_path))
        assert own["PATH"] == "/usr/bin"
        assert not {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "POS_APP_DATA_DIR", "QT_QPA_PLATFORM"} & own.keys()

    def test_a_demo_on_the_desktops_screen_still_finds_it_from_its_own_home(self, tmp_path: Path) -> None:
        starter = {
            "HOME": "/home/owner",
            "DISPLAY": ":0",
            "XDG_RUNTIME_DIR": "/run/user/7",
            "WAYLAND_DISPLAY": "way-0",
        }

        own = private_session._own_variables(starter, home=tmp_path, has_own_screen=False)

        assert own["DISPLAY"] == ":0"
        assert own["XAUTHORITY"] == "/home/owner/.Xauthority"
        assert own["WAYLAND_DISPLAY"] == "/run/user/7/way-0"

    def test_a_missing_tool_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", "/nowhere")

        with pytest.raises(private_session.SessionError, match="Xvfb is not installed"):
            private_session._tool("Xvfb")
