"""NamedTuple, made in a tenth of the time that typing's takes: that compiles a constructor and every annotation anew
for each class, and a start makes many classes.
"""

from __future__ import annotations

from _collections import _tuplegetter  # type: ignore[import-not-found]  # what collections.namedtuple reads a field with
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any

_NOT_COPIED = frozenset({"__annotations__", "__dict__", "__weakref__"})


def _make(cls: type, values: Any) -> Any:
    """Return a new value from an iterable of all fields."""
    return cls(*values)


def _replace(self: Any, /, **changed: Any) -> Any:
    """Return a new value with some fields changed; ValueError for a name that is no field."""
    made = self.__class__(*map(changed.pop, self._fields, self))
    if changed:
        raise ValueError(f"Got unexpected field names: {list(changed)!r}")
    return made


def _asdict(self: Any) -> dict[str, Any]:
    """Return the fields by their names."""
    return dict(zip(self._fields, self, strict=True))


def _repr(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"


def _for_a_copy(self: Any) -> tuple[Any, ...]:
    return tuple(self)


_METHODS = {
    "_make": classmethod(_make),
    "_replace": _replace,
    "_asdict": _asdict,
    "__repr__": _repr,
    "__getnewargs__": _for_a_copy,
}


@cache
def _constructor(size: int) -> FunctionType:
    """A constructor of so many fields, which still lack their names."""
    names = "".join(f"_{number}, " for number in range(size))
    made: FunctionType = eval(f"lambda _cls, {names}: _new(_cls, ({names}))", {"_new": tuple.__new__})  # noqa: S307
    return made


def _with_names(fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
    plain = _constructor(len(fields))
    code = plain.__code__.replace(co_varnames=("_cls", *fields))
    return FunctionType(code, plain.__globals__, "__new__", defaults)


class _Fields(type):
    """Makes a class statement with annotated fields the tuple that collections.namedtuple gives for them."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        if not bases:
            return super().__new__(cls, name, bases, body)
        annotations = dict(body.get("__annotations__", {}))
        fields = tuple(annotations)
        defaults = {field: body.pop(field) for field in fields if field in body}
        namespace = {
            **_METHODS,
            "__new__": _with_names(fields, tuple(defaults.values())),
            "__slots__": (),
            "_fields": fields,
            "_field_defaults": defaults,
            "__match_args__": fields,
            **{field: _tuplegetter(place, None) for place, field in enumerate(fields)},
            **{key: value for key, value in body.items() if key not in _NOT_COPIED},
        }
        made: Any = type(name, (tuple,), namespace)
        made.__annotations__ = annotations
        return made


if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class NamedTuple(metaclass=_Fields):
        """What a class of named fields is derived from, as from typing.NamedTuple."""


__all__ = ["NamedTuple"]
