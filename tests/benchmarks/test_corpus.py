"""Reading the sets, on a set made up here."""

from argparse import ArgumentTypeError

import pytest

from benchmarks.accuracy import main as accuracy
from benchmarks.corpus import Gold, available, counted, declared_language, rows


def test_available_names_the_sets_that_are_there(corpus, tmp_path):
    assert available(corpus) == ("aeb",)
    assert available(tmp_path / "nowhere") == ()


def test_a_row_has_the_texts_that_the_page_has(corpus):
    row = next(rows("aeb", corpus))
    assert list(row.texts) == ["html", "browser"]
    assert row.texts["browser"].startswith("Menu")
    assert row.gold == Gold(body=row.texts["browser"][6:-1])
    assert row.language == "de"


def test_parts_share_out_every_nth_page(corpus):
    assert [row.id for row in rows("aeb", corpus, every=3)] == ["0", "3", "6", "9"]
    parts = [[row.id for row in rows("aeb", corpus, every=3, part=part, parts=2)] for part in range(2)]
    assert parts == [["0", "6"], ["3", "9"]]


@pytest.mark.parametrize(
    ("gold", "names"),
    [
        (Gold(), set()),
        (Gold(body="a", date="2023-02-03"), {"body", "date"}),
        (Gold(drop=("cookies",)), {"body"}),
        (Gold(title="A", authors=("B",)), {"title", "author"}),
    ],
)
def test_annotated(gold, names):
    assert gold.annotated == names


@pytest.mark.parametrize(
    ("html", "code"),
    [("<html lang=fr>", "fr"), ("<HTML class='a' LANG = 'PT-br'>", "pt"), ("<html><p lang=de>", ""), ("", "")],
)
def test_declared_language(html, code):
    assert declared_language(html) == code


def test_a_number_of_pages_or_rounds_is_one_or_more(capsys):
    assert counted("12") == 12
    for text in ("0", "-1", "x", "1.5", "²"):
        with pytest.raises(ArgumentTypeError, match="is no number from 1 on"):
            counted(text)
    with pytest.raises(SystemExit):
        accuracy(["--sample", "0"])
    assert "'0' is no number from 1 on" in capsys.readouterr().err
