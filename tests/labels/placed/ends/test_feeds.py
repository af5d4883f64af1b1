"""Lines below articles in feeds, and those that blogs put below their entries."""

from __future__ import annotations

import pytest

from cleaner.labels.label import Label
from cleaner.pipeline import clean

HEADLINE = "Orlo votes for a longer quay"
BODY = [
    "The harbour council of Orlo voted on Tuesday to lengthen the old quay by forty metres, after a long debate.",
    "Work will begin in spring, the mayor said, and the ferry will use the northern pier while the old one is closed.",
    "Fishermen had feared that a longer quay would narrow the channel. An engineer showed that boats would still pass.",
]
FEEDS = [
    ("en", f"The post {HEADLINE} appeared first on The Orlo Post."),
    ("en", f"The article “{HEADLINE}” first appeared on Orlo Today"),
    ("de", "Der Beitrag Orlo verlängert den Kai erschien zuerst auf Orlo Post."),
    ("fr", "L’article Orlo vote pour un quai est apparu en premier sur Orlo Post."),
    ("es", "La entrada Orlo vota un muelle se publicó primero en Orlo Post."),
    # a plugin's English on a page in another language
    ("fi", f"The post {HEADLINE} appeared first on The Orlo Post."),
]


@pytest.mark.parametrize(("language", "line"), FEEDS)
@pytest.mark.parametrize("kind", ["text", "html"])
def test_the_line_below_an_article_in_a_feed_goes(language: str, line: str, kind: str) -> None:
    lines = [*BODY, line]
    page = "\n\n".join(lines) if kind == "text" else "".join(f"<p>{text}</p>" for text in lines)
    article = clean(page, kind=kind, language=language)
    assert article.body == "\n\n".join(BODY)
    assert article.page[-1].label is Label.LEGAL


@pytest.mark.parametrize(
    "line",
    [
        "The post office appeared first in a photograph of 1911, on the corner where the bank is now.",
        "The boat that we know as the Linnet appeared first on the lists of 1911, and for the last time in 1940.",
    ],
)
def test_a_sentence_that_only_begins_so_or_goes_on_so_stays(line: str) -> None:
    assert line in clean("\n\n".join([*BODY, line]), kind="text", language="en").body


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "This entry was posted in Harbour and tagged boats, orlo by Ines. Bookmark the permalink."),
        (
            "fr",
            "Ce contenu a été publié dans Port par Ines et marqué avec boue. Mettez-le en favori avec son permalien.",
        ),
        ("es", "Esta entrada fue publicada en Puerto y etiquetada barcos por Ines. Guarda el enlace permanente."),
        ("pl", "Ten wpis został opublikowany w kategorii Port i oznaczony tagami łodzie przez Ines."),
    ],
)
def test_what_blogs_say_below_their_entries_goes(language: str, line: str) -> None:
    rows = ["Home", "News", HEADLINE, "By Ines Calder", "May 3, 2031", *BODY, line, "Leave a comment", "Name", "Email"]
    assert clean("\n\n".join(rows), kind="text", language=language).body == "\n\n".join(BODY)
