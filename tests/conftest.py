"""Properties are tested on a busy machine as on an idle one. Of time only its growth with the page is tested, in
seconds of this process alone and with room to spare; how fast a page is cleaned is measured in benchmarks, never here.

No test reaches the network: what asks for more than this machine is heard, whatever becomes of the answer.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("tests", deadline=None)
settings.load_profile("tests")

# A shell that starts tests in its background lets no Ctrl-C through to them, nor to what they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

HERE = ("127.0.0.1", "::1", "localhost")
ASKED = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname")
_asked: list[str] = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ASKED and arguments:
        place = arguments[0] if isinstance(arguments[0], str) else arguments[-1]
        host = place[0] if isinstance(place, tuple) else place
        if isinstance(place, tuple | str) and host not in HERE and not str(host).startswith(("/", "\0")):
            _asked.append(f"{event} {place}")


sys.addaudithook(_hear)


@pytest.fixture(autouse=True)
def network() -> Iterator[list[str]]:
    """The places that a test has asked for, which must be none at its end."""
    _asked.clear()
    yield _asked
    assert _asked == []
