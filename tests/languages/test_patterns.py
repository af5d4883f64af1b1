"""Patterns that an install has compiled are those that `re` would make, and none of another Python is read."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner.languages import patterns as module
from cleaner.languages.patterns import compiled, keep

KEPT = [
    (r"(?P<day>\d{1,2})\.\s(?P<month>märz|[a-zà-ÿ]+)(?<!x)", re.I | re.M),
    (r"[\ud800-\udfff]|[^\W\d_]{2,}", 0),
    ("(?x) a  # letter\n", 0),
    (r"(?<!\w)(\w)(?:(a)|(?P<b>b))\1", 0),
]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of the patterns above, which is read, and nothing else can be compiled."""
    path = tmp_path / "patterns.bin"
    keep([(source, int(flags)) for source, flags in KEPT], path)
    monkeypatch.setattr(module, "FILE", path)
    module._kept.cache_clear()
    yield path
    module._kept.cache_clear()


def unable(*_: object) -> None:
    raise AssertionError("compiled anew")


@pytest.mark.parametrize(("source", "flags"), KEPT)
def test_it_is_the_pattern_that_re_compiles(
    file: Path, monkeypatch: pytest.MonkeyPatch, source: str, flags: int
) -> None:
    expected = re.compile(source, flags)
    monkeypatch.setattr("re.compile", unable)
    found = compiled(source, int(flags))
    assert (found.pattern, found.flags, found.groups, found.groupindex) == (
        expected.pattern,
        expected.flags,
        expected.groups,
        expected.groupindex,
    )
    text = "Anna bbb am 3. März, aab 12. mai\n7. Juni \ud800"
    assert [(each.span(), each.groupdict(), each.lastgroup) for each in found.finditer(text)] == [
        (each.span(), each.groupdict(), each.lastgroup) for each in expected.finditer(text)
    ]


def test_a_pattern_that_is_not_kept_is_compiled(file: Path) -> None:
    assert compiled("ferry", re.I).search("The FERRY")
    with pytest.raises(re.error):
        compiled("(")


def test_one_source_with_other_flags_is_another_pattern(file: Path) -> None:
    source, flags = KEPT[0]
    assert compiled(source, int(flags)).search("3. MÄRZ")
    assert not compiled(source).search("3. MÄRZ")


def test_two_patterns_of_one_key(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_key", lambda source, flags: 7)
    keep([("ferry", 0)], file)
    module._kept.cache_clear()
    assert compiled("boat").search("a boat")


@pytest.mark.parametrize("content", [b"", b"'3.2.1 (another)' little 1\n\xff\xff", None])
def test_what_another_python_made_is_not_read(file: Path, content: bytes | None) -> None:
    file.unlink() if content is None else file.write_bytes(content)
    assert compiled(*KEPT[0]).search("3. März")


PAGE = "Ferry is back\n\nBy Ana Ruiz\n\nMay 3, 2031\n\nThe ferry is back on the river, and many came to see it.\n"
NOT_KEPT = f"""
import gc
from cleaner import clean
from cleaner.languages.lazy import Lazy
from cleaner.languages.patterns import _packed
clean({PAGE!r})
used = [each for each in gc.get_objects() if isinstance(each, Lazy) and "compiled" in vars(each)]
print(len(used), sum(not _packed(*each.of) for each in used))
"""


@pytest.mark.skipif(not Path(module.FILE).is_file(), reason="not installed by its build hook")
def test_an_install_keeps_what_a_page_needs() -> None:
    said = subprocess.run([sys.executable, "-c", NOT_KEPT], capture_output=True, text=True, check=True).stdout
    used, missing = map(int, said.split())
    assert used > 30
    assert missing == 0
