"""Which lines of a text dump are its headline and its byline."""

from __future__ import annotations

from array import array
from textwrap import fill

import pytest

from cleaner.blocks.split import split
from cleaner.labels.heads import byline_candidates, byline_signs, headline_signs, lines
from cleaner.labels.heads.byline_points import POINTS as BYLINE
from cleaner.labels.heads.calls import calls_on_readers
from cleaner.labels.heads.drawn_headline_points import POINTS as DRAWN
from cleaner.labels.heads.headline_points import POINTS
from cleaner.labels.heads.heads import SHIPPED, headline_line, heads
from cleaner.labels.heads.sure import spoken_paragraph, sure_paragraph
from cleaner.labels.label import Label
from cleaner.labels.opinions.model import shipped
from cleaner.labels.settle import label
from cleaner.page import Page
from tests.labels.heads.read import read
from tests.labels.plain import plain

PROSE = (
    "The lighthouse of Nordhavn, dark since 1988, opened its doors on Thursday to eighteen students of a school.\n\n"
    "Mayor Greta Solheim had fought for the money for years, and said that she wanted a place smelling of bread.\n\n"
    "The town bought the lighthouse in 2017 for a single crown, and repairs took three years longer than planned.\n\n"
    "Students begin at half past two in the morning, and by seven their rolls are on the counter of a small shop.\n"
)
MENU = "Skip to content\nNews\nPolitics\nCulture\nLog in\n\n"
TITLE = "Lighthouse of Nordhavn reopens as a school for bakers"
TOPS = [
    f"{MENU}{TITLE}\n\nBy Ines Calder\nMarch 14, 2024\n\n",
    f"{MENU}Home / Culture / {TITLE}\n\n{TITLE}\n\nBy Ines Calder\nMarch 14, 2024\n\n",
    f"{MENU}Culture\n\n{TITLE}\n\nA ruin for years, it now smells of bread\n\nBy Ines Calder\n\n",
    f"{MENU}{TITLE}\n\nMarch 14, 2024\n\nStudents on the stairs of the lighthouse. Photo: Rasmus Holt\n\n",
    f"{TITLE}\n\n",
]


def headlines(text: str) -> list[str]:
    return [item.block.text for item in label(split(Page(text))) if item.label is Label.HEADLINE]


def bylines(text: str) -> list[str]:
    return [item.block.text for item in label(split(Page(text))) if item.label is Label.BYLINE]


def as_drawn(text: str) -> str:
    """The text as lynx draws it: paragraphs wrapped, three columns in."""
    return "".join(f"{fill(line, 78, initial_indent='   ', subsequent_indent='   ')}\n" for line in text.split("\n"))


def test_a_name_above_the_headline_is_not_the_headline() -> None:
    assert headlines(f"Ana Ruiz\nMay 3, 2031\nBread at last\n\n{PROSE}") == ["Bread at last"]


def test_a_reading_time_is_not_the_headline() -> None:
    assert headlines(f"{MENU}001\n\n2 days ago\n6 min read\n\n{PROSE}") != ["6 min read"]
    for timed in ("Reading time: 2 minutes", "Reading Time: 12 Minutes"):
        assert headlines(f"{MENU}2 days ago\n{timed}\n\n{PROSE}") != [timed]


@pytest.mark.parametrize("top", TOPS)
def test_the_line_that_heads_the_text_is_its_headline(top: str) -> None:
    assert headlines(top + PROSE) == [TITLE]
    assert headlines(as_drawn(top + PROSE)) == [TITLE]


def test_a_list_of_other_articles_has_no_headline() -> None:
    ticker = "".join(
        f"[ March {day}, 2024 ] Lighthouse of Osk {day} opens for students Culture\n\n" for day in (12, 13)
    )
    assert headlines(f"{MENU}{ticker}{TITLE}\n\nMarch 14, 2024 39\n\n{PROSE}") == [TITLE]


def test_what_a_trail_of_sections_ends_in_is_the_headline() -> None:
    trail = f"{MENU}Home / Culture / Rolls for all\n\nRolls for all\n\nShare\nPrint\nFollow us\n\n"
    assert headlines(f"{trail}{TITLE}\n\nBy Ines Calder\nMarch 14, 2024\n\n{PROSE}") == ["Rolls for all"]


