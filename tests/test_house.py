"""How the rooms of the package stand to each other, what is public, and what a start may load."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import cleaner

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "cleaner"

# Each room imports from rooms to its left, and nothing from those to its right.
ROOMS = (
    "typing_names",
    "named_tuple",
    "mapped",
    "collector",
    "limits",
    "terminal",
    "languages",
    "sources",
    "alphabets",
    "markup",
    "page",
    "blocks",
    "labels",
    "rules",
    "article",
    "render",
    "pipeline",
    "output",
    "options",
    "batch",
    "engines",
    "command",
    "cli",
    "__main__",
)
# Loading one of these takes longer than cleaning a page; functions that need one import it.
HEAVY = {
    "charset_normalizer",
    "fastwarc",
    "jinja2",
    "lightgbm",
    "lxml",
    "numpy",
    "multiprocessing",
    "pandas",
    "pyarrow",
    "pydantic",
    "readability",
    "regex",
    "rich",
    "typer",
}
# Of the standard library, what takes a start milliseconds: `cleaner.typing_names` stands for the first.
SLOW = {"typing", "pathlib", "importlib"}


def modules() -> dict[str, Path]:
    """Every module of the package, by its name."""
    names = {}
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        names[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return names


def imports(path: Path, *, top: bool = False) -> Iterator[str]:
    """The modules that a file imports, anywhere in it or only when it is loaded."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body if top else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> str:
    return name.split(".")[1]


MODULES = modules()
ROOMED = sorted(name for name in MODULES if name != "cleaner")
# The grammar is loaded late; what trains, and what runs on many machines, cleans no page.
APART = (
    "cleaner.command.grammar",
    "cleaner.command.plain",
    "cleaner.command.values",
    "cleaner.labels.train",
    "cleaner.engines",
)
LIGHT = sorted(name for name in MODULES if not name.startswith(APART))


def test_every_module_is_in_a_room() -> None:
    assert {room(name) for name in ROOMED} <= set(ROOMS)


@pytest.mark.parametrize("name", ROOMED)
def test_a_room_imports_only_from_rooms_to_its_left(name: str) -> None:
    known = {found for found in imports(MODULES[name]) if found in MODULES and found != "cleaner"}
    right = {found for found in known if ROOMS.index(room(found)) > ROOMS.index(room(name))}
    assert right == set()


def test_no_import_cycle() -> None:
    graph = {name: {found for found in imports(path, top=True) if found in MODULES} for name, path in MODULES.items()}
    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("name", LIGHT)
def test_nothing_heavy_is_imported_when_a_module_is_loaded(name: str) -> None:
    assert {found.split(".")[0] for found in imports(MODULES[name], top=True)} & HEAVY == set()


PUBLIC = """
    Article Block Claim Document Label Labelled Marks Page __version__
    clean clean_record from_margin to_diff to_margin to_markdown to_record to_text
""".split()


def test_the_public_names_are_these() -> None:
    assert sorted(cleaner.__all__) == sorted(PUBLIC)
    assert set(PUBLIC) <= set(dir(cleaner))


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_is_there_and_documented(name: str) -> None:
    value = getattr(cleaner, name)
    assert isinstance(value, str) or value.__doc__


def test_what_is_not_public_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Cleaner'"):
        _ = cleaner.Cleaner  # type: ignore[attr-defined]


def test_public_names_have_one_home() -> None:
    """The names for type checkers and the names for the interpreter are the same, from the same modules."""
    tree = ast.parse(MODULES["cleaner"].read_text(encoding="utf-8"))
    typed = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cleaner")
        for alias in node.names
    }
    assert typed == cleaner._HOMES
    assert {*typed, "__version__"} == set(cleaner.__all__)


def loaded_by(code: str) -> set[str]:
    """The top-level modules in sys.modules after some code."""
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {code}; print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in done.stderr.split()} | set(done.stderr.split())


def test_importing_the_package_loads_no_other_module() -> None:
    assert {name for name in loaded_by("import cleaner") if name.startswith("cleaner.")} == set()


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (["--version"], set()),
        (["page.txt"], set()),
        (["page.html"], {"selectolax"}),
        (["--format", "json", "page.txt"], {"typer"}),
        (["--explain", "page.txt"], {"typer"}),
        (["--help"], {"typer"}),
    ],
)
def test_a_start_loads_nothing_heavy(tmp_path: Path, arguments: list[str], allowed: set[str]) -> None:
    (tmp_path / "page.txt").write_text("Ferry opens\n\nThe first boat left.\n", encoding="utf-8")
    html = (ROOT / "fixtures" / "pages" / "en-news-donation-html" / "page.html").read_text(encoding="utf-8")
    (tmp_path / "page.html").write_text(html, encoding="utf-8")
    code = f"import os; os.chdir({str(tmp_path)!r}); from cleaner.cli import main; main({arguments!r})"
    loaded = loaded_by(code)
    assert loaded & (HEAVY | {"selectolax"}) <= allowed
    assert "json" not in loaded or arguments != ["page.txt"]
    assert (loaded - loaded_by("pass")) & SLOW == set() or "typer" in allowed


def test_a_page_that_no_text_browser_drew_loads_nothing_that_reads_such_a_page(tmp_path: Path) -> None:
    plain = "Ferry opens\n\nThe first boat left the quay at noon.\n"
    drawn = "   Ferry opens\n\n   The first [1]boat left.\n\nReferences\n\n   1. https://harbour.example/\n"
    readers = {f"cleaner.blocks.text.{name}" for name in ("drawn", "hangul", "picture_data")}
    readers |= {f"cleaner.labels.{name}" for name in ("elements", "placed.nearest", "placed.pictures.pictures")}
    for text, loads in ((plain, False), (drawn, True)):
        (tmp_path / "page.txt").write_text(text, encoding="utf-8")
        code = f"import os; os.chdir({str(tmp_path)!r}); from cleaner.cli import main; main(['page.txt'])"
        assert bool(loaded_by(code) & readers) == loads


def test_a_page_without_own_rules_and_labels_loads_nothing_that_reads_them(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Ferry opens\n\nThe first boat left.\n", encoding="utf-8")
    program = "import os; os.chdir({!r}); os.environ['XDG_CONFIG_HOME'] = '.'; from cleaner.cli import main; main({!r})"
    readers = {"cleaner.rules.toml", "cleaner.rules.apply", "cleaner.labels.by_hand"}
    assert loaded_by(program.format(str(tmp_path), ["page.txt"])) & readers == set()
    (tmp_path / "clean.toml").write_text("off = ['standfirst']\n", encoding="utf-8")
    assert "cleaner.rules.toml" in loaded_by(program.format(str(tmp_path), ["page.txt"]))
