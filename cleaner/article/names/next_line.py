"""Names that stand below a word like "by", on lines of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from cleaner.article.names.alone import is_known
from cleaner.article.names.names import names
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.labels.label import Label, Labelled

_LONGEST_BY, _SHORT, _NEXT = 25, 80, 5


def with_next(labelled: Sequence[Labelled], language: str) -> list[Labelled]:
    """Return the blocks, and where one is only a word like "by", with the words of the block after it and the names
    below that.
    """
    words = people_words(language)
    result = list(labelled)
    for at, (item, after) in enumerate(pairwise(labelled)):
        text, name = item.block.text, after.block.text
        if len(text) > _LONGEST_BY or len(name) > _SHORT or text.casefold().strip(" :：") not in words.alone:
            continue
        # "By", tags, and then the byline: what stands between is no name.
        nearer = any(other.label is Label.BYLINE for other in labelled[at + 2 : at + 3]) and not _is_name(
            name, after, language, words
        )
        if after.label is Label.BYLINE or not nearer:
            label = Label.BYLINE if after.label is Label.BYLINE else item.label
            named = [name.rstrip(" ,"), *_names_below(labelled[at + 2 : at + 2 + _NEXT], language, words)]
            result[at] = item._replace(block=item.block._replace(text=f"{text} {', '.join(named)}"), label=label)
            for told in range(at + 1, at + 1 + len(named)):
                result[told] = labelled[told]._replace(block=labelled[told].block._replace(text=""))
    return result


def _names_below(items: Sequence[Labelled], language: str, words: PeopleWords) -> Iterable[str]:
    """The lines of a dump, up to the first other one, that are the name of a person or an agency and nothing else."""
    for item in items:
        text = item.block.text.rstrip(" ,")
        if not _is_name(text, item, language, words):
            return
        yield text


def _is_name(text: str, item: Labelled, language: str, words: PeopleWords) -> bool:
    """Whether a line of a dump is the name of a person or an agency and nothing else."""
    alone = not item.block.marks.tag and names(text, language) == (text,)
    return alone and (is_known(text, words) or words.is_agency(text))
