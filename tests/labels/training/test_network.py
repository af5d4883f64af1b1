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
    from cleaner.labels import buckets
    from cleaner.labels.model import Network
    from cleaner.labels.network import opinions
    from cleaner.labels.training import network

    monkeypatch.setattr(network, "EPOCHS", 150)
    data = small_data()
    read = network.inputs(data, 3)
    net = network.learn(data, read, np.arange(30))
    rows, found, _ = network.predict(net, data, read, np.arange(30, 40))
    inside = data.share[rows] > 0
    assert found[inside].min() > 0.5 > found[~inside].max()

    tables = Network(**{name: array("d", values) for name, values in network.tables(net, read).items()})
    page = data.pages[35]
    said = opinions(tables, data.rows[page.start : page.end].tolist(), buckets.rows(page.texts))
    assert [row[0] for row in said] == pytest.approx(
        [found[list(rows).index(i)] for i in range(page.start, page.end)], abs=2e-3
    )
