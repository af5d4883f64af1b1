"""What `clean --version` prints."""

from __future__ import annotations

from cleaner import __version__


def version() -> int:
    """Print the version and return the exit code."""
    print(f"clean {__version__}")
    return 0
