"""The width a dump was wrapped at."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.blocks.from_text import from_text
from cleaner.blocks.lines import physical_lines
from cleaner.blocks.text.wrapping import Wrap, find_wrap

PROSE = (
    "The ferry company said on Tuesday that it would run two more boats to the outer islands this summer, after a "
    "spring in which hundreds of visitors were left standing on the quay. A third boat is being repaired in Port "
    "Ellery and may return to service in August, although nobody at the yard was willing to promise a date. Islanders "
    "had asked for years that the timetable should follow the tides rather than the office hours of the mainland."
)
HEADLINES = """\
Harbour master resigns after row over mooring fees at Port Ellery
Island school wins national prize for its weather station project
Storm damage to sea wall will cost the council twice the estimate
Ferry passengers stranded overnight as fog closes the outer lanes
Lobster catch falls for a third year, fishermen blame warm waters
"""
JAPANESE = "港の橋が再び開通したと町の役場が火曜日に発表し、島の住民はこの日を待っていたと語った。" * 6


def wrap(text: str) -> int | None:
    found = find_wrap(text, physical_lines(text))
    return found.width if found else None


@pytest.mark.parametrize("width", [40, 60, 72, 79, 100, 132])
def test_the_width_is_found_whatever_it_is(width: int) -> None:
    text = textwrap.fill(PROSE, width)
    longest = max(map(len, text.splitlines()))
    assert longest <= (wrap(text) or 0) <= width


def test_short_lines_and_an_address_longer_than_the_width_change_nothing() -> None:
    text = f"Home\nNews\n\n{textwrap.fill(PROSE, 72)}\n\nhttps://islands.example/{'a' * 120}\n"
    assert wrap(text) == wrap(textwrap.fill(PROSE, 72))


@pytest.mark.parametrize(
    "text",
    ["", "\n", "One line only", PROSE, f"{PROSE}\n{PROSE}\n", HEADLINES, HEADLINES * 4, "Home\nNews\nSport\n" * 20],
    ids=["empty", "blank", "line", "paragraph", "paragraphs", "headlines", "many headlines", "menu"],
)
def test_what_is_not_wrapped_has_no_width(text: str) -> None:
    assert wrap(text) is None


def test_a_menu_of_many_short_lines_does_not_hide_the_width_of_a_drawn_dump() -> None:
    menu = "Boats and tides of the outer islands\nHarbours and quays\n\n" * 40
    menu += "Storm damage to sea wall will cost the council twice as much\n\n" * 80
    page = f"{menu}\n{textwrap.fill(PROSE, 90)}\n\n{textwrap.fill(PROSE, 90)}\n"
    found = find_wrap(page, physical_lines(page), drawn=True)
    assert found is not None
    assert 86 <= found.width <= 90


def test_headlines_of_one_length_beside_a_longer_paragraph_are_not_wrapped() -> None:
    assert wrap(HEADLINES + PROSE) is None


def test_paragraphs_of_one_length_that_end_with_a_stop_are_not_wrapped() -> None:
    lines = ["섬으로 가는 배가 화요일 아침 항구를 떠나 저녁에 돌아왔다고 선장이 말했다."] * 4
    assert wrap("\n".join(lines)) is None
    assert wrap("\n".join(line.replace("말했다.", "말하며 웃었다") for line in lines)) is not None


@pytest.mark.parametrize("columns", [40, 60])
def test_wide_characters_take_two_columns(columns: int) -> None:
    text = "\n".join(JAPANESE[i : i + columns // 2] for i in range(0, len(JAPANESE), columns // 2))
    assert wrap(text) == columns


def test_some_browsers_count_a_wide_character_as_one_column() -> None:
    mixed = "2021年の夏、Port Elleryの港で" + JAPANESE
    text = "\n".join(mixed[i : i + 50] for i in range(0, len(mixed), 50))
    found = find_wrap(text, physical_lines(text))
    assert found is not None
    assert found.full(mixed[:50], mixed[50:])


def test_the_last_line_of_a_paragraph_had_room_for_another_word() -> None:
    narrow = Wrap(20, len)
    assert narrow.full("seventeen columns", "again")
    assert not narrow.full("seventeen columns", "on we go")
    assert not narrow.full("short", "word")


@given(st.text(st.sampled_from("ab \n\r\t港é.X"), max_size=400))
@settings(max_examples=200)
def test_any_text_has_a_width_or_none(text: str) -> None:
    width = wrap(text)
    assert width is None or width > 0


def test_a_space_that_does_not_break_keeps_words_together() -> None:
    narrow = Wrap(20, len)
    assert narrow.full("fourteen signs", "two\xa0more boats")
    assert not narrow.full("fourteen signs", "two more boats")


SHORT = """\
                            Cat returns after three years

   By Ana Osk

   A cat that went missing from a farm near Osk came home on {}
   Whitsun with a collar that nobody had given it.
