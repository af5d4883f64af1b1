"""When it was first published."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cleaner.article.date import date
from cleaner.blocks.block import Block, Container, Marks
from cleaner.blocks.claims import Claim, Field
from cleaner.labels.label import Label, Labelled

HEADLINE = ("Ferry opens", Label.HEADLINE)
OPENS = ("Ferry opens after years", Label.HEADLINE)
TEASERS = [("Mill closes", Label.RELATED)] * 4
PRICES = [(f"{month}/1/2013 +13.{month}%", Label.BODY) for month in range(1, 9)]
DATED_TEASERS = [("Mill closes", Label.RELATED), ("February 2nd, 2031", Label.RELATED)] * 4
LONG = "4 comments on whether the ferry to the island should leave twice a day"
FAR = [("The ferry opened.", Label.BODY)] * 40


def of(claims: list[tuple[Field, str, str]], *lines: tuple[str, Label], language: str = "en") -> str | None:
    labelled = [Labelled(Block(text, text), label, "") for text, label in lines]
    return date([Claim(*claim) for claim in claims], labelled, language).date


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ([("February 3, 2031", Label.DATE)], "2031-02-03"),
        ([("February 3, 2031", Label.DATE), ("7:10 pm", Label.DATE)], "2031-02-03T19:10"),
        ([HEADLINE, ("2031", Label.DATE), ("02/03", Label.OTHER), ("19:10", Label.DATE)], "2031-02-03T19:10"),
        ([HEADLINE, ("2031", Label.DATE), ("02/03", Label.OTHER)], "2031-02-03"),
        ([HEADLINE, ("2031 02/ 03 19:10:15", Label.DATE)], "2031-02-03T19:10:15"),
        ([HEADLINE, ("2031", Label.OTHER), ("Ferries", Label.OTHER), ("02/03", Label.OTHER)], None),
        ([HEADLINE, ("2031", Label.OTHER), ("02/33", Label.OTHER)], None),
        ([HEADLINE, *FAR, ("2031", Label.OTHER), ("02/03", Label.OTHER)], None),
        ([("02/03/2031 05:07 AM EDT", Label.DATE)], "2031-02-03T05:07-04:00"),
        ([("Published on 03/02/2031 - 13:55 GMT+1", Label.DATE)], "2031-02-03T13:55+01:00"),
        ([("03/02/2031 13:55 PETITION", Label.DATE)], None),
        ([("03/02/2031 13:55", Label.DATE)], None),
        ([("— Ana Ruiz (@anaruiz) February 1, 2031", Label.DATE), ("February 3, 2031", Label.DATE)], "2031-02-03"),
        ([("— Ana Ruiz (@anaruiz) February 1, 2031", Label.OTHER)], None),
        ([("By Ana Ruiz (@anaruiz) February 3, 2031", Label.BYLINE)], "2031-02-03"),
        ([("By Ana Ruiz February 3, 2031", Label.BYLINE)], "2031-02-03"),
        ([("Updated February 4, 2031", Label.DATE)], "2031-02-04"),
        ([("February 3, 2031 Updated February 4, 2031", Label.DATE)], "2031-02-03"),
        ([("Updated: February 4, 2031 Published: February 3, 2031", Label.DATE)], "2031-02-03"),
        ([("Updated: February 4, 2031. Published weekly", Label.DATE)], "2031-02-04"),
        ([("Updated when published again, on February 4, 2031", Label.DATE)], "2031-02-04"),
        ([("Last updated", Label.BYLINE), ("February 4, 2031", Label.DATE)], "2031-02-04"),
        ([*[("News", Label.NAVIGATION)] * 20, HEADLINE, ("February 3, 2031", Label.DATE)], "2031-02-03"),
        (
            [
                ("May 5, 2031", Label.DATE),
                *[("News", Label.NAVIGATION)] * 20,
                HEADLINE,
                ("February 3, 2031", Label.DATE),
            ],
            "2031-02-03",
        ),
        ([HEADLINE, ("Posted February 3, 2031", Label.TAGS)], "2031-02-03"),
        ([HEADLINE, ("February 3, 2031", Label.DATE), *FAR, ("Published on May 5, 2031", Label.DATE)], "2031-02-03"),
        ([HEADLINE, *FAR[:9], ("May 5, 2031", Label.DATE), ("Published February 3, 2031", Label.DATE)], "2031-02-03"),
        ([("February 3, 2031", Label.DATE), HEADLINE, *FAR, ("Published on May 5, 2031", Label.DATE)], "2031-02-03"),
        ([("May 5, 2031", Label.DATE), HEADLINE, *FAR[:9], ("February 3, 2031", Label.DATE), FAR[0]], "2031-02-03"),
        ([HEADLINE, ("May 5, 2031", Label.DATE), ("February 3, 2031", Label.DATE)], "2031-02-03"),
        ([HEADLINE, ("February 3, 2031", Label.DATE), ("May 5, 2031", Label.DATE)], "2031-02-03"),
        ([HEADLINE, ("May 5, 2031", Label.DATE), FAR[0], ("February 3, 2031", Label.DATE)], "2031-05-05"),
        ([HEADLINE, ("Posted on28. February 203128. February 2031By", Label.DATE)], "2031-02-28"),
        ([HEADLINE, ("28. February 203114 comments", Label.DATE)], "2031-02-28"),
        (
            [
                ("Published on February 3, 2031", Label.DATE),
                HEADLINE,
                ("The ferry opened.", Label.BODY),
                *[("News", Label.RELATED)] * 3,
                ("Published on May 5, 2031", Label.DATE),
            ],
            "2031-02-03",
        ),
        ([HEADLINE, ("Last updated: February 4, 2031", Label.OTHER)], "2031-02-04"),
        ([HEADLINE, ("Updated February 4, 2031", Label.DATE), *FAR, ("May 5, 2030", Label.DATE)], "2031-02-04"),
        ([HEADLINE, ("Updated February 4, 2031", Label.DATE), *FAR[:4], ("May 5, 2030", Label.DATE)], "2030-05-05"),
        (
            [HEADLINE, ("Updated February 4, 2031", Label.DATE), *FAR, ("Published May 5, 2030", Label.DATE)],
            "2030-05-05",
        ),
        ([HEADLINE, ("Last updated Feb 4, 2031", Label.DATE), *PRICES], "2031-02-04"),
        ([HEADLINE, *PRICES[:1], ("The ferry opened.", Label.BODY)], "2013-01-01"),
        ([HEADLINE, ("February 3, 2031", Label.RELATED)], "2031-02-03"),
        ([HEADLINE, ("Mill closes February 3, 2031", Label.RELATED)], None),
        ([HEADLINE, ("(3 February 2031) The ferry opened after a long wait.", Label.BODY)], "2031-02-03"),
        ([HEADLINE, ("February 3, 2031 at 7:10 pm", Label.COMMENTS)], None),
        ([HEADLINE, ("© 2031 The Veldmark Courier", Label.LEGAL)], None),
        ([HEADLINE, ("The fair will be held in the old mill on February 3, 2031, rain or shine.", Label.BODY)], None),
        ([HEADLINE, ("February 3, 2031 at 7:10 pm", Label.COMMENTS), FAR[0]], "2031-02-03T19:10"),
        ([HEADLINE, ("03.02.2031 09:54 | 4 comments", Label.COMMENTS), FAR[0]], "2031-02-03T09:54"),
        ([HEADLINE, ("Mill closes February 3, 2031", Label.RELATED), FAR[0]], None),
        ([HEADLINE, FAR[0], ("February 3, 2031 at 7:10 pm", Label.COMMENTS), *FAR], None),
        ([("10/02/2031 7:38:01 PM |", Label.RELATED), HEADLINE, ("12/25/2030", Label.RELATED)], "2031-10-02T19:38:01"),
        ([HEADLINE, *FAR, ("Monday, February 3rd, 2031 | Ferries", Label.RELATED)], "2031-02-03"),
        ([HEADLINE, *FAR, ("Bo2031-02-09T13:00:39+00:00February 3rd, 2031|Ferries", Label.RELATED)], "2031-02-03"),
        ([HEADLINE, *FAR, ("Monday, February 3rd, 2031 | Ferries", Label.RELATED), *DATED_TEASERS], None),
        ([HEADLINE, *FAR, ("© 1996-Thu Feb 3 06:14:35 EST 2031 Courier", Label.LEGAL)], None),
        (
            [HEADLINE, ("Bo Gil, The Courier Published 7:10 p.m. ET February 3, 2031", Label.COMMENTS), FAR[0]],
            "2031-02-03T19:10",
        ),
        ([HEADLINE, ("Bo Gil, mill February 3, 2031 opened", Label.COMMENTS), FAR[0]], None),
        (
            [
                ("Posted on February 3, 2031 by Bo Gil (Coast and Harbours) - " + LONG, Label.NAVIGATION),
                HEADLINE,
                FAR[0],
            ],
            "2031-02-03",
        ),
        ([("Held on February 3, 2031 by Bo Gil (Harbours) - " + LONG, Label.NAVIGATION), HEADLINE, FAR[0]], None),
        ([HEADLINE, ("Posted on February 3, 2031 by the council, the plan " + LONG, Label.BODY)], None),
        (
            [("— Bo Gil (@bogil)", Label.OTHER), ("May 2, 2031", Label.DATE), ("03.02.31 14:50", Label.DATE)],
            "2031-02-03T14:50",
        ),
        (
            [
                ("[ May 3, 2031 ] The mill closes Coast", Label.DATE),
                HEADLINE,
                ("February 3, 2031 39", Label.DATE),
                FAR[0],
            ],
            "2031-02-03",
        ),
        (
            [HEADLINE, ("Joined: May 3, 2030, 05:56", Label.DATE), ("by bo » 03.02.2031, 05:42", Label.DATE)],
            "2031-02-03T05:42",
        ),
        ([HEADLINE, *FAR, ("It is currently May 3, 2031", Label.OTHER)], None),
        (
            [
                HEADLINE,
                ("BORN", Label.OTHER),
                ("May 2, 1931", Label.DATE),
                ("Died:", Label.OTHER),
                ("May 4, 2030", Label.DATE),
                *FAR,
                ("Published by the Courier on Feb. 3, 2031.", Label.DATE),
            ],
            "2031-02-03",
        ),
        (
            [HEADLINE, ("Posts: 1,626 Joined: May 3, 2030", Label.DATE), ("by bo » 03.02.2031, 05:42", Label.DATE)],
            "2031-02-03T05:42",
        ),
        (
            [
                HEADLINE,
                ("Updated on", Label.SHARE),
                ("February 4, 2031", Label.SHARE),
                *FAR,
                ("May 5, 2030", Label.BODY),
                FAR[0],
            ],
            "2031-02-04",
        ),
        (
            [
                OPENS,
                FAR[0],
                ("Ferry opens after years", Label.COMMENTS),
                ("Bo Gil, The Courier Published 7:10 p.m. ET February 3, 2031", Label.COMMENTS),
                FAR[0],
            ],
            "2031-02-03T19:10",
        ),
        (
            [
                HEADLINE,
                FAR[0],
                ("The island in 2031", Label.SUBHEADING),
                ("Boats", Label.SUBHEADING),
                ("03.02.2031 The ferry opened after a long wait.", Label.BODY),
            ],
            "2031-02-03",
        ),
        (
            [HEADLINE, *FAR, ("Harbour LogAna RuizFebruary 3, 2031ferries, quays4 Comments", Label.RELATED)],
            "2031-02-03",
        ),
        ([HEADLINE, ("Veldmark, February 3, 2031 – The ferry opened after a long wait.", Label.BODY)], "2031-02-03"),
        ([HEADLINE, ("Veldmark, February 3, 2031 was the day on which the ferry left.", Label.BODY)], None),
        ([HEADLINE, ("February 3, 2031February 3, 2031 Bo Gil Ferries", Label.STANDFIRST)], "2031-02-03"),
        (
            [
                HEADLINE,
                ("Updated February 9, 20318:23 PM ET Originally published February 3, 203111:01 AM ET", Label.OTHER),
            ],
            "2031-02-03T11:01",
        ),
        (
            [HEADLINE, ("3. February 2031, 3:54 p.m. [AP23116736-ferry-e1682616.jpg?auto=compress]", Label.CAPTION)],
            "2031-02-03T15:54",
        ),
        ([("3 hours ago", Label.DATE)], None),
        ([("03/04/2031", Label.DATE)], None),
        ([("03/04/2031", Label.DATE), ("25/12/2030", Label.RELATED)], "2031-04-03"),
        ([("03/04/2031", Label.DATE), ("12/25/2030", Label.RELATED)], "2031-03-04"),
        ([("03/04/2031", Label.DATE), ("March 4, 2031", Label.RELATED)], "2031-03-04"),
        ([("03/04/2031", Label.DATE), *FAR, ("12 Quay Street, Osk Heights, IL 60006", Label.LEGAL)], "2031-03-04"),
        ([("03/04/2031", Label.DATE), *FAR, ("Order 7, IX 60006", Label.LEGAL)], None),
        ([("03/04/2031", Label.DATE), *FAR, ("March 4, 2031", Label.RELATED), ("April 3, 2031", Label.RELATED)], None),
        ([HEADLINE, *FAR, ("Published", Label.RELATED), ("February 3, 2031", Label.RELATED)], "2031-02-03"),
        ([HEADLINE, *FAR, ("Mill closes", Label.RELATED), ("February 3, 2031", Label.RELATED)], None),
        ([OPENS, *FAR, ("Ferry opens after years", Label.RELATED), ("May 5, 2031", Label.RELATED)], "2031-05-05"),
        ([OPENS, *FAR, ("Ferry opens after years May 5, 2031", Label.RELATED)], "2031-05-05"),
        ([OPENS, *FAR, ("Mill opens after years May 5, 2031", Label.RELATED)], None),
        (
            [("May 5, 2031", Label.DATE), OPENS, ("It left.", Label.BODY), *TEASERS, ("June 6, 2030", Label.DATE)],
            "2031-05-05",
        ),
        ([OPENS, ("It left.", Label.BODY), *TEASERS, ("June 6, 2030", Label.DATE)], "2030-06-06"),
        (
            [OPENS, *FAR, ("Sale ends May 5, 2030", Label.OTHER), *FAR, ("Updated June 4, 2031", Label.DATE)],
            "2031-06-04",
        ),
        (
            [HEADLINE, ("Ana Ruiz of the island desk 3 May 2031 Ferries, Harbours, Island news", Label.TAGS)],
            "2031-05-03",
        ),
        ([HEADLINE, *FAR, ("Ana Ruiz of the island desk 3 May 2031 Ferries, Harbours, News", Label.TAGS)], None),
        ([HEADLINE, ("Born May 5, 1975", Label.OTHER), ("Last updated: June 4, 2031", Label.OTHER)], "2031-06-04"),
        ([("News | May 5, 2031 The ferry to the island is in its harbour again", Label.HEADLINE), *FAR], "2031-05-05"),
        (
            [("The ferry is in its harbour : Posted on: May 5, 2031 No. 6/31 of the council", Label.HEADLINE), *FAR],
            "2031-05-05",
        ),
        ([("The ferry that sank on May 5, 2031 off the island is in its harbour again", Label.HEADLINE), *FAR], None),
        ([("News | May 5, 2031 The ferry is back", Label.HEADLINE), ("June 4, 2031", Label.DATE)], "2031-06-04"),
    ],
)
def test_dates_are_read_from_the_page(lines: list[tuple[str, Label]], day: str | None) -> None:
    assert of([], *lines) == day


@pytest.mark.parametrize(
    ("claims", "lines", "day"),
    [
        ([("date", "2031-02-03T19:10:00Z", "json-ld")], [], "2031-02-03T19:10:00Z"),
        ([("updated", "2031-02-04", "json-ld")], [], "2031-02-04"),
        ([("date", "2031-02-03", "json-ld"), ("updated", "2031-02-04", "json-ld")], [], "2031-02-03"),
        ([("date", "2031-02-03", "json-ld")], [("Updated February 4, 2031", Label.DATE)], "2031-02-03"),
        (
            [("date", "2031-02-03", "json-ld"), ("updated", "2031-02-09", "json-ld")],
            [("February 9, 2031", Label.DATE)],
            "2031-02-03",
        ),
        ([("date", "2031-06-01", "json-ld")], [("February 3, 2031", Label.DATE)], "2031-02-03"),
        (
            [("date", "2031-02-04T02:41:00Z", "article:published_time"), ("date", "2031-02-03", "url")],
            [("February 3, 2031", Label.DATE)],
            "2031-02-03",
        ),
        ([("date", "03/04/2031", "date"), ("date", "2031-04-03", "url")], [], "2031-04-03"),
        ([("date", "2031-02-03", "time"), ("date", "2031-01-01", "time")], [], "2031-02-03"),
        ([("date", "2031-02-03", "json-ld")], [("02.03.2031", Label.DATE)], "2031-02-03"),
        ([("date", "2031-05-05", "json-ld")], [("02.03.2031", Label.DATE)], "2031-03-02"),
        (
            [
                ("date", "2031-06-01", "published-time"),
                ("date", "2031-02-03", "published-date"),
                ("updated", "2031-03-01", "x"),
            ],
            [],
            "2031-02-03",
        ),
        ([("date", "2031-03-02", "json-ld"), ("updated", "2031-03-01", "x")], [], "2031-03-02"),
        ([("date", "soon", "json-ld")], [], None),
        (
            [("updated", "2031-02-09", "article:modified_time")],
            [HEADLINE, *FAR, ("February 3, 2031.", Label.OTHER), ("Updated: February 9, 2031", Label.DATE)],
            "2031-02-03",
        ),
        (
            [("updated", "2031-02-09", "article:modified_time")],
            [HEADLINE, *FAR, ("May 5, 2030.", Label.OTHER), *FAR, ("Updated: February 9, 2031", Label.DATE)],
            "2031-02-09",
        ),
        (
            [("date", "2031-02-03", "json-ld")],
            [("February 3, 2031", Label.NAVIGATION), HEADLINE, ("June 5, 2031", Label.DATE)],
            "2031-02-03",
        ),
        (
            [("date", "2031-01-08", "article:published_time"), ("date", "2031-01-13", "time:published")],
            [HEADLINE, *FAR, ("Published January 13, 2031", Label.OTHER)],
            "2031-01-13",
        ),
        (
            [("date", "2031-01-08", "article:published_time"), ("date", "2031-01-13", "time:published")],
            [HEADLINE, *FAR, ("Tickets from January 13, 2031", Label.OTHER)],
            "2031-01-08",
        ),
    ],
)
def test_claims_and_lines_are_settled(
    claims: list[tuple[Field, str, str]], lines: list[tuple[str, Label]], day: str | None
) -> None:
    assert of(claims, *lines) == day


@pytest.mark.parametrize(
    ("claims", "day"),
    [
        ([("site", "courier.co.uk", "url")], "2031-04-03"),
        ([("site", "courier.gov", "url")], "2031-03-04"),
        ([("language", "en-GB", "html")], "2031-04-03"),
        ([("language", "en_US", "og:locale")], "2031-03-04"),
        ([], None),
    ],
)
def test_site_and_language_decide_three_numbers(claims: list[tuple[Field, str, str]], day: str | None) -> None:
    assert of(claims, ("03/04/2031", Label.DATE)) == day


@pytest.mark.parametrize(
    ("source", "day"),
    [
        ('<script>page = {"datePublished": "2031-02-03T19:10:00Z"}</script>', "2031-02-03T19:10:00Z"),
        ("<div data-page='{&quot;published_at&quot;:&quot;2031-02-03&quot;}'>", "2031-02-03"),
        ('<script>[{"publishDate":"2031-02-03"},{"publishDate":"2030-01-01"}]</script>', None),
        ('<script>{"expires":"2031-02-03"}</script>', None),
        ('<script>{"DATE_PUBLISHED":"2031-02-03","Created_At":"2031-01-01"}</script>', "2031-02-03"),
        ('<script>{"update":"2031-02-03"}</script>', None),
        ('<script>{"license":{"issue_date":"1981-10-15"}}</script>', None),
        ('<script>{"post_date":"2031-02-03","created_at":"2031-01-01"}</script>', "2031-02-03"),
        ("Date: 2031-02-03", "2031-02-03"),
        ('<script>{"createdAt":"2031-02-03T19:10:00Z","updatedAt":"2031-03-03"}</script>', "2031-02-03T19:10:00Z"),
        ('<script>{"createdAt":"2031-02-03"},{"createdAt":"2031-02-04"}</script>', None),
        ('<script>{"publishDate":"2031-02-03","createdAt":"2031-01-01"}</script>', "2031-02-03"),
    ],
)
def test_data_in_scripts_is_the_last_to_be_asked(source: str, day: str | None) -> None:
    assert date([], [], "en", source=source).date == day
    assert date([Claim("date", "2029-05-05", "time")], [], "en", source=source).date == "2029-05-05"


def test_the_pages_own_words_are_kept_even_if_unreadable() -> None:
    found = date([], [Labelled(Block("3 hours ago", "3 hours ago"), Label.DATE, "")], "en")
    assert (found.date, found.text) == (None, "3 hours ago")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Workshop on the quay: 3 February 2031, ferries and harbours", "3 February 2031"),
        ("3 February 2031 @ 18:13 // Written: anaruiz // ~ Reading: 1 minute", "3 February 2031 @ 18:13"),
        ("on 3 February 2031", "on 3 February 2031"),
    ],
)
def test_of_a_line_nearby_only_the_date_stands_for_it(line: str, words: str) -> None:
    labelled = [
        Labelled(Block("Ferry opens", "Ferry opens"), Label.HEADLINE, ""),
        Labelled(Block(line, line), Label.OTHER, ""),
    ]
    found = date([], labelled, "en")
    assert found.date is not None
    assert found.date.startswith("2031-02-03")
    assert found.text == words


def test_relative_dates_need_the_time_given() -> None:
    now = datetime(2031, 2, 3, 19, 10, tzinfo=UTC)
    found = date([], [Labelled(Block("3 hours ago", "3 hours ago"), Label.DATE, "")], "en", now)
    assert found.date == "2031-02-03T16:10+00:00"


def test_a_date_in_an_element_named_for_it_goes_before_others() -> None:
    marks = Marks(tag="span", container=Container("span", "entry-date"))
    labelled = [
        Labelled(Block("Ferry opens", "Ferry opens"), Label.HEADLINE, ""),
        Labelled(Block("1 January 2030", "1 January 2030"), Label.OTHER, ""),
        Labelled(Block("3 February 2031", "3 February 2031", marks), Label.OTHER, ""),
    ]
    assert date([], labelled, "en").date == "2031-02-03"


@pytest.mark.parametrize(
    ("claimed", "updated", "shown", "day"),
    [
        ("2031-02-04T03:37:37+00:00", "2031-02-05T03:40:00+00:00", "February 3, 2031", "2031-02-03"),
        ("2031-03-01T03:37:37Z", "2031-03-02T03:40:00Z", "February 28, 2031", "2031-02-28"),
        ("2031-02-04T03:37:37Z", "2031-02-03T23:50:00-04:00", "February 3, 2031", "2031-02-03"),
        ("2031-02-04T14:00:00Z", "2031-02-03T23:50:00-04:00", "February 3, 2031", "2031-02-04T14:00:00Z"),
        ("2031-02-02T14:00Z", "2031-02-03T09:00Z", "February 3, 2031", "2031-02-02T14:00Z"),
        ("2031-02-02T23:00+01:00", "2031-02-03T09:00+01:00", "February 3, 2031", "2031-02-02T23:00+01:00"),
        ("2031-02-02T23:00Z", "2031-02-05T09:00Z", "February 5, 2031", "2031-02-02T23:00Z"),
    ],
)
def test_moments_in_universal_time_may_be_shown_as_the_day_before(
    claimed: str, updated: str, shown: str, day: str
) -> None:
    claims: list[tuple[Field, str, str]] = [
        ("date", claimed, "article:published_time"),
        ("updated", updated, "article:modified_time"),
    ]
    assert of(claims, HEADLINE, (shown, Label.DATE)) == day


@pytest.mark.parametrize(
    ("claimed", "language", "day"),
    [
        ("2031-02-02T23:00Z", "de", "2031-02-03"),
        ("2031-02-02T22:00:00.000Z", "de", "2031-02-03"),
        ("2031-02-02T23:00Z", "en", "2031-02-02T23:00Z"),
        ("2031-02-02T23:10Z", "de", "2031-02-02T23:10Z"),
        ("2031-02-02T18:00Z", "de", "2031-02-02T18:00Z"),
        ("2031-02-01T23:00Z", "de", "2031-02-01T23:00Z"),
    ],
)
def test_a_day_of_the_east_may_be_claimed_as_the_evening_before(claimed: str, language: str, day: str) -> None:
    claims: list[tuple[Field, str, str]] = [
        ("date", claimed, "article:published_time"),
        ("updated", "2031-02-03T12:42Z", "article:modified_time"),
    ]
    assert of(claims, HEADLINE, ("3.2.2031", Label.DATE), language=language) == day


@pytest.mark.parametrize(
    ("names", "rest", "day"),
    [
        ("date category", " Ferries", "2031-02-03"),
        ("category", " Ferries", None),
        ("date", " a ferry to the island and back again, for the first time", None),
    ],
)
def test_a_date_that_is_marked_straight_above_the_headline_is_the_articles(
    names: str, rest: str, day: str | None
) -> None:
    text = f"3 February 2031{rest}"
    teaser = Labelled(Block(text, text, Marks(tag="div", container=Container("div", names))), Label.RELATED, "")
    headline = Labelled(Block("Ferry opens", "Ferry opens"), Label.HEADLINE, "")
    assert date([], [teaser, headline], "en").date == day
    assert (
        date([], [teaser, *[teaser._replace(label=Label.NAVIGATION, block=headline.block)] * 2, headline], "en").date
        is None
    )
