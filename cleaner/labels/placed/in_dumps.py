"""What place tells of a dump, step by step."""

from __future__ import annotations

from cleaner.labels.label import Label
from cleaner.labels.placed.above import above
from cleaner.labels.placed.alternating import alternating
from cleaner.labels.placed.announced import announced
from cleaner.labels.placed.answers import answers
from cleaner.labels.placed.appeals import last_appeals
from cleaner.labels.placed.asked_below import asked_below
from cleaner.labels.placed.credits import credits_of
from cleaner.labels.placed.edges import edges
from cleaner.labels.placed.endings import endings
from cleaner.labels.placed.entries import entries
from cleaner.labels.placed.gaps import gaps, headings_between, named_as_sections
from cleaner.labels.placed.interrupted import interrupted
from cleaner.labels.placed.link_boxes import link_boxes
from cleaner.labels.placed.listed import listed
from cleaner.labels.placed.listings import listings
from cleaner.labels.placed.lists import lists
from cleaner.labels.placed.long_texts import told_on
from cleaner.labels.placed.numbered import numbered
from cleaner.labels.placed.numeric_rows import numeric_rows
from cleaner.labels.placed.opening import opening
from cleaner.labels.placed.photographers import photographers
from cleaner.labels.placed.pictures import pictures
from cleaner.labels.placed.pull_quotes import set_apart
from cleaner.labels.placed.questions import headed, questions
from cleaner.labels.placed.recipe_buttons import recipe_buttons
from cleaner.labels.placed.recipes import recipes
from cleaner.labels.placed.resumed import resumed
from cleaner.labels.placed.retold import retold
from cleaner.labels.placed.signed_ends import signed_ends
from cleaner.labels.placed.speakers import speakers
from cleaner.labels.placed.steps import Step, adds, drops, drops_as, evens, labels
from cleaner.labels.placed.strays import strays
from cleaner.labels.placed.summaries import summaries
from cleaner.labels.placed.tickers import tickers
from cleaner.labels.placed.traces import traces
from cleaner.labels.placed.wide_lines import notes, wide_lines

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
    drops(last_appeals),
    drops(above),
    adds(numeric_rows),
    adds(gaps),
    adds(headings_between),
    adds(alternating),
    adds(named_as_sections),
    drops(notes),
    adds(wide_lines),
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
    drops(answers),
    adds(recipes),
    drops(recipe_buttons),
    adds(listings),
    entries,
)