@pytest.mark.parametrize(
    "line", ["Published on the harbour pages by the office", "Your browser does not show the harbour map"]
)
def test_words_before_a_date_and_notes_of_the_page_begin_no_headline(line: str) -> None:
    assert headlines(f"{MENU}{TITLE}\n\n{line}\n\n{PROSE}") == [TITLE]
    assert headlines(as_drawn(f"{MENU}{TITLE}\n\n{line}\n\n{PROSE}")) == [TITLE]
    assert headlines(f"{MENU}{line}\n\n{PROSE}") == []


def test_a_line_whose_end_is_cut_gives_way_to_the_whole_one() -> None:
    cut = "Lighthouse of Nordhavn reopens as a school..."
    assert headlines(f"{MENU}Culture\n\n{cut}\n\nShare\nPrint\n\n{TITLE}\n\nMarch 14, 2024\n\n{PROSE}") == [TITLE]


@pytest.mark.parametrize("title", ["Good morning, Nordhavn", "A school in Nordhavn"])
@pytest.mark.parametrize(
    "line",
    [
        "#lighthouse #bakers",
        "« Rolls for the town of Nordhavn",
        "See https://nordhavn.example/lighthouse",
        "Next: The mill of Orlo Up: Bakers Previous: The quay",
        "Copyright © 2024 The Nordhavn Courier",
        "[Search the harbour] [Go]",
        "From Nordhavn Wiki",
        "The school can be reached in three ways:",
    ],
)
def test_tags_and_links_are_no_headline(title: str, line: str) -> None:
    assert headlines(f"{title}\n{line}\n{PROSE}") == [title]
    assert headlines(f"{line}\n\n{PROSE}") == []


@pytest.mark.parametrize("title", ["«We bake», says the school", "« We bake », says the school of Nordhavn"])
def test_a_quotation_is_no_link_back(title: str) -> None:
    assert headlines(f"{MENU}{title}\n\nBy Ines Calder\n\n{PROSE}") == [title]


@pytest.mark.parametrize(
    "title",
    ["Next: A school for the bakers of Nordhavn", "From the Isle of Orlo to Nordhavn", "[Update] The school is open"],
)
def test_what_begins_like_one_leads_nowhere(title: str) -> None:
    assert headlines(f"{MENU}{title}\n\nBy Ines Calder\n\n{PROSE}") == [title]


HEAD = "#Nordhavn Handbook The quay The mill and its bakers"


def test_the_links_in_a_page_s_head_are_no_headline() -> None:
    assert headlines(as_drawn(f"{HEAD}\n\n{TITLE}\n\n{PROSE}")) == [TITLE]
    assert headlines(as_drawn(f"{HEAD}\n\n{PROSE}")) == []


@pytest.mark.parametrize(
    ("number", "below", "found"),
    [("1. ", "2. ", TITLE), ("2.1 ", "2.2 ", TITLE), ("B.2. ", "B.1. ", TITLE), ("9.11. ", "9.11.1. ", "9.11. ")],
)
def test_a_part_of_the_text_does_not_head_it(number: str, below: str, found: str) -> None:
    part, prose = "The ovens of the lighthouse and their fires", PROSE.split("\n\n")
    text = "\n\n".join((f"{number}{part}", *prose[:2], f"{below}How rolls are made", *prose[2:]))
    title = "" if found != TITLE else f"{TITLE}\n\n"
    assert headlines(as_drawn(title + text)) == [found if title else found + part]


@pytest.mark.parametrize("title", ["Rolls", "Why we bake", "What now?"])
def test_the_first_line_of_an_article_alone_is_its_headline(title: str) -> None:
    assert headlines(f"{title}\n\n{PROSE}") == [title]
    assert headlines(f"\n{title}\n\nBy Ines Calder\n\n{PROSE}") == [title]


@pytest.mark.parametrize("line", ["March 14, 2024", "By Ines Calder", "It smells of bread.", "Log in"])
def test_a_sentence_or_a_field_above_an_article_is_no_headline(line: str) -> None:
    assert line not in headlines(f"{line}\n\n{PROSE}")


TRAIL = "Culture / Bakers / The school in the lighthouse of Nordhavn"


