"""What is said in a conversation that an article prints, as far as it was missed: "ANA RUIZ: And who pays for it?" """

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

OFTEN, NEAR = 2, 3  # times that somebody speaks in the article, and blocks from it to what was missed
HEAD = 70  # characters in which a speaker's colon stands
_SPEAKER = lazy(r"([^\W\d_][^.!?:()：]{0,40}?) ?(?:\([\d:., ]{4,20}\))? ?(?::\s|：)")


def speaker(text: str) -> str:
    """Return who speaks in a line, "" if nobody does: "ar" of "AR: Ten.", "ana ruiz" of "ANA RUIZ (00:01:04): Ten."."""
    head = text[:HEAD]
    found = _SPEAKER.match(text) if ":" in head or "：" in head else None  # few lines have one
    return found[1].casefold() if found else ""


def speakers(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines close below the article's that begin as several of it do; `known` ones stay what they are."""
    blocks = evidence.document.blocks
    counts = Counter(filter(None, (speaker(blocks[i].text) for i in run_of(inside))))
    names = {name for name, count in counts.items() if count >= OFTEN}
    above = -NEAR
    for i, p in enumerate(inside if names else ()):
        missed = p < THRESHOLD and i - above <= NEAR and speaker(blocks[i].text) in names
        if missed and i not in known and evidence.is_plain(i):
            yield i
        if p >= THRESHOLD or missed:
            above = i
