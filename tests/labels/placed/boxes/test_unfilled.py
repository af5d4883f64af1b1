"""Lines that a site's software was to put something else in place of."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.placed.boxes.unfilled import unfilled
from cleaner.page import Page


@pytest.mark.parametrize(
    "line",
    [
        "[harbour_map]",
        "[/harbour_map]",
        "[CTA_MODULE]",
        "[ferry-player clip-id=”orlo7” upload-date=”2023-02-03T02:33:35.000Z”]",
        "[letter form=163]",
        "{{ author.name }}",
        "{{author}}{{role}}",
        "${title}${badge}",
        "<a href='https://ads.orlo.example/click?1'><img src='https://ads.orlo.example/1.gif' alt='Boat'></a>",
    ],
)
def test_shortcodes_and_placeholders_are_found(line: str) -> None:
    page = Page(f"The boat left the harbour.\n\n{line}\n\nIt came back in the evening.\n")
    assert list(unfilled(split(page).blocks)) == [1]


@pytest.mark.parametrize(
    "line",
    [
        "[laughter]",
        "[cross-talk]",
        "[1]",
        "[The Orlo Post]",
        "[harbour_map] shows the harbour.",
        "{orlo}",
        "The boat ${name} left.",
        "<a href='/orlo'><img src='/boat.gif'></a>",
        "<a href='https://orlo.example/'><img src='https://orlo.example/1.gif'></a> links a picture.",
        "<a href='https://orlo.example/'>",
        "[Ines = Calder]",
    ],
)
def test_brackets_around_words_are_not(line: str) -> None:
    assert not list(unfilled(split(Page(f"The boat left the harbour.\n\n{line}\n")).blocks))


PICTURE = "<a href='https://ads.orlo.example/click?{0}'><img src='https://ads.orlo.example/{0}.gif' alt='Boat'></a>"


@pytest.mark.parametrize("line", ["{{ boat }}", PICTURE.format(1).replace("<", "&lt;")])
def test_a_line_of_a_program_is_not(line: str) -> None:
    assert not list(unfilled(split(Page(f"<p>The boat left.<pre>{line}</pre>", "html")).blocks))


def test_several_linked_pictures_are_no_program() -> None:
    lines = [PICTURE.format(n) for n in range(3)]
    blocks = split(Page("\n".join(("The boat left the harbour.", *lines, f"{lines[0]} {lines[1]}")) + "\n")).blocks
    assert list(unfilled(blocks)) == list(range(1, len(blocks)))
