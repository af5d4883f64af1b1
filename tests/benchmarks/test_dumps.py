"""Text dumps made readable for the peers, and the line filters they are compared with."""

import pytest

from benchmarks.dumps import filtered, pieces, wrapped

DUMP = "Menu\n\n   The ferry left\n   at noon.\n\n* Share & print\n"


def test_a_hard_wrapped_dump_is_parted_at_blank_lines():
    assert pieces(DUMP, "lynx") == ["Menu", "The ferry left at noon.", "* Share & print"]


def test_another_dump_is_parted_at_each_line():
    assert pieces(DUMP, "browser") == ["Menu", "The ferry left", "at noon.", "* Share & print"]


def test_wrapped_escapes_the_text():
    assert "<p>* Share &amp; print</p>" in wrapped(DUMP, "plain", "en")


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("The ferry left at noon.", True),
        ("The ferry left at noon", False),
        ("It left at noon.", False),
        ("Please turn on JavaScript to go on reading.", False),
    ],
)
def test_c4_lines(line, passes):
    assert filtered("C4 lines", line, "browser").body == (line if passes else "")


def test_long_lines_have_over_a_hundred_characters():
    assert filtered("long lines", f"{'a' * 100}\n{'b' * 101}", "browser").body == "b" * 101
