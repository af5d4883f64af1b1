"""The page in a file that is compressed, or saved with its pictures."""

from __future__ import annotations

from cleaner.sources import forms
from cleaner.sources.mhtml import Saved, saved_page


def one_page(data: bytes, path: str, most: int = -1) -> Saved:
    """Return the page in the bytes of a file; ValueError if they are damaged, or its name says that it holds many.

    most: bytes that are decompressed at most
    """
    held = forms.form(path)
    if held in forms.ARCHIVES | forms.RECORDS:
        raise ValueError("holds many pages, which this view does not show")
    if forms.compression(path):
        from cleaner.sources.compressed import decompressed

        data = decompressed(data, path, most)
    return saved_page(data) if held == forms.MHTML else Saved(data, None, None)
