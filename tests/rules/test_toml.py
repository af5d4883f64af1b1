"""A file of rules: what it may hold, and an error with its line for everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.rules.find import find_rules
from cleaner.rules.rules import NONE, RulesError, rules_for
from cleaner.rules.toml import read_rules

WHOLE = """\
off = ["standfirst"]

[phrases.subscribe]
start = ["the harbour letter"]

[language.de.phrases.advert]
inside = ["in eigener sache"]

[[pattern]]
label = "advert"
regex = "code [A-Z]{4}"
longest = 80

[selectors]
related = [".more"]

[site."orlo.example"]
off = ["links-away"]
phrases.donate.whole = ["throw a coin"]
"""


def written(folder: Path, text: str, name: str = "clean.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_every_kind_of_rule_is_read(tmp_path: Path) -> None:
    everywhere, orlo = read_rules(written(tmp_path, WHOLE)).sections
    assert [tuple(phrase)[:4] for phrase in everywhere.phrases] == [
        ("subscribe", "start", "the harbour letter", ""),
        ("advert", "inside", "in eigener sache", "de"),
    ]
    assert [tuple(pattern) for pattern in everywhere.patterns] == [("advert", "code [A-Z]{4}", 80, 9)]
    assert [tuple(selector) for selector in everywhere.selectors] == [("related", ".more")]
    assert (everywhere.off, orlo.site, orlo.off) == (("standfirst",), "orlo.example", ("links-away",))


@pytest.mark.parametrize(
    ("url", "own"),
    [
        ("https://orlo.example/ferry", 3),
        ("https://www.orlo.example/ferry", 3),
        ("www.orlo.example/ferry", 3),
        ("https://notorlo.example/", 2),
        ("https://example/", 2),
        (None, 2),
    ],
)
def test_a_site_has_its_rules_and_those_of_all(tmp_path: Path, url: str | None, own: int) -> None:
    rules = read_rules(written(tmp_path, WHOLE))
    assert len(rules_for(rules, url).phrases) == own


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("offf = []", 1, "unknown key 'offf'"),
        ("off = []\n\nphrases.donate.start = [\n", 3, "Invalid value"),
        ("[phrases.donate]\nstart = ['a']\nbegin = ['b']", 3, "unknown key 'begin'"),
        ("\n[phrases.beg]\nstart = ['a']", 2, "unknown key 'beg'"),
        ("[language.xx.phrases.donate]\nstart = ['a']", 1, "unknown key 'xx'"),
        ("[[pattern]]\nlabel = 'advert'\nregex = 'a'\n[[pattern]]\nlabel = 'ad'\nregex = 'a'", 5, "unknown label 'ad'"),
        ("[[pattern]]\nlabel = 'advert'\nregex = '('", 3, "no regular expression"),
        ("[[pattern]]\nlabel = 'advert'", 1, "needs a regex"),
        ("[[pattern]]\nlabel = 'advert'\nregex = ''", 3, "needs a regex"),
        ("[[pattern]]\nregex = 'a'", 1, "needs a label"),
        ("off = []\n[site.'https://orlo.example/'.phrases.donate]\nwhole = ['a']", 2, "no site's name"),
        ("[site.'*.orlo.example'.phrases.donate]\nwhole = ['a']", 1, "no site's name"),
        ("[[pattern]]\nlabel = 'advert'\nregex = 'a'\nlongest = 90000", 4, "1 to 2,000"),
        ("[pattern]\nlabel = 'advert'", 1, r"write \[\[pattern\]\]"),
        ("[selectors]\nadvert = ['p[']", 2, "no CSS selector: 'p\\['"),
        ("[selectors]\nadvert = '.box'", 2, "no list of strings"),
        ("[phrases.donate]\nstart = ['']", 2, "no list of strings with words"),
        ("off = ['headline']", 1, "unknown rule 'headline'"),
        ("[site.'orlo.example']\nphrase = 1", 2, "unknown key 'phrase'"),
        ("site = 3", 1, "site is no table"),
        ("[phrases.donate\n", 1, "Expected"),
        ("off = []\na = " + "[" * 5000, 1, "recursion"),
        ("[[pattern]]\nlabel = 'advert'\nregex = '" + "(" * 5000 + "'", 3, "no regular expression"),
        ("[[pattern]]\nlabel = 'advert'\nregex = 'a'\nlongest = true", 4, "1 to 2,000"),
        ("off = " + "1" * 5000, 1, "limit"),
    ],
)
def test_an_error_names_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(RulesError, match=message) as error:
        read_rules(path)
    assert str(error.value).startswith(f"{path}:{line}: ")


def test_a_project_holds_its_rules_in_its_own_table(tmp_path: Path) -> None:
    path = written(tmp_path, "[project]\nname = 'a'\n[tool.clean]\noff = ['standfirst']\n", "pyproject.toml")
    assert read_rules(path).sections[0].off == ("standfirst",)
    path = written(tmp_path, "[tool.clean]\nonn = 1\n", "pyproject.toml")
    with pytest.raises(RulesError, match=r":2: unknown key 'onn'"):
        read_rules(path)


def test_the_rules_that_people_are_shown_are_rules(tmp_path: Path) -> None:
    readme = (Path(__file__).parent.parent.parent / "README.md").read_text(encoding="utf-8")
    shown = readme.split("## Your own rules")[1].split("```toml\n")[1].split("```")[0]
    everywhere, orlo = read_rules(written(tmp_path, shown)).sections
    assert (len(everywhere.phrases), len(everywhere.patterns), len(everywhere.selectors)) == (2, 1, 3)
    assert (orlo.site, len(orlo.phrases)) == ("orlo.example", 1)


def test_a_project_whose_table_is_none_has_no_rules(tmp_path: Path) -> None:
    assert read_rules(written(tmp_path, "tool = 3\n", "pyproject.toml")).sections == (NONE,)
    path = written(tmp_path, "tool.clean = 3\n", "pyproject.toml")
    with pytest.raises(RulesError, match="is no table"):
        read_rules(path)


def test_a_mark_at_the_begin_of_the_file_is_no_key(tmp_path: Path) -> None:
    assert read_rules(written(tmp_path, "\ufeffoff = ['standfirst']\n")).sections[0].off == ("standfirst",)


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("[tool.clean]\n", True),
        ("[ tool . clean ]\n", True),
        ("[project]\n  [tool.clean.phrases.advert]\n", True),
        ("[[tool.clean.pattern]]\n", True),
        ("[tool.cleaner]\n", False),
        ("# [tool.clean]\n", False),
        ("[tool]\nclean = 1\n", False),
    ],
)
def test_which_project_has_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, has: bool) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    path = written(tmp_path, text, "pyproject.toml")
    assert find_rules(tmp_path) == (str(path) if has else None)


def test_the_nearest_file_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "home" / "clean").mkdir(parents=True)
    assert find_rules(inner) is None
    mine = written(tmp_path / "home" / "clean", "")
    assert find_rules(inner) == str(mine)
    written(tmp_path, "[project]\n", "pyproject.toml")
    assert find_rules(inner) == str(mine)
    shared = written(tmp_path, "[tool.clean]\n", "pyproject.toml")
    assert find_rules(inner) == str(shared)
    nearest = written(tmp_path / "a", "")
    assert find_rules(inner) == str(nearest)
