"""A list of which a part seemed to be the article's."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists import lists
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

ITEMS = ("rope", "two lanterns", "a flask of tea", "oilskins")
LABELS = (Label.BODY, Label.OTHER)


def evened(text: str, opinions: Sequence[float], kind: str = "html", known: Sequence[str] = ()) -> tuple[str, str]:
    """What is raised and what is lowered on a page whose blocks have these opinions, the others none."""
    page = split(Page(text, kind))
    texts = [block.text.removeprefix("* ") for block in page.blocks]
    given = dict(zip(ITEMS, opinions, strict=False))
    inside = [given.get(text, 0.0) for text in texts]
    evidence = Evidence(page, signs(page), [array("f", [0.5, 0.5])] * len(texts), LABELS)
    missed, taken = lists(evidence, inside, [texts.index(name) for name in known])
    return ", ".join(texts[i] for i in missed), ", ".join(texts[i] for i in taken)


def listed(item: str = "<li>{}</li>") -> str:
    return f"<p>What to bring:</p><ul>{''.join(map(item.format, ITEMS))}</ul>"


@pytest.mark.parametrize("item", ["<li>{}</li>", "<li><p>{}</p></li>", "<li><a href=/{0}>{0}</a></li>"])
def test_an_item_that_was_missed_is_the_article_s(item: str) -> None:
    assert evened(listed(item), (0.7, 0.4, 0.9, 0.7)) == ("two lanterns", "")


def test_an_item_that_was_taken_of_another_list_is_not() -> None:
    assert evened(listed(), (0.1, 0.6, 0.2, 0.1)) == ("", "two lanterns")


def test_what_is_surely_the_article_s_stays() -> None:
    assert evened(listed(), (0.1, 0.85, 0.2, 0.1)) == ("", "")


def test_what_is_known_or_says_what_it_is_stays_as_it_is() -> None:
    assert evened(listed(), (0.7, 0.4, 0.9, 0.7), known=["two lanterns"]) == ("", "")
    assert evened(listed().replace("two lanterns", "Photo: Mara Quill"), (0.7, 0.4, 0.9, 0.7)) == ("", "")


@pytest.mark.parametrize(
    "page",
    [
        "".join(f"<ul><li>{item}</li></ul>" for item in ITEMS),
        "<div>" + "".join(f"<p>{item}</p>" for item in ITEMS) + "</div>",
        f"<ul><li>{ITEMS[0]}</li><li><p>{ITEMS[1]}</p><p>{ITEMS[2]}</p></li><li>{ITEMS[3]}</li></ul>",
    ],
    ids=["a-list-each", "no-list", "cards"],
)
def test_only_the_lines_of_one_list_go_together(page: str) -> None:
    assert evened(page, (0.7, 0.4, 0.9, 0.7)) == ("", "")


BULLETS = "What to bring:\n\n" + "".join(f"  * {item}\n" for item in ITEMS)


def test_a_dump_s_bullets_are_a_list() -> None:
    assert evened(BULLETS, (0.7, 0.4, 0.9, 0.7), "text") == ("two lanterns", "")
    assert evened(BULLETS, (0.1, 0.6, 0.2, 0.1), "text") == ("", "two lanterns")


def test_a_dump_s_list_of_doubt_stays_as_it_is() -> None:
    assert evened(BULLETS, (0.6, 0.4, 0.4, 0.4), "text") == ("", "")


@pytest.mark.parametrize(("old", "new"), [("  * a flask", "\n  * a flask"), ("  * a flask", "      * a flask")])
def test_a_blank_line_or_another_indent_begins_another_list(old: str, new: str) -> None:
    assert "two lanterns" not in evened(BULLETS.replace(old, new), (0.1, 0.4, 0.9, 0.9), "text")[0]
