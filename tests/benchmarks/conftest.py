"""A set of ten made-up pages, as the corpus holds them."""

import gzip
import json

import pytest

PARAGRAPH = (
    "The ferry to Lowen Island left at noon on Tuesday with forty passengers on board, said Mira Holt, who has run the"
    " harbour office for eleven years and keeps a list of every crossing."
)


@pytest.fixture
def corpus(tmp_path):
    """A folder with the set aeb: each page is a menu line and one paragraph."""
    with gzip.open(tmp_path / "aeb.jsonl.gz", "wt", encoding="utf-8") as lines:
        for number in range(10):
            page = {"id": str(number), "set": "aeb", "url": None, "lang": None, "body": PARAGRAPH}
            page["html"] = f'<html lang="de-AT"><body><nav>Menu</nav><p>{PARAGRAPH}</p>'
            gold = {"title": None, "authors": None, "date": None, "keep": [], "drop": None}
            lines.write(json.dumps(page | gold | {"dumps": {"browser": f"Menu\n\n{PARAGRAPH}\n", "lynx": None}}) + "\n")
    return tmp_path
