"""Blocks cut at their seams."""

from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.block import Block, Marks
from cleaner.blocks.from_text import from_text
from cleaner.blocks.seams.cut import cut_blocks
from cleaner.languages.words import Words

LANGUAGES = (
    Words(
        code="en",
        name="English",
        common=frozenset({"the", "of"}),
        months={"march": 3},
        weekdays={},
        dates={"units": ("min",), "am": ("am",), "pm": ("pm",)},
        people={"by": ("by",), "and": ("and",)},
        phrases={"credit": {"start": ("photo by",)}, "tags": {"end": ("min read",)}},
    ),
)
DUMP = """\
Two more boats for the outer islands

by Ana Osk and Ben Tarn  March 3, 2023 7:10 PM\u00a04 min read
The quay at Port Ellery. (Photo by Ana Osk/Isle Images)

The ferry company said so on March 3, 2023.
"""


def test_pieces_have_the_words_of_their_field_and_the_space_before_it() -> None:
    blocks = cut_blocks(from_text(DUMP), LANGUAGES)
    assert [(block.raw, block.text) for block in blocks[1:6]] == [
        ("\nby Ana Osk and Ben Tarn", "by Ana Osk and Ben Tarn"),
        ("  March 3, 2023 7:10 PM", "March 3, 2023 7:10 PM"),
        ("\u00a04 min read\n", "4 min read"),
        ("The quay at Port Ellery.", "The quay at Port Ellery."),
        (" (Photo by Ana Osk/Isle Images)\n", "(Photo by Ana Osk/Isle Images)"),
    ]
    assert [block.marks.seam for block in blocks] == [False, False, True, True, False, True, False]
    assert [block.marks.blanks for block in blocks] == [0, 1, 0, 0, 0, 0, 1]
    assert "".join(block.raw for block in blocks) == DUMP


def test_blocks_without_a_seam_stay_the_same() -> None:
    blocks = from_text("Home\nTides\n\nThe ferry company said so.\n")
    assert cut_blocks(blocks, LANGUAGES) == blocks


def test_a_piece_of_an_html_block_is_not_more_linked_than_it_is_long() -> None:
    block = Block(
        " By  Ana Osk\n March 3, 2023 ", "By Ana Osk March 3, 2023", Marks("p", links=1, link_chars=20, strong=24)
    )
    first, second = cut_blocks([block], LANGUAGES)
    assert first == Block(" By  Ana Osk", "By Ana Osk", Marks("p", links=1, link_chars=10, strong=10))
    assert second == Block(
        "\n March 3, 2023 ", "March 3, 2023", Marks("p", links=1, link_chars=13, strong=13, seam=True)
    )


def test_a_line_that_was_wrapped_is_cut_where_its_words_are() -> None:
    raw = "   The quay at Port Ellery on a morning\n   in spring. (Photo by Ana\n   Osk/Isle Images)\n"
    block = Block(raw, " ".join(raw.split()))
    assert [piece.raw for piece in cut_blocks([block], LANGUAGES)] == [
        raw[: raw.index(" (Photo")],
        raw[raw.index(" (Photo") :],
    ]


@given(
    st.lists(
        st.sampled_from(["by Ana Osk ", "March 3, 2023", " ", "4 min read", "\n", "(Photo by A/AP)", "The boat. "])
    )
)
def test_cutting_keeps_every_character(parts: list[str]) -> None:
    dump = "".join(parts)
    blocks = cut_blocks(from_text(dump), LANGUAGES)
    assert "".join(block.raw for block in blocks) == dump
    assert "".join("".join(block.text.split()) for block in blocks) == "".join(dump.split())
