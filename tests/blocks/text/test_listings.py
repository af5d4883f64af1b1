"""Which lines of a text dump are those of a program's listing."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import LISTED
from cleaner.blocks.from_text import from_text

PROSE = "The ferry to Osk sails at noon, and nobody on the quay has ever seen it leave before one.\n"


def listed(text: str) -> list[str]:
    return [block.text for block in from_text(f"{PROSE}\n{text}\n{PROSE}") if block.marks.tag == LISTED]


@pytest.mark.parametrize(
    "code",
    [
        "func open(name string) error {\nf, err := os.Open(name)\nif err != nil {\nreturn\n}\nreturn nil\n}\n",
        "def work(batch):\n    for job in batch:\n        if job.ready:\n            yield job\n",
        "CREATE TABLE job (\n  id bigint,\n  kind text,\n  run_at timestamptz\n);\n",
        "SELECT id FROM job\nWHERE run_at <= now()\nORDER BY run_at\n",
        "import json\nfrom pathlib import Path\nprint(json.dumps({}))\n",
        '<project>\n<target name="osk">\n<delete files="quay"/>\n</target>\n</project>\n',
        '{\n"name": "Osk",\n"boats": 3,\n"late": true\n}\n',
        "const boats = [];\nboats.forEach(boat => {\nboat.sail();\n});\n",
        "$ git clone quay\n$ cd quay\n$ make\n",
        "git pull --ff-only\nset -e\nsudo make -j4 install\nmake test\ncp out/osk.bin ~/quay\n",
    ],
)
def test_all_lines_of_a_listing_are_told(code: str) -> None:
    assert listed(code) == [" ".join(line.split()) for line in code.splitlines()]


def test_the_numbers_of_lines_are_no_lines() -> None:
    code = ["let quay = 1;", "let boats = 2;", "sail(boats, quay);"]
    assert listed("".join(f"{number}\n{line}\n" for number, line in enumerate(code, 1))) == code


def test_a_few_other_lines_between_are_the_listings_too() -> None:
    code = "sail(boats);\nwait for the tide\nmoor(boats);\n\nsleep(9);\n"
    assert listed(code) == ["sail(boats);", "wait for the tide", "moor(boats);", "sleep(9);"]


def test_a_sentence_parts_two_listings() -> None:
    code = "a = 1;\nb = 2;\nc = 3;\n"
    assert listed(f"{code}\n{PROSE}\n{code}") == code.splitlines() * 2


@pytest.mark.parametrize(
    "text",
    [
        "a = 1;\nb = 2;\n",  # two lines are no listing
        "the boats are late;\nthe quay is wet (as ever);\nthe crew is asleep;\n",
        "{title}\n{title}\n{title}\n",
        "[ ]\n  Boats (all)\n[ ]\n  Quays\n[ ]\n  Crews\n",
        "Name(Required)\n  First\nEmail(Required)\n",
        "if you want boats:\n  * see the quay\n  * ask the crew\n  * wait\n",
        "from Osk\nfrom Ven\nfrom Holm\n",
        "make the boats\ngo to the quay\nfind a crew\nset sail\n",
        "git is a tool for boats.\nnpm is a shop?\ndocker is a harbour:\n",
        "FROM THE QUAY\nWITH LOVE\nWHERE TO GO\n",
        "Osk (2014)\nVen (2015)\nHolm (2016)\n",
        "Boats: three, all late\nQuays: one\nCrew: asleep, mostly\n",
        "Home > Boats > Osk\nRead more ->\nRead more ->\n",
        "googletag.cmd.push(function() {\ngoogletag.display('quay');\n});\n",
        "{{ $t('boats') }}\n{{ $t('quays') }}\n{{ $t('crews') }}\n",
        "<p>The ferry is late, <em>again</em>.</p>\n<h2>Boats</h2>\n<p>There are three.</p>\n",
        "@osk\n@ven\n@holm\n",
    ],
)
def test_what_only_looks_like_code_is_none(text: str) -> None:
    assert listed(text) == []


def test_what_stands_in_a_fence_is_code_whatever_it_is() -> None:
    page = f"# Boats\n\n{PROSE}\n## Quays\n\n```\nosk ven\n```\n\n{PROSE}"
    assert [block.text for block in from_text(page) if block.marks.tag == LISTED] == ["osk ven"]


def test_the_dump_is_still_whole() -> None:
    page = f"{PROSE}\n\n  a = 1;\n\n  b = 2;\r\n  c(3);\n\n{PROSE}"
    assert "".join(block.raw for block in from_text(page)) == page


def test_a_pair_of_fences_is_no_text_and_what_stands_between_them_is_code() -> None:
    page = f"{PROSE}\n```python\nosk ven\n```\n\n{PROSE}\n```\n"
    assert [(block.marks.tag, block.text) for block in from_text(page)][1:4] == [
        ("rule", "```python"),
        (LISTED, "osk ven"),
        ("rule", "```"),
    ]
    assert from_text(page)[-1].marks.tag == ""
