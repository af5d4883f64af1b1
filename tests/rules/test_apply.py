"""Own rules and labels by hand: what they say of a block counts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.labels.by_hand import LabelsError
from cleaner.labels.label import Label
from cleaner.labels.margin import from_margin, to_margin
from cleaner.pipeline import clean
from cleaner.render.text import to_text
from cleaner.rules.rules import RulesError
from cleaner.rules.toml import read_rules

PAGES = Path(__file__).parent.parent.parent / "fixtures" / "pages"
PAGE = """\
Home
Boats

Ferry to Orlo begins in May

by Ines Calder
3 May 2021

The ferry to Orlo begins on Monday, two weeks earlier than in other years, said the harbour master of Nordhavn.

Tell your neighbours that the kiosk sells ice.

The boat leaves at seven and comes back at noon, and whoever brings a bicycle pays nothing for it in the first week.

Code KAJA gives ten in the hundred.

Tickets are sold on board and, from next week on, at the bakery beside the lighthouse, which opens at five.
"""
HTML = """\
<title>Ferry</title><h1>Ferry to Orlo begins in May</h1><div class="box"><p>The kiosk sells ice.</p></div>
<p>The ferry to Orlo begins on Monday, two weeks earlier than in other years, said the harbour master of Nordhavn.</p>
<p class="box">Every child gets a flag, and every dog gets a bowl of water from the captain himself.</p>
<p>The boat leaves at seven and comes back at noon, and whoever brings a bicycle pays nothing for it in the week.</p>
"""


def labels(
    page: str, rules: str, folder: Path, url: str | None = None, kind: str = "auto"
) -> dict[str, tuple[str, str]]:
    path = folder / "clean.toml"
    path.write_text(rules, encoding="utf-8")
    article = clean(page, rules=read_rules(path), url=url, kind=kind)
    return {item.block.text: (item.label.value, item.because) for item in article.page}


def test_a_phrase_a_pattern_and_their_guard(tmp_path: Path) -> None:
    rules = """
    [phrases.advert]
    start = ["Tell your neighbours"]
    [[pattern]]
    label = "subscribe"
    regex = "Code [A-Z]{4}"
    [[pattern]]
    label = "legal"
    regex = "ferry"
    longest = 30
    """
    found = labels(PAGE, rules, tmp_path)
    assert found["Tell your neighbours that the kiosk sells ice."] == (
        "advert",
        "begins with “tell your neighbours” (your rule)",
    )
    assert found["Code KAJA gives ten in the hundred."] == ("subscribe", "fits “Code [A-Z]{4}” (your rule)")
    assert not any(label == "legal" for label, _ in found.values())


def test_a_phrase_of_another_language_says_nothing(tmp_path: Path) -> None:
    rules = '[language.de.phrases.advert]\nstart = ["tell your neighbours"]'
    assert labels(PAGE, rules, tmp_path)["Tell your neighbours that the kiosk sells ice."][0] != "advert"


def test_a_site_of_its_own(tmp_path: Path) -> None:
    rules = '[site."orlo.example".phrases.advert]\ninside = ["kiosk"]'
    line = "Tell your neighbours that the kiosk sells ice."
    assert labels(PAGE, rules, tmp_path, "https://orlo.example/1")[line][0] == "advert"
    assert labels(PAGE, rules, tmp_path, "https://other.example/1")[line][0] != "advert"


def test_selectors_drop_and_keep(tmp_path: Path) -> None:
    found = labels(HTML, '[selectors]\nadvert = ["p.box"]\nbody = [".box", "h1"]', tmp_path, kind="html")
    assert found["The kiosk sells ice."] == ("body", "stands in “.box” (your rule)")
    assert found["Every child gets a flag, and every dog gets a bowl of water from the captain himself."][0] == "advert"


def test_a_page_cannot_choose_its_own_elements(tmp_path: Path) -> None:
    page = HTML.replace('<p class="box">', '<p data-clean-selected="7">')
    found = labels(page, '[selectors]\nadvert = [".none"]', tmp_path, kind="html")
    assert not any("your rule" in because for _, because in found.values())


def test_another_headline(tmp_path: Path) -> None:
    found = labels(PAGE, '[phrases.headline]\nwhole = ["boats"]', tmp_path)
    assert [text for text, (label, _) in found.items() if label == "headline"] == ["Boats"]
    path = tmp_path / "clean.toml"
    assert clean(PAGE, rules=read_rules(path)).headline == "Boats"


def test_a_pattern_that_never_ends_fails_the_page(tmp_path: Path) -> None:
    rules = "[[pattern]]\nlabel = 'advert'\nregex = '(a|aa)+$'\nlongest = 2000"
    with pytest.raises(RulesError, match=r"clean\.toml:1: the pattern takes more than"):
        labels("a" * 1500 + "b\n\n" + PAGE, rules, tmp_path)


def test_rules_that_are_off(tmp_path: Path) -> None:
    page = PAGE + "\nInes Calder writes about the coast.\n"
    assert labels(page, "", tmp_path)["Ines Calder writes about the coast."][0] == "author-bio"
    assert labels(page, 'off = ["author-bio"]', tmp_path)["Ines Calder writes about the coast."][0] != "author-bio"


@pytest.mark.parametrize("folder", sorted(PAGES.iterdir()), ids=lambda folder: folder.name)
def test_the_labels_of_a_page_give_the_same_labels(folder: Path) -> None:
    source = next(folder.glob("page.*"))
    page = clean(source).page
    again = clean(source, labels=to_margin(page))
    assert [(item.label, item.block.text) for item in again.page] == [(item.label, item.block.text) for item in page]


@pytest.mark.parametrize("folder", sorted(PAGES.glob("*/labels.txt")), ids=lambda path: path.parent.name)
def test_the_labels_that_a_person_gave_a_fixture_are_its_labels(folder: Path) -> None:
    margin = folder.read_text(encoding="utf-8")
    source = next(folder.parent.glob("page.*"))
    given = [(label, " ".join(raw.split())) for label, raw in from_margin(margin)]
    found = [(item.label, " ".join(item.block.raw.split())) for item in clean(source, labels=margin).page]
    if source.suffix == ".txt":
        assert found == given
    else:
        assert [label for label, _ in found] == [label for label, _ in given]


def test_blocks_are_cut_and_joined_as_the_person_did() -> None:
    margin = to_margin(clean(PAGE).page)
    cut = margin.replace("Tell your neighbours that", "Tell your neighbours\nadvert       +  that")
    rows = [(item.label, item.block.text) for item in clean(PAGE, labels=cut).page]
    assert (Label.ADVERT, "that the kiosk sells ice.") in rows
    joined = "".join(_goes_on(row) for row in margin.splitlines(keepends=True))
    texts = [item.block.text for item in clean(PAGE, labels=joined).page]
    assert any("in the first week. Code KAJA" in text for text in texts)


def _goes_on(row: str) -> str:
    """The row, as one that goes on with the block above it where it is the code's."""
    return f"{'':12} :{row[14:]}" if "Code KAJA" in row else row.replace(f"{'':12} |", f"{'':12} :")


