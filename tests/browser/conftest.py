"""A headless Chromium, where Selenium and the browser are installed; elsewhere these tests are skipped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from cleaner.article.article import Article
from cleaner.pipeline import clean
from cleaner.render.report import report

FLAGS = """
    --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage --window-size=1400,1000
""".split()

PAGE = """\
Home
News
Sport
Log in

Ferry line between Orlo and Sankt Veit opens two months early

by Ana Ruiz February 3, 2023 4 min read

The first boat of the new ferry line between Orlo and Sankt Veit left the harbour on Friday morning, two months before \
the date that the city council had promised.

"We did not expect so many people at this hour," said the harbour master, Mira Lindqvist, who had opened the gates at \
five in the morning. About four hundred passengers were waiting.

The council paid for three boats. A fourth is being built in the shipyard of Halle and will follow in autumn, the \
mayor told reporters on Friday.

Share on Facebook
Sign up for our newsletter
© 2023 The Orlo Post. All rights reserved.
"""


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A driver of the browser, one for all tests."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="Selenium is not installed: pip install '.[browser]'")
    browser, driver = which("chromium"), which("chromedriver")
    if not (browser and driver):
        pytest.skip("there is no Chromium: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    running = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield running
    running.quit()


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open the report of some pages; when the test ends the browser must have had nothing to complain of."""

    def show(pages: Iterable[tuple[str, Article]] | None = None) -> Any:
        path = tmp_path / "report.html"
        pairs = pages or [("page.txt", clean(PAGE)), ("other.txt", clean(PAGE.replace("Orlo", "Halle")))]
        path.write_text("".join(report(pairs)), encoding="utf-8")
        chromium.get(path.as_uri())
        return chromium

    yield show
    assert [entry["message"] for entry in chromium.get_log("browser")] == []
