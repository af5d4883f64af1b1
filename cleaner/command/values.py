"""What the values of options may be: checks, suggestions and completion, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

import typer

from cleaner.sources.item import known_encoding

WrongUsage: Any = typer.BadParameter.__mro__[1]  # the error of any wrong usage, which typer has no name for
MOST = 1 << 50  # bytes, elements, characters: more than any page has, and no more than systems count
LONGEST = 1_000_000  # seconds: for much more than that no system waits


def suggestion(name: str, names: Collection[str]) -> str:
    """Return "did you mean …?" with the nearest of the names, or all of them where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), names, n=1)
    return f"did you mean {near[0]}?" if near else f"choose from {', '.join(names)}"


def one_of(names: Sequence[str]) -> dict[str, Any]:
    """Return what makes an option take one of some names."""

    def check(name: str | None) -> str | None:
        return name if name is None else _known([name], names)[0]

    return {"metavar": "|".join(names), "callback": check, "autocompletion": lambda: names}


def some_of(names: Sequence[str], metavar: str) -> dict[str, Any]:
    """Return what makes an option take some of some names, parted by commas or each with the option before it."""

    def check(values: list[str] | None) -> list[str]:
        return _known([name.strip() for value in values or () for name in value.split(",")], names)

    def complete(incomplete: str) -> list[str]:
        begun = incomplete[: incomplete.rfind(",") + 1]
        return [begun + name for name in names]

    return {"metavar": metavar, "callback": check, "autocompletion": complete}


def _known(found: list[str], names: Sequence[str]) -> list[str]:
    for name in found:
        if name not in names:
            raise typer.BadParameter(f"{name!r} is none of them; {suggestion(name, names)}")
    return found


def encoding_name(name: str | None) -> str | None:
    """Return the name of an encoding that pages are written in."""
    if name is not None and known_encoding(name) is None:
        raise typer.BadParameter(f"unknown encoding: {name}")
    return name


def named(path: str | None) -> str | None:
    """Return the name of a file or a folder, which is not empty."""
    if path == "":
        raise typer.BadParameter("is empty")
    return path


def size(most: str | int) -> int:
    """Return the number of a limit: 5000, or 20k, 64M and 1G in steps of 1024."""
    match = re.fullmatch(r"([0-9]{1,15})([kMG]?)", str(most))
    if not match:
        raise typer.BadParameter(f"{most!r} is no number such as 5000, 20k or 64M")
    return min(int(match[1]) << {"": 0, "k": 10, "M": 20, "G": 30}[match[2]], MOST)


def language_code(tag: str | None) -> str | None:
    """Return a tag that has the form of a language's."""
    if tag is not None and not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,4}", tag):
        raise typer.BadParameter(f"{tag!r} is no language code such as en or pt-BR")
    return tag


def once(values: list[str] | None) -> list[str] | None:
    """Return the value of an option that names a list of inputs: of two lists, one would be lost."""
    if len(values or ()) > 1:
        raise typer.BadParameter("can be given once only")
    return values


def count(value: str | None) -> int | None:
    """Return a whole number above 0."""
    if value is None:
        return None
    if not re.fullmatch(r"[0-9]{1,9}", str(value)) or not int(value):
        raise typer.BadParameter(f"{value!r} is no number from 1 to 999,999,999")
    return int(value)


def seconds(value: str | None) -> float | None:
    """Return a number of seconds, from 0 to LONGEST."""
    try:
        found = None if value is None else float(value)
    except ValueError:
        found = -1.0
    if found is not None and not 0 <= found <= LONGEST:
        raise typer.BadParameter(f"{value!r} is no number of seconds from 0 to {LONGEST:,}")
    return found


def wrong(error: Any) -> str:
    """Return what an error says of the arguments: "--keep: …" where it is an option's value."""
    option = getattr(error, "param", None)
    if option is None or not isinstance(error, typer.BadParameter):
        found = error.message if isinstance(error, typer.BadParameter) else error.format_message()
        return str(found).rstrip(".")
    return f"{max(option.opts, key=len)}: {error.message}"
