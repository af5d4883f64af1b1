"""The word files: each one loads, is complete, and says nothing twice."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cleaner.labels.label import Label
from cleaner.labels.signs.phrases import STRENGTHS, bare, build, comparable, hits
from cleaner.languages.lazy import any_of
from cleaner.languages.words import FOLDER, NAMES, UNITS, agreed_months, codes, first_names, folded, spelled, words

ALL = (*codes(), "every")
KEYS = {
    "": {"name", "common", "months", "weekdays", "dates", "people", "phrases", "headings", "pictures"},
    "dates": {
        "published",
        "updated",
        "elsewhere",
        "ago",
        "about",
        "one",
        "alone",
        "pairs",
        "fused",
        "today",
        "yesterday",
        "before_yesterday",
        "at",
        "era",
        "solar",
        "am",
        "pm",
        "units",
        *UNITS,
    },
    "headings": set(
        "about calls edits elsewhere encyclopedia feeds ingredients steps nutrition recipe_buttons summary "
        "questions".split()
    ),
    "pictures": set("articles begin end generated kinds names prose shows taken told".split()),
    "people": set(
        (
            "by behalf others and and_letter and_names source taken filed entered more buttons things titles roles "
            "ranks desks agencies houses pictured no_names labels surnames papers unsigned"
        ).split()
    ),
}


@cache
def table(code: str) -> dict[str, Any]:
    return tomllib.loads(Path(FOLDER, f"{code}.toml").read_text(encoding="utf-8"))


def phrases(code: str) -> Iterator[tuple[str, str, str]]:
    for label, places in table(code).get("phrases", {}).items():
        for place, listed in places.items():
            for phrase in listed:
                yield label, place, phrase


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    else:
        for inner in value:
            yield from strings(inner)


def twice(items: Iterator[Any]) -> list[Any]:
    return [item for item, count in Counter(items).items() if count > 1]


def test_the_languages_of_the_first_release_are_there() -> None:
    assert {"en", "de", "nl", "da", "no", "sv", "fi", "is"} <= set(codes())


def test_an_unknown_language_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        words("xx")


@pytest.mark.parametrize("code", ALL)
def test_every_file_loads_and_has_a_name(code: str) -> None:
    assert words(code).code == code
    assert words(code).name


@pytest.mark.parametrize("code", ALL)
def test_only_known_keys(code: str) -> None:
    found = table(code)
    assert set(found) <= KEYS[""]
    assert set(found.get("dates", {})) <= KEYS["dates"]
    assert set(found.get("people", {})) <= KEYS["people"]
    assert set(found.get("pictures", {})) <= KEYS["pictures"]
    headings = set(found.get("headings", {}))
    assert headings <= KEYS["headings"]
    assert ("ingredients" in headings) == ("steps" in headings)


@pytest.mark.parametrize("code", ALL)
def test_only_known_labels_and_places(code: str) -> None:
    listed = words(code).phrases
    assert set(listed) <= {label.value for label in Label}
    assert {place for places in listed.values() for place in places} <= set(STRENGTHS)


@pytest.mark.parametrize("code", codes())
def test_a_language_has_twelve_months_and_seven_weekdays(code: str) -> None:
    assert len(table(code)["months"]) == 12
    assert set(words(code).months.values()) == set(range(1, 13))
    assert len(table(code)["weekdays"]) == 7
    assert set(words(code).weekdays.values()) == set(range(7))


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("key", ["months", "weekdays"])
def test_no_form_of_a_month_or_weekday_stands_for_two(code: str, key: str) -> None:
    forms = [(form.casefold(), i) for i, group in enumerate(table(code)[key]) for form in group]
    assert not twice(form for form, _ in set(forms))


@pytest.mark.parametrize("code", codes())
def test_the_pattern_of_a_word_matches_the_word_as_it_is_written(code: str) -> None:
    known, written = words(code), table(code)
    for table_of, key in ((known.months, "months"), (known.weekdays, "weekdays")):
        assert not [word for word in strings(written[key]) if not re.fullmatch(any_of(table_of), word, re.I)]
    for lists, key in ((known.dates, "dates"), (known.people, "people")):
        said = any_of(word for listed in lists.values() for word in listed)
        assert not [word for word in strings(written[key]) if not re.fullmatch(said, word, re.I)]


@pytest.mark.parametrize(
    ("word", "key"),
    [("NİSAN", "nisan"), ("Kasım", "kasim"), ("KASIM", "kasim"), ("Μαΐου", "μαΐου"), ("März", "märz"), ("ż", "ż")],
)
def test_a_word_is_folded_to_its_key(word: str, key: str) -> None:
    assert folded(word) == key


def test_units_are_the_words_of_all_units_of_time() -> None:
    dates = words("en").dates
    assert set(dates["units"]) == {word for unit in UNITS for word in dates[unit]}
    assert {"sec", "hours", "year"} <= set(dates["units"])


@pytest.mark.parametrize("code", codes())
def test_a_language_has_words_for_dates_and_authors(code: str) -> None:
    assert all(words(code).dates[key] for key in ("published", "updated", "ago", "today", "yesterday", "units"))
    assert all(words(code).people[key] for key in ("by", "others", "and", "roles"))


@pytest.mark.parametrize("code", codes())
def test_a_unit_word_means_one_unit(code: str) -> None:
    assert not twice(word for unit in UNITS for word in words(code).dates.get(unit, ()))


@pytest.mark.parametrize("code", codes())
def test_a_language_has_enough_common_words_each_once(code: str) -> None:
    listed = [word.casefold() for word in table(code)["common"]]
    assert len(set(listed)) >= 40
    assert not twice(iter(listed))


@pytest.mark.parametrize("code", codes())
def test_common_words_hold_no_spaces(code: str) -> None:
    assert not [word for word in words(code).common if " " in word]


@pytest.mark.parametrize("code", ALL)
def test_no_phrase_is_listed_twice_in_a_place(code: str) -> None:
    assert not twice((label, place, phrase.casefold()) for label, place, phrase in phrases(code))


@pytest.mark.parametrize("code", ALL)
def test_no_two_whole_phrases_of_a_label_differ_only_in_punctuation(code: str) -> None:
    assert not twice((label, bare(phrase.casefold())) for label, place, phrase in phrases(code) if place == "whole")


def shared(code: str) -> set[tuple[str, str, str]]:
    """The phrases that every page is read with, in a form that can be compared."""
    homes = [home for home in ("en", "every") if code not in {home, "every"}]
    return {(label, place, key(place, phrase)) for home in homes for label, place, phrase in phrases(home)}


def key(place: str, phrase: str) -> str:
    return bare(comparable(phrase)) if place == "whole" else comparable(phrase)


@pytest.mark.parametrize("code", ALL)
def test_no_phrase_is_listed_that_every_page_is_read_with(code: str) -> None:
    home = shared(code)
    assert not [each for each in phrases(code) if (*each[:2], key(*each[1:])) in home]


CUT = {"credit", "related", "tags"}  # a line is cut at the longest of these phrases


@pytest.mark.parametrize("code", ALL)
def test_no_phrase_says_what_a_shorter_one_says(code: str) -> None:
    """A line is one phrase (strength 4) or begins with it (3): such a pair is no repetition, two beginnings are."""
    groups: dict[tuple[str, str], list[str]] = {}
    for label, place, phrase in phrases(code):
        if place != "whole" and label not in CUT:
            groups.setdefault((label, place), []).append(phrase)
    pairs = [(*group, long, short) for group, listed in groups.items() for long in listed for short in listed]
    assert not [pair for pair in pairs if says_the_same(*pair)]


def says_the_same(label: str, place: str, long: str, short: str) -> bool:
    if long == short or comparable(short) not in comparable(long):
        return False
    found = hits(long, build([(Label(label), place, short)]))
    return Label(label) in found and found[Label(label)].strength == STRENGTHS[place]


BOTH = {"글·사진", "来源:"}  # who wrote and took the picture, or where either comes from


@pytest.mark.parametrize("code", codes())
def test_a_word_before_the_writers_name_begins_no_credit(code: str) -> None:
    by = {word.rstrip(" :") for word in words(code).people["by"]}
    credit = set(words(code).phrases.get("credit", {}).get("start", ())) - BOTH
    assert not [phrase for phrase in credit if phrase.rstrip(" :") in by]


@pytest.mark.parametrize("code", ALL)
def test_a_whole_phrase_has_letters_to_be_known_by(code: str) -> None:
    assert not [phrase for _, place, phrase in phrases(code) if place == "whole" and not bare(phrase.casefold())]


@pytest.mark.parametrize("code", ALL)
def test_every_string_is_trimmed_and_not_empty(code: str) -> None:
    assert not [text for text in strings(table(code)) if not text or " ".join(text.split()) != text]


@pytest.mark.parametrize("code", ALL)
def test_phrases_are_written_small_and_folding_them_again_changes_nothing(code: str) -> None:
    assert not [phrase for _, _, phrase in phrases(code) if phrase.lower() != phrase]
    assert not [phrase for _, _, phrase in phrases(code) if phrase.casefold().casefold() != phrase.casefold()]


@pytest.mark.parametrize("code", ALL)
def test_lines_fit_on_a_page(code: str) -> None:
    lines = Path(FOLDER, f"{code}.toml").read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if len(line) > 120]


def test_first_names_stand_once_in_order_and_are_one_word_in_small_letters() -> None:
    listed = tomllib.loads(Path(FOLDER, f"{NAMES}.toml").read_text(encoding="utf-8"))["names"].split()
    assert listed == sorted(set(listed))
    assert not [name for name in listed if name != name.lower() or not name.isalpha()]
    assert first_names() == frozenset(map(str.casefold, listed))


def test_months_are_spelled_with_their_accents_and_without() -> None:
    assert dict(spelled({"märz": 3, "maj": 5})) == {"märz": 3, "maerz": 3, "marz": 3, "maj": 5}


def test_months_of_all_languages_are_those_that_mean_one_month_everywhere() -> None:
    months = agreed_months()
    assert months["marzo"] == months["maerz"] == 3
    assert "listopad" not in months  # October in Croatian, November in Czech and Polish
    assert all(len(word) > 2 for word in months)
