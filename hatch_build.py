"""Build hook: an install brings the words of each language in a form that is read in a hundredth of TOML's time, the
regular expressions that pages need as Python compiles them, and the modules that have a .pxd beside them compiled;
where no C compiler is found, these stay Python, which is slower.
"""

from __future__ import annotations

import gc
import marshal
import os
import shutil
import sys
import sysconfig
import tomllib
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Modules that check their own bounds say so at their head, and so do those where more optimising pays: everywhere, it
# would make the compiling two thirds longer and no page faster. a*b+c is rounded twice, as Python does, so that every
# machine gives one answer.
DIRECTIVES = {"annotation_typing": False, "language_level": 3}
# What all compiled modules need of Cython, compiled once and not into each.
SHARED = "cleaner._cyutility"
# Pages for which everything is prepared that a page of their language may need.
PAGES = (
    """Ferry is back on the river

By Ana Ruiz (text) and Bo Lee (photos)
Published May 3, 2031, 10:15 am | Updated 2 hours ago

The ferry is back on the river, and many people came to see it from both of its sides.
It had been away for a year, since the flood took its landing with it.

Read more
""",
    """<!doctype html><title>Ferry is back on the river</title><article><h1>Ferry is back on the river</h1>
<p class="byline">By Ana Ruiz</p><p class="date">Published May 3, 2031, 10:15 am | Updated 2 hours ago</p>
<p>The ferry is back on the river, and many people came to see it from both of its sides.</p>
<p>It had been away for a year, since the flood took its landing with it.</p></article>""",
)
FLAGS = ["/O2"] if sys.platform == "win32" else ["-O1", "-g0", "-ffp-contract=off"]


class Compiled(BuildHookInterface):
    """Adds cleaner/languages/compiled/ and the compiled modules to the wheel; for an editable install both are put
    beside their sources.
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sources = [path.with_suffix(".py") for path in sorted(root.glob("cleaner/**/*.pxd"))]
        sources.append(Path(root, *SHARED.split(".")).with_suffix(".c"))  # Cython's own, written while it compiles
        if self._are_compiled(sources) or self._compile(sources):
            for path in sources:
                if version == "editable":
                    _beside(path).unlink(missing_ok=True)  # a process that runs may have the old one open
                    shutil.copyfile(self._built(path), _beside(path))
                else:
                    build_data["force_include"][str(self._built(path))] = str(_beside(path).relative_to(root))
        build_data["pure_python"], build_data["infer_tag"] = False, True  # one Python may not read another's files
        languages, words = Path(self.root, "cleaner", "languages"), Path(self._scratch.name, "words")
        _write_words(root, words)
        try:
            _write_patterns(words)
        except (ImportError, AttributeError, TypeError) as error:  # what `re` is made of is no promise of Python's
            self.app.display_warning(f"patterns are not kept, so a start is slower: {error}")
        if version == "editable":
            shutil.rmtree(languages / "compiled", ignore_errors=True)
            shutil.copytree(words, languages / "compiled")
        else:
            build_data["force_include"][str(words)] = "cleaner/languages/compiled"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self._scratch.cleanup()

    @cached_property
    def _scratch(self) -> TemporaryDirectory[str]:
        """A folder that is there until the wheel is written."""
        return TemporaryDirectory(ignore_cleanup_errors=True)

    def _built(self, source: Path) -> Path:
        """Where a module is compiled to, and stays until its source is newer."""
        return Path(self.root, "build", "compiled", _beside(source).relative_to(self.root))

    def _are_compiled(self, sources: list[Path]) -> bool:
        """Whether this Python's compiled modules are newer than all sources and this file."""
        built = [self._built(path) for path in sources]
        read = [Path(__file__), *Path(self.root).glob("cleaner/**/*.py"), *Path(self.root).glob("cleaner/**/*.pxd")]
        return all(path.is_file() for path in built) and min(map(_changed, built)) >= max(map(_changed, read))

    def _compile(self, sources: list[Path]) -> bool:
        """Compile every module with a .pxd; False, with a word about it, where that cannot be done."""
        from Cython.Build import cythonize
        from setuptools import Distribution, Extension
        from setuptools.errors import BaseError, CCompilerError

        names = [".".join(path.relative_to(self.root).with_suffix("").parts) for path in sources]
        extensions = [Extension(name, [str(path)]) for name, path in zip(names, sources, strict=True)]
        at_once = 0 if sys.platform == "win32" else os.cpu_count() or 0
        modules = cythonize(
            extensions,
            nthreads=at_once,
            build_dir=self._scratch.name,
            compiler_directives=DIRECTIVES,
            shared_utility_qualified_name=SHARED,
            quiet=True,
        )
        for module in modules:  # the last word counts, and that is the module's
            module.extra_compile_args = [*FLAGS, *module.extra_compile_args]
        command = Distribution({"ext_modules": modules}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(Path(self.root, "build", "compiled")), self._scratch.name
        command.parallel = command.force = True
        try:
            command.ensure_finalized()
            command.run()
        except (BaseError, CCompilerError, OSError) as error:
            self.app.display_warning(f"not compiled, so slower: {error}")
            return False
        return True


def _write_words(root: Path, folder: Path) -> None:
    """Write the words of each language, in all spellings, into a new folder, and what is read of all at once into a
    file each.
    """
    sys.path.insert(0, str(root))
    from cleaner.languages.spellings import with_spellings
    from cleaner.languages.words import of_all

    files = sorted(root.glob("cleaner/languages/*.toml"))
    tables = {path.stem: with_spellings(tomllib.loads(path.read_text(encoding="utf-8")), path.stem) for path in files}
    folder.mkdir()
    for name, table in {**tables, **of_all(tables)}.items():
        (folder / f"{name}.marshal").write_bytes(marshal.dumps(table))


def _write_patterns(folder: Path) -> None:
    """Write the regular expressions of all languages, compiled, beside the words."""
    from cleaner import clean
    from cleaner.article.dates.shown import publication
    from cleaner.languages import patterns, words
    from cleaner.languages.lazy import Lazy

    # Not what an earlier install wrote.
    words.COMPILED, patterns.FILE = folder, folder / "patterns.bin"
    for code in words.codes():
        for page in PAGES:
            clean(page, language=code)
        publication(code)  # which is asked for behind the date of an update
    patterns.keep(sorted({each.of for each in gc.get_objects() if isinstance(each, Lazy)}, key=repr), patterns.FILE)


def _beside(source: Path) -> Path:
    """A compiled module's place beside its source."""
    return source.with_suffix(sysconfig.get_config_var("EXT_SUFFIX"))


def _changed(path: Path) -> int:
    return path.stat().st_mtime_ns
