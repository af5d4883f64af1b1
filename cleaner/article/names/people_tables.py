"""How the names in a byline are found by the words of languages: a table of patterns and words for each subject."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cleaner.languages.guarded import Guarded
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import Words, first_names, words
from cleaner.typing_names import Any

_SAID = (
    "share",
    "navigation",
    "subscribe",
    "tags",
    "comments",
    "advert",
    "media",
    "donate",
    "related",
    "cookies",
    "legal",
    "credit",
)
# Languages with a space after each syllable: the last one of a role says nothing, and may be a name.
_SYLLABIC = frozenset(("vi",))
_LONG = 3
_WIDE_FROM = "\u2e7f"
_HAN = r"[\u4e00-\u9fff]{2,4}"
# Function words that names begin with too.
_NAMES_TOO = frozenset(
    "may will one how did him said can yang de la le el al van von da di der des i a ben den mark mars avril".split()
)


def around_names(own: Sequence[Words]) -> dict[str, Any]:
    """Return what finds the words before names and between them."""
    before = [*_people(own, "by"), *_people(own, "behalf")]
    by = _by(before, _people(own, "no_names"))
    alone = frozenset(phrase.strip(" :：") for key in ("by", "others") for phrase in _people(own, key))
    did_others = list(_spaced(_people(own, "others")))
    others = lazy(rf"[\s|•·,–—-]{{0,9}}(?<!\w)(?:{any_of(did_others)})(?:(?<=[:：|｜])|(?!\w))", re.I)
    joins = any_of(_people(own, "and"))
    written = [phrase for phrase in _people(own, "by") if " " in phrase and phrase not in _people(own, "others")]
    short = any_of(each.people["by"][0] for each in own if each.people.get("by") and len(each.people["by"][0]) < 5)
    return {
        "by": lazy(rf"(?:{by})", re.I),
        "preposition": frozenset(each.people["by"][0] for each in own if each.people.get("by")),
        "said_by": Guarded(
            lazy(
                rf"(?:^|(?<=[|•·–—,:;.-])|(?<=[|•·–—,:;.\d-]\s))(?:{by})\s*(?=(?-i:(?:\d{{1,2}}[a-z]{{0,2}}\s)?[^\W\d_a-zà-ÿ])|\S+$)",
                re.I,
            ),
            _plain(before),
        ),
        "glued_by": lazy(rf"(?:^|(?<=[|,;.]\s))(?i:{short})(?i:{short})?(?=\s[A-ZÀ-Þ]|(?<=[a-zà-ÿ])[A-ZÀ-Þ])"),
        "alone": alone,
        "written_by": Guarded(lazy(rf"(?<!\w)(?:{any_of(written)})\s?:?\s(?=(?-i:[^\W\d_a-zà-ÿ]))", re.I), written),
        "before": _before(own, alone),
        "behalf": frozenset(_people(own, "behalf")),
        "others": others,
        "of_others": Guarded(others, did_others),
        "joins": lazy(rf"(?:^|\s{{1,9}})(?:{joins})(?:\s+|$)", re.I),
        "and_letter": "".join(_people(own, "and_letter")),
        "and_names": frozenset(_people(own, "and_names")),
    }


def _before(own: Sequence[Words], alone: frozenset[str]) -> frozenset[str]:
    """What stands before a name or a date on a line of its own, offices and roles aside: "Posted by", "Updated"."""
    dated = {word for each in own for key in ("published", "updated") for word in each.dates.get(key, ())}
    return frozenset((alone | dated) - {*_people(own, "desks"), *_people(own, "roles")})


def of_sources(own: Sequence[Words]) -> dict[str, Any]:
    """Return what finds where an article comes from, and who took a picture or entered a text."""
    return {
        "source": lazy(rf"(?<!\w)(?:{any_of(_people(own, 'source'))})\s?[:：]\s*", re.I),
        "sources": frozenset(_people(own, "source")),
        "entered": _entered(own),
        "more": lazy(rf"\W{{0,4}}(?:{any_of(_people(own, 'more'))})[\s:]{{1,3}}(?=[^\W\d_])", re.I),
        "tagged": _tagged(own),
        "taken": tuple(_people(own, "taken")),
        "filed": tuple(_people(own, "filed")),
    }


def of_roles(own: Sequence[Words]) -> dict[str, Any]:
    """Return the words for what somebody is."""
    return {
        "roles": frozenset(_people(own, "roles")),
        "role_ends": frozenset(
            role.split()[-1] for each in own for role in each.people.get("roles", ()) if each.code not in _SYLLABIC
        ),
        "ranks": frozenset(_people(own, "ranks")),
        "glued": tuple(_capitals(_people(own, "roles"))),
        "titles": frozenset(words("every").people["titles"]),
    }


def of_offices(own: Sequence[Words]) -> dict[str, Any]:
    """Return the names of offices, those of agencies in every language."""
    desks = frozenset(_people(own[:-1], "desks"))
    return {
        "desks": desks,
        "agencies": frozenset((*words("every").people.get("desks", ()), *_people(own, "agencies"))),
        "offices": frozenset(desk.split()[-1] for desk in desks) | {"team"},
    }


def of_wide_lines(own: Sequence[Words]) -> dict[str, Any]:
    """Return what finds names in lines of Chinese and Japanese, which put no spaces between words."""
    said = {phrase.rstrip(":：= ") for key in ("by", "others", "source", "labels") for phrase in _people(own, key)}
    labels = any_of(phrase for phrase in said if len(phrase) > 1 and phrase[-1] > _WIDE_FROM)
    by = any_of(phrase.rstrip("/／:： ") for phrase in _people(own, "by") if phrase[-1] > _WIDE_FROM)
    roles = any_of(role for role in _people(own, "roles") if role[-1] > _WIDE_FROM)
    return {
        "labels": lazy(rf"[(\[（【]?(?:{labels})\s?[:：]"),
        "counted": lazy(rf"(?:^|(?<=[|\s]))(?:{any_of(_people(own, 'labels'))})\s?[:：][^|]*"),
        "house": lazy(
            rf"^[【（(]?(?:(?:{by})\s?[/／|｜丨:：]\s?)?[\u4e00-\u9fffA-Za-z]{{2,10}}?"
            rf"(?:{roles})\s?(?={_HAN}(?:[\s、]{_HAN})*[】）)]?$)"
        ),
        "glued_buttons": lazy(rf"(?<=[\u4e00-\u9fff])\s?(?:{any_of(_people(own, 'buttons'))})$"),
        "surnames": tuple(_people(own, "surnames")),
        "papers": tuple(_people(own, "papers")),
    }


def of_plain_words(own: Sequence[Words]) -> dict[str, Any]:
    """Return what finds words about dates, and the words that names are made of and that they are not."""
    common, given, dated = own[0].common, first_names(), _dated(own)
    said = {phrase for each in own for label in _SAID for phrase in each.phrases.get(label, {}).get("whole", ())}
    long = [word for word in dated if len(word) > 5]
    return {
        "dated": _among_names(long),
        "dating": tuple(sorted(long)),
        "day": _day([month for each in own for month in each.months], _at(own)),
        "said": frozenset(said | dated),
        "stops": frozenset(dated),
        "never": common | dated | frozenset(_calendar(own)),
        "opening": frozenset(word for word in common - _NAMES_TOO if word not in given),
        "common": common,
        "plain": frozenset(word for word in words("en").common if len(word) >= _LONG) - _NAMES_TOO,
        "buttons": frozenset(_people(own, "buttons")),
        "things": frozenset(_people(own, "things")),
        "pictures": frozenset(phrase for each in own for phrase in each.pictures.get("begin", ())),
        "given": given,
    }


def _dated(languages: Iterable[Words]) -> set[str]:
    """Words about dates: "published", "ago"."""
    keys = ("published", "updated", "ago", "today", "yesterday")
    return {word for each in languages for key in keys for word in each.dates.get(key, ())}


def _among_names(long: Sequence[str]) -> re.Pattern[str]:
    """Words about dates between names, or glued to them."""
    return lazy(
        rf"(?:(?<!\w)(?i:{any_of(long)})(?!\w)|(?<=[^\W\d_A-Z])(?:{any_of(_capitals(long))})"
        rf"|(?<=[A-Z])(?:{any_of(map(str.upper, long))})(?=[\W\d]|$)):?"
    )


def _at(languages: Iterable[Words]) -> list[str]:
    """The words between a day and its time."""
    return [word for each in languages for word in each.dates.get("at", ())]


def _day(names: Iterable[str], at: Iterable[str]) -> re.Pattern[str]:
    """A month and its day, with a time perhaps; where other small letters follow, the number counts them: "Elaine May 4
    min read".
    """
    months = frozenset(names)
    glued = any_of(month.title() for month in months)
    return lazy(
        rf"(?:(?<!\w)(?i:{any_of(months)})|(?<=[^\W\d_A-Z])(?:{glued}))"
        rf"\.?\s?\d{{1,2}}(?:st|nd|rd|th)?(?:\s(?i:{any_of(at)})\s(?=\d{{1,2}}[:.]\d\d)|(?!\d|\s?[^\W\d_A-Z]))"
    )


def _entered(languages: Sequence[Words]) -> re.Pattern[str]:
    """What software for blogs writes below an entry."""
    at = {word for each in languages for word in (*each.common, *each.dates.get("at", ())) if len(word) <= _LONG + 1}
    name = r"(?P<name>[^\W_][^\s,|]{1,30}(?:\s[^\s,|]{1,30}){0,2}?)"
    return lazy(rf"(?:{any_of(_people(languages, 'entered'))})\s{name},?\s(?:{any_of(at)})\s(?=.{{0,24}}\d)", re.I)


def _tagged(languages: Sequence[Words]) -> re.Pattern[str]:
    """Words before tags, also glued to what stands before them: "6:43pm EDTTags: Ferries"."""
    starts = (phrase for each in languages for phrase in each.phrases.get("tags", {}).get("start", ()))
    labels = [phrase.rstrip(" :") for phrase in starts]
    glued = any_of(label[:1].upper() + label[1:] for label in labels)
    return lazy(rf"(?:(?<!\w)(?i:{any_of(labels)})|(?<=\w){glued})\s?:")


def _by(phrases: Iterable[str], no_names: Iterable[str]) -> str:
    """What stands before a name; Chinese and Japanese put nothing between, after words of two characters and more, but
    what "the reporter learned" is no name.
    """
    plain = _plain(phrases)
    wide = [phrase for phrase in plain if len(phrase) > 1 and phrase[-1] > _WIDE_FROM]
    glued = rf"(?:{any_of(wide)})(?!{any_of(no_names)})"
    return rf"(?:{any_of(plain)})(?:\s*[:：=＝]\s*|\s?[-–—]\s+|[\s/／]+|$)|{glued}"


def _plain(phrases: Iterable[str]) -> set[str]:
    """Phrases without the colon that some end in."""
    return {phrase.rstrip(":：=＝ ") for phrase in phrases}


def _spaced(phrases: Iterable[str]) -> Iterator[str]:
    """Phrases, those that end in a colon with a space before it, too: "Photo : Ana Ruiz"."""
    for phrase in phrases:
        yield phrase
        if phrase.endswith(":"):
            yield f"{phrase[:-1]} :"


def _capitals(phrases: Iterable[str]) -> Iterator[str]:
    """Phrases as they stand with capitals."""
    for phrase in phrases:
        if len(phrase) > 3:
            yield from {phrase[0].upper() + phrase[1:], phrase.title()}


def _people(languages: Iterable[Words], key: str) -> list[str]:
    return [word for each in languages for word in each.people.get(key, ()) if word != "@"]


def _calendar(languages: Iterable[Words]) -> Iterable[str]:
    for each in languages:
        yield from each.months
        yield from each.weekdays
