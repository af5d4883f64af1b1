"""Properties are tested on a busy machine as on an idle one: time is measured in benchmarks, never here."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("tests", deadline=None)
settings.load_profile("tests")
