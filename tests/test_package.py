"""What the distribution holds and promises."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import cleaner

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_version_has_a_heading_in_the_changelog() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(cleaner.__version__)}\b", changelog, re.MULTILINE)


def test_the_console_script_is_callable() -> None:
    module, _, name = PROJECT["project"]["scripts"]["clean"].partition(":")
    assert callable(getattr(import_module(module), name))


def test_the_package_is_typed_and_brings_its_data() -> None:
    package = ROOT / "cleaner"
    data = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.suffix in {".toml", ".bin"}}
    assert (package / "py.typed").is_file()
    assert {"languages/every.toml", "languages/en.toml"} <= data
    assert any(name.startswith("labels/weights") for name in data)


def test_tests_need_no_other_extra() -> None:
    needed = {re.split(r"[<>=;\[ ]", name)[0] for name in PROJECT["project"]["optional-dependencies"]["test"]}
    assert {"pytest", "hypothesis"} <= needed


@pytest.mark.parametrize("name", ["pydantic", "click", "numpy", "lightgbm", "trafilatura"])
def test_what_is_not_needed_to_clean_is_no_dependency(name: str) -> None:
    assert [line for line in PROJECT["project"]["dependencies"] if line.startswith(name)] == []


def test_every_link_inside_the_readme_leads_to_a_heading() -> None:
    headings = {
        re.sub(r"[^\w -]", "", line.lower()).replace(" ", "-") for line in re.findall(r"^#+ (.*)", README, re.M)
    }
    links = re.findall(r"\]\(#([\w-]+)\)", README)
    assert links
    assert set(links) - headings == set()


def test_the_readme_names_every_ending_that_is_more_than_a_page() -> None:
    from cleaner.sources.forms import ENDINGS

    short = {".tbz2", ".txz", ".tzst"}  # "…"
    assert [ending for ending in ENDINGS if ending not in short and ending not in README] == []


def test_the_readme_names_every_option_key_and_label() -> None:
    from typer.main import get_command

    from cleaner.command.grammar import app
    from cleaner.labels.label import Label
    from cleaner.render.record import KEYS

    options = {name for param in get_command(app).params for name in param.opts if name.startswith("--")}
    words = set(re.findall(r"[\w-]+", README))
    assert {name for name in options if name not in README} == {"--show-completion"} - words
    assert set(KEYS) - words == set()
    assert {label.value for label in Label} - words == set()


def test_the_readme_names_every_language() -> None:
    from cleaner.languages.words import codes

    assert [code for code in codes() if f"`{code}`" not in README] == []


def test_the_readme_commands_use_files_that_are_there() -> None:
    for name in re.findall(r"fixtures/[\w./-]+", README):
        assert (ROOT / name).exists()


def test_the_readme_page_is_cleaned_as_it_says(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from cleaner.cli import main

    before, after = re.findall(r"^```text\n(.*?)^```", README, re.MULTILINE | re.DOTALL)[:2]
    page = tmp_path / "page.txt"
    page.write_text(before, encoding="utf-8")
    assert main([str(page)]) == 0
    assert capsys.readouterr().out == after


def test_the_readme_page_is_shown_as_it_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from cleaner.cli import main

    before, explained = (
        re.search(r"^```text\n(.*?)^```", README, re.M | re.S),
        re.search(r"```\n(byline .*?)```", README, re.S),
    )
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(before[1], encoding="utf-8")
    assert main(["--diff", "page.txt"]) == 1
    assert capsys.readouterr().out == re.search(r"^```diff\n(.*?)^```", README, re.M | re.S)[1]
    assert main(["--explain", "--why", "page.txt"]) == 0
    assert _unscored(explained[1]) in _unscored(capsys.readouterr().out)


def _unscored(margin: str) -> str:
    """Margin notation without the scores, which change a little each time that weights are trained."""
    return re.sub(r" \([a-z ]+, [\d.]+; else [a-z-]+\)", "", margin)


def test_the_readme_example_of_the_library_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = re.findall(r"^```text\n(.*?)^```", README, re.MULTILINE | re.DOTALL)[0]
    (tmp_path / "page.txt").write_text(before, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    example = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert example
    for code in example:
        exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - the example is this project's own
