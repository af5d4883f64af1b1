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
    data = source if isinstance(source, bytes) else b""
    if data.startswith(b"TAKES FOR EVER"):
        time.sleep(3600)
    if data.startswith(b"KILLS ITS PROCESS"):
        os.kill(os.getpid(), signal.SIGKILL)
    return _clean(source, **options)


pipeline.clean = clean