@pytest.mark.parametrize(
    ("line", "headline"), [("Bread and rolls for the town\n\n", "Bread and rolls for the town"), ("", TRAIL)]
)
def test_a_trail_is_the_headline_only_where_nothing_else_is(line: str, headline: str) -> None:
    assert headlines(f"{TRAIL}\n\n{line}By Ines Calder\nMarch 14, 2024\n\n{PROSE}") == [headline]


@pytest.mark.parametrize("name", ["Bakers at the lighthouse Bakers at the lighthouse", "Bakers at seaBakers at sea"])
def test_the_name_of_a_picture_said_twice_is_the_headline_only_where_nothing_else_is(name: str) -> None:
    assert headlines(f"{MENU}{TITLE}\n\n{name}\n\n{PROSE}") == [TITLE]
    assert headlines(f"{name}\n\nBy Ines Calder\nMarch 14, 2024\n\n{PROSE}") == [name]


def test_the_caption_of_a_picture_below_the_headline_is_none() -> None:
    caption = "Students of the school for bakers on the stairs of the lighthouse of Nordhavn"
    above = f"{MENU}Rolls at last in the old tower\n\nBy Ines Calder\nMarch 14, 2024\n{caption}\n"
    assert headlines(f"{above}Photo: Rasmus Holt\n\n{PROSE}") == ["Rolls at last in the old tower"]
    assert headlines(f"{MENU}{TITLE}\nPhoto: Rasmus Holt\n\n{PROSE}") == [TITLE]


def test_the_line_that_a_trail_names_behind_a_colon_is_the_headline() -> None:
    place, title = "The lighthouse of Nordhavn", "Eighteen students learn to bake"
    for between, headline in (("On the coast", title), (place, f"{place}: {title}")):
        above = f"{MENU}{place}: {title}\n\n{between}\n{title}\n\nBy Ines Calder\nMarch 14, 2024\n\n"
        assert headlines(f"{above}{PROSE}") == [headline]


def test_ingredients_are_no_headline() -> None:
    items = "300 g flour of the town\n\n2 spoons of salt from Nordhavn\n\n1 lighthouse of dough for the bakers\n\n"
    assert headlines(f"{MENU}Rolls for all\n\nIngredients\n\n{items}{PROSE}") == ["Rolls for all"]
    assert headlines(f"{MENU}Ingredients\n\n{TITLE}\n\nMarch 14, 2024\n\n{PROSE}") == [TITLE]


@pytest.mark.parametrize(
    "top",
    [
        f"{MENU}{TITLE}\n\nBy Ines Calder\nMarch 14, 2024\n\nSign up for the newsletter of the lighthouse\n\n",
        f"{MENU}Orlo gets a second ferry\n\nBakers of the coast meet in May\n\n{TITLE}\n\nBy Ines Calder\n\n",
    ],
)
def test_other_lines_above_the_text_are_not(top: str) -> None:
    assert headlines(top + PROSE) == [TITLE]


@pytest.mark.parametrize("top", ["", "Log in\n\n"])
def test_a_text_may_have_none(top: str) -> None:
    assert headlines(top + PROSE) == []


def test_menus_have_none() -> None:
    assert headlines(MENU * 3) == []


@pytest.mark.parametrize("by", ["By Ines Calder", "by Ines Calder and Piet Oosten", "Ines Calder", "INES CALDER"])
def test_the_line_that_names_the_author_is_the_byline(by: str) -> None:
    assert bylines(f"{MENU}{TITLE}\n\n{by}\nMarch 14, 2024\n\n{PROSE}") == [by]


@pytest.mark.parametrize(
    "line",
    ["Start Shopping Now", "Frequently Asked Questions", "Listen to this article", "Photo: Rasmus Holt/Coastline"],
)
def test_other_lines_with_capitals_are_not(line: str) -> None:
    assert bylines(f"{MENU}{TITLE}\n\n{line}\n\nBy Ines Calder\nMarch 14, 2024\n\n{PROSE}") == ["By Ines Calder"]


