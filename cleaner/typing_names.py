"""Names of typing for the modules that a start loads: typing itself would take it 4 ms, and only who checks types looks
at them.
"""

from __future__ import annotations

TYPE_CHECKING = False  # of this name type checkers hold the opposite

if TYPE_CHECKING:
    from typing import IO, Any, AnyStr, BinaryIO, Literal, TypeAlias, TypeVar, cast, overload
else:

    class _Unread:
        """Stands where an annotation or the name of one does, with brackets or without."""

        def __class_getitem__(cls, item):
            return cls

    IO = Any = AnyStr = BinaryIO = Literal = TypeAlias = TypeVar = _Unread

    def cast(kind, value):
        """Return the value, whatever kind it is said to be."""
        return value

    def overload(function):
        """Return the function, which another of its name replaces."""
        return function


__all__ = ["IO", "TYPE_CHECKING", "Any", "AnyStr", "BinaryIO", "Literal", "TypeAlias", "TypeVar", "cast", "overload"]
