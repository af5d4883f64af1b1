"""The compiled modules as Python reads their sources."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def plain(module: ModuleType) -> ModuleType:
    """The module as Python reads its source, compiled or not."""
    path = Path(module.__file__ or "").parent / f"{module.__name__.rpartition('.')[2]}.py"
    spec = importlib.util.spec_from_file_location(f"plain_{path.stem}", path)
    assert spec
    assert spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found
