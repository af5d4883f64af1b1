"""Lines at the top of the article's text that name its authors and say nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from cleaner.article.names.names import names
from cleaner.article.site import bare_words
from cleaner.labels.label import IN_BODY, LABELLED_BY_HAND, Label, Labelled

BECAUSE = "names the author and says nothing else"
_FIRST, _LONGEST, _MOST_REST = 2, 80, 4  # of the text's blocks, a line's characters, its words beside the names
_ENDS = (".", "!", "?", "…", "。", ":", "：")


def without_author_lines(labelled: Sequence[Labelled], authors: Sequence[str], language: str) -> Sequence[Labelled]:
    """Return the labelled blocks, of which those among the text's first are bylines that hold the authors' names, all
    of them, and hardly another word: "Ana Ruiz", "Contributors: Ana Ruiz". What is labelled by hand stays.
    """
    known = {bare_words(name) for name in authors}
    first = islice((at for at, item in enumerate(labelled) if item.label in IN_BODY), _FIRST) if known else ()
    own = {
        at
        for at in first
        if labelled[at].because != LABELLED_BY_HAND and _names_only(labelled[at].block.text, known, language)
    }
    return [_as_byline(item) if at in own else item for at, item in enumerate(labelled)] if own else labelled


def _names_only(text: str, known: set[str], language: str) -> bool:
    # "– Ana Ruiz" is signed below what a reader says.
    if len(text) > _LONGEST or text.endswith(_ENDS) or not text[:1].isalnum():
        return False
    said = bare_words(text)
    if not all(name in said for name in known):
        return False
    rest = len(said.split()) - sum(len(name.split()) for name in known)
    return 0 <= rest <= _MOST_REST and (rest == 0 or {bare_words(name) for name in names(text, language)} == known)


def _as_byline(item: Labelled) -> Labelled:
    return item._replace(label=Label.BYLINE, because=BECAUSE, runner_up=item.label)
