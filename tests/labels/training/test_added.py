"""Pages that a person has labelled teach beside the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.margin import to_margin
from cleaner.labels.training.added import added
from cleaner.pipeline import clean

FIXTURES = Path(__file__).parent.parent.parent.parent / "fixtures" / "pages"
PAGE = "Home\n\nThe ferry to Orlo begins on Monday, two weeks earlier than in other years.\n\nTell a friend.\n"
LABELS = ("navigation", "", "body", "", "share")


def pair(folder: Path, name: str = "page", labels: str | None = None) -> None:
    (folder / f"{name}.txt").write_text(PAGE, encoding="utf-8")
    (folder / f"{name}.labels").write_text(labels or to_margin(clean(PAGE).page), encoding="utf-8")


def test_a_page_beside_its_labels(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    margin = to_margin(clean(PAGE).page)
    last = margin.splitlines()[-1]
    pair(tmp_path / "deep", "ferry", margin.replace(last, f"{'donate':12}{last[12:]}"))
    [(name, page, labelled)] = added(tmp_path)
    assert (name, page.text) == (str(Path("deep", "ferry.txt")), PAGE)
    assert labelled[-1].label is Label.DONATE


def test_every_fixture_can_teach() -> None:
    assert {name for name, *_ in added(FIXTURES)} == {
        str(path.relative_to(FIXTURES)) for path in FIXTURES.glob("*/page.*")
    }


def test_labels_without_their_page_are_an_error(tmp_path: Path) -> None:
    pair(tmp_path)
    (tmp_path / "page.txt").unlink()
    with pytest.raises(ValueError, match=r"page\.labels: 0 pages beside it"):
        list(added(tmp_path))


def test_labels_of_another_page_are_an_error(tmp_path: Path) -> None:
    pair(tmp_path)
    (tmp_path / "page.txt").write_text("Other words.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"page\.labels:1: on the page comes “Other words"):
        list(added(tmp_path))


def test_what_a_person_labelled_is_learned_as_it_is(tmp_path: Path) -> None:
    pytest.importorskip("numpy", reason="the extra `train` is not installed")
    from cleaner.labels.training.forms import by_people

    margin = "".join(f"{name:12} |{line and ' '}{line}\n" for name, line in zip(LABELS, PAGE.splitlines(), strict=True))
    pair(tmp_path, labels=margin)
    assert list(by_people(tmp_path, "html")) == []
    [((kind, site), (form, document, shares, labels), body, teaches)] = by_people(tmp_path, "text")
    assert (kind, site, form, teaches) == ("added", "page.txt", "browser", True)
    assert shares == [float(label in IN_BODY) for label in labels]
    assert len(document.blocks) == 3
    assert body.startswith("The ferry to Orlo")


@pytest.mark.parametrize(
    ("labels", "reason"),
    [
        ("body         | Other words.\n", "page.labels:1: on the page comes “Home The ferry"),
        ("", "no page with its labels beside it"),
        ("body | Home\n", "page.labels:1: a row is a label"),
    ],
)
def test_the_trainer_says_what_it_cannot_learn_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], labels: str, reason: str
) -> None:
    for module in ("lightgbm", "sklearn", "torch"):
        pytest.importorskip(module, reason="the extra `train` is not installed")
    from cleaner.labels import train

    if labels:
        pair(tmp_path, labels=labels)
    assert train.main([str(tmp_path / "corpus"), "--add", str(tmp_path)]) == 2
    assert reason in capsys.readouterr().err


def test_without_a_corpus_the_trainer_says_so(tmp_path: Path, capsys) -> None:
    train = pytest.importorskip("cleaner.labels.train", exc_type=ImportError)
    (tmp_path / "aeb.jsonl.gz").touch()
    assert train.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"no corpus in {tmp_path}: it lacks fundus, wcxb\n"
