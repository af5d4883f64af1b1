"""Articles that the same lines interrupt again and again."""

from __future__ import annotations

import pytest

from cleaner.labels.opinions.interruptions import LEAST, interrupted_from
from cleaner.labels.signs.signs import NAMES, SIZE
from cleaner.labels.signs.table import Table
from cleaner.pipeline import clean

LONG_LINE, MARKER, ONCE = (300, 1, 1), (16, 9, 2), (16, 1, 3)  # size, copies, word
ARTICLE = """\
Fishermen in Sandvik spent Monday pulling what is left of their boats from the mud, a day after the worst storm in
forty years drove the sea over the breakwater and into the lower town.

Eleven vessels tore from their moorings during the night, the port's manager, Ola Brekke, told reporters. Nobody
was hurt, but four families had to leave their houses when water filled the cellars.

“I heard the chains go one after the other,” said Kari Lund, who owns the café above the quay. “Then the lights
went out and we could only listen to it.”

The county council met in the school because its own hall has no roof any more. It voted to pay for new nets from a
fund that was meant for the road to Nesby.

That decision did not please everybody. Drivers have waited for the road since 2011, and a petition against the
transfer had 1,400 names by the evening.

Insurers say that most owners will get nothing before spring, since damage by the sea is left out of the usual
contracts and must be claimed from the state.

Meteorologists had warned of wind but not of the height of the tide, which was ninety centimetres above what their
model gave. The office in Holmen has promised to say why within a month.

For now the boats that still float are tied up in Vikna, an hour to the north, where there is room but no ice for
the catch and no buyer who would come so far.

Brekke expects the harbour to open again in March. Until then divers must clear the channel, and the crane that
could lift the wrecks is itself at the bottom.

“We have been here for three hundred winters,” he said on his way back to the quay, “and we will be here for the
next one, with or without a crane.”
"""
PARAGRAPHS = [" ".join(paragraph.split()) for paragraph in ARTICLE.split("\n\n")]
MENU = ["Home", "News", "Sport", "Weather", "Subscribe", "Log in"]


def begins(lines: list[tuple[int, int, int]], inside: float = 1.0) -> int:
    """The place from which on lines of these sizes, copies and words are interrupted."""
    table = Table(len(lines), len(NAMES))
    for i, (size, copies, _) in enumerate(lines):
        table.numbers[i * table.width + SIZE] = size
        table.numbers[i * table.width + NAMES.index("copies")] = copies
    return interrupted_from(table, [[word] for *_, word in lines], [inside] * len(lines))


def test_the_line_that_parts_paragraphs_interrupts_from_its_first_place_on() -> None:
    assert begins([ONCE, LONG_LINE, ONCE, MARKER, LONG_LINE, *[MARKER, LONG_LINE] * LEAST]) == 3


@pytest.mark.parametrize(
    ("lines", "inside"),
    [
        ([LONG_LINE, *[MARKER, LONG_LINE] * (LEAST - 1)], 1.0),
        ([LONG_LINE, *[MARKER, LONG_LINE] * LEAST, *[LONG_LINE] * 3 * LEAST], 1.0),
        ([LONG_LINE, *[ONCE, LONG_LINE] * LEAST], 1.0),
        ([LONG_LINE, *[line for word in range(2 * LEAST) for line in ((16, 3, word), LONG_LINE)]], 1.0),
        ([*[MARKER] * LEAST, LONG_LINE], 1.0),
        ([LONG_LINE, *[MARKER, LONG_LINE] * LEAST], 0.0),
    ],
    ids=["too seldom", "in a small part", "no copies", "other lines each time", "above the article", "in no article"],
)
def test_nothing_interrupts(lines: list[tuple[int, int, int]], inside: float) -> None:
    assert begins(lines, inside) == len(lines)


@pytest.mark.parametrize(
    "box", [["Article content"], ["Read more", "Storm warnings for the coast", "How to dry a net", "Advertisement"]]
)
def test_an_article_does_not_end_at_what_interrupts_it(box: list[str]) -> None:
    between = [line for paragraph in PARAGRAPHS for line in [paragraph, *box]]
    page = "\n\n".join([*MENU, "Storm empties the harbours", "By Eva Strand", *between, *MENU])
    body = clean(page).body
    assert [paragraph for paragraph in PARAGRAPHS if paragraph not in body] == []
    assert not [line for line in box if line in body]
