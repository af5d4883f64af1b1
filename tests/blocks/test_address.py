"""What an address says of its page."""

from __future__ import annotations

import pytest

from cleaner.blocks.address import original, plain_words, slug, url_claims


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://courier.example/coast/2031/03/lighthouse-reopens-as-school", "as lighthouse reopens school"),
        ("https://courier.example/coast/lighthouse-reopens-as-school-73214.html", "as lighthouse reopens school"),
        ("https://courier.example/lighthouse_reopens_as_school/", "as lighthouse reopens school"),
        ("https://courier.example/lighthouse-reopens-again/a1b2c3d4?ref=home-page-top#top", "again lighthouse reopens"),
        ("https://courier.example/coast-and-islands/second-ferry-sails", "ferry sails second"),
        ("https://courier.example/coast/second-ferry", "ferry second"),
        ("https://courier.example/news/73214", ""),
        ("https://courier.example", ""),
        ("https://kurier.example/k%C3%BCste/f%C3%A4hre-f%C3%A4hrt-wieder", "fahre fahrt wieder"),
        ("", ""),
    ],
)
def test_the_words_of_the_headline_in_an_address(url: str, words: str) -> None:
    assert " ".join(sorted(slug(url))) == words


def test_letters_are_plain_as_addresses_write_them() -> None:
    assert plain_words("Die Fähre fährt über Øst-Ås") == plain_words("Die Faehre faehrt ueber Ost-As")


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("2031/03/04/ferry", "2031-03-04"),
        ("2031/mar/4/ferry", "2031-mar-4"),
        ("2031/mars/04/ferry", "2031-mars-04"),
        ("ferry-20310304", "2031-03-04"),
        ("2031/HARBOUR/03/04/ferry.sails/index.html", "2031-03-04"),
        ("2031/coast_line/3/4/ferry", "2031-3-4"),
        ("2031/coast/3/44/ferry", None),
        ("2031/coast/03/04", None),
        ("2031/decor/10-ideas/2032/05/06/ferry", "2032-05-06"),
        ("2031/marketing/7/2032-05-06-ferry", "2032-05-06"),
        ("04.03.2031/ferry", "2031-03-04"),
        ("2031/13/04/ferry", None),
        ("2031/03/ferry", None),
        ("120310304", None),
    ],
)
def test_the_date_in_an_address(path: str, date: str | None) -> None:
    claims = {claim.field: claim.value for claim in url_claims(f"https://courier.example/{path}")}
    assert claims == {"site": "courier.example"} | ({"date": date} if date else {})


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://archive.example/web/20310503120000/https://courier.example/coast/ferry", True),
        ("http://archive.example/web/20310503120000id_/https://courier.example/coast/ferry", True),
        ("https://archive.example/20310503/https://courier.example/coast/ferry", True),
        ("https://courier.example/coast/ferry", False),
        ("https://courier.example/20310503/ferry", False),
        ("https://courier.example/share/https://isle.example/ferry", False),
    ],
)
def test_what_an_archive_keeps_has_the_address_that_it_had(url: str, kept: bool) -> None:
    assert original(url) == ("https://courier.example/coast/ferry" if kept else url)
    assert [claim.value for claim in url_claims(url) if claim.field == "site"] == ["courier.example"]
