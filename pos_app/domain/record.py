"""The base of plain frozen values. `dataclass` writes and compiles code for each class while the program starts;
this reads the annotations instead, which costs a thirtieth.
"""

from __future__ import annotations

from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """Subclasses name their fields as a dataclass does; a value given in the class is the field's default.

    Two records are equal when they are of the same class and all their fields are. Fields are taken from the class
    itself, not from what it is derived from.
    """

    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(name for name in cls.__annotations__ if not name.startswith("_"))
        cls.__match_args__ = cls._fields  # type: ignore[attr-defined,misc]

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = self._fields
        if len(values) > len(fields):
            raise TypeError(f"{type(self).__name__} takes {len(fields)} values, not {len(values)}.")
        given = dict(zip(fields, values, strict=False))
        for name, value in named.items():
            if name in given or name not in fields:
                raise TypeError(f"{type(self).__name__} can't take “{name}” here.")
            given[name] = value
        for name in fields:
            if name not in given:
                if not hasattr(type(self), name):
                    raise TypeError(f"{type(self).__name__} needs “{name}”.")
                given[name] = getattr(type(self), name)
        self.__dict__.update(given)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen.")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen.")

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(self) is type(other) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self._fields)))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
        return f"{type(self).__name__}({shown})"
