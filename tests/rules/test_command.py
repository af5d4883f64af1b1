"""Own rules and labels by hand at the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = """\
Home
Boats

Ferry to Orlo begins in May

by Ines Calder
3 May 2021

The ferry to Orlo begins on Monday, two weeks earlier than in other years, said the harbour master of Nordhavn.

Tell your neighbours that the kiosk sells ice.

The boat leaves at seven and comes back at noon, and whoever brings a bicycle pays nothing for it in the first week.

Code KAJA gives ten in the hundred.

Tickets are sold on board and, from next week on, at the bakery beside the lighthouse, which opens at five.
"""


def run(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(folder / "home"), **environment}
    command = [sys.executable, "-m", "cleaner", *arguments]
    return subprocess.run(command, cwd=folder, env=given, capture_output=True, text=True, check=False)


def test_the_command_reads_the_nearest_rules_and_the_labels(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "clean.toml").write_text('[phrases.advert]\ninside = ["kiosk"]\n', encoding="utf-8")
    assert run("--check-config", folder=tmp_path).stderr.endswith("clean.toml: no error found\n")
    explained = run("--explain", "page.txt", folder=tmp_path).stdout
    assert "advert       | Tell your" in explained
    assert "advert       | Tell your" not in run("--explain", "--no-config", "page.txt", folder=tmp_path).stdout
    (tmp_path / "page.labels").write_text(explained.replace("advert ", "caption"), encoding="utf-8")
    kept = run("--labels", "page.labels", "--keep", "caption", "page.txt", folder=tmp_path)
    assert "kiosk" in kept.stdout
    assert "kiosk" not in run("--labels", "page.labels", "page.txt", folder=tmp_path).stdout


def test_what_is_wrong_with_rules_or_labels_is_said_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "page.labels").write_text("x\n", encoding="utf-8")
    (tmp_path / "own.toml").write_text("[phrases]\nadverts = 1\n", encoding="utf-8")
    for arguments, message in (
        (("--config", "own.toml", "page.txt"), "clean: own.toml:2: unknown key 'adverts'"),
        (("--config", "none.toml", "page.txt"), "clean: none.toml: No such file or directory"),
        (("--labels", "none", "page.txt"), "clean: none: No such file or directory"),
        (("--labels", "page.labels", "page.txt"), "clean: page.labels:1: a row is a label"),
    ):
        result = run(*arguments, folder=tmp_path)
        assert (result.returncode, result.stdout) == (2, "")
        assert result.stderr.startswith(message)


def test_other_rules_clean_a_folder_again(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "page.txt").write_text(PAGE, encoding="utf-8")
    run("pages", "-o", "out/", "-q", folder=tmp_path)
    assert "kiosk" in (tmp_path / "out" / "page.txt").read_text(encoding="utf-8")
    (tmp_path / "clean.toml").write_text('[phrases.advert]\ninside = ["kiosk"]\n', encoding="utf-8")
    run("pages", "-o", "out/", "-q", folder=tmp_path)
    assert "kiosk" not in (tmp_path / "out" / "page.txt").read_text(encoding="utf-8")


def test_rules_in_another_order_of_hashing_clean_no_page_again(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "clean.toml").write_text('off = ["standfirst", "links-away", "author-bio"]\n', encoding="utf-8")
    for seed in ("1", "3", "4"):
        run("pages", "-o", "out/", "-q", folder=tmp_path, PYTHONHASHSEED=seed)
    lines = (tmp_path / "out" / "clean-manifest.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["status"] for line in lines] == ["done"]


def test_git_gets_the_page_whatever_is_wrong_with_the_rules(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "clean.toml").write_text("offf = []\n", encoding="utf-8")
    result = run("--textconv", "page.txt", folder=tmp_path)
    assert (result.returncode, "kiosk" in result.stdout, "unknown key 'offf'" in result.stderr) == (0, True, True)
    assert run("page.txt", folder=tmp_path).returncode == 2


def test_control_characters_that_the_margin_shows_are_the_page_s(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE.replace("Boats", "\x0cBo\x1bats\x85"), encoding="utf-8")
    (tmp_path / "page.labels").write_text(run("--explain", "-v", "page.txt", folder=tmp_path).stdout, encoding="utf-8")
    result = run("--labels", "page.labels", "page.txt", folder=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == run("page.txt", folder=tmp_path).stdout


def test_labels_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "page.labels").write_bytes(b"\xff\xfe\xff")
    result = run("--labels", "page.labels", "page.txt", folder=tmp_path)
    assert (result.returncode, result.stderr) == (2, "clean: page.labels: is no UTF-8\n")


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs another user")
def test_a_folder_that_may_not_be_looked_into_has_no_rules(tmp_path: Path) -> None:
    inner = tmp_path / "closed" / "inner"
    inner.mkdir(parents=True)
    source = "import os; os.chdir(argv[1]); os.chmod('..', 0o700); os.setuid(65534); print(find_rules(), end='')"
    program = f"from sys import argv; from cleaner.rules.find import find_rules; {source}"
    given = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", program, str(inner)], env=given, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("None", "")
