"""Own rules: what they say of a block counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.labels.label import Label
from cleaner.pipeline import clean
from cleaner.rules.apply import _matchers
from cleaner.rules.rules import RulesError
from cleaner.rules.toml import read_rules

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


INLINE = HTML.replace(
    "said the harbour master", "<span>said <a class=x href=/m>More <b>ferries</b></a></span> the master"
)


@pytest.mark.parametrize(("css", "text"), [("a.x", "More ferries"), ("span", "said More ferries"), ("a b", "ferries")])
def test_what_is_selected_inside_a_line_is_cut_out_of_it(tmp_path: Path, css: str, text: str) -> None:
    found = labels(INLINE, f'[selectors]\nrelated = ["{css}", "img"]', tmp_path, kind="html")
    assert found[text] == ("related", f"stands in “{css}” (your rule)")
    assert [label for label, because in found.values() if "your rule" in because] == ["related"]
    whole = " ".join(labels(INLINE, "", tmp_path, kind="html"))
    assert " ".join(found) == whole


def test_a_cell_is_selected(tmp_path: Path) -> None:
    page = HTML + "<table><tr><td>Orlo</td><td class=x>7 crowns</td><td>May</td></tr></table>"
    found = labels(page, '[selectors]\nadvert = ["td.x"]', tmp_path, kind="html")
    assert found["7 crowns"][0] == "advert"
    assert {"Orlo", "May"} <= set(found)


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


LINE = "Tell your neighbours that the kiosk sells ice."


def test_a_phrase_for_english_pages_says_nothing_of_others(tmp_path: Path) -> None:
    rules = '[language.en.phrases.advert]\ninside = ["kiosk"]'
    assert labels(PAGE, rules, tmp_path)[LINE][0] == "advert"
    german = "Der Kiosk am Hafen verkauft seit Montag auch Eis, und die Kinder stehen mit ihren Eltern davor an.\n"
    page = german * 3 + "Der Kiosk ist nur bei Regen zu.\n"
    assert not any(because.endswith("(your rule)") for _, because in labels(page, rules, tmp_path).values())


def test_a_rule_of_the_site_comes_before_a_stronger_one_of_all(tmp_path: Path) -> None:
    rules = """
    [phrases.advert]
    whole = ["tell your neighbours that the kiosk sells ice"]
    [site."orlo.example".phrases.body]
    inside = ["kiosk"]
    [site."news.orlo.example".phrases.legal]
    inside = ["ice"]
    """
    assert labels(PAGE, rules, tmp_path)[LINE][0] == "advert"
    assert labels(PAGE, rules, tmp_path, "https://www.orlo.example/")[LINE] == ("body", "says “kiosk” (your rule)")
    assert labels(PAGE, rules, tmp_path, "https://news.orlo.example/")[LINE][0] == "legal"


def test_a_url_that_is_none_is_no_site(tmp_path: Path) -> None:
    rules = '[site."orlo.example".phrases.advert]\ninside = ["kiosk"]'
    assert labels(PAGE, rules, tmp_path, "http://[orlo.example")[LINE][0] != "advert"


def test_pages_of_many_sites_share_what_is_looked_for(tmp_path: Path) -> None:
    rules = '[phrases.advert]\ninside = ["kiosk"]'
    _matchers.cache_clear()
    for number in range(3):
        assert labels(PAGE, rules, tmp_path, f"https://site{number}.example/")[LINE][0] == "advert"
    assert _matchers.cache_info().currsize == 1
    assert _matchers.cache_info().maxsize is not None


def test_the_next_best_label_is_what_was_learned_or_what_that_beat(tmp_path: Path) -> None:
    path = tmp_path / "clean.toml"
    path.write_text('[phrases.navigation]\nwhole = ["boats"]\n[phrases.advert]\ninside = ["kiosk"]', encoding="utf-8")
    plain = {item.block.text: item for item in clean(PAGE).page}
    found = {item.block.text: item for item in clean(PAGE, rules=read_rules(path)).page}
    assert plain["Boats"].label is found["Boats"].label is Label.NAVIGATION
    assert found["Boats"].runner_up is plain["Boats"].runner_up is not Label.NAVIGATION
    assert found[LINE].label is Label.ADVERT is not plain[LINE].label
    assert found[LINE].runner_up is plain[LINE].label
