"""Runs of the command on what sources read."""

from __future__ import annotations

from tests.batch.conftest import pages, run

__all__ = ["pages", "run"]  # fixtures here, too
