"""What place tells of a dump, step by step."""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.beginning.above import above
from cleaner.labels.placed.beginning.leads import leads
from cleaner.labels.placed.beginning.opening import opening
from cleaner.labels.placed.beginning.summaries import summaries
from cleaner.labels.placed.boxes.appeals import last_appeals
from cleaner.labels.placed.boxes.arrows import arrows
from cleaner.labels.placed.boxes.link_boxes import link_boxes
from cleaner.labels.placed.boxes.said import said
from cleaner.labels.placed.boxes.strays import strays
from cleaner.labels.placed.ends.answers import answers
from cleaner.labels.placed.ends.edges import edges
from cleaner.labels.placed.ends.endings import endings
from cleaner.labels.placed.ends.feeds import feed_lines
from cleaner.labels.placed.ends.interrupted import interrupted
from cleaner.labels.placed.ends.long_texts import told_on
from cleaner.labels.placed.ends.resumed import resumed
from cleaner.labels.placed.ends.scattered import scattered
from cleaner.labels.placed.ends.signed_ends import signed_ends
from cleaner.labels.placed.kinds.asked_below import asked_below
from cleaner.labels.placed.kinds.entries import entries
from cleaner.labels.placed.kinds.indented import indented
from cleaner.labels.placed.kinds.listings import listings
from cleaner.labels.placed.kinds.questions import headed, questions
from cleaner.labels.placed.kinds.recipe_buttons import recipe_buttons
from cleaner.labels.placed.kinds.recipes import recipes
from cleaner.labels.placed.kinds.short_lines import short_lines
from cleaner.labels.placed.kinds.speakers import speakers
from cleaner.labels.placed.kinds.tickers import tickers
from cleaner.labels.placed.kinds.traces import traces
from cleaner.labels.placed.kinds.wide_lines import notes, wide_lines
from cleaner.labels.placed.lists.alternating import alternating
from cleaner.labels.placed.lists.announced import announced
from cleaner.labels.placed.lists.gaps import gaps, headings_between, named_as_sections
from cleaner.labels.placed.lists.in_contents import in_contents
from cleaner.labels.placed.lists.listed import listed
from cleaner.labels.placed.lists.lists import lists
from cleaner.labels.placed.lists.numbered import numbered
from cleaner.labels.placed.lists.table_rows import table_rows
from cleaner.labels.placed.pictures.credits import credits_of
from cleaner.labels.placed.pictures.photographers import photographers
from cleaner.labels.placed.repeated.pull_quotes import set_apart
from cleaner.labels.placed.repeated.retold import retold
from cleaner.labels.placed.repeated.teasers import teasers
from cleaner.labels.placed.steps import Step, adds, drops, drops_as, evens, labels


def pictures(evidence: Evidence, inside: list[float], known: dict[int, Label]) -> Iterable[int]:
    """Return the blocks that text browsers drew for pictures; of a dump that none drew, nothing more is loaded."""
    if not evidence.is_drawn:
        return ()
    from cleaner.labels.placed.pictures.pictures import pictures as drawn_pictures

    return drawn_pictures(evidence, inside, known)


BEFORE_NOTES: tuple[Step, ...] = (
    evens(lists),
    adds(endings),
    adds(numbered),
    adds(interrupted),
)
AFTER_NOTES: tuple[Step, ...] = (
    labels(opening),
    adds(listed),
    drops_as(Label.CREDIT, credits_of),
    drops(link_boxes),
    drops(edges),
    drops(photographers),
    drops(strays),
    drops_as(Label.RELATED, arrows),
    drops(last_appeals),
    drops(above),
    adds(table_rows),
    adds(gaps),
    adds(headings_between),
    adds(alternating),
    adds(named_as_sections),
    adds(in_contents),
    drops(notes),
    adds(indented),
    adds(wide_lines),
    adds(short_lines),
    adds(told_on),
    adds(announced),
    adds(questions),
    adds(headed),
    adds(asked_below),
    adds(traces),
    adds(speakers),
    adds(tickers),
    adds(resumed),
    adds(signed_ends),
    adds(summaries),
    drops(pictures),
    drops(retold),
    drops(set_apart),
    drops(teasers),
    drops(answers),
    labels(said),
    drops_as(Label.LEGAL, feed_lines),
    drops(scattered),
    adds(leads),
    adds(recipes),
    drops(recipe_buttons),
    adds(listings),
    entries,
)
