"""Whether a line is a script's, a style sheet's or a line of data, as pages hold them."""

from __future__ import annotations

import re

from cleaner.blocks.text.hidden import Span
from cleaner.languages.lazy import lazy

LONG, DENSE = 250, 0.035  # characters of a line that was made short for browsers, and how many of them are signs
READ = 2000  # characters of a line that say what it is
_SHORT_DENSE = 0.15
_SIGN = lazy(r"""[{}\[\]=<>|&\\]|[;)](?=[^\s.,;:)”"])|;$|\((?=["'\w]{0,30}[,)])|[:,](?=\S)|"(?=[:,\]}])""")
_LINK = lazy(r"\[\d{1,4}\]")
# A statement, a declaration or a selector of a style sheet, a comment, brackets.
_CODE = lazy(
    r"""(?x)
    (?:var|let|const)\ [\w$\[\]{},\ ]{1,200}\ ?[=;,]
    | function\ ?[\w$]{0,60}\ ?\(
    | (?:if|for|while|switch|catch)\ ?\( .{0,300}[{;)]$
    | (?:return|throw|break|continue)\b.{0,300};$
    | \}?\ ?else\b.{0,200}\{$
    | (?:try|do)\ ?\{
    | case\ .{1,80}:$
    | [!+(;]{0,3}\(?function\b
    | ["']use\ strict["'];?$
    | \(?[\w$.\[\]'"-]{1,120}\ ?(?:[-+|&]?=|\|\|=?)\ ?[^\s=].{0,600}[;,{(\[]$
    | (?:new\ )?[\w$.]{1,120}\(.{0,600}\)?[;,{(]$
    | (?:new\ )?[\w$.]{1,120}\([^()]{0,200}\)\.\w{1,60}\(
    | [\w$]{1,60}(?:\.[\w$]{1,60}){1,6}\(.{0,300}\)$
    | (?:--)?[a-zA-Z0-9-]{2,60}:\ ?[^{}]{1,300}(?:;|!important)$
    | ["'][\w$@.:/\ -]{1,80}["']\s?:\s?.{0,400}[,{\[]?$
    | [A-Za-z_$][\w$]{0,60}\s{0,3}:\s{0,3}
      (?:["'].{0,400}["'],?$|[\[{]|-?\d[\d.]{0,20},$|(?:true|false|null),?$|function\b|(?:this|window|document)\.)
    | [@.\#*:a-zA-Z][\w.\#:()\[\]='"*>+~,\ -]{0,200}\{(?:[^{}]{0,600}\})*
    | [.\#][a-zA-Z_-][\w.\#:()>+~\ -]{0,120},$
    | (?:[a-z][a-z0-9]{0,9}(?:[.\#:][\w-]{1,40}){1,4}\ ?){1,4},$
    | /\*|\*/|\*\ .{0,200}\*/$|//\s?[\w@\#<\[*=-]|<!--|-->|(?:/\*\s?)?<!\[CDATA\[|(?://)?\s?\]\]>
    | [{}()\[\];,\\/*]{1,40}$
    | \}.{0,80}[;,{)(]$
    | \{["']
    """
)
# A stretch of a long line without a sign of a program, words in it that follow each other, and where a sentence ends.
_PLAIN = lazy(r"[^{}\[\]=<>|\\\"_]{200,}")
_WORDS = lazy(r"(?:[^\W\d_]{2,30}[,:]? ){3}[^\W\d_]{2}")
_FEW = 4  # of such words in each stretch of the page's text
_SENTENCE = lazy(r"[^\W_A-Z][.!?…][”\")’]{0,2}(?:\s{0,3}[“\"(‘]?[^\W\d_a-z]|\s{0,9}$)|[。।۔]")
# What stands before and behind a string of data, or a part of one.
_OPENED = lazy(r"""(?:[:,\[({=]\s?\\{0,3}["'`]|\\{1,3}(?:["'/]|[nrt]|u[0-9a-fA-F]{4}))\Z""")
_CLOSED = lazy(r"""\\|["'`]\s?[,:;})\]]""")
_ODD = lazy(r"""[(){}\[\]=<>;'"|&\\]|,$""")


def is_code(words: str) -> bool:
    """Return whether a line is code: by its form, or of a long one by how many signs it has."""
    if len(words) > LONG:
        return is_dense(words)
    return _CODE.match(words) is not None or _density(words) > _SHORT_DENSE


def is_dense(words: str) -> bool:
    """Return whether a part of a long line has as many signs of a program as text never has."""
    return _density(words[:READ]) > DENSE


def is_odd(words: str) -> bool:
    """Return whether a line may be code that stands between other lines of code."""
    return _ODD.search(words) is not None and not _WORDS.search(words)


def has_words(words: str) -> bool:
    """Return whether a line has many words that follow each other."""
    return len(_WORDS.findall(words)) > 1


def texts_in(line: str) -> list[Span]:
    """Return the texts in a long line that is also code; the strings of the code are none."""
    return [match.span() for match in _PLAIN.finditer(line) if _is_text(match) and not _is_string(line, *match.span())]


def _density(words: str) -> float:
    """The share of a line's characters that are signs of a program; the numbers of links, "[12]", are none."""
    return len(_SIGN.findall(_LINK.sub("", words))) / len(words)


def _is_text(found: re.Match[str]) -> bool:
    return _SENTENCE.search(found[0]) is not None and len(_WORDS.findall(found[0])) >= _FEW


def _is_string(line: str, begin: int, end: int) -> bool:
    return _OPENED.search(line, max(0, begin - 12), begin) is not None or _CLOSED.match(line, end) is not None
