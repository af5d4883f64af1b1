"""Pages that misbehave: on the path of a process, this makes cleaning one take for ever, or kill the process."""

from __future__ import annotations

import os
import signal
import time
from typing import Any

from cleaner import pipeline

_clean = pipeline.clean


def clean(source: Any, **options: Any) -> Any:
    """Clean a page, if it says nothing of the two."""
    head = source[:20].encode() if isinstance(source, str) else source[:20] if isinstance(source, bytes) else b""
    if head.startswith(b"TAKES FOR EVER"):
        time.sleep(3600)
    if head.startswith(b"KILLS ITS PROCESS"):
        os.kill(os.getpid(), signal.SIGKILL)
    return _clean(source, **options)


pipeline.clean = clean
