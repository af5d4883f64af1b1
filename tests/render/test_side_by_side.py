"""The page and what stays of it, in two columns."""

from __future__ import annotations

from cleaner.labels.label import PRINTED, Label
from cleaner.render.side_by_side import to_side_by_side

PAGE = """\
navigation   | Home
headline     | Ferry line to Orlo opens early
byline       | by Ana Ruiz
tags         +  4 min read
body         | The first boat left.
body         | It was full.
body         | More will follow.
body         | They are new.
body         | They are fast.
body         | They are blue.
body         | They are loud.
body         | They are many.
body         | So it ends.
"""
SHOWN = """\
   page.txt                        why                         what stays
1  [-Home-]                        navigation a sign
2  Ferry line to Orlo opens early                              Ferry line to Orlo opens early
3  by Ana Ruiz [-4 min read-]      tags a sign                 by Ana Ruiz
4  The first boat left.                                        The first boat left.
5  It was full.                                                It was full.
6  More will follow.                                           More will follow.
⋮  (6 lines the same)
"""


def test_what_goes_is_marked_in_its_line_with_the_reason_beside_it(article_of) -> None:
    assert to_side_by_side(article_of(PAGE), "page.txt", width=94) == SHOWN


def test_what_goes_has_its_labels_colour(article_of) -> None:
    shown = to_side_by_side(article_of(PAGE), width=94, colour=True)
    assert "\x1b[9;34m[-Home-]\x1b[0m" in shown


def test_a_page_that_stays_shows_nothing(article_of) -> None:
    assert to_side_by_side(article_of("body         | It is open.\n")) == ""


def test_labels_that_are_printed_stay(article_of) -> None:
    assert "[-" not in to_side_by_side(article_of(PAGE), printed=PRINTED | {Label.NAVIGATION, Label.TAGS})


def test_a_page_cannot_command_the_terminal(article_of) -> None:
    shown = to_side_by_side(article_of("share        | \x1b]0;owned\x07 Share\x9b2J\nbody         | It is open.\n"))
    assert not {"\x1b", "\x07", "\x9b"} & set(shown)
    assert "␛]0;owned␇ Share�2J" in shown


def test_what_looks_like_markup_is_shown_as_it_is(article_of) -> None:
    shown = to_side_by_side(
        article_of("share        | [bold]Share[/]\nbody         | [red]It.\n"), "[b]page.txt", width=99
    )
    assert all(words in shown for words in ("[b]page.txt", "[-[bold]Share[/]-]", "[red]It."))


def test_lines_of_wide_letters_are_folded_at_the_columns_edge(article_of) -> None:
    shown = to_side_by_side(article_of(f"share        | {'分享' * 60}\nbody         | It is open.\n"), width=80)
    assert shown.count("分享") >= 60 - 8
    assert max(map(len, shown.splitlines())) <= 80
