"""What place tells of a page of HTML, step by step."""

from __future__ import annotations

from cleaner.labels.label import Label
from cleaner.labels.placed.beginning.opening import opening
from cleaner.labels.placed.boxes.asides import asides
from cleaner.labels.placed.boxes.box_headings import box_headings, last_heading
from cleaner.labels.placed.boxes.buttons import buttons
from cleaner.labels.placed.boxes.calls import calls
from cleaner.labels.placed.boxes.forms import forms
from cleaner.labels.placed.boxes.link_boxes import link_boxes
from cleaner.labels.placed.boxes.read_also import read_also
from cleaner.labels.placed.boxes.said import said
from cleaner.labels.placed.boxes.titled_boxes import titled_boxes, titled_lists
from cleaner.labels.placed.boxes.unprinted import unprinted
from cleaner.labels.placed.boxes.unseen import unseen
from cleaner.labels.placed.ends.edges import edges
from cleaner.labels.placed.ends.feeds import feed_lines
from cleaner.labels.placed.ends.second import second
from cleaner.labels.placed.ends.signed_ends import signed_ends
from cleaner.labels.placed.kinds.faqs import faqs
from cleaner.labels.placed.kinds.listings import listings
from cleaner.labels.placed.kinds.questions import questions
from cleaner.labels.placed.kinds.recipe_buttons import recipe_buttons
from cleaner.labels.placed.kinds.recipes import recipes
from cleaner.labels.placed.kinds.steps_said import steps_gone, steps_said
from cleaner.labels.placed.kinds.wide_lines import notes
from cleaner.labels.placed.lists.card_titles import card_titles
from cleaner.labels.placed.lists.cards import cards, facts
from cleaner.labels.placed.lists.lists import broken, lists
from cleaner.labels.placed.lists.sections import sections
from cleaner.labels.placed.lists.series import series
from cleaner.labels.placed.lists.siblings import between, siblings
from cleaner.labels.placed.lists.tables import tables
from cleaner.labels.placed.pictures.captions import captions
from cleaner.labels.placed.repeated.copies import repeated
from cleaner.labels.placed.repeated.figures import quoted_figures
from cleaner.labels.placed.repeated.pull_quotes import pull_quotes
from cleaner.labels.placed.repeated.teasers import teasers
from cleaner.labels.placed.steps import Step, adds, adds_as, drops, drops_as, evens, labels

BEFORE_NOTES: tuple[Step, ...] = (
    evens(lists),
    adds(siblings),
    adds(between),
    adds(questions),
    evens(cards),
    adds(facts),
    adds(sections),
    adds(series),
    adds_as(Label.SUBHEADING, card_titles),
    adds(tables),
    adds(steps_said),
    evens(faqs),
    drops_as(Label.RELATED, second),
    drops(forms),
)
AFTER_NOTES: tuple[Step, ...] = (
    labels(opening),
    drops(edges),
    drops(unseen),
    drops(unprinted),
    drops(calls),
    drops(captions),
    adds(quoted_figures),
    drops(pull_quotes),
    drops(read_also),
    drops(asides),
    drops(buttons),
    drops(link_boxes),
    drops(titled_boxes),
    drops(titled_lists),
    drops(notes),
    drops(repeated),
    drops(teasers),
    drops(last_heading),
    drops(box_headings),
    evens(broken),
    labels(said),
    drops_as(Label.LEGAL, feed_lines),
    adds(steps_gone),
    adds(signed_ends),
    adds(listings),
    adds(recipes),
    drops(recipe_buttons),
)
