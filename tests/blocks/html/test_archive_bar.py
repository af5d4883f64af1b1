"""The bar that a web archive puts above a page is none of the page."""

from __future__ import annotations

from cleaner import clean
from cleaner.blocks.aside import is_aside
from cleaner.blocks.split import split
from cleaner.page import Page

HISTORY = "<p>The crawl of small towns began in the spring of 2031 and keeps what their papers wrote in {}.</p>"
BAR = (
    '<div id="wm-ipp-base"><div id="wm-ipp"><p>7 captures</p><div id="wm-capinfo">'
    + "".join(HISTORY.format(2031 + i) for i in range(12))
    + '</div></div></div><div id="wm-ipp-print">The archive - https://archive.example/web/</div>'
)
STORY = "<h1>The ferry is back at last</h1>" + "".join(
    f"<p>The grey ferry went {i} times to the island on Monday, and the baker said that it was late.</p>"
    for i in (3, 4)
)


def test_a_page_is_its_own_below_the_bar_of_an_archive() -> None:
    article = clean(f"<body>{BAR}{STORY}</body>", kind="html")
    assert article.headline == "The ferry is back at last"
    assert article.body.count("baker") == 2
    assert "crawl" not in article.body


def test_only_the_bar_is_set_aside() -> None:
    page = Page(f"<body>{BAR}{STORY}<p>It spoke of wm-ipp-base.</p></body>", "html")
    own = [block.text for block in split(page).blocks if not is_aside(block)]
    assert own[0] == "The ferry is back at last"
    assert own[-1] == "It spoke of wm-ipp-base."
    assert not any(map(is_aside, split(page._replace(text=page.text.replace(BAR, ""))).blocks))
