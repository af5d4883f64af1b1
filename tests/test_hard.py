"""Whatever a page holds: it is cleaned in linear time, without a network, to the same bytes each time."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import socket
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.article.body import body
from cleaner.blocks.block import Block, Marks
from cleaner.blocks.split import split
from cleaner.labels.label import Label, Labelled
from cleaner.labels.margin import from_margin
from cleaner.labels.signs.phrases import hits, matcher
from cleaner.languages.lazy import Lazy
from cleaner.languages.words import codes, words
from cleaner.limits import Limits
from cleaner.page import read
from cleaner.pipeline import clean
from cleaner.render.record import to_json, to_record
from cleaner.render.text import to_text

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "fixtures" / "pages").glob("*/page.*"))
WORD = re.compile(r"\w+")
Pattern = re.Pattern[str] | re.Pattern[bytes]

# Pieces that make a pattern try again: what its repeats eat, without what it ends with.
PIECES = (
    "a", "A", "1", " ", "\t", "\n", "_", "-", ".", "/", "[", "(", "<", "&", '"', "'", "\\", ",", "=", "港", "é", "\0",
    "<a ", "</", "<!--", "[a", "[ ", '"a":"', "1:", "1.", "1 ", "a ", "A ", "a-", "a.b", "http://a", "<p a=\"",
    "3 May ",
    "2021-", "2021-01-01T", "by A ", "A B and ", "/author/a-", "min read ", "(Photo by ",
    "&amp;",
)  # fmt: skip
# How often a piece is repeated: first so little that a pattern of exponential time ends, then more and more.
COUNTS = (4, 8, 12, 16, 20, 24, 28, 32, 64, 125, 250, 500, 1_000, 2_000, 4_000, 8_000)
LONGEST = 8_000
# Three steps further a text is 8 times as long at most; 30 times the time is no line, the square would be 64.
TRIES = 3  # the machine may be busy with something else
MOST_GROWTH, MEASURED = 30, 0.005
# A repeat of at most 600 characters grows as its square until the text is longer than it is: shorter texts say nothing,
# unless they take this long already.
FILLED, ENDLESS = 640, 0.3
LONG_SOURCE = 1_500  # characters: an alternation of many words
REPEAT = re.compile(r"(?<!\\)[*+]|\{\d*,(?:\d{3,})?\}")


def package_modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        if not found.name.startswith(("cleaner.labels.train", "cleaner.__main__", "cleaner.engines", "cleaner.batch")):
            yield found.name


def patterns() -> dict[str, Pattern]:
    """Every regular expression that the package has compiled: in its modules, and while it cleaned the fixtures."""
    for name in package_modules():
        importlib.import_module(name)
    for path in PAGES:
        clean(path)
    homes = (vars(module) for name, module in list(sys.modules.items()) if name.startswith("cleaner"))
    found = {id(home): home for home in homes}
    # What functions compile and cache is held by tuples and lists of the package's own values.
    compiled = [
        each for each in gc.get_objects() if issubclass(type(each), tuple) and type(each).__module__[:2] == "cl"
    ]
    values = [value for home in found.values() for value in home.values()]
    values += [value for each in compiled for value in each]
    flat = [inner for value in values for inner in (value if isinstance(value, list | tuple) else [value])]
    flat += [inner for value in flat if isinstance(value, tuple) for inner in value]
    flat = [each.compiled if isinstance(each, Lazy) else each for each in flat]
    return {each.pattern if isinstance(each.pattern, str) else each.pattern.decode(): each for each in flat
            if isinstance(each, re.Pattern)}  # fmt: skip


def seconds(pattern: Pattern, text: str) -> float:
    subject = text.encode() if isinstance(pattern.pattern, bytes) else text
    start = process_time()
    for _ in pattern.finditer(subject):  # type: ignore[arg-type]
        pass
    return process_time() - start


def is_slow(pattern: Pattern, piece: str) -> bool:
    """Whether the time that a pattern takes for a repeated piece grows faster than its length."""
    times: list[float] = []
    for count in COUNTS:
        times.append(seconds(pattern, piece * count))
        earlier = COUNTS[max(0, len(times) - 4)]
        if times[-1] > ENDLESS and earlier * len(piece) < FILLED:
            return True
        if times[-1] > MEASURED and earlier * len(piece) >= FILLED:
            if times[-1] < MOST_GROWTH * seconds(pattern, piece * earlier):
                return False
            short, long = (min(seconds(pattern, piece * n) for _ in range(3)) for n in (earlier, count))
            return long > max(MEASURED, MOST_GROWTH * short)  # the machine was not just busy
        if count * len(piece) >= LONGEST:
            break
    return False


def different(found: dict[str, Pattern]) -> dict[str, Pattern]:
    """Of the patterns whose repeats stand behind the same characters the longest: languages have the same with other
    words.
    """
    kinds: dict[tuple[str, ...], str] = {}
    for source in sorted(found, key=len):
        if repeats := {source[max(0, at.start() - 6) : at.end()] for at in REPEAT.finditer(source)}:
            kinds[tuple(sorted(repeats))] = source
    return {source: found[source] for source in kinds.values()}


def test_every_pattern_takes_linear_time() -> None:
    found = different(patterns())
    assert len(found) > 60
    gc.collect()
    slow = [
        (source[:80], piece)
        for source, pattern in found.items()
        for piece in (PIECES if len(source) < LONG_SOURCE else PIECES[::4])
        if is_slow(pattern, piece)
    ]
    assert slow == []


@pytest.mark.parametrize("source", [r"\w+@", r"[a-z ]+:\d", "(a+)+b", "(?:a|aa)*b", "a*a*b", r"(?:\d+-?)+x", ".*a.*b"])
def test_a_pattern_of_another_time_is_found(source: str) -> None:
    assert different({source: re.compile(source)})
    assert any(is_slow(re.compile(source), piece) for _ in range(TRIES) for piece in PIECES)


@pytest.mark.parametrize("source", ["a+", r"^\s+", r"(?<!\w)\w+@", "(?:ab+)+", "a{1,9}b"])
def test_a_pattern_of_linear_time_is_not(source: str) -> None:
    assert not any(is_slow(re.compile(source), piece) for piece in PIECES)


@pytest.mark.parametrize("code", ["en", "ja", "ar"])
def test_phrases_take_linear_time(code: str) -> None:
    known = matcher((code,))
    said = next(iter(words(code).phrases.values()))
    for phrase in [phrase for places in said.values() for phrase in places][:8]:
        start = process_time()
        hits(phrase * (200_000 // len(phrase)), known)
        assert process_time() - start < 2


ODD = "".join(next(chr(i) for i in range(0x110000) if unicodedata.category(chr(i)) == c) for c in (
    "Cc Cf Cn Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs".split()
))  # fmt: skip
SAYS = """<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "%s", "articleSection": "News", "publisher": "%s"}</script>"""


@pytest.mark.parametrize(
    ("kind", "page"),
    [
        ("html", "<div>" * 3_000 + "<p>Ferry opens"),
        ("html", "<b>" * 4_900 + "Ferry"),
        ("html", "<table><tr><td>" * 1_600 + "Ferry"),
        ("html", "<p>" + "<span class=a>b</span>" * 20_000),
        ("html", "<script type='application/ld+json'>" + "[" * 100_000 + "</script><p>Ferry"),
        ("html", SAYS % ("Ferry" + " | News" * 2_000, "News") + "<p>Ferry"),
        ("html", SAYS % ("Ferry", "News" * 20_000) + "<p>Ferry"),
        ("text", "word " * 400_000),
        ("text", "港" * 1_000_000),
        ("text", "\0" * 1_000_000),
        ("text", "\n" * 99_000),
        ("text", "Ferry\r" * 2_000),
        ("text", (ODD + "\n") * 50),
        ("html", "<p>" + ODD * 100),
        ("auto", "\u202egnirts\u2066 \ud800 \udfff\ufdd0\uffff\n" * 50),
    ],
    ids=range(15),
)
def test_odd_pages_are_cleaned(kind: str, page: str) -> None:
    article = clean(page, kind=kind)
    to_json(to_record(article)).encode(errors="surrogatepass")
    if article.kind == "text":
        assert "".join(item.block.raw for item in article.page) == page


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "shift_jis", "koi8-r"])
@pytest.mark.parametrize("cut", [0, 1, 3])
def test_lying_and_cut_encodings_are_read(encoding: str, cut: int) -> None:
    page = "<meta charset=utf-8><p>Фериботът 港 é opens today.".encode(encoding, "replace")
    for data in (page[: len(page) - cut], page[cut:] + b"\xff\xfe\x80" + page, b"\x89\xf0\r\n\x1a\n" + page):
        assert clean(data).page


@given(st.binary(max_size=400))
def test_any_bytes_are_cleaned(data: bytes) -> None:
    clean(data)


SHORT_LINES = (
    "Log in",
    "Share",
    "by Ana Ruiz",
    "March 3, 2021",
    "Read also: Ferry opens",
    "© 2021",
    "(Photo by A. Ruiz)",
)
SENTENCES = (*(" ".join(sorted(words(code).common)[:12]) + "." for code in codes()), *SHORT_LINES)
TAGS = ("p", "div", "h1", "li", "b", "a", "table", "td", "figure", "footer", "script", "br", "article")
text_pages = st.lists(st.sampled_from(SENTENCES) | st.text(max_size=30), max_size=14).map("\n".join)
html_pages = st.lists(
    st.sampled_from(SENTENCES) | st.sampled_from(TAGS).map("<{}>".format) | st.sampled_from(TAGS).map("</{}>".format),
    max_size=30,
).map(lambda parts: "<html><body>" + "".join(parts))


@settings(max_examples=60)
@given(text_pages, st.just("text"))
def test_text_is_whole_and_its_article_invents_nothing(page: str, kind: str) -> None:
    article = clean(page, kind=kind)
    assert "".join(item.block.raw for item in article.page) == page
    assert_true_and_explained(article)


@settings(max_examples=60)
@given(html_pages)
def test_html_is_whole_and_its_article_invents_nothing(page: str) -> None:
    article = clean(page, kind="html")
    assert [item.block.raw for item in article.page] == [block.raw for block in split(read(page, kind="html")).blocks]
    assert_true_and_explained(article)


def assert_true_and_explained(article: cleaner.Article) -> None:
    printed = iter(WORD.findall(" ".join(item.block.text for item in article.page)))
    assert all(word in printed for word in WORD.findall(article.body))
    assert all(item.because for item in article.page)


def test_nothing_asks_the_network(network: list[str], monkeypatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a page may not reach the network")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, forbidden)
    for path in PAGES:
        clean(path)
    clean("<html><base href=http://orlo.example/><link rel=stylesheet href=a.css><img src=b.png><p>Ferry", kind="html")
    assert network == []


@pytest.mark.parametrize("ask", ["connect", "sendto", "getaddrinfo"])
def test_who_asks_the_network_is_heard(network: list[str], ask: str) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as channel, suppress(OSError):
        asked = {
            "connect": lambda: channel.connect(("192.0.2.1", 80)),
            "sendto": lambda: channel.sendto(b"", ("192.0.2.1", 80)),
            "getaddrinfo": lambda: socket.getaddrinfo("orlo.invalid", 80),
        }
        asked[ask]()
    assert len(network) == 1
    network.clear()


def test_entities_of_xml_are_not_expanded(tmp_path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the harbour master sleeps", encoding="utf-8")
    head = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "{secret}">]>'
    page = f"{head}<html><body><p>Ferry &b; and &c; open</p></body></html>"
    from cleaner.blocks.readable import _summary

    for shown in (to_text(clean(page)), _summary(page)):
        assert "lollol" not in shown
        assert "harbour master" not in shown


def test_time_grows_with_the_page(monkeypatch) -> None:
    def cost(count: int) -> float:
        page = "".join(f"Line {i} of the page\n" for i in range(count))
        start = process_time()
        clean(page, limits=Limits())
        return process_time() - start

    cost(100)
    assert cost(4_000) < 12 * cost(1_000)


def sentences(count: int) -> list[Labelled]:
    """The sentences of one paragraph, each a block."""
    sentence = "The harbour master of Orlo sold the ferry, and bought it again. "
    return [Labelled(Block(sentence, sentence.strip(), Marks(flows=True)), Label.BODY, "test")] * count


def rows(count: int) -> str:
    """A block of so many lines in margin notation, with as many blank lines around it."""
    blank = f"{'':12} |\n" * count
    return f"{blank}body         | Ferry\n" + f"{'':12} : The harbour master of Orlo sold it\n" * count + blank


@pytest.mark.parametrize(("work", "made", "count"), [(body, sentences, 5_000), (from_margin, rows, 20_000)])
def test_time_grows_with_a_paragraph(work: Callable[[Any], object], made: Callable[[int], Any], count: int) -> None:
    def cost(count: int) -> float:
        given = made(count)
        start = process_time()
        work(given)
        return process_time() - start

    short, long = (min(cost(n) for _ in range(3)) for n in (count, 4 * count))
    assert long < max(0.5, 8 * short)


def test_languages_that_nobody_has_words_for_fill_no_memory() -> None:
    def kept() -> int:
        found = [each for each in gc.get_objects() if type(each) is type(words)]
        caches = [each for each in found if each.__module__.startswith("cleaner.")]
        return sum(cache.cache_info().currsize for cache in caches if cache.cache_info().maxsize is None)

    page = (
        "Ferry to Orlo\n\nby Ines Calder\n\nThe ferry to Orlo begins on Monday, said the harbour master of Nordhavn.\n"
    )
    clean(page, language="qaa")
    before = kept()
    for code in range(20):
        clean(page, language=f"q{code}")
    assert kept() == before
