"""A page over a limit is refused with a word about which; one below it is cleaned, whatever it holds."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time

import pytest

from cleaner.blocks.html.nesting import check_tags
from cleaner.cli import main
from cleaner.limits import Limits, OverLimitError
from cleaner.pipeline import clean, clean_record

FIXTURES = Path(__file__).parent.parent / "fixtures" / "pages"
SMALL = Limits(bytes=1 << 30, depth=50, nodes=10**9)
TIGHT = Limits(depth=100, nodes=4_000)


@pytest.mark.parametrize(
    ("limits", "page"),
    [
        (Limits(bytes=5), "Ferry"),
        (Limits(nodes=2), "Ferry\nopens\n"),
        (Limits(nodes=2), "Ferry\r\nopens\r\n"),
        (Limits(line=5), "Ferry\nopens\n"),
        (Limits(line=11), "Ferry\u2028opens\r\n"),
        (Limits(depth=3), "<p>Ferry<b>opens<i>today"),
        (Limits(nodes=3), "<html><p>Ferry<p>opens"),
    ],
)
def test_at_the_limit_a_page_is_cleaned_and_over_it_is_not(limits: Limits, page: str) -> None:
    clean(page, limits=limits)
    tighter = limits._replace(**{name: getattr(limits, name) - 1 for name in limits._fields})
    with pytest.raises(OverLimitError, match="more than"):
        clean(page, limits=tighter)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 90,
        "<div></x>" * 90,
        "<div><!--</div>-->" * 90,
        "<div><!-- --!></div> -->" * 90,
        "<div a='</div>'>" * 90,
        '<div a="></div>">' * 90,
        "<div a=b'>" * 90,
        "<div><script></div></script>" * 90,
        "<textarea><script></textarea>" + "<div>" * 90,
        "<div><!</div>" * 90,
        "<div></-</div>" * 90,
        "<svg><style>" + "<div>" * 90,
        "<div><svg><![CDATA[</div>]]></svg>" * 90,
        "<div><object></div></object>" * 90,
        "<x><div></x></div>" * 90,
        "<DIV/>" * 90,
        "<table><tr><td>" * 90,
    ],
)
def test_depth_cannot_be_hidden(page: str) -> None:
    with pytest.raises(OverLimitError, match="--max-depth"):
        check_tags(page, SMALL)


@pytest.mark.parametrize(
    "page",
    [
        "<p>Ferry" * 90,
        "<ul>" + "<li>Ferry" * 90,
        "<table>" + "<tr><td>Ferry<td>opens" * 90,
        "<br><img src=a.png><hr>" * 90,
        "<div title='it is \"open\"'></div>" * 90,
        "<p><b>Ferry</b> <a href=x>opens</a></p>" * 90,
        "<script>a = '<div></div>'</script>" * 90,
        "<div><span>Ferry</div>" * 90,
        "<!-- <div> -->" * 40,
    ],
)
def test_what_is_not_deep_is_not_refused(page: str) -> None:
    check_tags(page, SMALL)


@pytest.mark.parametrize(
    ("begin", "end"),
    [("<!-- a ", "-->"), ("<style>", "</style>"), ("<![CDATA[", "]]>"), ("<p a='b>", "'>"), ("<script><!--", "-->")],
)
def test_what_ends_only_with_the_page_takes_no_long_time(begin: str, end: str) -> None:
    start = process_time()
    check_tags(begin * 60_000 + end, Limits(depth=10**9, nodes=10**9))
    assert process_time() - start < 2


def test_formats_that_nobody_closes_are_counted_as_often_as_a_parser_opens_them() -> None:
    fonts = "".join(f"<font size={i}>" for i in range(90))
    check_tags("<p>Ferry</p>" * 100 + fonts, TIGHT)
    with pytest.raises(OverLimitError, match="--max-nodes"):
        check_tags(fonts + "<p>Ferry</p>" * 100, TIGHT)


@pytest.mark.parametrize("form", ["{}", "{}=1", "{}='>'", '{}="<"', '{}=">"', """{}="'>\""""])
def test_a_tag_may_not_hold_very_many_attributes(form: str) -> None:
    many = " ".join(form.format(f"attr{i}") for i in range(40_001))
    with pytest.raises(OverLimitError, match="a tag of more than"):
        clean(f"<p {many}>Ferry", kind="html")
    clean(f"<p {many[:10_000]}'\">Ferry", kind="html")


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*/page.*")), ids=lambda path: path.parent.name)
def test_no_fixture_comes_near_a_limit(path: Path) -> None:
    default = Limits()
    clean(path, limits=Limits(*(most // 10 for most in default)))


def test_a_record_over_a_limit_has_an_error() -> None:
    assert "--max-depth" in clean_record({"html": "<div>" * 6_000})["error"]


def test_over_a_limit_is_2_and_the_others_are_done(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("deep.html").write_text("<div>" * 6_000, encoding="utf-8")
    lines = (
        f"The first boat left the harbour of Orlo at {hour}, and the last one came back late.\n" for hour in range(9)
    )
    Path("page.txt").write_text("".join(lines), encoding="utf-8")
    arguments = ["-q", "--format", "jsonl", "--max-bytes", "2k"]
    assert main([*arguments[:3], "deep.html", "page.txt"]) == 2
    out, err = capsys.readouterr()
    assert err == "clean: deep.html: more than 5,000 elements inside each other (--max-depth)\n"
    assert [bool(json.loads(line).get("error")) for line in out.splitlines()] == [True, False]
    assert main([*arguments, "deep.html", "page.txt"]) == 2
    assert capsys.readouterr().err == "clean: deep.html: more than 2,048 bytes (--max-bytes)\n"
    assert main(["--max-bytes", "many", "page.txt"]) == 2
    assert "5000, 20k or 64M" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no /dev/zero")
def test_an_endless_file_is_read_no_further_than_the_limit(capsys) -> None:
    assert main(["--max-bytes", "1M", "/dev/zero"]) == 2
    assert "--max-bytes" in capsys.readouterr().err
