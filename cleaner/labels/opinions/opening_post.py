"""The first post of a thread on a page of a forum: where nothing else is the article, it is."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Block, Container, around
from cleaner.languages.lazy import lazy

LINE = 60  # characters of a line of a post
LINKED = 0.5  # of a post that links hold
_FORUM = lazy(r"(?i)forum|thread|topic|board")
_POST = lazy(r"(?i)(?:post|message|comment)[_-]?(?:body|content|text|message)")


def opening_post(blocks: Sequence[Block]) -> list[int]:
    """Return the blocks of the first of several posts of a page whose elements are named as a forum's."""
    posts: dict[Container, list[int]] = {}
    for i, block in enumerate(blocks):
        if (post := _post(block)) is not None:
            posts.setdefault(post, []).append(i)
    first = next((post for post, held in posts.items() if any(len(blocks[i].text) >= LINE for i in held)), None)
    if first is None or sum(post.names == first.names for post in posts) < 2 or not _is_forum(blocks):
        return []
    linked = sum(blocks[i].marks.link_chars for i in posts[first])
    return posts[first] if linked < LINKED * sum(len(blocks[i].text) for i in posts[first]) else []


def _post(block: Block) -> Container | None:
    """The innermost element around a block that is named as a post's text."""
    return next((node for node in around(block) if _POST.search(node.names)), None)


def _is_forum(blocks: Sequence[Block]) -> bool:
    return any(_FORUM.search(node.names) for block in blocks for node in around(block))
