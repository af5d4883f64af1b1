"""The page in a file that is compressed, or saved with its pictures."""

from __future__ import annotations

from cleaner.limits import LIMITS, Limits
from cleaner.sources import forms
from cleaner.sources.mhtml import Saved, saved_page


def one_page(data: bytes, path: str, limits: Limits = LIMITS) -> Saved:
    """Return the page in the bytes of a file, unpacked no further than the limits; ValueError if they are damaged."""
    if forms.compression(path):
        from cleaner.sources.compressed import decompressed

        data = decompressed(data, path, limits)
    return saved_page(data) if forms.form(path) == forms.MHTML else Saved(data, None, None)
