"""What a mail program wrote above a page that was sent or forwarded as text: "From:", "Sent:", "To:", "Subject:"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.blocks.claims import Claim, Field
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

FARTHEST = 4000  # characters from the beginning in which heads are looked for
_NOTE = 800  # characters of what somebody wrote above what he forwards
_LEAST = 3  # named lines of a head
_SENDER, _SENT, _SUBJECT = "from", "date", "subject"
# The names in a head, as mail programs write them in English, German, French, Spanish, Portuguese, Italian and Dutch.
_NAMED = {
    _SENDER: "from von de da van",
    _SENT: "date sent datum gesendet envoyé fecha enviado data inviato verzonden",
    _SUBJECT: "subject betreff objet asunto assunto oggetto onderwerp",
    "to": "to cc bcc reply-to an kopie à para a aan",
}
_NAMES = {name: field for field, names in _NAMED.items() for name in names.split()}
_SUBJECTS = tuple(_NAMED[_SUBJECT].split())
_LINE = lazy(r"\*?([^\W\d_][\w-]{0,40})(?: el)?\s?:\*?(?=[ \t])")
_AFTER = lazy(r"(?:re|fwd?|aw|wg|tr|rv|enc|res|r|i|antw|doorst)\s?:\s*", 2)
_NAME = lazy(r"[\"']?([^\"'<>\[(@]{2,80}[^\"'<>\[(@\s])[\"']?\s*(?:[<\[(]|$)")
_FIELDS: dict[str, Field] = {_SUBJECT: "headline", _SENT: "date"}


class Head(NamedTuple):
    """Where the head of a mail begins and ends in a text, and the words after each of its names."""

    begin: int
    end: int
    said: dict[str, str]


def find_head(text: str) -> Head | None:
    """Return the head of the mail that a dump is; of one that was forwarded the last, None if there is none."""
    beginning = text[:FARTHEST]
    folded = beginning.casefold()
    if not any(name in folded for name in _SUBJECTS):
        return None
    found = None
    end = 0
    for head in _heads(beginning.splitlines(keepends=True)):
        if len(text[end : head.begin].strip()) > _NOTE:
            break
        found, end = head, head.end
    return found if found and len(text) - found.end > found.begin else None


def head_claims(head: Head) -> tuple[Claim, ...]:
    """Return what the head of a mail says of the page: its title, its date, and who sent it."""
    said = head.said | {_SUBJECT: _without_marks(head.said[_SUBJECT])}
    claims = [Claim(field, said[name], "preface") for name, field in _FIELDS.items() if said.get(name)]
    if sender := _NAME.match(said.get(_SENDER, "")):
        claims += [Claim("author", sender[1], "preface"), Claim("site", sender[1], "preface")]
    return tuple(claims)


def _heads(lines: Sequence[str]) -> Iterator[Head]:
    """The runs of lines that begin with such names."""
    said: dict[str, str] = {}
    at = begin = 0
    for line in (*lines, "\n"):
        named = _LINE.match(line)
        name = named and (_NAMES.get(named[1].casefold()) or ("-" in named[1] and "other"))
        if named and name:
            begin = begin if said else at
            said.setdefault(name, line[named.end() :].strip())
        elif not (said and line[0] in " \t" and not line.isspace()):
            if _SUBJECT in said and _SENDER in said and len(said) >= _LEAST:
                yield Head(begin, at, said)
            said = {}
        at += len(line)


def _without_marks(subject: str) -> str:
    """A subject without the marks of answers and forwarded mails: "AW: FW: Tides"."""
    while mark := _AFTER.match(subject):
        subject = subject[mark.end() :]
    return subject