@pytest.mark.parametrize("line", ["Photo: Rasmus Holt", "PHOTO: RASMUS HOLT"])
def test_who_took_a_picture_did_not_write_the_text(line: str) -> None:
    assert bylines(f"{MENU}{TITLE}\n\n{line}\nMarch 14, 2024\n\n{PROSE}") == []
    assert bylines(f"{MENU}{TITLE}\n\n{line}\nInes Calder\nMarch 14, 2024\n\n{PROSE}") == ["Ines Calder"]
    both = "Text and photos: Rasmus Holt"
    assert bylines(f"{MENU}{TITLE}\n\n{both}\nMarch 14, 2024\n\n{PROSE}") == [both]


@pytest.mark.parametrize("top", [f"Coast Guide\n\n{TITLE}", f"{MENU}{TITLE}\n\nMarch 14, 2024\n\nBread School"])
def test_two_words_with_capitals_are_hardly_a_byline(top: str) -> None:
    assert bylines(f"{top}\n\n{PROSE}") == []


def test_a_page_may_have_no_byline() -> None:
    assert bylines(f"{MENU}{TITLE}\n\nMarch 14, 2024\n\nShare\nCopy link\n\n{PROSE}") == []


@pytest.mark.parametrize("points", [POINTS, DRAWN])
def test_the_points_tell_what_readers_see(points: dict[str, tuple[float, ...]]) -> None:
    assert points["share of headline"][-1] > points["share of headline"][0]
    assert points["known"][-1] > points["known"][0]
    assert points["copies in the text"][1] < points["copies in the text"][0]


@pytest.mark.parametrize(("text", "drawn"), [(PROSE, False), (as_drawn(PROSE), True), (MENU, False)])
def test_wrapped_paragraphs_tell_a_drawn_dump(text: str, drawn: bool) -> None:
    assert lines.read_lines(*read(text)).drawn == drawn


def test_a_first_name_speaks_for_a_byline() -> None:
    none, inside, first = BYLINE["given name"]
    assert none < inside < first


def test_a_line_with_a_first_name_goes_before_a_topic() -> None:
    assert bylines(f"{MENU}{TITLE}\n\nCoastal Affairs\n\nMartin Okello\n\nMarch 14, 2024\n\n{PROSE}") == [
        "Martin Okello"
    ]


@pytest.mark.parametrize("mark", [" - ", " | "])
@pytest.mark.parametrize(("site", "by"), [("Veldmark Gazette", []), ("Ines Calder", ["Ines Calder"])])
def test_the_name_of_the_site_in_the_title_is_no_byline(site: str, by: list[str], mark: str) -> None:
    assert bylines(f"{TITLE}{mark}{site}\n{site}\nNews\nCulture\n{TITLE}\nMarch 14, 2024\n{PROSE}") == by


@pytest.mark.parametrize(
    ("title", "by"), [("Media contact", []), ("Sign the guest book", []), ("Ferries", ["Ines Calder"])]
)
def test_whom_to_ask_below_the_text_is_no_byline(title: str, by: list[str]) -> None:
    assert bylines(f"{MENU}{TITLE}\n\nMarch 14, 2024\n\n{PROSE}\n{title}\n\nInes Calder\n") == by


@pytest.mark.parametrize(
    "top",
    [
        f"Home / Local / Police\n{TITLE}",
        f"{TITLE}\nPUBLISHED: March 14, 2024 at 5:00 a.m. |",
        f"{TITLE}\nDate:\nMarch 14, 2024\nSource:\nUniversity of Nordhavn",
    ],
)
def test_trails_and_dates_and_words_before_them_are_no_byline(top: str) -> None:
    assert not bylines(f"{top}\n{PROSE}")
    assert bylines(f"{top}\nBy Ines Calder\n{PROSE}") == ["By Ines Calder"]


@pytest.mark.parametrize("line", ["Abstract", "Teaser Image:", "Key points"])
def test_what_says_what_stands_below_it_is_no_byline(line: str) -> None:
    assert not bylines(f"{TITLE}\nMarch 14, 2024\n{line}\n{PROSE}")
    assert bylines(f"{TITLE}\nMarch 14, 2024\nInes Calder:\n{PROSE}") == ["Ines Calder:"]


def test_names_between_strokes_are_a_byline() -> None:
    assert bylines(f"{TITLE}\nInes Calder / Piet Oosten / Rasmus Holt\nMarch 14, 2024\n{PROSE}")
    desk = "Lifestyle Desk / nordhavn.example / Updated: March 14, 2024, 21:47 IST"
    assert bylines(f"{TITLE}\n{desk}\n{PROSE}") == [desk]


