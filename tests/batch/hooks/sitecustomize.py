"""Pages that misbehave: on the path of a process, this makes cleaning one take for ever, wait, or kill the process, and
putting one away end it.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

from cleaner import pipeline
from cleaner.sources import compressed

_clean, _compress = pipeline.clean, compressed.compress


def clean(source: Any, **options: Any) -> Any:
    """Clean a page, if its first words do not say otherwise."""
    head = source[:20].encode() if isinstance(source, str) else source[:20] if isinstance(source, bytes) else b""
    if head.startswith(b"TAKES FOR EVER"):
        time.sleep(3600)
    if head.startswith(b"WAITS FOR "):
        page = source if isinstance(source, bytes) else source.encode()
        sign = Path(os.fsdecode(page.splitlines()[0].removeprefix(b"WAITS FOR ")))
        sign.with_name("waiting").write_text(str(os.getpid()), encoding="ascii")
        while not sign.exists():
            time.sleep(0.01)
    if head.startswith(b"KILLS ITS PROCESS"):
        os.kill(os.getpid(), signal.SIGKILL)
    return _clean(source, **options)


def compress(data: bytes, how: str | None) -> bytes:
    """Compress an article, if its first words do not say otherwise."""
    if data.startswith(b"Ends what puts it away"):
        time.sleep(0.5)  # meanwhile the next page is cleaned
        os._exit(9)
    return _compress(data, how)


pipeline.clean, compressed.compress = clean, compress
