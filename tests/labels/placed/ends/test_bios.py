"""About the author: what begins with the byline's name where the article ends or begins."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.ends.bios import after_note, bios

BODY = [f"Paragraph {i} of an article about the ferry to Orlo." for i in range(20)]


@pytest.mark.parametrize(
    ("line", "byline", "found"),
    [
        ("Ines Calder writes about the coast.", "By Ines Calder and Piet Oosten", True),
        ("PIET OOSTEN", "By Ines Calder and Piet Oosten", True),
        ("(Ines Calder is a lawyer in Orlo.)", "By Ines Calder and Piet Oosten", True),
        ("*Ines Calder, MD, is a doctor in Orlo.", "By Ines Calder", True),
        ("[Ines Holt was the first to board.]", "By Ines Calder", False),
        ("Piet Oosten’s last book is about bread.", "by Piet Oosten, Orlo", True),
        ("Ines Holt was the first to board.", "By Ines Calder and Piet Oosten", False),
        ("The ferry is late.", "By the ferry desk", False),
        ("Ines", "By Ines Calder", False),
        ("Ines Calder: And who pays for the ferry?", "By Ines Calder", False),
        ("", "By Ines Calder", False),
        ("Port Ellery", "What You Should Expect to Pay for Boats in Port Ellery", True),
        (
            "Port Ellery is one of the sunniest towns on the western coast.",
            "What You Should Expect to Pay for Boats in Port Ellery",
            False,
        ),
        (
            "At Calder & Holt we know how much it hurts to lose a boat at sea.",
            "Reviewed by Wim P. Oosten, Trial Lawyer and Partner at Calder & Holt",
            False,
        ),
    ],
)
def test_the_last_line_is_about_the_author(line: str, byline: str, found: bool) -> None:
    texts = [byline, *BODY, line]
    assert bios(texts, [False] + [True] * 21, [0]) == ([21] if found else [])


@pytest.mark.parametrize(
    ("line", "others", "found"),
    [
        ("INES CALDER: Then I thank you.", ("Piet Oosten: I thank you.", "IC: And the ferry?"), False),
        ("Ines Calder (00:14:42): Thank you.", ("HOST (00:00:04): Good evening.", "HOST (00:01:17): Go on."), False),
        ("Ines Calder: Ines is a reporter.", ("Piet Oosten: I thank you.", "IC: And the ferry?"), True),
        ("Ines Calder: reporter on the coast.", ("The ferry: a short history", "A second line."), True),
        ("Ines Calder writes about the coast.", ("Piet Oosten: I thank you.", "Orlo: a town", "IC: No."), True),
    ],
)
def test_what_the_author_says_in_a_conversation_is_the_article(line: str, others: tuple[str, ...], found: bool) -> None:
    texts = ["By Ines Calder", *BODY, *others, line]
    assert bios(texts, [False] + [True] * (len(texts) - 1), [0]) == ([len(texts) - 1] if found else [])


def test_in_the_middle_the_author_may_be_spoken_of() -> None:
    texts = ["By Ines Calder", *BODY[:10], "Ines Calder was on board.", *BODY[10:]]
    assert bios(texts, [False] + [True] * 21, [0]) == []


def test_without_an_article_there_is_nothing_about_its_author() -> None:
    assert bios(["By Ines Calder", "Ines Calder writes."], [False, False], [0]) == []


GIVEN = frozenset({"ines", "piet", "jean"})
NOTE = "is the harbour reporter of this paper, and when she is not on a boat she writes about bread."


@pytest.mark.parametrize(
    ("line", "byline", "found"),
    [
        (f"Ines {NOTE}", "By Ines Calder", True),
        (f"Ines {NOTE}", "Piet Oosten, Ines Calder", True),
        (f"Ines {NOTE}", "By the ferry desk", False),
        (f"Orlo {NOTE}", "Orlo Harbour", False),
        ("Ines is late.", "By Ines Calder", False),
        (f"Ines Holt {NOTE}", "By Ines Calder", False),
        (f"Calder {NOTE}", "By Ines Calder", False),
    ],
)
def test_a_note_may_begin_with_the_authors_first_name(line: str, byline: str, found: bool) -> None:
    texts = [byline, *BODY, line]
    assert bios(texts, [False] + [True] * 21, [0], GIVEN) == ([21] if found else [])


@pytest.mark.parametrize(
    ("name", "note", "found"),
    [
        ("Ines Calder", f"Ines Calder {NOTE}", True),
        ("Jean-Luc Oosten (Orlo)", f"(Editor) – Jean-Luc {NOTE}", True),
        ("Ines Calder", f"She {NOTE}", False),
        ("Ines Calder", "Ines is late.", False),
        ("The Harbour", f"The Harbour {NOTE}", False),
        ("Ines of Orlo", f"Ines {NOTE}", False),
        ("Ines Calder on bread, boats and harbours", f"Ines {NOTE}", False),
    ],
)
def test_a_name_that_stands_alone_and_the_note_below_it(name: str, note: str, found: bool) -> None:
    texts = [*BODY, name, note]
    assert bios(texts, [True] * 22, [], GIVEN) == ([20, 21] if found else [])


def test_portraits_of_several_people_are_the_article() -> None:
    texts = [*BODY[:4], "Piet Oosten", f"Piet {NOTE}", *BODY[4:], "Ines Calder", f"Ines {NOTE}"]
    assert bios(texts, [True] * 24, [], GIVEN) == []


def test_somebody_of_whom_the_article_speaks_is_not_its_author() -> None:
    texts = [*BODY, "On board was Ines Calder.", "Ines Calder", f"Ines {NOTE}"]
    assert bios(texts, [True] * 23, [], GIVEN) == []


@pytest.mark.parametrize(
    ("box", "found"),
    [
        (["Ines Calder"], True),
        (["Ines Calder", "Ines Calder", "Harbour reporter"], True),
        (["Ines Calder", "Harbour reporter", "Orlo", "Read all of her articles"], False),
        (["Ines Calder", "She has been with the paper of the islands for more than twenty years."], False),
        (["The Harbour"], False),
    ],
)
def test_a_note_below_a_name_that_is_none_of_the_article(box: list[str], found: bool) -> None:
    texts = [*BODY, *box, f"Hello! I am Ines, who {NOTE}"]
    inside = [True] * 20 + [False] * len(box) + [True]
    assert bios(texts, inside, [], GIVEN) == ([20 + len(box)] if found else [])
    assert bios([texts[0] + " Ines Calder was on board.", *texts[1:]], inside, [], GIVEN) == []
    assert bios([*texts, *BODY], inside + [True] * 20, [], GIVEN) == []


@pytest.mark.parametrize(
    ("length", "notes", "found"),
    [
        (20, [17], [18, 19]),
        (20, [19], []),
        (20, [12], []),
        (20, [], []),
        (4, [1], []),
        (0, [], []),
    ],
)
def test_what_follows_a_note_at_the_end_goes_with_it(length: int, notes: list[int], found: list[int]) -> None:
    assert after_note([True] * length, notes) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("PORT ELLERY (TPA) — The mill has caught fire for the second time in this year.", False),
        ("Port Ellery (a town on the coast) has a mill that caught fire.", True),
    ],
)
def test_a_report_that_begins_with_its_place_is_not_about_the_author(line: str, found: bool) -> None:
    texts = ["By our reporter in Port Ellery", line, *BODY]
    assert bios(texts, [False] + [True] * 21, [0]) == ([1] if found else [])


@pytest.mark.parametrize(("told", "found"), [("She", [19]), ("Ines", [])])
def test_whose_first_name_the_article_says_throughout_is_told_of_in_it(told: str, found: list[int]) -> None:
    note = "Ines knows what she will do next year: bake, and sleep until the sun is up for once."
    texts = ["Ines's story", f"{told} baked for forty years on the quay.", *BODY[:17], note]
    assert bios(texts, [False] + [True] * 19, [0], {"ines"}) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("About Ines Calder", True),
        ("About Ines Calder:", True),
        ("About Ines", False),
        ("About Piet Oosten", False),
        ("About Ines Calder and the ferries of Orlo", False),
        ("For Ines Calder", False),
    ],
)
def test_what_stands_below_a_line_about_the_author_is_about_her(line: str, found: bool) -> None:
    texts = ["By Ines Calder", *BODY, line, "Made three films about bread, and one about boats, on the coast."]
    assert bios(texts, [False] + [True] * 22, [0], about=("about",)) == ([21, 22] if found else [])
    assert bios(texts, [False] + [True] * 20 + [False, True], [0], about=("about",)) == ([22] if found else [])
    assert bios(texts, [False] + [True] * 22, [0]) == []