def test_compiled_and_plain_read_lines_alike() -> None:
    text = f"{MENU}{TITLE}\n\nBy Ines Calder\nMarch 14, 2024\n\nCulture / {TITLE[:30]}...\n\n{PROSE}Martin Okello\n"
    found = read(text)
    own, same = lines.read_lines(*found), plain(lines).read_lines(*found)
    assert own.known
    assert same.known == pytest.approx(own.known)
    assert own._replace(known={}, ranked=[]) == same._replace(known={}, ranked=[])
    by = byline_candidates.by_words("en")
    able = byline_candidates.candidates(own, 5, by)
    around = byline_candidates.look_around(own, 5, by, able)
    assert plain(byline_candidates).look_around(own, 5, around.by, able) == around
    for i in own.known:
        assert headline_signs.steps_of(own, i) == plain(headline_signs).steps_of(own, i)
    for i in able:
        assert byline_signs.steps_of(own, i, around) == plain(byline_signs).steps_of(own, i, around)


def test_each_step_has_its_name() -> None:
    assert set(POINTS) <= set(headline_signs.NAMES)
    assert set(DRAWN) <= set(headline_signs.NAMES)
    assert set(BYLINE) <= set(byline_signs.NAMES)


def test_the_address_of_the_page_tells_its_headline_from_another() -> None:
    other = "Students begin at the lighthouse before the sun"
    text = f"{MENU}{other}\n\n{TITLE}\n\n{PROSE}"
    for title in (TITLE, other):
        url = f"https://courier.example/coast/{'-'.join(title.casefold().split())}"
        found = label(split(Page(text, url=url)))
        assert [item.block.text for item in found if item.label is Label.HEADLINE] == [title]


TEASER = "Plan your visit: everything about the lighthouses of the coast, the tickets, the boats and the inns nearby."


@pytest.mark.parametrize(("likely", "found"), [(0.55, TITLE), (0.95, "Where would you like to start your visit")])
def test_the_headline_is_not_above_a_teaser_of_a_menu(likely: float, found: str) -> None:
    menu = "Where would you like to start your visit\n\n" + TEASER + "\n\nNews\n\nPolitics\n\nCulture\n\nLog in\n\n"
    evidence, inside = read(f"{menu}{TITLE}\n\nMarch 14, 2024\n\n{PROSE}")
    texts = [block.text for block in evidence.document.blocks]
    inside = [likely if text == TEASER else p for text, p in zip(texts, inside, strict=True)]
    chosen = heads(evidence, inside, shipped())
    assert [texts[i] for i, label in chosen.items() if label is Label.HEADLINE] == [found]


@pytest.mark.parametrize(
    ("inside", "first"),
    [
        ([0.6, 0.1, 0.1, 0.1, 0.9], 4),
        ([0.6, 0.1, 0.1, 0.9, 0.9], 0),  # close
        ([0.8, 0.1, 0.1, 0.1, 0.9], 0),  # sure
        ([0.6, 0.1, 0.1, 0.1, 0.7], 0),  # no other is
        ([0.1, 0.1, 0.1, 0.1, 0.1], 4),  # no article
    ],
)
def test_the_first_paragraph_that_is_surely_the_articles(inside: list[float], first: int) -> None:
    assert sure_paragraph(inside, array("f", [100.0] * len(inside))) == first


@pytest.mark.parametrize(
    ("inside", "ends", "first"),
    [
        ([0.6, 0.6, 0.6, 0.6, 0.9], [0, 0, 0, 0, 1], 4),  # headlines in a list above a sentence
        ([0.6, 0.6, 0.6, 0.6, 0.6], [0, 0, 0, 0, 1], 0),  # hardly sure
        ([0.6, 0.6, 0.9], [0, 0, 1], 0),  # close above
        ([0.6, 0.6, 0.6, 0.6, 0.9], [0, 1, 0, 0, 1], 0),  # a sentence among them
        ([0.9, 0.9, 0.9, 0.9, 0.9], [0, 0, 0, 0, 0], 0),  # no sentence
    ],
)
def test_the_first_paragraph_that_is_surely_a_sentence(inside: list[float], ends: list[int], first: int) -> None:
    sizes, stops = array("f", [100.0] * len(inside)), [float(end) for end in ends]
    assert spoken_paragraph(inside, sizes, stops) == first


