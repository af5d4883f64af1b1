"""A command whose values stay as they were typed."""

from __future__ import annotations

from functools import partial
from typing import Any

from typer.core import TyperCommand


class Plain(TyperCommand):
    """A command whose values stay the strings that were typed.

    Typer would convert each with pydantic, whose import takes longer than cleaning a page.
    """

    def make_parser(self, ctx: Any) -> Any:
        for param in self.get_params(ctx):
            vars(param)["process_value"] = partial(_as_typed, param)
        return super().make_parser(ctx)


def _as_typed(param: Any, ctx: Any, value: Any) -> Any:
    if value is None and (param.multiple or param.nargs == -1):
        value = ()
    return param.callback(ctx, param, value) if param.callback else value
