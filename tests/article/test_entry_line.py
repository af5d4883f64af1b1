"""The line below an entry in which a site glues section, author, date and tags."""

from __future__ import annotations

import pytest

from cleaner.article.byline import byline
from cleaner.article.entry_line import entry_line
from cleaner.blocks.block import Block, Marks
from cleaner.labels.label import Label, Labelled

TAGS = "ferries, old quays, " * 15


PLAIN = Marks()


def line(text: str, label: Label = Label.RELATED, marks: Marks = PLAIN) -> Labelled:
    return Labelled(Block(text, text, marks), label, "")


HEAD = [line("Five quiet quays", Label.HEADLINE), line("We went to see them all, one by one.", Label.BODY)]


@pytest.mark.parametrize(
    ("text", "author", "date"),
    [
        ("Harbour Log, Tips & TricksAna RuizMay 3, 20315 quays, boats4 Comments", "Ana Ruiz", "May 3, 2031"),
        ("HARBOUR LOGana ruizMay 3, 2031ferries, quays", "ana ruiz", "May 3, 2031"),
        ("slow boatsAnaMay 3, 2031" + TAGS, "Ana", "May 3, 2031"),
        ("In PortAna RuizMay 3, 2031", "Ana Ruiz", "May 3, 2031"),
    ],
)
def test_a_glued_line_tells_author_and_date(text: str, author: str, date: str) -> None:
    found = entry_line([*HEAD, line("Related"), line(text)], "en")
    assert found is not None
    assert found[:2] == (author, date)


@pytest.mark.parametrize(
    "text",
    [
        "CommunityMay 3, 2031May 4, 2031",  # no author
        "Quiet QuaysMay 3, 2031",
        "Harbour Log Ana Ruiz May 3, 2031",  # not glued
        "Harbour LogAna Ruiz May 3, 2031",
        "Harbour LogAna Ruiz",
    ],
)
def test_other_lines_tell_nothing(text: str) -> None:
    assert entry_line([*HEAD, line(text)], "en") is None


def test_html_does_not_glue_and_lines_above_are_of_others() -> None:
    glued = "Harbour LogAna RuizMay 3, 2031ferries"
    assert entry_line([*HEAD, line(glued, marks=Marks(tag="p"))], "en") is None
    assert entry_line([line(glued), *HEAD], "en") is None


def test_the_first_of_them_is_the_entrys() -> None:
    lines = [*HEAD, line("Harbour LogAna RuizMay 3, 2031ferries"), line("In PortBo GilMay 9, 2031boats")]
    assert byline((), lines, "en").authors == ("Ana Ruiz",)
