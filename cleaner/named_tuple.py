"""NamedTuple, made in a tenth of the time that typing's takes: that compiles a constructor and every annotation anew
for each class, and a start makes many classes.
"""

from __future__ import annotations

from _collections import _tuplegetter  # type: ignore[import-not-found]  # what collections.namedtuple reads a field with
from types import FunctionType

from cleaner.typing_names import TYPE_CHECKING, Any

_new = tuple.__new__
_NOT_COPIED = frozenset({"__annotations__", "__dict__", "__weakref__"})


def _replace(self: Any, /, **changed: Any) -> Any:
    """Return a new value with some fields changed; ValueError for a name that is no field."""
    made = tuple.__new__(self.__class__, map(changed.pop, self._fields, self))
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
    # A new value from an iterable of all fields, which are not counted: so it takes half the time that a call takes.
    "_make": classmethod(tuple.__new__),
    "_replace": _replace,
    "_asdict": _asdict,
    "__repr__": _repr,
    "__getnewargs__": _for_a_copy,
}


# A constructor of each size, which still lacks its fields' names: compiled when the module is installed.
_CONSTRUCTORS: tuple[Any, ...] = (
    lambda _cls: _new(_cls, ()),
    lambda _cls, a: _new(_cls, (a,)),
    lambda _cls, a, b: _new(_cls, (a, b)),
    lambda _cls, a, b, c: _new(_cls, (a, b, c)),
    lambda _cls, a, b, c, d: _new(_cls, (a, b, c, d)),
    lambda _cls, a, b, c, d, e: _new(_cls, (a, b, c, d, e)),
    lambda _cls, a, b, c, d, e, f: _new(_cls, (a, b, c, d, e, f)),
    lambda _cls, a, b, c, d, e, f, g: _new(_cls, (a, b, c, d, e, f, g)),
    lambda _cls, a, b, c, d, e, f, g, h: _new(_cls, (a, b, c, d, e, f, g, h)),
    lambda _cls, a, b, c, d, e, f, g, h, i: _new(_cls, (a, b, c, d, e, f, g, h, i)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j: _new(_cls, (a, b, c, d, e, f, g, h, i, j)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j, k: _new(_cls, (a, b, c, d, e, f, g, h, i, j, k)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j, k, m: _new(_cls, (a, b, c, d, e, f, g, h, i, j, k, m)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j, k, m, n: _new(_cls, (a, b, c, d, e, f, g, h, i, j, k, m, n)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o: _new(_cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p: _new(_cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p)),
)


def _constructor(fields: tuple[str, ...], defaults: dict[str, Any]) -> Any:
    """What __new__ is in a class of these fields."""
    if len(fields) >= len(_CONSTRUCTORS):
        return _constructor_of_many(fields, defaults)
    plain = _CONSTRUCTORS[len(fields)]
    code = plain.__code__.replace(co_name="__new__", co_varnames=("_cls", *fields))
    return FunctionType(code, plain.__globals__, "__new__", tuple(defaults.values()))


def _constructor_of_many(fields: tuple[str, ...], defaults: dict[str, Any]) -> Any:
    """The same where they are so many that there are few such values: slower, and nothing has to be compiled."""

    def make(_cls: type, /, *values: Any, **named: Any) -> Any:
        twice = named.keys() & fields[: len(values)]
        given = {**defaults, **dict(zip(fields, values, strict=False)), **named}
        if len(values) > len(fields) or twice or given.keys() != set(fields):
            raise TypeError(f"{_cls.__name__} takes each of its {len(fields)} fields once: {', '.join(fields)}")
        return _new(_cls, map(given.__getitem__, fields))

    return make


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
            "__new__": _constructor(fields, defaults),
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
