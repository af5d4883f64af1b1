"""What of a page reaches a terminal."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.cli import main
from cleaner.terminal import one_line, visible

ROOT = Path(__file__).parent.parent
BAD = "\x1b]0;gone\a\x1b[2J\x9b31m\u202egnirts\u2066 \x7f\b"
WORDS = "\x9b31m\u202egnirts\u2066"  # what is no escape sequence of a dump, but may be one to a terminal
COLOUR = re.compile(r"\x1b\[[0-9;]*m")  # the command's own; the page has others
PAGE = (
    f"Log in{BAD}\nSkip to content\n\nFerry opens{BAD}\n\n"
    + f"The first boat left the harbour at noon today, {BAD} said the mayor of the town.\n" * 3
    + f"\nShare this{BAD}\nCopy link\n"
)
# Overrides, embeddings and isolates turn the order of what is read.
TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def is_clean(text: str) -> bool:
    """Whether a terminal shows the text and does nothing else."""
    rest = text.replace("\r\n", "\n")
    return not any(
        (unicodedata.category(c) == "Cc" and c not in "\t\n") or unicodedata.bidirectional(c) in TURNING for c in rest
    )


@given(st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "L"])))
def test_what_is_visible_controls_nothing(text: str) -> None:
    assert is_clean(visible(text))
    assert "\n" not in one_line(text)
    visible(text).encode()


@pytest.mark.parametrize("text", ["Ána\tRuiz\r\n", "סגן\u200f ראש", "می\u200cخواهم", "👩\u200d🚀", ""])
def test_words_stay(text: str) -> None:
    assert visible(text) == text


@pytest.fixture
def page(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8", newline="")
    return path


def on_a_terminal(*arguments: str) -> str:
    """What a terminal gets on its standard output and standard error."""
    master, slave = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "dumb"}
    done = subprocess.Popen([sys.executable, "-m", "cleaner", *arguments], stdout=slave, stderr=slave, env=environment)
    os.close(slave)
    parts = []
    try:
        while part := os.read(master, 65536):
            parts.append(part)
    except OSError:  # how Linux says that nobody writes there any more
        pass
    os.close(master)
    done.wait()
    return b"".join(parts).decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--keep", "other"],
        ["--format", "markdown"],
        ["--format", "json"],
        ["--diff"],
        ["--diff", "--raw-controls"],
        ["--diff", "--side-by-side"],
        ["--diff", "--color", "always"],
        ["--explain", "--why"],
        ["--explain", "-v", "--format", "json"],
    ],
)
def test_a_terminal_gets_no_control_character(page, arguments: list[str]) -> None:
    shown = COLOUR.sub("", on_a_terminal(*arguments, "page.txt"))
    assert "\\u009b" in shown or "\N{SYMBOL FOR ESCAPE}" in shown  # in columns a character is one wide
    assert "202e" in shown
    assert is_clean(shown)


def test_json_on_a_terminal_is_json(page) -> None:
    assert WORDS in json.loads(on_a_terminal("--format", "json", "page.txt"))["body"]


@pytest.mark.parametrize("view", ["--diff", "--explain"])
def test_views_for_people_show_them_in_files_too_unless_asked(page, capsys, view: str) -> None:
    main([view, "page.txt"])
    assert is_clean(capsys.readouterr().out)
    main([view, "--color", "always", "page.txt"])
    assert BAD not in capsys.readouterr().out
    main([view, "--raw-controls", "page.txt"])
    assert "\x1b]0;gone" in capsys.readouterr().out


def test_a_file_has_the_page_as_it_is(page, capsys) -> None:
    main(["page.txt"])
    assert WORDS in capsys.readouterr().out


def test_names_of_files_and_errors_are_shown(page, capsys) -> None:
    assert main(["no\x1b[2J\nclean: fine.txt"]) == 2
    assert capsys.readouterr().err == "clean: no\\u001b[2J\\nclean: fine.txt: No such file or directory\n"
