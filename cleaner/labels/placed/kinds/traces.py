"""Lists of what readers can look for at home, at the end of an article of a dump: checksums of files, and addresses
written so that nobody follows them ("boats[.]example"). No menu and no other article's headline has them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.ends.endings import AFTER, FORMS
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import START, says
from cleaner.languages.lazy import lazy

FEWEST, GAP = 3, 60  # lines with such a trace on a page, and lines from one, or from the article, to the next
_SIGNS = ("[.]", "hxxp")
_NUMERALS = b"123456789abcdefABCDEF"
_AS_ZEROS, _SHORTEST = bytes.maketrans(_NUMERALS, b"0" * len(_NUMERALS)), b"0" * 32  # a fourth of a pattern's time
_SUM = lazy(r"(?<![\w/=-])(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})(?![\w/=-])")
_ADDRESS = lazy(r"\w\[\.\]\w|(?<!\w)hxxps?(?!\w)")


def traces(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines with traces that were missed from the article's first line on and, below its last line, those
    between them and it; nothing if something else begins there, or the page has few.
    """
    blocks, run = evidence.document.blocks, run_of(inside, known)
    if not run or not _may_have(evidence.document.page.text):
        return
    found = {i for i in range(run[0], len(blocks)) if is_trace(blocks[i].text)}
    last = run[0]
    for i in range(run[0], len(blocks)) if len(found) >= FEWEST else ():
        if inside[i] >= THRESHOLD:
            last = i
        elif i > run[-1] and (i - last > GAP or _begins_another(evidence, i)):
            return
        elif i in found:
            between = range(last + 1, i) if last >= run[-1] else ()
            yield from (j for j in (*between, i) if j not in known and not says(evidence.found.hits[j]))
            last = i


def is_trace(text: str) -> bool:
    """Return whether a line has the checksum of a file, or an address that nobody can follow."""
    return _ADDRESS.search(text) is not None or any(_is_mixed(match[0]) for match in _SUM.finditer(text))


def _may_have(page: str) -> bool:
    """Whether a page may have a trace: most have none, and are not looked into."""
    zeros = page.encode(errors="surrogatepass").translate(_AS_ZEROS)
    return _SHORTEST in zeros or any(sign in page for sign in _SIGNS)


def _is_mixed(digits: str) -> bool:
    """Whether letters and numerals make up a checksum."""
    return any(map(str.isdigit, digits)) and any(map(str.isalpha, digits))


def _begins_another(evidence: Evidence, i: int) -> bool:
    """Whether a line says that something begins that stands below articles; "Name" heads a column as well as a form."""
    said = {label for label, hit in evidence.found.hits[i].items() if hit.strength >= START}
    return not said.isdisjoint(AFTER) and said.isdisjoint(FORMS)
