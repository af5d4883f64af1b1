"""Build hook: the wheel brings the words of each language as JSON, which is read in a fiftieth of TOML's time."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledWords(BuildHookInterface):
    """Adds cleaner/languages/compiled/ to the wheel; an editable install reads the TOML files themselves."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel" or version == "editable":
            return
        files = sorted(Path(self.root, "cleaner", "languages").glob("*.toml"))
        tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in files}
        tables["common"] = {code: table["common"] for code, table in tables.items() if "common" in table}
        folder = Path(mkdtemp())
        for name, table in tables.items():
            (folder / f"{name}.json").write_text(json.dumps(table, ensure_ascii=False), encoding="utf-8")
        build_data["force_include"][str(folder)] = "cleaner/languages/compiled"
