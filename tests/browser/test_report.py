"""What a reader can do with the report, in a real browser."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from cleaner.article.article import Article
from cleaner.blocks.block import Block
from cleaner.labels.label import Label, Labelled
from cleaner.pipeline import clean

Open = Callable[..., Any]
ENTER, DOWN, UP, ESCAPE = "\ue007", "\ue015", "\ue013", "\ue00c"


def all_of(browser: Any, selector: str) -> list[Any]:
    """The elements that are rendered."""
    return [found for found in browser.find_elements("css selector", selector) if found.is_displayed()]


def press(browser: Any, *keys: str) -> Any:
    for key in keys:
        browser.switch_to.active_element.send_keys(key)
    return browser.switch_to.active_element


def wait(browser: Any, script: str) -> None:
    """Wait until a script returns something that is true."""
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, 10, poll_frequency=0.02).until(lambda _: browser.execute_script(f"return {script}"))


def status(browser: Any) -> str:
    return browser.find_element("id", "status").text


def search(browser: Any, words: str, shown: str) -> None:
    browser.find_element("id", "search").send_keys(words)
    wait(browser, f"document.getElementById('status').textContent === {json.dumps(shown)}")


def page_of(label: Label, *lines: str, headline: str = "Ferry line opens") -> Article:
    """A page whose lines all have one label."""
    page = tuple(Labelled(Block(line, line), label, "a sign") for line in lines)
    return Article(headline, None, (), None, None, "", '"><script>', None, "text", page)


def test_a_page_is_drawn_when_it_is_opened(opened: Open) -> None:
    browser = opened()
    assert browser.find_elements("css selector", "li.line") == []
    assert "words kept" in browser.find_element("id", "totals").text
    all_of(browser, "details.page summary")[0].send_keys(ENTER)
    wait(browser, "document.querySelectorAll('li.line').length")
    lines = all_of(browser, "li.line .text")
    assert [line.text for line in lines[:2]] == ["Home", "News"]
    assert [line.tag_name for line in all_of(browser, "li.gone .text")] == ["del"] * len(all_of(browser, "li.gone"))
    assert {sign.text for sign in all_of(browser, "li.gone .sign")} == {"−"}


def test_one_page_is_open_at_once(opened: Open) -> None:
    browser = opened([("page.txt", clean("Home\nNews\n"))])
    wait(browser, "document.querySelectorAll('li.line').length === 2")


def test_labels_filter_lines_and_pages(opened: Open) -> None:
    browser = opened(
        [("page.txt", page_of(Label.LEGAL, "© The Orlo Post")), ("menu.txt", page_of(Label.SHARE, "Copy"))]
    )
    button = browser.find_element("css selector", "#filters [value=legal]")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    assert status(browser) == "1 line on 1 page"
    assert len(all_of(browser, "details.page")) == 1
    all_of(browser, "details.page summary")[0].send_keys(ENTER)
    wait(browser, "document.querySelectorAll('li.line').length === 1")
    every = all_of(browser, "#filters button")[0]
    assert every.get_attribute("aria-pressed") == "false"
    every.click()
    assert (every.get_attribute("aria-pressed"), button.get_attribute("aria-pressed")) == ("true", "false")
    assert len(all_of(browser, "details.page")) == 2
    assert status(browser) == ""


def test_search_finds_and_marks_words_on_every_page(opened: Open) -> None:
    browser = opened()
    all_of(browser, "details.page summary")[0].send_keys(ENTER)
    search(browser, "SANKT veit", "4 lines on 2 pages")
    assert [mark.text for mark in all_of(browser, "mark")] == ["Sankt Veit"] * 2
    press(browser, ESCAPE)
    assert browser.find_element("id", "search").get_attribute("value") == ""
    assert all_of(browser, "mark") == []
    search(browser, "no such words", "0 lines on 0 pages")
    assert browser.find_element("id", "nothing").is_displayed()


def test_keys_go_to_removed_lines_and_open_pages_on_the_way(opened: Open) -> None:
    browser = opened()
    first = press(browser, "n")
    assert first.find_element("css selector", ".text").text == "Home"
    assert first.find_element("css selector", ".why").is_displayed()
    assert len(all_of(browser, "li .why")) == len(all_of(browser, "li.line"))
    count = len(all_of(browser, "li.gone"))
    second = press(browser, *"n" * count)
    assert second.find_element("css selector", ".text").text == "Home"
    assert len(all_of(browser, "details.page[open]")) == 2
    assert "All rights reserved" in press(browser, "p").text
    assert "gone" in press(browser, *"p" * count).get_attribute("class")
    assert status(browser) == "No removed line above"


def test_arrows_walk_the_lines_and_slash_searches(opened: Open) -> None:
    browser = opened()
    press(browser, "n")
    assert press(browser, DOWN, DOWN, UP).find_element("css selector", ".text").text == "News"
    assert len(browser.find_elements("css selector", "li[tabindex='0']")) == 1
    assert press(browser, "/").get_attribute("id") == "search"
    assert press(browser, "n").get_attribute("value") == "n"


def test_the_reason_is_seen_on_hover_and_on_focus_only(opened: Open) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    browser = opened()
    press(browser, "n")
    height = "return document.querySelectorAll('li.line')[arguments[0]].querySelector('.why').offsetHeight"
    assert browser.execute_script(height, 0) > 10
    assert browser.execute_script(height, 2) == 1
    ActionChains(browser).move_to_element(all_of(browser, "li.line .text")[2]).perform()
    assert browser.execute_script(height, 2) > 10


def test_it_is_dark_where_the_reader_likes_it_and_at_a_press(opened: Open) -> None:
    browser = opened()
    colour = "return getComputedStyle(document.body).backgroundColor"
    prefer = {"features": [{"name": "prefers-color-scheme", "value": "light"}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", prefer)
    light = browser.execute_script(colour)
    prefer["features"][0]["value"] = "dark"
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", prefer)
    dark = browser.execute_script(colour)
    assert dark != light
    button = browser.find_element("id", "theme")
    button.click()
    assert (browser.execute_script(colour), button.get_attribute("aria-pressed")) == (light, "false")
    button.click()
    assert (browser.execute_script(colour), button.get_attribute("aria-pressed")) == (dark, "true")


@pytest.mark.parametrize("width", [390, 1400])
def test_nothing_is_wider_than_the_window(opened: Open, width: int) -> None:
    browser = opened([("a" * 300 + ".txt", clean("word" * 3000 + "\n\nHome\n"))])
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    wait(browser, "document.querySelectorAll('li.line').length")
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_arabic_runs_from_the_right(opened: Open) -> None:
    browser = opened([("page.txt", clean("العبارة الجديدة تفتح قبل موعدها\n\nHome\n"))])
    wait(browser, "document.querySelectorAll('li.line').length === 2")
    direction = "return [...document.querySelectorAll('.text')].map((text) => getComputedStyle(text).direction)"
    assert browser.execute_script(direction) == ["rtl", "ltr"]


HOSTILE = """\
</script></title></style><script>document.title = "owned"</script>
<img src=x onerror="document.title = 'owned'"><svg onload="document.title = 'owned'">
<a href="javascript:document.title = 'owned'" onclick="document.title = 'owned'">Home</a>
<base href="https://orlo.example/"><meta http-equiv="refresh" content="0; url=https://orlo.example/">
" onmouseover="document.title = 'owned'" x="
]]> --> {{ 7 * 7 }} ${7 * 7} \u2028 \x00 &lt;script&gt;
"""


def test_no_script_of_a_page_runs(opened: Open) -> None:
    lines = [line for line in HOSTILE.split("\n") if line]
    article = page_of(Label.SHARE, *lines, headline=lines[0])
    browser = opened([(line, article) for line in lines])
    press(browser, *"n" * (len(lines) + 1))
    assert browser.title == "What was removed, and why"
    assert [text.text for text in all_of(browser, ".text")[:5]] == lines[:5]
    assert browser.find_elements("css selector", "main img, main a, base, [onclick], [onmouseover], svg[onload]") == []
    assert len(browser.find_elements("css selector", "meta[http-equiv]")) == 1


def test_a_script_that_got_in_would_not_run(chromium: Any, opened: Open) -> None:
    browser = opened()
    browser.execute_script("""
        const script = document.createElement("script");
        script.textContent = "document.title = 'owned'";
        document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='document.title = 1'>");
    """)
    wait(browser, "document.querySelector('img').complete")
    assert browser.title == "What was removed, and why"
    blocked = [entry["message"] for entry in chromium.get_log("browser")]
    assert len(blocked) >= 2
    assert all("Content Security Policy" in message for message in blocked)


def test_a_line_of_a_million_characters_is_shown_in_part_and_found_whole(opened: Open) -> None:
    line = "boat " * 200_000 + "harbour"
    browser = opened([("page.txt", clean(line + "\nHome\n"))])
    wait(browser, "document.querySelectorAll('li.line').length === 2")
    length = "return document.querySelector('.text').textContent.length"
    assert browser.execute_script(length) < 5000
    all_of(browser, "button.more")[0].send_keys(ENTER)
    assert browser.execute_script(length) == len(line)
    search(browser, "harbour", "1 line on 1 page")
    assert [mark.text for mark in browser.find_elements("css selector", "mark")] == ["harbour"]


def test_two_thousand_pages_stay_usable(opened: Open) -> None:
    article = clean("Home\nNews\n© 2023 The Orlo Post. All rights reserved.\n" * 30)
    browser = opened((f"page-{number}.txt", article) for number in range(2000))
    assert len(browser.find_elements("css selector", "li.line")) == 0
    search(browser, "orlo post", "60,000 lines on 2,000 pages")
    press(browser, ESCAPE)
    browser.execute_script("document.getElementById('theme').focus()")
    press(browser, "p")
    assert len(browser.find_elements("css selector", "li.line")) == 90


def test_every_control_has_a_name_and_the_page_its_landmarks(opened: Open) -> None:
    browser = opened()
    press(browser, "n")
    nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    roles = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node["ignored"]]
    assert {"banner", "search", "main", "contentinfo", "status", "heading"} <= {role for role, _ in roles}
    assert [role for role, name in roles if role in {"button", "searchbox", "list"} and not name.strip()] == []
