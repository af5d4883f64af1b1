"""Lines of an article, of a box and below a picture."""

from __future__ import annotations

BODY = [
    f"Boat number {n} left the quay of Orlo in the morning, and the harbour master said that it was on time."
    for n in ("one", "two", "three", "four", "five")
]
BOX = "The line to Veldmark is closed until Friday. Buses run every hour from the market square to the old harbour."
CAPTION = "The last boat of the day comes home to its quay in Orlo."
