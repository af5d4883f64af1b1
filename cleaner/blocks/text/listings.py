"""The lines of a program's listing in a text dump: a listing is the article's whole, or in tatters. listings.pxd gives
the compiled form its types.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from cleaner.blocks.block import LISTED, Block, tagged
from cleaner.languages.lazy import lazy

LEAST, SHARE = 3, 0.5  # lines of code, each once, that a listing has, and of its lines how many are code
LONGEST = 300  # characters of a line of code
APART = 3  # lines that are no code, between two that are
PROSE = 60  # characters from which on a line that ends like a sentence is one

_CODE = lazy(
    r"""(?xa)
    (?:import|package|using|namespace|typedef|\#include)\ ["'<\w][\w.:/"'<>*-]*(?:;|$|\ from\ )
    | from\ [\w.]+\ import\ \S
    | (?:def|func|fn|function|class|struct|interface|enum|trait|impl)\ [\w$.:<>]{1,60}.{0,200}[({:;)]$
    | (?:const|let|var|val|auto|static|public|private|protected|export|async|final|pub|mut)\ \w.{0,250}(?:=|[;{(,)])
    | (?:if|for|while|switch|elif|else\ if|catch|foreach|match)\b.{0,250}[{:]$
    | (?:return|throw|raise|yield|await|print|echo)\b.{0,250}[;)\]}]$
    | (?:return|yield|raise|pass|break|continue|else|try|then|done|fi)(?:\ [\w.]{1,60})?:?$
    | (?://|/\*|\#!|\#\[|<!--|<\?|>>>\ |\$\ [a-z])
    | </?(?!p[ >]|h[1-6][ >])[a-zA-Z][\w.:-]*(?:\s[^<>]{0,200})?/?>
    | @[\w.]+\(
    | ["'][\w$.-]{1,60}["']\s?:\s?\S
    | [a-zA-Z_$][\w$-]{0,60}:\s\S.{0,200},$
    | [\w.$\[\]"'*&()-]{1,80}(?:,\ [\w*&]{1,40}){0,3}\s(?:[-+*/|&%:]?=|[=!]=)\s\S
    | [\w.$]{1,80}(?:<[\w,\ ]{1,60}>)?\((?:[^()]|\([^()]*\)){0,200}\)[;,:]?(?:\s?(?://|\#|--).{0,200})?$
    | \.[a-zA-Z_]\w{0,60}(?:<[\w,\ ]{1,60}>)?\(
    """
)
# How lines of SQL begin, which need no other sign.
_CLAUSES = (
    *("SELECT ", "FROM ", "WHERE ", "WITH ", "UPDATE ", "CREATE ", "ALTER ", "INSERT INTO ", "DELETE FROM "),
    *("GROUP BY ", "ORDER BY ", "LIMIT "),
)
# Commands of a shell, and those that are everyday words, too.
_COMMANDS = frozenset(
    "git npm npx pnpm yarn pip pip3 pipx apt-get brew dnf docker docker-compose kubectl helm terraform curl wget cargo"
    " aws gcloud ssh scp rsync chmod chown mkdir systemctl".split()
)
_OPTION = frozenset("-/.=$~")  # signs of an option or a path
_EVERYDAY = frozenset("make cat cd cp mv rm ls set go node python python3 source tar apt export find grep".split())
_FENCES = ("```", "~~~")
_ENDS = ("{", "}", "=>", "&&", "||", "})", "],", "},")
# In a line that ends with a semicolon; without these it may be the item of a list.
_STATEMENT = lazy(r"\w[(\[]|[={}]|::|->|^\S+$")
_BRACKETS = frozenset("{}()[]<")
_BOXES = frozenset({"[ ]", "( )", "(*)", "[*]"})
# What is left of a page's own scripts where a program took the tags alone, and of its templates.
_SCRIPT = lazy(
    r"(?i)^\{\*|^\{\{\s?\$|^\$\{|googletag|adsby|datalayer|taboola|outbrain|gtag\(|fbq\(|window\._|bytagname|_gaq|cdata"
)


def listed(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a dump; the tag of each that is a line of a listing says so, its numbers aside, and that of
    each fence around one that it is a rule.
    """
    fences = [i for i, block in enumerate(blocks) if block.text.startswith(_FENCES) and " " not in block.text]
    fences = fences[: len(fences) // 2 * 2]
    fenced = (range(above + 1, below) for above, below in zip(fences[::2], fences[1::2], strict=True))
    tags = {i: LISTED for lines in chain(_listings(blocks), fenced) for i in lines if not blocks[i].text.isdecimal()}
    tags |= dict.fromkeys(fences, "rule")
    return [tagged(block, tags[i]) if i in tags else block for i, block in enumerate(blocks)] if tags else blocks


def _listings(blocks: Sequence[Block]) -> Iterator[range]:
    """The runs of lines that are mostly code, or stand deeper than the first, straight below another."""
    texts = [block.text for block in blocks]
    lines: list[int] = []
    for i, text in enumerate(texts):
        if lines and lines[-1] == i - 1 and _goes_on(blocks[i], blocks[lines[0]]):
            lines.append(i)
        elif _is_code(text):
            if lines and _parted(texts[lines[-1] + 1 : i]):
                yield from _enough(lines, texts)
                lines = []
            lines.append(i)
    yield from _enough(lines, texts)


def _goes_on(block: Block, first: Block) -> bool:
    """Whether a line straight below a line of code is one, too, whatever it says."""
    further = block.marks.indent > first.marks.indent or block.text.endswith(";")
    return further and not block.marks.blanks and not is_prose(block.text)


def _enough(lines: Sequence[int], texts: Sequence[str]) -> Iterator[range]:
    """From the first to the last of some lines, if enough of them are code, or stand between two that are: what a
    template left says one thing, and the items of a list end with no bracket.
    """
    said = {texts[i]: _is_code(texts[i]) for i in lines if not _is_bracket(texts[i])}
    code = sum(said.values())
    closed = 0 < code < LEAST <= len(said) and any(_is_bracket(texts[i]) for i in lines)
    if (code >= LEAST or closed) and len(lines) >= SHARE * (lines[-1] + 1 - lines[0]):
        yield range(lines[0], lines[-1] + 1)


def _parted(between: Sequence[str]) -> bool:
    """Whether the lines between two lines of code part two listings: many, or a sentence."""
    words = [text for text in between if not text.isdecimal()]
    return len(words) > APART or any(map(is_prose, words))


def is_prose(text: str) -> bool:
    """Return whether a line is so long and ends so that it is a sentence rather than code."""
    return len(text) > PROSE and text[-1] in ".:?!"


def _is_code(text: str) -> bool:
    if not text or len(text) > LONGEST:
        return False
    found = _STATEMENT.search(text) if text[-1] == ";" else text.endswith(_ENDS) or _is_bracket(text) or _begins(text)
    return (bool(found) or is_command(text)) and _SCRIPT.search(text) is None


def is_command(text: str) -> bool:
    """Return whether a line is a shell's command; one that is an everyday word has an option or a path behind it."""
    name, _, rest = text.removeprefix("sudo ").partition(" ")
    if not rest or text[-1] in ".:?!":
        return False
    return name in _COMMANDS or (name in _EVERYDAY and not _OPTION.isdisjoint(rest.split()[0]))


def _begins(text: str) -> bool:
    """Whether a line begins as code does; of those that begin with a capital, most are told without a look at all."""
    if text.startswith(_CLAUSES):
        return not text.isupper()
    plain = text[0].isupper() and "(" not in text and "=" not in text
    return not plain and _CODE.match(text) is not None


def _is_bracket(text: str) -> bool:
    """Whether a line is nothing but the signs that end or begin a part of a program, and no box of a form."""
    return text[:1] in _BRACKETS and text not in _BOXES and not any(map(str.isalnum, text))
