"""Build hook: the wheel brings the words of each language as JSON, which is read in a fiftieth of TOML's time, and the
modules that have a .pxd beside them compiled; where no C compiler is found, these stay Python, which is slower.
"""

from __future__ import annotations

import json
import os
import sys
import sysconfig
import tomllib
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Kernels say at their head that they check their own bounds; a*b+c is rounded twice, as Python does, so that every
# machine gives one answer.
DIRECTIVES = {"annotation_typing": False, "language_level": 3}
FLAGS = ["/O2"] if sys.platform == "win32" else ["-O3", "-g0", "-ffp-contract=off"]


class Compiled(BuildHookInterface):
    """Adds cleaner/languages/compiled/ and the compiled modules to the wheel; an editable install reads the TOML files
    themselves, and finds the compiled modules beside their sources.
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        if self._compile(Path(self.root) if version == "editable" else Path(mkdtemp()), build_data, version):
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
        if version != "editable":
            build_data["force_include"][str(self._words())] = "cleaner/languages/compiled"

    def _words(self) -> Path:
        files = sorted(Path(self.root, "cleaner", "languages").glob("*.toml"))
        tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in files}
        tables["common"] = {code: table["common"] for code, table in tables.items() if "common" in table}
        folder = Path(mkdtemp())
        for name, table in tables.items():
            (folder / f"{name}.json").write_text(json.dumps(table, ensure_ascii=False), encoding="utf-8")
        return folder

    def _compile(self, target: Path, build_data: dict[str, Any], version: str) -> bool:
        """Compile every module with a .pxd into `target`; False, with a word about it, where that cannot be done."""
        from Cython.Build import cythonize
        from setuptools import Distribution, Extension
        from setuptools.errors import BaseError, CCompilerError

        root = Path(self.root)
        sources = [path.with_suffix(".py") for path in sorted(root.glob("cleaner/**/*.pxd"))]
        if version == "editable" and self._are_compiled(sources):
            return True
        extensions = [
            Extension(".".join(path.relative_to(root).with_suffix("").parts), [str(path)], extra_compile_args=FLAGS)
            for path in sources
        ]
        scratch, at_once = mkdtemp(), 0 if sys.platform == "win32" else os.cpu_count() or 0
        modules = cythonize(extensions, nthreads=at_once, build_dir=scratch, compiler_directives=DIRECTIVES, quiet=True)
        command = Distribution({"ext_modules": modules}).get_command_obj("build_ext")
        command.build_lib, command.build_temp, command.parallel = str(target), scratch, True
        try:
            command.ensure_finalized()
            command.run()
        except (BaseError, CCompilerError, OSError) as error:
            self.app.display_warning(f"not compiled, so slower: {error}")
            return False
        if version != "editable":
            for built in target.rglob("*.*"):
                build_data["force_include"][str(built)] = str(built.relative_to(target))
        return True

    def _are_compiled(self, sources: list[Path]) -> bool:
        """Whether the compiled modules of this Python beside their sources are newer than all sources and this file."""
        built = [path.with_suffix(sysconfig.get_config_var("EXT_SUFFIX")) for path in sources]
        if not all(path.is_file() for path in built):
            return False
        read = [Path(__file__), *Path(self.root).glob("cleaner/**/*.py"), *Path(self.root).glob("cleaner/**/*.pxd")]
        return min(map(_changed, built)) >= max(map(_changed, read))


def _changed(path: Path) -> int:
    return path.stat().st_mtime_ns
