"""Which lines of a text dump are its headline and its byline: points for the signs of each line, added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.blocks.text.alternatives import is_doubled
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads import byline_candidates, byline_signs, headline_signs
from cleaner.labels.heads.above_byline import above_byline, is_told
from cleaner.labels.heads.byline_points import POINTS as BYLINE
from cleaner.labels.heads.drawn_headline_points import POINTS as DRAWN_HEADLINE
from cleaner.labels.heads.fields import LISTED, TRAIL, is_trail
from cleaner.labels.heads.headline_points import POINTS as HEADLINE
from cleaner.labels.heads.lines import Lines, paragraphs, read_lines
from cleaner.labels.heads.sure import spoken_paragraph, sure_paragraph
from cleaner.labels.label import Label
from cleaner.labels.opinions.model import Model
from cleaner.labels.signs.phrases import END, START, WHOLE
from cleaner.labels.signs.signs import ENDS, NAMES
from cleaner.languages.lazy import any_of, lazy

Points = Mapping[str, Sequence[float]]
SHIPPED: Mapping[str, Points] = {"headline": HEADLINE, "drawn_headline": DRAWN_HEADLINE, "byline": BYLINE}
# Tags, a link to what came before, an address, another article in a list, paging, the rights, buttons, a wiki's name.
_LEADS_AWAY = lazy(
    rf"^(?:#\w+[\s,]*)+$|^[←‹◀]|^« [^»]+$|\bhttps?://|\bwww\.|^{LISTED}"
    r"|^(?:Next|Up|Prev(?:ious)?): .{1,200}?(?<!\w)(?:Up|Prev(?:ious)?): |^(?i:copyright|©|\(c\)) "
    r"|^(?:\[[^\[\]]+\]\s*)+$|^From .{1,40}\bWiki(?:pedia)?\b"
)
# The number of a part of a text: "2.1 Ferries", "3. Fares".
_NUMBER = lazy(r"(?=\w{1,2}(?:\.|\)\s))((?:[A-Z]|\d{1,2})(?:\.\d{1,2}){0,3})[.)]?\s")
_PARTS = lazy(any_of(TRAIL))
LEAST, LEAST_BYLINE, CLOSE, NEARLY = 1.5, 0.5, 3, 1.2
AS_GOOD, TOLD = 0.5, 5  # points that a headline has less than what sums it up below, and its words
LONGER = 1.15  # what sums it up, beside the headline
MORE = 0.5  # points of a headline below what may be a menu's teaser
OF_CAPTION = 2.0  # points that a headline has less than the caption of a picture below it
CALL = 1.5  # points that a line has less that calls on readers to do something
LONGEST_TOP = 80
TIMED = 4  # words of a reading time
BELOW_TRAIL, TITLE = 4, 3  # lines, and words of a headline that a trail of sections ends in
_NAME_LIKE = NAMES.index("name_like")
_SAYS_TAGS = NAMES.index("says:tags")
_SAYS_CREDIT = NAMES.index("says:credit")
_SAYS_OTHER = (NAMES.index("says:date"), NAMES.index("says:other"))
_COLONS = (":", "：")
_COMMAS = (",", "،", "、", "，")  # with which a sentence's beginning ends, and no headline
_SENTENCE = (".", "。", *_COLONS)


def heads(evidence: Evidence, inside: Sequence[float], model: Model) -> dict[int, Label]:
    """Return which blocks of a text dump are its headline and its bylines, by the opinions of a model's weights."""
    points = model.points or SHIPPED
    lines = read_lines(evidence, inside)
    headline = headline_line(lines, points)
    told = spoken_paragraph(inside, lines.sizes, evidence.found.table.column(ENDS))
    sure = told if told != lines.first else sure_paragraph(inside, lines.sizes)
    if sure != lines.first:
        below = read_lines(evidence, inside, sure)
        other = headline_line(below, points)
        least = LEAST if sure == told else _points_of(lines, headline, points) + MORE
        if _points_of(below, other, points) > least:
            lines, headline = below, other
    by = byline_candidates.by_words(evidence.document.language)
    bylines = byline_lines(lines, headline, by, points["byline"])
    if headline != (above := above_byline(lines, headline, bylines)):
        headline, bylines = above, byline_lines(lines, above, by, points["byline"])
    chosen = dict.fromkeys(bylines, Label.BYLINE)
    return chosen | ({headline: Label.HEADLINE} if headline >= 0 else {})


