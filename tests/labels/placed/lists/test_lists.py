"""A list of which a part seemed to be the article's."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.lists import broken, lists
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

ITEMS = ("rope", "two lanterns", "a flask of tea", "oilskins")
ABOVE = "What to bring:"
LABELS = (Label.BODY, Label.OTHER)
Told = tuple[str, str]
Rule = Callable[[Evidence, Sequence[float], Sequence[int]], tuple[list[int], list[int]]]


def told(rule: Rule, text: str, opinions: Mapping[str, float], kind: str = "html", known: Sequence[str] = ()) -> Told:
    """What a rule raises and what it lowers on a page whose blocks have these opinions, the others none."""
    page = split(Page(text, kind))
    texts = [block.text.removeprefix("* ") for block in page.blocks]
    inside = [opinions.get(text, 0.0) for text in texts]
    evidence = Evidence(page, signs(page), [array("f", [0.5, 0.5])] * len(texts), LABELS)
    missed, taken = rule(evidence, inside, [texts.index(name) for name in known])
    return ", ".join(texts[i] for i in missed), ", ".join(texts[i] for i in taken)


def evened(
    text: str, opinions: Sequence[float], kind: str = "html", known: Sequence[str] = (), above: float = 0
) -> Told:
    """What is raised and what is lowered on a page whose items have these opinions, and the line above them another."""
    return told(lists, text, {**dict(zip(ITEMS, opinions, strict=False)), ABOVE: above}, kind, known)


def listed(item: str = "<li>{}</li>", above: str = f"<p>{ABOVE}</p>") -> str:
    return f"{above}<ul>{''.join(map(item.format, ITEMS))}</ul>"


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


LINKS = "<li><a href=/{0}>{0}</a></li>"


@pytest.mark.parametrize(
    ("item", "above", "opinions", "goes"),
    [
        ("<li>{}</li>", 0.6, (0.3, 0.4, 0.4, 0.5), False),
        ("<li>{}</li>", 0.6, (0.4, 0.4, 0.4, 0.4), False),
        ("<li>{}</li>", 0.4, (0.3, 0.4, 0.4, 0.5), True),
        ("<li>{}</li>", 0.6, (0.3, 0.3, 0.3, 0.5), True),
        (LINKS, 0.9, (0.3, 0.4, 0.4, 0.5), False),
        (LINKS, 0.7, (0.3, 0.4, 0.4, 0.5), True),
    ],
    ids=["half-likely", "all-missed", "below-a-form", "unlikely", "links", "links-of-a-box"],
)
def test_a_list_that_the_article_announces_may_be_less_likely(
    item: str, above: float, opinions: Sequence[float], *, goes: bool
) -> None:
    raised = ", ".join(name for name, p in zip(ITEMS, opinions, strict=True) if p < 0.5)
    assert evened(listed(item), opinions, above=above) == (("", ITEMS[3]) if goes else (raised, ""))


@pytest.mark.parametrize("line", ["<h3>What to bring:</h3>", "<p>What to bring</p>"])
def test_neither_a_heading_nor_a_line_without_a_colon_announces_a_list(line: str) -> None:
    assert evened(listed(above=line), (0.4, 0.4, 0.4, 0.4), above=0.9) == ("", "")


HEADLINES = (
    "Ferry company: why the boats stay in port",
    "Storm at the coast: what to do now",
    "Who pays for the quay?",
)
LEAD = "Nobody in the harbour of Orlo had seen it coming, said its master."


@pytest.mark.parametrize(
    ("above", "items", "opinion", "goes"),
    [
        (f"<p>{LEAD}</p>", HEADLINES, 0.6, True),
        (f"<p>{LEAD}</p>", HEADLINES[:1], 0.6, True),
        (f"<p>{LEAD}</p>", HEADLINES, 0.8, False),
        (f"<p>{LEAD}</p>", ("Rope", "Two lanterns", "A flask of tea"), 0.6, False),
        (f"<p>{LEAD[:-1]}:</p>", HEADLINES, 0.6, False),
        (f"<h2>{LEAD}</h2>", HEADLINES, 0.6, False),
    ],
    ids=["headlines", "one", "likely", "short", "announced", "below-a-heading"],
)
def test_headlines_that_are_links_straight_below_a_sentence_lead_to_other_articles(
    above: str, items: Sequence[str], opinion: float, *, goes: bool
) -> None:
    page = f"{above}<ul>{''.join(map(LINKS.format, items))}</ul><p>Her boat is in port.</p>"
    opinions = dict.fromkeys(items, opinion) | dict.fromkeys((LEAD, f"{LEAD[:-1]}:"), 0.9)
    assert told(lists, page, opinions) == ("", ", ".join(items) if goes else "")
    assert told(lists, page.replace("<a href", "<b id").replace("</a>", "</b>"), opinions) == ("", "")


ROWS = "<table>" + "".join(f"<tr><td>{name}<td>{n} crowns</tr>" for n, name in enumerate(ITEMS)) + "</table>"


@pytest.mark.parametrize(
    ("opinions", "raised", "lowered"),
    [((0.6, 0.4, 0.4, 0.5), "1 2", ""), ((0.5, 0.4, 0.3, 0.4), "", ""), ((0.5, 0.1, 0.1, 0.1), "", "0")],
    ids=["half-likely", "in-between", "unlikely"],
)
def test_the_rows_of_a_table_go_together(opinions: Sequence[float], raised: str, lowered: str) -> None:
    rows = [f"{name} {n} crowns" for n, name in enumerate(ITEMS)]
    named = [", ".join(rows[int(n)] for n in which.split()) for which in (raised, lowered)]
    assert told(lists, ROWS, dict(zip(rows, opinions, strict=True))) == tuple(named)


def test_a_box_to_tick_is_no_item() -> None:
    assert evened(listed().replace("two lanterns", "▢"), (0.9, 0.9, 0.9, 0.9)) == ("", "")


def test_the_rest_of_a_list_goes_of_which_a_part_is_gone() -> None:
    opinions = dict(zip(ITEMS, (0.3, 0.6, 0.3, 0.7), strict=True))
    assert told(broken, listed(LINKS), opinions) == ("", "two lanterns, oilskins")
    assert told(broken, listed(LINKS), opinions | {"oilskins": 0.9}) == ("", "")
    assert told(broken, listed(LINKS), dict.fromkeys(ITEMS, 0.9) | {"rope": 0.3}) == ("", "")


def test_a_word_of_menus_is_an_item_among_the_article_s() -> None:
    opinions = dict.fromkeys(ITEMS, 0.9)
    assert told(broken, listed().replace("rope", "Watch"), opinions) == ("Watch", "")
    assert told(broken, listed().replace("rope", "Watch"), opinions, known=["Watch"]) == ("", "")
    assert told(broken, listed().replace("rope", "Buy on Amazon"), opinions) == ("", "")
    assert told(broken, listed().replace("rope", "Watch").replace("oilskins", "Audio"), opinions) == ("", "")


@pytest.mark.parametrize(
    ("page", "opinion", "goes"),
    [
        (listed(LINKS), 0.8, True),
        (listed(LINKS), 0.95, False),
        (listed(), 0.8, False),
        (listed(LINKS, f"<p>{ABOVE}</p><p>Share</p>"), 0.8, False),
        (listed(LINKS, "<p>What to bring</p>"), 0.8, False),
    ],
    ids=["links", "sure", "no-links", "not-straight-above", "no-colon"],
)
def test_a_line_that_announces_links_goes_with_them(page: str, opinion: float, *, goes: bool) -> None:
    opinions = {ABOVE: opinion, ABOVE[:-1]: opinion}
    assert told(broken, page, opinions) == ("", ABOVE if goes else "")
    assert told(broken, page, opinions | dict.fromkeys(ITEMS, 0.9)) == ("", "")


BULLETS = "What to bring:\n\n" + "".join(f"  * {item}\n" for item in ITEMS)


def test_a_dump_s_bullets_are_a_list() -> None:
    assert evened(BULLETS, (0.7, 0.4, 0.9, 0.7), "text") == ("two lanterns", "")
    assert evened(BULLETS, (0.1, 0.6, 0.2, 0.1), "text") == ("", "two lanterns")


def test_a_dump_s_list_of_doubt_stays_as_it_is() -> None:
    assert evened(BULLETS, (0.6, 0.4, 0.4, 0.4), "text") == ("", "")


def test_a_dump_s_list_that_the_article_announces_may_be_less_likely() -> None:
    assert evened(BULLETS, (0.6, 0.4, 0.5, 0.4), "text", above=0.9) == ("two lanterns, oilskins", "")
    assert evened(BULLETS, (0.6, 0.2, 0.5, 0.2), "text", above=0.9) == ("", "")
    assert evened(BULLETS, (0.6, 0.4, 0.5, 0.4), "text", above=0.4) == ("", "")
    without = BULLETS.replace(ABOVE, ABOVE[:-1])
    assert told(lists, without, {ABOVE[:-1]: 0.9, ITEMS[0]: 0.6, ITEMS[1]: 0.4, ITEMS[2]: 0.5}, "text") == ("", "")


@pytest.mark.parametrize(("old", "new"), [("  * a flask", "\n  * a flask"), ("  * a flask", "      * a flask")])
def test_a_blank_line_or_another_indent_begins_another_list(old: str, new: str) -> None:
    assert "two lanterns" not in evened(BULLETS.replace(old, new), (0.1, 0.4, 0.9, 0.9), "text")[0]


CELLS = [f"{name} {n} crowns" for n, name in enumerate(ITEMS)]
COPIED = "What the boat carries\n\n" + "".join(f"{name}\t{n} crowns\t\n" for n, name in enumerate(ITEMS))


@pytest.mark.parametrize(
    ("opinions", "raised", "lowered"),
    [((0.6, 0.2, 0.2, 0.6), "1 2", ""), ((0.5, 0.2, 0.2, 0.2), "", ""), ((0.5, 0.1, 0.1, 0.0), "", "0")],
    ids=["half-likely", "in-between", "unlikely"],
)
def test_the_rows_of_a_table_that_a_browser_copied_go_together(
    opinions: Sequence[float], raised: str, lowered: str
) -> None:
    named = [", ".join(CELLS[int(n)] for n in which.split()) for which in (raised, lowered)]
    assert told(lists, COPIED, dict(zip(CELLS, opinions, strict=True)), "text") == tuple(named)


@pytest.mark.parametrize("cell", ["Monday\n", "\nMonday\n"])
def test_a_cell_that_is_a_line_of_its_own_goes_with_the_rows(cell: str) -> None:
    page = COPIED.replace(ITEMS[1], f"{cell}{ITEMS[1]}")
    assert told(lists, page, dict(zip(CELLS, (0.6, 0.2, 0.4, 0.6), strict=True)), "text") == (
        f"Monday, {CELLS[1]}, {CELLS[2]}",
        "",
    )


def test_a_sentence_between_two_rows_parts_two_tables() -> None:
    page = COPIED.replace(ITEMS[2], f"Two more things were brought on board by its master.\n{ITEMS[2]}")
    assert told(lists, page, dict(zip(CELLS, (0.6, 0.3, 0.3, 0.6), strict=True)), "text") == (
        f"{CELLS[1]}, {CELLS[2]}",
        "",
    )


@pytest.mark.parametrize(
    "page",
    [COPIED.replace("\t", " "), COPIED.replace("\n", "\n\n"), COPIED.replace("\t\n", "\n").replace("\t", "\n")],
    ids=["no-cells", "rows-that-stand-alone", "a-cell-a-line"],
)
def test_lines_without_cells_and_single_rows_are_no_table(page: str) -> None:
    assert told(lists, page, dict(zip(CELLS, (0.6, 0.2, 0.2, 0.6), strict=True)), "text") == ("", "")


def test_a_row_and_a_bullet_are_of_two_lists() -> None:
    page = COPIED + "* oil\n* bread\n"
    assert told(lists, page, {**dict.fromkeys(CELLS, 0.9), "oil": 0.3, "bread": 0.4}, "text") == ("", "")
