"""Whether readers see more of an article's authors than the page claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cleaner.article.names.firms import has_house_word
from cleaner.article.names.people_words import PeopleWords
from cleaner.article.site import bare_words
from cleaner.labels.label import Label, Labelled


def are_more(visible: Sequence[str], claimed: Sequence[Sequence[str]], line: Labelled, words: PeopleWords) -> bool:
    """Return whether names in a line are all that one origin claims, and others: whom another one claims, or who are
    listed with them.
    """
    seen = frozenset(map(bare_words, visible))
    origins = [frozenset(map(bare_words, names)) for names in claimed]
    if not any(seen > names for names in origins):
        return False
    other = [name for name in visible if bare_words(name) not in frozenset().union(*origins)]
    told = any(map(words.begins_with_first_name, other)) or words.joins.search(line.block.text) is not None
    return not other or (told and not any(map(has_house_word, other)) and _is_list(line, visible))


def _is_list(line: Labelled, names: Sequence[str]) -> bool:
    """Whether a byline says whole names, each once, and nothing besides but what stands between them."""
    said, words = (Counter(bare_words(text).split()) for text in (line.block.text, " ".join(names)))
    rest = said - words
    whole = line.label is Label.BYLINE and all(" " in name for name in names) and words <= said
    return whole and rest.total() < len(names) and rest.keys().isdisjoint(words)