def _points_of(lines: Lines, i: int, points: Mapping[str, Points]) -> float:
    """How many points a line has as the headline; less than any headline's if it is none."""
    return total(headline_signs.steps_of(lines, i), _headline_rows(lines, points)) if i in lines.known else -LEAST


def headline_line(lines: Lines, points: Mapping[str, Points]) -> int:
    """Return which line has most points as the headline; where none has enough, -1 or the top of a bare article.

    points: those of headlines ("headline"), and of headlines of dumps whose paragraphs are wrapped ("drawn_headline")
    """
    rows = _headline_rows(lines, points)
    sums = {i: total(headline_signs.steps_of(lines, i), rows) - CALL * (i in lines.calls) for i in lines.known}
    able = {i: own for i, own in sums.items() if own >= LEAST and not _is_other(lines, i)}
    # The trail to the page names it, too: it is the headline only where no other line can be.
    able = {i: own for i, own in able.items() if not is_trail(lines.texts[i])} or able
    able = {i: own for i, own in able.items() if not is_doubled(lines.texts[i])} or able
    able = {i: own for i, own in able.items() if not _is_caption(lines, i, able)}
    ends = [i for i in lines.known if _ends_trail(lines, i)] if any(map(is_trail, lines.texts)) else []
    if ends:
        return ends[0]
    while able and _is_part(lines, best := max(able, key=able.__getitem__)):
        del able[best]
    return _summed_up(lines, _headed(lines, _whole(lines, best, able), able), able) if able else _top(lines)


def _is_caption(lines: Lines, i: int, able: Mapping[int, float]) -> bool:
    """Whether a line stands straight above the credit of a picture, and below one that is nearly as good a headline."""
    below = next((j for j in range(i + 1, len(lines.texts)) if lines.texts[j]), i)
    above = max((own for j, own in able.items() if j < i), default=-OF_CAPTION)
    return lines.table[below][_SAYS_CREDIT] >= START and above > able[i] - OF_CAPTION


def _headed(lines: Lines, best: int, able: Mapping[int, float]) -> int:
    """The line close below the best one that this ends in, behind a colon, as the trail to a page names it: "Orlo: The
    ferry is back" above "The ferry is back"; else, or where "Orlo" stands between them, the best.
    """
    text = lines.texts[best]
    below = (i for i in range(best + 1, best + 1 + BELOW_TRAIL) if i in able)
    headed = next((i for i in below if text.endswith(f": {lines.texts[i]}")), best)
    whole = any(text.startswith(f"{between}:") for between in lines.texts[best + 1 : headed] if between)
    return best if whole else headed


def _summed_up(lines: Lines, best: int, able: Mapping[int, float]) -> int:
    """The line straight above the best one that is nearly as good, shorter, and says something else: of two that could
    be the headline the second one sums it up; else the best.
    """
    above = next((i for i in range(best - 1, -1, -1) if lines.texts[i]), -1)
    if above not in able or able[above] < able[best] - AS_GOOD:
        return best
    own, other = (lines.folded[i].split() for i in (best, above))
    sums_up = len(lines.texts[best]) >= LONGER * len(lines.texts[above]) and len(other) >= TOLD
    return above if sums_up and 2 * len({*own} & {*other}) < min(len(own), len(other)) else best


def _is_other(lines: Lines, i: int) -> bool:
    """Whether a line leads away or to what follows, begins with words before a date, is a reading time ("6 min read",
    "Reading time: 6 minutes"), or says that it is nothing of the article.
    """
    row, text = lines.table[i], lines.texts[i]
    least = END if text[:1].isdigit() else WHOLE
    timed = row[_SAYS_TAGS] >= least and any(map(str.isdigit, text)) and len(text.split()) <= TIMED
    announces = text.endswith((*_COLONS, *_COMMAS))
    return timed or announces or any(row[says] >= START for says in _SAYS_OTHER) or _leads_away(lines, i)


