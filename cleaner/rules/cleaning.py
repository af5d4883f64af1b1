"""Page → labelled blocks, by what was learned and by what its user says."""

from __future__ import annotations

from cleaner.blocks.block import Document
from cleaner.blocks.split import split
from cleaner.labels.by_hand import by_hand
from cleaner.labels.label import Labelled
from cleaner.labels.opinions.model import Model
from cleaner.labels.settle import label
from cleaner.page import Page
from cleaner.rules.apply import apply_rules, unclaimed
from cleaner.rules.rules import Rules, rules_for


def labelled_with(
    page: Page, language: str | None, model: Model | None, rules: Rules | None, labels: str | None
) -> tuple[Document, list[Labelled]]:
    """Return a page's document and its labelled blocks; what own rules say counts over what was learned, and labels in
    margin notation over both; RulesError or LabelsError if they cannot be used on this page.
    """
    own = rules_for(rules, page.url)
    document = split(page, language=language, selectors=[selector.css for selector in own.selectors])
    labelled = label(document, model, off=own.off)
    if rules:
        labelled = apply_rules(labelled, rules, own, document.language)
    given = labelled if labels is None else by_hand(labelled, labels)
    return document._replace(claims=unclaimed(document.claims, given, labelled)), given