def test_the_fields_are_those_that_a_person_named() -> None:
    margin = to_margin(clean(PAGE).page)
    wrong = margin.replace("headline     | Ferry", "other        | Ferry").replace(
        "navigation   | Boats", "headline     | Boats"
    )
    article = clean(PAGE, labels=wrong)
    assert article.headline == "Boats"
    assert to_text(article).startswith("Boats\n")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda margin: margin.replace("bicycle", "tricycle"), "line 13 of the page"),
        (lambda margin: "nonsense\n" + margin, "row 1 is no margin notation"),
        (lambda margin: "", "line 1 of the page"),
        (lambda margin: margin + "body         | More.\n", "the labels are not this page's"),
    ],
)
def test_labels_of_another_page_are_refused(change: object, message: str) -> None:
    margin = to_margin(clean(PAGE).page)
    with pytest.raises(LabelsError, match=message):
        clean(PAGE, labels=change(margin))  # type: ignore[operator]


@given(st.text(max_size=200), st.text(max_size=200))
def test_labels_fit_or_are_refused(page: str, margin: str) -> None:
    try:
        found = clean(page, kind="text", labels=margin).page
    except LabelsError:
        return
    assert "".join(item.block.raw for item in found) == page


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_command_reads_the_nearest_rules_and_the_labels(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "clean.toml").write_text('[phrases.advert]\ninside = ["kiosk"]\n', encoding="utf-8")
    assert run("--check-config", folder=tmp_path).stderr.endswith("clean.toml: no error found\n")
    explained = run("--explain", "page.txt", folder=tmp_path).stdout
    assert "advert       | Tell your" in explained
    assert "advert       | Tell your" not in run("--explain", "--no-config", "page.txt", folder=tmp_path).stdout
    (tmp_path / "page.labels").write_text(explained.replace("advert ", "caption"), encoding="utf-8")
    kept = run("--labels", "page.labels", "--keep", "caption", "page.txt", folder=tmp_path)
    assert "kiosk" in kept.stdout
    assert "kiosk" not in run("--labels", "page.labels", "page.txt", folder=tmp_path).stdout


def test_what_is_wrong_with_rules_or_labels_is_said_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "page.labels").write_text("x\n", encoding="utf-8")
    (tmp_path / "own.toml").write_text("[phrases]\nadverts = 1\n", encoding="utf-8")
    for arguments, message in (
        (("--config", "own.toml", "page.txt"), "clean: own.toml:2: unknown key 'adverts'"),
        (("--config", "none.toml", "page.txt"), "clean: none.toml: No such file or directory"),
        (("--labels", "none", "page.txt"), "clean: none: No such file or directory"),
        (("--labels", "page.labels", "page.txt"), "clean: page.txt: the labels: row 1 is no margin notation"),
    ):
        result = run(*arguments, folder=tmp_path)
        assert (result.returncode, result.stdout) == (2, "")
        assert result.stderr.startswith(message)


def test_other_rules_clean_a_folder_again(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "page.txt").write_text(PAGE, encoding="utf-8")
    run("pages", "-o", "out/", "-q", folder=tmp_path)
    assert "kiosk" in (tmp_path / "out" / "page.txt").read_text(encoding="utf-8")
    (tmp_path / "clean.toml").write_text('[phrases.advert]\ninside = ["kiosk"]\n', encoding="utf-8")
    run("pages", "-o", "out/", "-q", folder=tmp_path)
    assert "kiosk" not in (tmp_path / "out" / "page.txt").read_text(encoding="utf-8")
