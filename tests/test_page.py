"""A page as it came."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.cli import main
from cleaner.page import no_text, read


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a picture"),
        (b"\0\0\0\x20ftypisom", "a recording"),
        (b"PK\3\4\x14\0", "an archive or an office document"),
        (b"\x1f\x8b\x08\0", "compressed"),
        (b"\x7fELF\2\1", "a program"),
    ],
)
def test_what_holds_no_text_is_a_page_without_words(data: bytes, kind: str) -> None:
    assert no_text(data) == kind
    assert read(data).text == ""
    assert clean(data + b"The harbour is deep enough for the new boats, the council said on Monday.").body == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "RIFF files are told by their first letters.",
        "ID3 tags are read by players.",
        "The %PDF- of it",
        "\0",
        "PK Osk",
    ],
)
def test_text_about_such_files_is_text(text: str) -> None:
    assert no_text(text.encode()) == ""
    assert read(text.encode()).text == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_text_with_a_byte_order_mark_is_text(encoding: str) -> None:
    assert read("Osk".encode(encoding)).text == "Osk"


def test_the_command_says_what_it_is(tmp_path, capsys) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\nstream\n")
    assert main([str(path)]) == 1
    written = capsys.readouterr()
    assert (written.out, written.err) == ("", f"clean: {path}: no article found: it is a PDF\n")
