"""The heading of an article below that of its site."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.heads.site_heading import below_site, below_trail
from cleaner.page import Page

SITE, TITLE = "Notes from a wet field", "Counting hares"
LINKED = f"<h1><a href=/>{SITE}</a></h1>"


def found(title: str, head: str, heading: str = f"<h3>{TITLE}</h3>") -> str:
    page = split(Page(f"<title>{title}</title>{head}<h2>Saturday</h2>{heading}<p>I was asked to count.</p>", "html"))
    return page.blocks[below_site(page, 0, len(page.blocks) - 1)].text


@pytest.mark.parametrize("title", [f"{SITE}: {TITLE}", f"{TITLE} | {SITE}", f"{SITE} – {TITLE.upper()}"])
def test_the_rest_of_the_title_is_the_headline(title: str) -> None:
    assert found(title, LINKED) == TITLE


@pytest.mark.parametrize("site", [SITE, SITE.upper()])
def test_a_site_that_the_title_ends_in_needs_no_link(site: str) -> None:
    assert found(f"{TITLE} - {SITE}", f"<h1>{site}</h1>") == TITLE


def test_a_heading_of_the_first_level_below_is_the_headline_though_the_title_says_it_otherwise() -> None:
    assert found(f"hares-count [{SITE}]", f"<h1>{SITE}</h1>", f"<h1>{TITLE}</h1>") == TITLE


@pytest.mark.parametrize(
    ("title", "head", "heading"),
    [
        (SITE, LINKED, f"<h3>{TITLE}</h3>"),
        (f"{SITE}: Hares", LINKED, f"<h3>{TITLE}</h3>"),
        (f"{SITE}: {TITLE}", f"<h1>{SITE}</h1>", f"<h3>{TITLE}</h3>"),
        (f"{SITE}: {TITLE}", LINKED, f"<p>{TITLE}</p>"),
        (TITLE, LINKED, f"<h3>{TITLE}</h3>"),
        (f"{TITLE}, {SITE} and more", f"<h1>{SITE}</h1>", f"<h3>{TITLE}</h3>"),
    ],
    ids=["no-rest", "other-rest", "no-link", "no-heading", "other-title", "no-end"],
)
def test_else_the_first_heading_stays(title: str, head: str, heading: str) -> None:
    assert found(title, head, heading) == SITE


TRAIL = "Forum>Ferries>Is the pier open?"


@pytest.mark.parametrize(
    ("head", "answer"),
    [
        (f"<div>{TRAIL}</div><h2>Is the pier open?</h2>", "Is the pier open?"),
        (f"<div>{TRAIL}</div><p>Ana Ruiz</p><h2>Is the pier open?</h2>", "Is the pier open?"),
        (f"<div>{TRAIL}</div><h2>Is the quay open?</h2>", TRAIL),
        (f"<div>{TRAIL}</div><p>Is the pier open?</p>", TRAIL),
        (f"<h1>{TRAIL}</h1><h2>Is the pier open?</h2>", TRAIL),
    ],
    ids=["straight-below", "close-below", "other-heading", "no-heading", "is-a-heading"],
)
def test_a_trail_gives_way_to_the_heading_that_it_ends_in(head: str, answer: str) -> None:
    page = split(Page(f"{head}<p>I was asked to count.</p>", "html"))
    assert page.blocks[below_trail(page, 0)].text == answer
