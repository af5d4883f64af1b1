"""Each peer that is installed, on a page made up here."""

from datetime import UTC, datetime

import pytest

from benchmarks import tools
from benchmarks.peers import PEERS, iso, lines, strings

SENTENCES = (
    "The ferry to Lowen Island left at noon on Tuesday, an hour late, because the ramp at the harbour was stuck.",
    "Forty passengers waited in the rain, said Mira Holt, who has run the harbour office for eleven years.",
    "The company that runs the boat said that it would look into the ramp, and was sorry for the wait and the rain.",
    "A second boat was brought from Karve, but by then the ramp had come down by itself, and nobody wanted to change.",
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry leaves late</title></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Ferry leaves late</h1>{f"<p>{' '.join(SENTENCES)}</p>" * 2}</article></body></html>"""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", PEERS)
def test_a_peer_finds_the_text(name):
    if tools.version(name) is None:
        pytest.skip(f"{name} is not installed")
    found = PEERS[name].extract(PAGE, "https://example.org/ferry")
    assert all(sentence in " ".join(found.body.split()) for sentence in SENTENCES)
    if "title" in PEERS[name].offers:
        assert found.title == "Ferry leaves late"


def test_strings_leaves_out_what_is_no_string():
    assert strings(["Ana Ruiz", ["Bo Lee"], None]) == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2023, 2, 3, 19, 10, tzinfo=UTC), "2023-02-03T19:10:00+00:00"),
        ("2023-02-03", "2023-02-03"),
        (None, None),
        (["2023"], None),
    ],
)
def test_iso(value, expected):
    assert iso(value) == expected


def test_lines_are_those_of_block_elements():
    html = pytest.importorskip("lxml.html")
    tree = html.fromstring("<div><h2>Ferry<b>s</b></h2><p>Late&#1; <i>again</i></p>Rain<br>Snow</div>")
    assert lines(tree).split() == ["Ferrys", "Late", "again", "Rain", "Snow"]
    assert "Late again" in lines(tree)
