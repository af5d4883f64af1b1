# cython: boundscheck=False, wraparound=False, cdivision=True
"""Signs in a block's company: what its neighbours say, whether they take turns, and lines that stand alone in prose.
company.pxd gives the compiled form its types.
"""

from __future__ import annotations

from array import array

from cleaner.labels.label import Label
from cleaner.labels.signs import phrases
from cleaner.labels.signs.shape import LONG, Shape
from cleaner.labels.signs.table import Table

CROWDS = (
    Label.COMMENTS,
    Label.RELATED,
    Label.LEGAL,
    Label.COOKIES,
    Label.SUBSCRIBE,
    Label.SHARE,
    Label.TAGS,
    Label.ADVERT,
)
CROWD, CYCLE = 6, 8
PERIODS = (2, 3, 4)
LONE_SIZE, MOST_LONE = 160, 30

CROWD_COLUMNS = [f"near:{label}" for label in CROWDS] + ["near:dates", "near:names"] + [f"period_{n}" for n in PERIODS]
LONE_COLUMNS = ["lone", "lones", "lone_caps_gap", "lone_size_gap"]
_AT = Shape._fields.index
_SIZE, _ENDS, _CAPITALISED, _NAME_LIKE = _AT("size"), _AT("ends"), _AT("capitalised"), _AT("name_like")
_DATES = (_AT("month"), _AT("numeric_date"), _AT("relative"), _AT("time"))


def write_crowds(table: Table, at: int, said: int, form: int) -> None:
    """Write how many blocks close by have phrases of each of CROWDS, dates and names, and how regularly short and long
    blocks take turns: lists of teasers and of comments repeat every two, three or four blocks.

    said, form: the columns where the phrases' strengths begin (see phrases.write), and the blocks' shapes
    """
    for k, label in enumerate(CROWDS):
        _write_density(table, at + k, _flags(table, (said + phrases.LABELS.index(label),)), CROWD)
    at += len(CROWDS)
    _write_density(table, at, _flags(table, tuple([form + column for column in _DATES])), CROWD)
    _write_density(table, at + 1, _flags(table, (form + _NAME_LIKE,)), CROWD)
    for k, period in enumerate(PERIODS):
        _write_density(table, at + 2 + k, _turns(table, form + _SIZE, period), CYCLE)


def write_lone(table: Table, at: int, form: int, prose: array[int]) -> None:
    """Write whether a short open line stands alone between prose, how many such lines there are, and how it differs
    from the others in capitals and length: subheadings of a page are alike, a link between paragraphs is not like them.
    """
    numbers, width, count = table.numbers, table.width, len(table)
    size_at, capitals_at = form + _SIZE, form + _CAPITALISED
    lone = _lone(table, form, prose)
    total = 0
    capitals = size = 0.0
    for i in range(count):
        if lone[i]:
            total += 1
            capitals += numbers[i * width + capitals_at]
            size += numbers[i * width + size_at]
    for i in range(count):
        to, own, own_capitals = i * width + at, numbers[i * width + size_at], numbers[i * width + capitals_at]
        numbers[to] = lone[i]
        numbers[to + 1] = min(total, MOST_LONE)
        if lone[i] and total > 1:
            numbers[to + 2] = own_capitals - (capitals - own_capitals) / (total - 1)
            numbers[to + 3] = own - (size - own) / (total - 1)


def _flags(table: Table, columns: tuple[int, ...]) -> array[int]:
    """Which blocks have a number in one of the columns."""
    numbers, width, count = table.numbers, table.width, len(table)
    flags = array("b", bytes(count))
    for k in range(len(columns)):
        column = columns[k]
        for i in range(count):
            if numbers[i * width + column]:
                flags[i] = 1
    return flags


def _turns(table: Table, size_at: int, period: int) -> array[int]:
    """Which blocks are short as the block a period on is, or long as it is."""
    numbers, width, count, long_ = table.numbers, table.width, len(table), LONG
    flags = array("b", bytes(count))
    for i in range(count - period):
        flags[i] = (numbers[i * width + size_at] < long_) == (numbers[(i + period) * width + size_at] < long_)
    return flags


def _write_density(table: Table, at: int, flags: array[int], reach: int) -> None:
    """Write how many of the blocks around a block have a flag."""
    numbers, width, count = table.numbers, table.width, len(table)
    near = 0
    for i in range(min(reach, count)):
        near += flags[i]
    for i in range(count):
        if i + reach < count:
            near += flags[i + reach]
        if i > reach:
            near -= flags[i - reach - 1]
        numbers[i * width + at] = near


def _lone(table: Table, form: int, prose: array[int]) -> array[int]:
    """Which blocks are short, open, and alone between two of prose."""
    numbers, width, count, most = table.numbers, table.width, len(table), LONE_SIZE
    size_at, end_at = form + _SIZE, form + _ENDS
    lone = array("b", bytes(count))
    for i in range(1, count - 1):
        end = int(numbers[i * width + end_at])
        is_open = end in (0, 2, 6)
        between = not prose[i] and prose[i - 1] and prose[i + 1]
        lone[i] = between and is_open and numbers[i * width + size_at] < most
    return lone
