"""Names that stand below a word like "by", on lines of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from cleaner.article.names.alone import is_known
from cleaner.article.names.names import names
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.labels.label import IN_BODY, Label, Labelled, top_of

_LONGEST_BY, _SHORT, _NEXT, _OTHERS = 25, 80, 5, 3
_NEAR = 12  # lines from the headline to the byline
_OWN = IN_BODY | {Label.HEADLINE, Label.BYLINE, Label.CAPTION, Label.CREDIT, Label.RELATED, Label.COMMENTS}


def with_next(labelled: Sequence[Labelled], language: str) -> list[Labelled]:
    """Return the blocks, and where one is only a word like "by", with the words of the block after it and the names
    below that.
    """
    words = people_words(language)
    result = with_others(labelled, language)
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


def with_others(labelled: Sequence[Labelled], language: str) -> list[Labelled]:
    """Return the blocks, the byline of a dump close below its headline, if it is one name and nothing else, with the
    names straight below it, a line each, that are no field and not the article's; what these people are may stand
    between.
    """
    result, top, words = list(labelled), top_of(labelled), people_words(language)
    near = range(max(top, 0) + 1, min(top + 1 + _NEAR, len(labelled)))
    at = next((at for at in near if labelled[at].label is Label.BYLINE), -1)
    text = labelled[at].block.text if at >= 0 else ""
    found = names(text, language)
    if len(found) != 1 or len(text) > _SHORT or labelled[at].block.marks.tag or not text.endswith(found):
        return result
    rest = takewhile(lambda item: item.label not in _OWN, labelled[at + 1 : at + 1 + _OTHERS])
    plain = (item for item in rest if item.block.text.casefold() not in words.roles)
    others = list(_names_below(plain, language, words))
    if others and all(map(words.begins_with_first_name, others)):
        result[at] = labelled[at]._replace(block=labelled[at].block._replace(text=", ".join((text, *others))))
    return result


def _names_below(items: Iterable[Labelled], language: str, words: PeopleWords) -> Iterable[str]:
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
