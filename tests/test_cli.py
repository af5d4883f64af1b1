"""The command: what goes where, and how it ends."""

from __future__ import annotations

import io
import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner import __version__
from cleaner.cli import main
from cleaner.labels.label import Label
from cleaner.labels.margin import from_margin
from cleaner.limits import TIMEOUT

PAGE = """\
Skip to content
Home
News
Sport
Opinion
Subscribe

Ferry line between Orlo and Sankt Veit opens two months early

by Ana Ruiz and Tomas Berg
February 3, 2023

The first boat of the new ferry line between Orlo and Sankt Veit left the harbour on Friday morning, two months \
before the date that the city council had promised.

"We did not expect so many people at this hour," said the harbour master, Mira Lindqvist, who had opened the gates \
at five in the morning. About four hundred passengers were waiting.

The crossing takes forty minutes and costs six crowns. Until now, travellers had to take the road around the bay, \
which takes more than two hours in winter.

The council paid for three boats. A fourth is being built in the shipyard of Halle and will follow in autumn, the \
mayor told reporters on Friday.

Share on Facebook
Share on Twitter
Sign up for our newsletter
© 2023 The Orlo Post. All rights reserved.
Privacy policy
"""
HTML = f"<!doctype html><html><body><article>{PAGE}</article></body></html>"
MENU = "Home\nNews\nSport\nLog in\nSubscribe\n"
HEADLINE = "Ferry line between Orlo and Sankt Veit opens two months early"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page in the current folder."""
    monkeypatch.chdir(tmp_path)
    path = Path("page.txt")
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch):
    """Put bytes on standard input."""

    def put(data: bytes, *, terminal: bool = False) -> None:
        stream = io.TextIOWrapper(io.BytesIO(data), encoding="ascii")
        monkeypatch.setattr(stream, "isatty", lambda: terminal)
        monkeypatch.setattr(sys, "stdin", stream)

    return put


def start(*arguments: str, **options) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "cleaner", *arguments], **options)


def test_an_article_is_headline_byline_date_and_body(page, capsys) -> None:
    assert main(["page.txt"]) == 0
    paragraphs = [line for line in PAGE.splitlines() if len(line) > 100]
    head = f"{HEADLINE}\n\nby Ana Ruiz and Tomas Berg\nFebruary 3, 2023\n\n"
    assert capsys.readouterr() == (head + "\n\n".join(paragraphs) + "\n", "")


@pytest.mark.parametrize(("name", "expected"), [("page.txt", 0), ("menu.txt", 1), ("missing.txt", 2)])
def test_a_process_ends_after_all_of_its_output(page, capsys, name: str, expected: int) -> None:
    long = "The crossing takes forty minutes, " + "and the harbour master counts all who cross, " * 2000
    page.write_text(PAGE.replace("The crossing takes", long + "The crossing takes"), encoding="utf-8")
    Path("menu.txt").write_text(MENU, encoding="utf-8")
    assert main([name]) == expected
    written = capsys.readouterr()
    with start(name, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        out, err = process.communicate()
    assert (process.returncode, out.decode(), err.decode()) == (expected, *written)
    assert (len(out) > 1 << 16) == (expected == 0)


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input(page, stdin, capsys, arguments: list[str]) -> None:
    stdin(PAGE.encode())
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith(HEADLINE + "\n\nby Ana Ruiz")


def test_a_terminal_gets_short_help_on_standard_error(stdin, capsys) -> None:
    stdin(b"", terminal=True)
    assert main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Usage: clean [OPTIONS] [PATH]...")


def test_empty_input_is_an_empty_article(stdin, capsys) -> None:
    stdin(b"\n \n")
    assert main([]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("view", [[], ["--check"], ["--diff"], ["--explain"], ["--report", "r.html"]])
@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7 Home News", "no article found: it is a PDF"),
        (b"\x7fELF\0\0", "no article found: it is a program"),
        (b"MZ\x90\0\3\0Home News", "no article found: it is a program"),
        (b"PAR1\x15\4\x15\x40Home News", "no article found: it is a Parquet file"),
        (b"Rar!\x1a\7\1\0Home News", "no article found: it is an archive"),
        (b"{\\rtf1\\ansi Home News}", "no article found: it is an office document"),
        (b"fLaC\0\0\0\x22Home News", "no article found: it is a recording"),
        (b"<html><body></body></html>", "no article found"),
        ("<p>".encode("utf-16"), "no article found"),
        (b"\xef\xbb\xbf", ""),
        ("".encode("utf-16"), ""),
        (b"", ""),
    ],
)
def test_every_view_says_that_there_is_no_article(page, capsys, view: list[str], data: bytes, message: str) -> None:
    page.write_bytes(data)
    assert main([*view, "page.txt"]) == (1 if message else 0)
    assert capsys.readouterr().err == (f"clean: page.txt: {message}\n" if message else "")
    assert main([*view, "--exit-zero", "page.txt"]) == 0


@pytest.mark.parametrize("data", [b" \n\t", "\n ".encode("utf-16"), b"\xef\xbb\xbf\n"])
def test_a_page_of_white_space_is_empty(page, capsys, data: bytes) -> None:
    page.write_bytes(data)
    assert main(["page.txt"]) == main(["--check", "page.txt"]) == 0
    assert capsys.readouterr() == ("", "")


def test_json_has_the_fixed_keys(page, capsys) -> None:
    assert main(["--format", "json", "--url", "https://orlo.example/1", "page.txt"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert list(record) == "path kind url language headline byline authors date date_text body removed version".split()
    assert record["path"] == "page.txt"
    assert record["url"] == "https://orlo.example/1"
    assert record["headline"] == HEADLINE
    assert record["language"] == "en"
    assert record["removed"]


def test_jsonl_is_a_line_a_page(page, stdin, capsys) -> None:
    stdin(PAGE.encode())
    assert main(["--format=jsonl", "page.txt", "-"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first.pop("path"), second.pop("path")) == ("page.txt", None)
    assert first == second


def test_markdown_has_a_heading(page, capsys) -> None:
    assert main(["--format", "markdown", "page.txt"]) == 0
    assert capsys.readouterr().out.startswith(f"# {HEADLINE}\n\n")


def test_kind_is_seen_or_told(page, capsys) -> None:
    page.write_text(HTML, encoding="utf-8")
    kinds = []
    for kind in ("auto", "html", "text"):
        main(["--format", "json", "--kind", kind, "page.txt"])
        kinds.append(json.loads(capsys.readouterr().out)["kind"])
    assert kinds == ["html", "html", "text"]


def test_encoding_is_told(page, capsys) -> None:
    page.write_bytes(PAGE.replace("harbour master", "harbour mästare").encode("cp850"))
    assert main(["--encoding", "cp850", "page.txt"]) == 0
    assert "harbour mästare" in capsys.readouterr().out


def test_only_some_fields(page, capsys) -> None:
    assert main(["--only", "headline,date", "page.txt"]) == 0
    assert capsys.readouterr().out == f"{HEADLINE}\n\nFebruary 3, 2023\n"
    assert main(["--only", "byline", "--only", "date", "page.txt"]) == 0
    assert capsys.readouterr().out == "by Ana Ruiz and Tomas Berg\nFebruary 3, 2023\n"


def test_labels_are_kept_and_dropped(page, capsys) -> None:
    removed = {}
    for arguments in ([], ["--keep", "legal, share", "--keep", "subscribe"], ["--drop", "body"]):
        main(["--format", "json", *arguments, "page.txt"])
        removed[" ".join(arguments)] = set(json.loads(capsys.readouterr().out)["removed"])
    nothing, kept, dropped = removed.values()
    assert nothing - kept == nothing & {"legal", "share", "subscribe"} != set()
    assert dropped - nothing == {"body"}


def test_explain_is_the_page_in_margin_notation(page, capsys) -> None:
    assert main(["--explain", "page.txt"]) == 0
    blocks = from_margin(capsys.readouterr().out)
    assert "".join(raw for _, raw in blocks) == PAGE
    assert (Label.HEADLINE, f"\n{HEADLINE}\n") in blocks


def test_explain_for_machines_is_an_object_a_block(page, capsys) -> None:
    assert main(["--explain", "--format", "json", "page.txt"]) == 0
    blocks = list(map(json.loads, capsys.readouterr().out.splitlines()))
    assert {"lines", "label", "because", "score", "runner_up"} <= set(blocks[0])
    assert [block["lines"] for block in blocks if block["label"] == "headline"] == [[8, 8]]


def test_verbose_explanations_have_reasons(page, capsys) -> None:
    assert main(["--explain", "-v", "page.txt"]) == 0
    out, err = capsys.readouterr()
    assert out.count("\n             # ") == sum(1 for line in PAGE.splitlines() if line)
    assert err.startswith("clean: page.txt: text, en, ")


def test_check_says_what_there_is_to_remove(page, capsys) -> None:
    assert main(["--check", "page.txt"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("clean: page.txt: ")
    assert err.endswith(" to remove\n")
    assert main(["--check", "-q", "page.txt"]) == 1
    assert capsys.readouterr() == ("", "")
    assert main(["--check", "-q", "--exit-zero", "page.txt"]) == 0


def test_check_passes_a_cleaned_article(page, capsys) -> None:
    main(["page.txt"])
    page.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["--check", "page.txt"]) == 0
    assert main(["--diff", "page.txt"]) == 0
    assert capsys.readouterr() == ("", "")


def test_diff_only_removes(page, capsys) -> None:
    assert main(["--diff", "page.txt"]) == 1
    out, _ = capsys.readouterr()
    lines = out.splitlines()
    assert lines[:2] == ["--- a/page.txt", "+++ b/page.txt"]
    assert "-Skip to content" in lines
    assert [line for line in lines[2:] if line.startswith("+")] == []
    assert main(["--diff", "--exit-zero", "page.txt"]) == 0


def test_several_diffs_follow_each_other(page, capsys) -> None:
    Path("other.txt").write_text(PAGE, encoding="utf-8")
    assert main(["--diff", "page.txt", "other.txt"]) == 1
    out, _ = capsys.readouterr()
    assert "--- a/page.txt\n" in out
    assert "--- a/other.txt\n" in out


def test_a_diff_is_1_where_only_the_marks_of_a_text_browser_go(capsys) -> None:
    page = str(ROOT / "fixtures" / "pages" / "en-w3m" / "page.txt")
    assert main(["--diff", "--keep", ",".join(Label), page]) == 1
    out, _ = capsys.readouterr()
    assert "\n-│" in out
    assert "\n+│" not in out


def test_the_strongest_reasons(page, capsys) -> None:
    assert main(["--explain", "--why", "page.txt"]) == 0
    assert " # is a paragraph of sentences among others and " in capsys.readouterr().out
    assert main(["--explain", "--why", "--format", "json", "page.txt"]) == 0
    blocks = list(map(json.loads, capsys.readouterr().out.splitlines()))
    assert all(block["because"] == block["reasons"][0] for block in blocks)


def test_side_by_side(page, capsys) -> None:
    assert main(["--diff", "--side-by-side", "page.txt"]) == 1
    assert "[-Skip to content-]" in capsys.readouterr().out
    main(["--diff", "--side-by-side", "--color", "always", "page.txt"])
    assert "\x1b[" in capsys.readouterr().out


def test_a_report_is_a_file_about_every_page_that_can_be_read(page, capsys) -> None:
    Path("other.txt").write_text(PAGE, encoding="utf-8")
    assert main(["--report", "out.html", "page.txt", "none.txt", "other.txt"]) == 2
    assert capsys.readouterr() == ("", "clean: none.txt: No such file or directory\n")
    assert Path("out.html").read_text(encoding="utf-8").count('<details class="page"') == 2


def test_a_report_of_nothing_leaves_the_file_as_it_was(page, capsys) -> None:
    Path("out.html").write_text("before", encoding="utf-8")
    assert main(["--report", "out.html", "none.txt"]) == 2
    assert Path("out.html").read_text(encoding="utf-8") == "before"
    assert main(["--report", "-", "page.txt"]) == 0
    assert capsys.readouterr().out.startswith("<!doctype html>")


def test_colour_is_asked_for(page, capsys) -> None:
    main(["--diff", "--color", "always", "page.txt"])
    assert "\x1b[31m-Skip to content\x1b[0m\n" in capsys.readouterr().out
    main(["--explain", "--color=always", "page.txt"])
    assert "\x1b[32mheadline     | Ferry line" in capsys.readouterr().out
    main(["--explain", "page.txt"])
    assert "\x1b" not in capsys.readouterr().out


def test_a_page_without_an_article_is_1(page, capsys) -> None:
    page.write_text(MENU, encoding="utf-8")
    assert main(["page.txt"]) == 1
    assert capsys.readouterr() == ("", "clean: page.txt: no article found\n")
    assert main(["-q", "page.txt"]) == 1
    assert main(["--exit-zero", "-q", "page.txt"]) == 0
    assert capsys.readouterr() == ("", "")


def test_an_unreadable_input_is_2_and_the_others_are_done(page, capsys) -> None:
    assert main(["--check", "none.txt", "page.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert [line.split(": ")[1] for line in err.splitlines()] == ["none.txt", "page.txt"]
    assert err.startswith("clean: none.txt: No such file or directory\n")


def test_a_folder_or_missing_file_alone_is_2(page, capsys) -> None:
    assert main(["."]) == 2
    assert main(["none.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert [line[:20] for line in err.splitlines()] == ["clean: .: -o FOLDER ", "clean: none.txt: No "]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--keep", "captions"], "did you mean caption?"),
        (["--drop", "Credits"], "did you mean credit?"),
        (["--keep", "xyzzy"], "choose from headline, standfirst, byline"),
        (["--only", "headlines"], "did you mean headline?"),
        (["--only", ""], "choose from headline, byline, date, body"),
        (["--kind", "htm"], "did you mean html?"),
        (["--format", "yaml"], "choose from text, markdown, json, jsonl"),
        (["--color", "never!"], "did you mean never?"),
        (["--encoding", "utf-9"], "unknown encoding: utf-9"),
        (["--language", "english!"], "no language code"),
        (["page.txt"], "several inputs need -o FOLDER/, -o FILE.jsonl, --format jsonl"),
        (["--explain", "page.txt"], "--explain of several inputs needs --format json"),
        (["--textconv", "page.txt"], "--textconv is of one page"),
        (["--format", "json", "page.txt"], "several inputs need -o FOLDER/, -o FILE.jsonl, --format jsonl"),
        (["--format", "jsonl", "-", "-"], "read only once"),
        (["-q", "-v"], "contradict"),
        (["--explain", "--diff"], "--explain goes with neither"),
        (["--why"], "--why goes with --explain"),
        (["--side-by-side", "--check"], "--side-by-side goes with --diff"),
        (["--report", "out", "--diff"], "choose one of --explain, --check, --diff, --report and --textconv"),
        (["--report", "out", "--check"], "choose one of --explain, --check, --diff"),
        (["-o", ""], "--output: is empty"),
        (["--language", ""], "--language: '' is no language code"),
        (["--encoding", ""], "--encoding: unknown encoding"),
        (["--report", "run.json", "--check"], "goes with no view of a page"),
        (["--report", "run.json", "--explain", "--format", "json", "."], "goes with no view of a page"),
        (["--report", "out", "-o", "out"], "both name the file"),
        (["--report", "out", "--format", "json"], "have one form"),
        (["--only", "date", "--explain"], "--only goes with none of"),
        (["--format", "json", "--diff"], "--format goes with neither"),
        (["--explain", "--format", "markdown"], "no Markdown"),
        (["--check", "-o", "out"], "--check prints nothing"),
        (["--keep", "related", "--drop", "related"], "in --keep and in --drop"),
        (["--only", "headline,date", "--drop", "date"], "in --only and in --drop"),
        (["--nonsense"], "No such option"),
    ],
)
def test_wrong_usage_is_2(page, capsys, arguments: list[str], message: str) -> None:
    assert main([*arguments, "page.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert not Path("out").exists()


def test_help_shows_every_option_and_examples(capsys) -> None:
    assert main(["--help"]) == 0
    out, _ = capsys.readouterr()
    options = (
        "--kind --url --language --encoding --format --output --only --keep --drop --explain --why --check --diff "
        "--side-by-side --report --textconv "
        "--exit-zero --quiet --verbose --color --version --install-completion --help"
    )
    assert [option for option in options.split() if option not in out] == []
    assert "lynx -dump page.html | clean" in out
    assert f"[default: {TIMEOUT:g}; one page and views: 0]" in " ".join(out.split())


@pytest.mark.parametrize("arguments", [["--version"], ["-q", "--version"]])
def test_version(capsys, arguments: list[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"clean {__version__}\n"


def test_output_is_written_whole(page) -> None:
    out = Path("out.txt")
    out.write_text("before", encoding="utf-8")
    out.chmod(0o640)
    assert main(["page.txt", "-o", "out.txt"]) == 0
    assert out.read_text(encoding="utf-8").startswith(HEADLINE)
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert {path.name for path in Path().iterdir()} == {"page.txt", "out.txt"}


def test_output_stays_as_it_was_when_nothing_was_read(page, capsys) -> None:
    out = Path("out.txt")
    out.write_text("before", encoding="utf-8")
    assert main(["none.txt", "-o", "out.txt"]) == 2
    assert out.read_text(encoding="utf-8") == "before"
    assert {path.name for path in Path().iterdir()} == {"page.txt", "out.txt"}


def test_an_output_that_is_a_link_stays_a_link(page) -> None:
    Path("link.txt").symlink_to("out.txt")
    assert main(["page.txt", "-o", "link.txt"]) == 0
    assert Path("link.txt").is_symlink()
    assert Path("out.txt").read_text(encoding="utf-8").startswith(HEADLINE)


@pytest.mark.parametrize("output", [".", "none/out.txt"])
def test_output_that_cannot_be_written_is_2(page, capsys, output: str) -> None:
    assert main(["page.txt", "-o", output]) == 2
    assert capsys.readouterr().err.startswith(f"clean: {output}: ")


def test_output_is_utf_8_in_any_locale(page) -> None:
    page.write_text(PAGE.replace("Ana Ruiz", "Ána Ruiz"), encoding="utf-8")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONPATH": str(ROOT)}
    done = start("page.txt", stdout=subprocess.PIPE, env=environment)
    assert "by Ána Ruiz".encode() in done.communicate()[0]
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are no bytes there")
def test_a_name_that_is_no_utf_8_crashes_nothing(page) -> None:
    name = os.fsdecode(b"p\xe4ge.txt")
    page.rename(name)
    done = start("--format", "jsonl", name, stdout=subprocess.PIPE, env=ENVIRONMENT)
    assert json.loads(done.communicate()[0])["path"] == "p\ufffdge.txt"
    assert done.returncode == 0


@pytest.mark.parametrize("arguments", [["page.txt"], ["--version"], ["--help"], ["--explain", "page.txt"]])
def test_a_closed_pipe_is_0_and_silent(page, arguments: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    done = start(*arguments, stdout=write, stderr=subprocess.PIPE, env=ENVIRONMENT)
    os.close(write)
    assert done.communicate()[1] == b""
    assert done.returncode == 0


def test_a_full_disk_is_2(page) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    with Path("/dev/full").open("wb") as full:
        done = start("page.txt", stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT)
        assert done.communicate()[1] == b"clean: standard output: No space left on device\n"
    assert done.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_an_interrupt_is_130_and_silent() -> None:
    reads = "import sys, cleaner.sources.plain as plain; stream = plain.standard_input"
    tells = "plain.standard_input = lambda: (print('ready', flush=True), stream())[1]"
    program = [sys.executable, "-c", f"{reads}; {tells}; from cleaner.cli import main; sys.exit(main([]))"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    done = subprocess.Popen(program, env=ENVIRONMENT, **pipes)
    assert done.stdout is not None
    assert done.stdout.readline() == b"ready\n"
    done.send_signal(signal.SIGINT)
    assert done.communicate()[1] == b""
    assert done.returncode == 130


def test_completion_knows_options_and_labels() -> None:
    for line, expected in (("clean --expl", "--explain"), ("clean --keep tags,cap", "tags,caption")):
        words = {"COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
        done = start(stdout=subprocess.PIPE, env=ENVIRONMENT | {"_CLEAN_COMPLETE": "complete_bash"} | words)
        assert done.communicate()[0].decode().split() == [expected]


ROOT = Path(__file__).parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