@pytest.mark.parametrize("text", ["View Our Top 10 Blog Posts", "Search for articles", "Join a community"])
def test_some_lines_call_on_readers(text: str) -> None:
    assert calls_on_readers(text, "en")


@pytest.mark.parametrize("text", ["Viewers of the lighthouse", "A view of the coast", "", TITLE])
def test_other_lines_call_on_nobody(text: str) -> None:
    assert not calls_on_readers(text, "en")


def test_a_line_that_calls_on_readers_has_fewer_points() -> None:
    own = lines.read_lines(*read(f"{TITLE} of the coast\n\n{TITLE} of the town\n\n{PROSE}"))
    best = headline_line(own, SHIPPED)
    assert {best, headline_line(own._replace(calls=frozenset({best})), SHIPPED)} == {0, 1}


def test_a_japanese_heading_below_the_first_paragraph_is_no_byline() -> None:
    page = """庭の柿の木を剪定しました
2031年2月11日

先週の日曜日、庭の柿の木を初めて自分で剪定しました。これまでは業者さんに頼んでいたのですが、今年は思い切って挑戦してみました。用意したものは三つだけです。

切る枝の選び方

まず、枯れた枝と内側に向かって伸びている枝を切ります。そのあと、込み合っているところを少しずつ減らしていきました。
"""
    assert Label.BYLINE not in {item.label for item in label(split(Page(page), language="ja"))}


@pytest.mark.parametrize(("name", "able"), [("ANA RUIZ", False), ("Ana Ruiz", True)])
def test_a_name_in_capitals_behind_the_stroke_of_a_caption_is_no_byline(name: str, able: bool) -> None:
    caption = f"The lamp of the lighthouse in the morning. /\n\n{name}"
    own = lines.read_lines(*read(f"{TITLE}\n\n{caption}\n\nMarch 14, 2024\n\n{PROSE}"))
    taken = byline_candidates.candidates(own, 0, byline_candidates.by_words("en"))
    assert (name in [own.texts[i] for i in taken]) == able


@pytest.mark.parametrize(
    ("place", "by"), [("Port Ellery", ["Ines Calder"]), ("Piet Oosten", ["Ines Calder", "Piet Oosten,"])]
)
def test_the_place_that_the_text_begins_with_is_no_byline(place: str, by: list[str]) -> None:
    top = f"{MENU}{TITLE}\nInes Calder\n{place}, 14 March 2024\nShare\n"
    assert bylines(f"{top}PORT ELLERY (TPA) — {PROSE}") == by


def test_who_took_the_photographs_is_no_byline_beside_who_wrote_the_words() -> None:
    top = f"{MENU}{TITLE}\nWords: Ines Calder\nPhotography: Rasmus Holt\n28 March 2024\n"
    assert bylines(f"{top}{PROSE}") == ["Words: Ines Calder"]


FIRST_TITLE, SECOND_TITLE = (
    "Old lighthouse of Nordhavn opens again",
    "Eighteen students learn to bake bread in its kitchen",
)


def test_of_two_lines_that_could_be_the_headline_the_second_sums_up() -> None:
    assert headlines(f"{MENU}{FIRST_TITLE}\n{SECOND_TITLE}\nInes Calder\nMarch 14, 2024\n{PROSE}") == [FIRST_TITLE]
    # what is above is as long: the headline of another article
    other = "Ferry or bridge: will the town ever decide upon one?"
    assert headlines(f"{MENU}{other}\n{SECOND_TITLE}\nInes Calder\nMarch 14, 2024\n{PROSE}") == [SECOND_TITLE]
    # a word above the headline, and the title once more with the site's name
    assert headlines(f"{MENU}Bread and boats\n{SECOND_TITLE}\nInes Calder\nMarch 14, 2024\n{PROSE}") == [SECOND_TITLE]


def test_a_sentences_beginning_is_no_headline() -> None:
    assert headlines(f"{MENU}{TITLE}\n\nOrlo, by our reporter on the island of Veldmark,\n\n{PROSE}") == [TITLE]
