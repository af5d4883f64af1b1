"""A network teaches itself what its pages show, and its tables say the same as the network that was trained."""

from __future__ import annotations

from array import array

import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch", reason="the extra `train` is not installed")
pytest.importorskip("lightgbm", reason="the extra `train` is not installed")


def small_data() -> object:
    """Forty pages of ten blocks; the article's are those after a block that has a sign."""
    from cleaner.labels.training.samples import Data, Sample

    random = np.random.default_rng(1)
    rows = random.integers(0, 2, (400, 3)).astype(np.float32)
    share = np.array([float(i % 10 > 0 and rows[i - 1, 0] > 0) for i in range(400)])
    pages = [
        Sample("aeb", "browser", f"{i}.example", "en", i * 10, i * 10 + 10, tuple("abcdefghij"), "", teaches=True)
        for i in range(40)
    ]
    return Data(pages, rows, share, np.where(share > 0, 4, -1), np.full(400, 10.0))


def test_it_learns_from_the_block_before_and_its_tables_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    from cleaner.labels.opinions.model import Network
    from cleaner.labels.opinions.network import opinions
    from cleaner.labels.signs import buckets
    from cleaner.labels.training import network
    from cleaner.labels.training.samples import LABELS

    monkeypatch.setattr(network, "EPOCHS", 150)
    data = small_data()
    read = network.inputs(data, 3)
    net = network.learn(data, read, np.arange(30))
    rows, found, _ = network.predict(net, data, read, np.arange(30, 40))
    inside = data.share[rows] > 0
    assert found[inside].min() > 0.5 > found[~inside].max()

    tables = Network(**{name: array("f", values) for name, values in network.tables(net, read).items()})
    page = data.pages[35]
    said = opinions(tables, data.rows[page.start : page.end].tolist(), buckets.rows(page.texts))
    assert said.tolist()[:: 1 + len(LABELS)] == pytest.approx(
        [found[list(rows).index(i)] for i in range(page.start, page.end)], abs=2e-3
    )


def test_a_rare_label_gains_and_what_is_printed_does_not() -> None:
    from cleaner.labels.training import network
    from cleaner.labels.training.samples import LABELS

    data = small_data()
    seldom, often, body = (LABELS.index(name) for name in ("donate", "navigation", "body"))
    kinds = np.where(np.arange(400) % 10 < 4, body, np.where(np.arange(400) == 5, seldom, often))
    bias = network.balanced({"leave_bias": [0.5] * (1 + len(LABELS))}, data._replace(kind=kinds))["leave_bias"]
    assert bias[0] == bias[1 + body] == 0.5
    assert bias[1 + seldom] > 0.5 > bias[1 + often]