"""


@pytest.mark.parametrize(("day", "blocks"), [("an early", 3), ("a", 4)])
def test_a_dump_of_lynx_that_is_too_short_to_tell_is_as_wide_as_most(day: str, blocks: int) -> None:
    assert len(from_text(SHORT.format(day))) == blocks


def test_a_short_dump_that_is_wider_than_a_screen_is_left_as_it_is() -> None:
    assert len(from_text(SHORT.format("Tuesday, three years to the day when it left,"))) == 4


LONG = (
    "岛上的居民等这座桥等了三年，议会在去年冬天批准了预算，"
    "工程队从春天开始在两岸打桩，如今最后一段桥面已经合龙，预计秋天通车"
)
STAR = "Star仍在夜间开行以外，白天的班次将在新桥通车以后全部取消，岛上的人对此并不满意。"
LYNX = f"""\
   港口新闻

   {LONG[:57]}
   {LONG[57:]}。议会说，除了渡轮Osk
   {STAR}

   {LONG[:41]}
   {LONG[41:]}。
   {LONG[2:59]}
   {LONG[59:]}。
"""


def test_lynx_breaks_chinese_at_spaces_and_elsewhere_only_what_is_full() -> None:
    assert [block.text for block in from_text(LYNX)] == [
        "港口新闻",
        f"{LONG}。议会说，除了渡轮Osk {STAR}",
        f"{LONG[:41]} {LONG[41:]}。",
        f"{LONG[2:]}。",
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (f"{LONG[:30]}。", "Osk岛的居民" + LONG),
        (f"“{LONG[:30]}。”", LONG),
        ("渡轮公司取消夜间班次价格上涨10%", LONG),
        (f"{LONG[:12]}，渡轮夜间停航", "5月3日，" + LONG),
        ("新桥", "Osk岛的居民" + LONG),
        (LONG[:30], LONG),
    ],
    ids=["sentence", "quotation", "heading", "day", "short", "no space"],
)
def test_what_lynx_drew_straight_below_a_line_that_had_room_is_another_paragraph(above: str, below: str) -> None:
    assert not Wrap(60, len, spaced=True).full(above, below)


def test_what_lynx_drew_goes_on_in_a_bracket() -> None:
    assert Wrap(60, len, spaced=True).full("海港日报讯（记者", f"张三丰）{LONG}")
    assert Wrap(60, len, spaced=True).full("海港日报讯 (记者", f"张三丰){LONG}")
    assert not Wrap(60, len, spaced=True).full("海港日报讯（记者张三丰）", LONG)
    assert not Wrap(60, len, spaced=True).full("海港日报讯 (记者张三丰)", LONG)


@pytest.mark.parametrize("above", [f"{LONG[:20]}，渡轮Osk", "岛上居民等的渡轮（Osk", f"{LONG[:20]}，涨价10%"])
def test_what_lynx_drew_goes_on_where_the_next_word_had_no_room(above: str) -> None:
    assert Wrap(60, len, spaced=True).full(above, ("Star" if above[-1].isalpha() else "") + LONG)
