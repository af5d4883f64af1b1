"""Paragraphs that are a link to another article, or say that the site is paid for its links."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.boxes.read_also import SURE, read_also
from tests.labels.placed.html_page import gone


@pytest.mark.parametrize(
    "line",
    [
        'Read more: <a href="/ferry">Ferry line to Orlo opens two months early</a>',
        '[Also read: <a href="/ferry">Ferry line to Orlo opens two months early</a>]',
        'Related: <a href="/ferry">Ferry line to Orlo</a> and <a href="/quay">the new quay</a>',
        "This post contains affiliate links. See our disclosure.",
        "Check price on Orlo Market",
    ],
)
def test_what_says_that_it_is_a_link_or_paid_goes(line: str) -> None:
    assert len(gone(read_also, f"<p>{line}</p>")) == 1
    assert gone(read_also, f"<p>{line}</p>", opinion=SURE) == []


def test_a_headline_in_capitals_that_is_a_link_goes_however_sure() -> None:
    line = '<p><a href="/mill"><strong>OLD MILL OF ORLO SOLD FOR $5M TO A BAKER</strong></a></p>'
    assert len(gone(read_also, line, opinion=SURE + 0.1)) == 1


@pytest.mark.parametrize("end", [")", ")."])
def test_a_link_in_brackets_goes_however_sure(end: str) -> None:
    line = f'<p>(<strong>MORE:</strong> <a href="/mill">Old mill of Orlo sold to a baker</a>{end}</p>'
    assert len(gone(read_also, line, opinion=SURE + 0.1)) == 1


@pytest.mark.parametrize(
    "line",
    [
        '<a href="/mill">ANALYSIS: Old mill of Orlo sold to a baker</a>',
        '<b>READ ON THE LOG:</b> <a href="/mill">Old mill of Orlo sold to a baker</a>',
        '&gt;&gt; READ MORE: <a href="/mill">Old mill of Orlo sold to a baker</a>',
        '» <a href="/mill">Old mill of Orlo sold to a baker</a>',
        '<a href="/mill">→ Old mill of Orlo sold to a baker</a>',
    ],
)
def test_a_link_behind_capitals_or_an_arrow_goes_however_sure(line: str) -> None:
    assert len(gone(read_also, f"<p>{line}</p>", opinion=SURE + 0.1)) == 1


@pytest.mark.parametrize(
    "line",
    [
        '<p>Analysis: <a href="/mill">Old mill of Orlo sold to a baker</a></p>',
        '<p>SOURCE: <a href="/mill">Orlo Mill Papers</a></p>',
        '<p>UPDATE: The mill of Orlo has been <a href="/mill">sold to a baker</a> from the next island.</p>',
        '<p>» The mill is old and so am I, the baker said to <a href="/log">the Log</a></p>',
        '<p>»<a href="/mill">Old mill of Orlo sold to a baker</a>«, wrote the Log</p>',
        '<p>(See the mill: <a href="/mill">Old mill of Orlo sold to a baker</a>)</p>',
        '<p>(MORE: the harbour master keeps <a href="/b">every report</a> of the last ten years in a blue box.)</p>',
        '<p>(MORE: <a href="/mill">Old mill of Orlo sold to a baker</a>), she said</p>',
        "<p>OLD MILL OF ORLO SOLD FOR $5M TO A BAKER</p>",
        '<p>OLD MILL OF <a href="/orlo">ORLO</a> SOLD FOR $5M TO A BAKER</p>',
        '<p><a href="/mill">Old mill of Orlo sold to a baker</a></p>',
        '<p><a href="/mill">THE OLD MILL</a></p>',
        '<h3><a href="/mill">OLD MILL OF ORLO SOLD FOR $5M TO A BAKER</a></h3>',
        '<p><a href="/mill">ORLO 방앗간 오래된 건물 팔렸다</a></p>',
        "<p>Read more: the harbour master keeps every report of the last ten years in a blue box.</p>",
        '<p>Read more books, she said, and learn from <a href="/b">those of Rasmus Holt</a>.</p>',
        '<li>Read more: <a href="/ferry">Ferry line to Orlo opens two months early</a></li>',
        '<h3>Also read: <a href="/ferry">Ferry line to Orlo opens two months early</a></h3>',
        '<p>The boats that left for Orlo are listed in <a href="/t">the long table of the harbour</a></p>',
        f"<p>This post contains affiliate links. {'The quay was long and wet. ' * 7}</p>",
        "<p>Advertising costs have doubled since the ferry line to Orlo opened two months too early.</p>",
    ],
)
def test_other_lines_stay(line: str) -> None:
    assert gone(read_also, line) == []
