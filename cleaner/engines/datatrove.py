"""Steps for pipelines of datatrove: pages in, articles out."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from contextlib import nullcontext
from typing import Any

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.extractors.base import BaseExtractor
from datatrove.pipeline.readers.base import BaseDiskReader
from datatrove.pipeline.writers.disk_base import DiskWriter

from cleaner.batch.job import Look
from cleaner.batch.pool import worked
from cleaner.batch.work import DONE, Result, Task
from cleaner.engines.documents import as_document, as_item, put_article
from cleaner.limits import LIMITS, TIMEOUT
from cleaner.pipeline import printed
from cleaner.render.fields import FIELDS
from cleaner.rules.rules import Rules
from cleaner.sources.item import Source
from cleaner.sources.items import items


class CleanStep(PipelineStep):
    """Puts the article in place of a document's page: `doc.text` is what `clean` prints of it, and its fields are
    `doc.metadata["headline" | "byline" | "authors" | "date"]`, what else is known is in `doc.metadata["clean"]`.

    A document without an article, or whose page failed, goes to the exclusion writer, as it was but for
    `doc.metadata["filter_reason"]`; without a writer it is only counted. A page that takes longer than the timeout, or
    kills its process, has failed.
    """

    name = "🧹 clean"
    type = "📰 - CLEAN"

    def __init__(
        self,
        *,
        only: Collection[str] = (),
        keep: Collection[str] = (),
        drop: Collection[str] = (),
        rules: Rules | None = None,
        timeout: float = TIMEOUT,
        jobs: int = 1,
        exclusion_writer: DiskWriter | None = None,
    ) -> None:
        """Take what `clean` takes: fields and labels to print or not, own rules, seconds a page, processes.

        only: fields of the text, all without it; the metadata have all of them
        """
        super().__init__()
        _check(only, keep, drop)
        self.look = Look(format="jsonl", keep=tuple(keep), drop=tuple(drop), rules=rules)
        self.only, self.timeout, self.jobs, self.exclusion_writer = tuple(only), timeout, jobs, exclusion_writer

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Yield every document that has an article, in the order of the documents."""
        with self.exclusion_writer or nullcontext() as writer:
            for document, result in self._cleaned(data):
                self.stat_update("total", result.status)
                record = json.loads(result.data or b"{}")
                for label, count in record.get("removed", {}).items():
                    self.stat_update(f"removed {label}", value=count, unit="block")
                if result.status == DONE:
                    put_article(document, record, self.only)
                    self.update_doc_stats(document)
                    yield document
                elif writer:
                    document.metadata["filter_reason"] = result.reason or result.status
                    writer.write(document, rank)

    def _cleaned(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Result]]:
        waiting: deque[Document] = deque()

        def tasks() -> Iterator[Task]:
            for document in documents:
                waiting.append(document)
                yield Task(as_item(document), self.look)

        for _, result in worked(tasks(), jobs=self.jobs, timeout=self.timeout, ordered=True):
            yield waiting.popleft(), result


def _check(only: Collection[str], keep: Collection[str], drop: Collection[str]) -> None:
    """Raise ValueError if there is no such field or label: each page of a run would fail."""
    printed(keep, drop)
    if unknown := set(only).difference(FIELDS):
        raise ValueError(f"a field is one of {', '.join(FIELDS)}: {', '.join(sorted(unknown))}")


class CleanExtractor(BaseExtractor):
    """Puts the article in place of a page in a pipeline that has another extractor, such as trafilatura's."""

    name = "🧹 clean"
    _requires_dependencies: tuple[str, ...] = ()

    def __init__(
        self,
        timeout: float = 5,
        *,
        only: Collection[str] = (),
        keep: Collection[str] = (),
        drop: Collection[str] = (),
    ) -> None:
        super().__init__(timeout)
        _check(only, keep, drop)
        self.only, self.keep, self.drop = tuple(only), tuple(keep), tuple(drop)

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Any:
        """Yield every document that has an article; what cleaning needs is loaded before the processes that clean."""
        import cleaner.batch.warm  # noqa: F401

        return super().run(data, rank, world_size)

    def extract(self, text: str) -> str:
        """Return the article of a page as text, "" if there is none or the page fails."""
        if not text:
            return ""
        from cleaner.pipeline import clean_record
        from cleaner.render.text import record_text

        return record_text(clean_record({"content": text}, keep=self.keep, drop=self.drop), self.only)


class DumpReader(BaseDiskReader):
    """Reads folders of page dumps as `clean` does: text, HTML and MHTML, compressed or not, archives, records, crawls.

    Every page is a document; one that cannot be read has no text, and `doc.metadata["error"]` says why. No file is left
    out for its name, as `clean` leaves out hidden ones and pictures: `glob_pattern` chooses.
    """

    name = "🗞 page dumps"

    def __init__(
        self,
        data_folder: Any,
        *,
        field: str | None = None,
        max_bytes: int = LIMITS.bytes,
        **options: Any,
    ) -> None:
        """Take what datatrove's readers take, the field of a record that holds the page, and a page's most bytes."""
        super().__init__(data_folder, **options)
        self.field, self.max_bytes = field, max_bytes

    def read_file(self, filepath: str) -> Iterator[Document]:
        """Yield every page of a file as a document."""
        source = Source(self.data_folder.resolve_paths(filepath), filepath)
        for item in items(source, self.field, LIMITS._replace(bytes=self.max_bytes)):
            with self.track_time():
                document = as_document(item, self.max_bytes)
            document.metadata = {**(self.default_metadata or {}), **document.metadata}
            self.stat_update("unreadable" if "error" in document.metadata else "read")
            yield document


class CrawlReader(DumpReader):
    """Reads WARC and WET files with fastwarc: a document a response or conversion, none left out for what it holds."""

    name = "🕷 WARC and WET"
    _requires_dependencies = ("fastwarc",)