def _leads_away(lines: Lines, i: int) -> bool:
    """Whether a line is an address, tags or a link back, or the links in the page's head, as lynx draws them above all
    else: "#Harbour Log RSS".
    """
    text = lines.texts[i]
    in_head = lines.drawn and text.startswith("#") and not any(lines.texts[:i])
    return in_head or _LEADS_AWAY.search(text) is not None


def _is_part(lines: Lines, i: int) -> bool:
    """Whether a line heads a part of the text, "1.1 Ferries", and one beside it, "1.2 Fares", stands below in it."""
    number = _NUMBER.match(lines.texts[i])
    before, dot, own = number[1].rpartition(".") if number else ("", "", "")
    if not own.isdecimal():
        return False
    beside = {f"{before}{dot}{int(own) + step}" for step in (-1, 1)}
    last = next(paragraphs(lines.inside, lines.sizes, back=True), 0)
    heads = (_NUMBER.match(lines.texts[j]) for j in range(lines.first + 1, last))
    return any(head is not None and head[1] in beside for head in heads)


def _ends_trail(lines: Lines, i: int) -> bool:
    """Whether a line is what a trail of sections straight above it ends in: "Coast / Ferries / The ferry is back"."""
    trails = [text for text in lines.texts[max(0, i - BELOW_TRAIL) : i] if is_trail(text)]
    own = lines.texts[i].casefold() if trails else ""
    return len(own.split()) >= TITLE and any(_PARTS.split(text)[-1].strip().casefold() == own for text in trails)


def _whole(lines: Lines, best: int, able: Mapping[int, float]) -> int:
    """The best line, or the first that begins as it does, where its end is cut: "The ferry is back after …"."""
    text = lines.texts[best]
    begin = text.rstrip(".… ").casefold() if text.endswith(("…", "...")) else ""
    longer = (i for i in able if begin and i != best and lines.texts[i].casefold().startswith(begin))
    return next((i for i in longer if len(lines.texts[i]) > len(text)), best)


def _top(lines: Lines) -> int:
    """The first line of a page, if the article begins closely below it and it may be its headline; of a page that
    begins with a name, the first other line that may be; -1 if none is.
    """
    top = next((i for i, text in enumerate(lines.texts) if text), 0)
    first = next(paragraphs(lines.inside, lines.sizes), -1)
    if not 0 < first - top <= CLOSE or not _may_head(lines, top):
        return -1
    other = (i for i in range(top, first) if not lines.table[i][_NAME_LIKE] and _may_head(lines, i))
    return next(other, top)


def _may_head(lines: Lines, i: int) -> bool:
    """Whether a short line says nothing of itself, is no date, trail or sentence, and leads nowhere."""
    text = lines.texts[i]
    other = text.endswith(_SENTENCE) or _leads_away(lines, i) or is_told(lines, i)
    return 0 < len(text) <= LONGEST_TOP and not other


def byline_lines(lines: Lines, headline: int, by: byline_candidates.ByWords, points: Points) -> list[int]:
    """Return the line that has most points as the byline, and those close to it that have nearly as many."""
    rows = _rows(byline_signs.NAMES, points)
    able = byline_candidates.candidates(lines, headline, by)
    around = byline_candidates.look_around(lines, headline, by, able)
    sums = {i: total(byline_signs.steps_of(lines, i, around), rows) for i in able}
    best = max(sums, key=sums.__getitem__, default=-1)
    least = max(LEAST_BYLINE, sums.get(best, 0.0) - NEARLY)
    return [i for i, own in sums.items() if own >= least and abs(i - best) <= CLOSE]


def _headline_rows(lines: Lines, points: Mapping[str, Points]) -> list[Sequence[float]]:
    return _rows(headline_signs.NAMES, points["drawn_headline" if lines.drawn else "headline"])


def _rows(names: Sequence[str], points: Points) -> list[Sequence[float]]:
    return [tuple(points.get(name, ())) for name in names]


def total(steps: list[int], rows: list[Sequence[float]]) -> float:
    """Return the points of a line's steps, a row of points a sign; a step that was never met has none."""
    found = 0.0
    for k in range(len(steps)):
        step, row = steps[k], rows[k]
        if 0 <= step < len(row):
            found += row[step]
    return found
