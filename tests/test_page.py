"""A page as it came."""

from __future__ import annotations

import io
import json
import sys
from base64 import b64encode
from hashlib import sha256

import pytest

from cleaner import clean
from cleaner.cli import main
from cleaner.page import decode, no_text, read
from cleaner.sources.compressed import compress
from cleaner.sources.item import known_encoding


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


LINE = "The harbour is deep enough for the new boats, the council said on Monday.\n"


def test_bytes_that_write_no_text_are_a_page_without_words() -> None:
    data = b"".join(sha256(bytes([n])).digest() for n in range(90))
    assert no_text(data) == "binary data"
    assert read(data).text == ""


@pytest.mark.parametrize(
    "data",
    [
        LINE.encode() + bytes(3000),
        LINE.replace("a", "\0").encode() * 9,
        f"\x1b[1m{LINE}\x1b[0m\f\b".encode() * 9,
        (LINE * 9).encode("utf-16-le"),
        (LINE * 9).encode("utf-16"),
        ("Паромът А, Б, В, Г, Д, Е, Ж и З тръгва. " * 9).encode("utf-16-le")[1:],
        ("港は深い。" * 90).encode("utf-16"),
        ("港は深い。" * 90).encode("iso2022_jp"),
    ],
)
def test_pages_with_some_control_characters_are_text(data: bytes) -> None:
    assert no_text(data) == ""


def test_how_text_is_written_may_be_given() -> None:
    data = ("港は　深い。" * 90).encode("utf-16-le")
    assert read(data, encoding="utf-16-le").text == data.decode("utf-16-le")


SAVED = b"""From: <Saved by Blink>\r
Snapshot-Content-Location: https://orlo.example/ferry\r
Subject: The ferry sails again\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="--x"\r
\r
----x\r
Content-Type: text/html; charset=iso-8859-1\r
Content-Transfer-Encoding: base64\r
\r
%s\r
----x--\r
"""
INNER = "<h1>The ferry sails again</h1><p>The \xe4ltest boat left the harbour on Friday morning, as it was promised."


def mhtml(head: str = "") -> bytes:
    """A page as Chrome saves it."""
    return head.encode() + SAVED % b64encode(INNER.encode("latin-1"))


@pytest.mark.parametrize("name", ["page", "page.html", "page.txt", "page.mhtml", "page.html.gz"])
def test_a_saved_page_is_told_by_its_first_lines(tmp_path, capsys, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(compress(mhtml(), "gz" if name.endswith(".gz") else None))
    assert main(["--format", "json", str(path)]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["kind"], record["url"]) == ("html", "https://orlo.example/ferry")
    assert "The \xe4ltest boat" in record["body"]
    assert name.endswith(".gz") or name == "page.mhtml" or clean(path).body == record["body"]


def test_a_saved_page_may_come_through_a_pipe(monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(mhtml())))
    assert main([]) == 0
    assert capsys.readouterr().out.startswith("The ferry sails again\n\nThe \xe4ltest boat")


@pytest.mark.parametrize("head", ["\n", "Our mails:\n\n", "| ", "<p>"])
def test_what_stands_around_the_source_of_a_mail_is_a_page(head: str) -> None:
    assert read(mhtml(head)).text.startswith(head)
    assert read(mhtml().replace(b"multipart/related", b"text/plain")).text.startswith("From:")
    assert read(mhtml().replace(b"Content-Type: multipart", b"See multipart")).text.startswith("From:")


def test_a_saved_page_that_is_cut_off_is_an_error_but_for_git(tmp_path, capsys) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(mhtml()[:-30])
    assert main([str(path)]) == 2
    assert capsys.readouterr().err == f"clean: {path}: is cut off\n"
    assert main(["--textconv", str(path)]) == 0
    assert capsys.readouterr().out.startswith("From: <Saved by Blink>")


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


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        "The “ferry” is late.\r\n",
        "<p>Паром стоит</p><p class=plain>",
        "Fähre um 9",
        "The ferry to Orlo is late.",
        "Паром «Орло» стоит в гавани — третий день.\n",
        "Το πλοίο περιμένει στο λιμάνι του Όρλο.",
        "العبّارة تنتظر في الميناء منذ ثلاثة أيام.",
    ],
)
def test_utf_16_without_a_byte_order_mark_is_text(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "a\0",
        "T\0o\0w",
        "The ferry\0is\0late",
        "T\0\0\0o\0\0\0w\0\0\0",
        "\0" * 40,
        "a\0b\0c" + "def" * 9,
        "eel " * 9 + "e\0" + "eel " * 9,
    ],
)
def test_a_text_with_some_nuls_is_no_utf_16(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8")


def test_the_command_says_what_it_is(tmp_path, capsys) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\nstream\n")
    assert main([str(path)]) == 1
    written = capsys.readouterr()
    assert (written.out, written.err) == ("", f"clean: {path}: no article found: it is a PDF\n")


FRENCH = "Le café de la gare rouvre dès samedi, a déclaré la maire, très émue. La fête a été préparée à l'école."


@pytest.mark.parametrize("declared", ["<meta charset=utf-8>", ""])
@pytest.mark.parametrize("damage", [b"l\x92eau", "é".encode()[:1], b"\xff\xfe"])
def test_a_wrong_byte_leaves_the_rest_of_a_page_as_it_is(declared: str, damage: bytes) -> None:
    text, encoding = decode(f"{declared}<p>{FRENCH} ".encode() + damage)
    assert text.startswith(f"{declared}<p>{FRENCH} ")
    assert encoding == "utf-8"


@pytest.mark.parametrize(("encoding", "meant"), [("shift_jis", "cp932"), ("euc-jp", "euc_jp"), ("gb2312", "gb18030")])
def test_a_wrong_byte_leaves_a_declared_encoding_as_it_is(encoding: str, meant: str) -> None:
    page = f"<meta charset={encoding}>" + "日本中学生大会，東京。" * 9
    page = page if encoding != "gb2312" else page.replace("東", "东")
    text, found = decode(page.encode(encoding) + b"\xff")
    assert (text[: len(page)], found) == (page, meant)


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1251", "gbk", "Shift_JIS", "utf-8"])
@pytest.mark.parametrize("text", [FRENCH, "Мы хотели место, где пахнет хлебом.", "灯台は木曜日、学校として扉を開き。"])
def test_a_page_in_utf_8_is_read_as_that_whatever_it_declares(declared: str, text: str) -> None:
    page = f'<meta charset="{declared}"><p>{text}'
    assert decode(page.encode()) == (page, "utf-8")


@pytest.mark.parametrize(("declared", "text"), [("gbk", "茅茅"), ("iso-8859-1", "café"), ("windows-1251", "Паром")])
def test_a_page_that_may_be_what_it_declares_is_that(declared: str, text: str) -> None:
    page = f'<meta charset="{declared}"><p>{text}'
    assert decode(page.encode(declared))[0] == page


WRITTEN = {
    "cp1252": "Þórdís Jónsdóttir sagði að bærinn keypti turninn árið 2017, en við vildum stað sem ilmar af brauði.",
    "iso8859-1": FRENCH,
    "cp1250": "Příliš žluťoučký kůň úpěl ďábelské ódy, řekla starostka a šla domů, protože už bylo pozdě.",
    "iso8859-2": "Chcieliśmy miejsca, które pachnie chlebem, zanim wzejdzie słońce, powiedziała burmistrz Żółkiewska.",
    "cp1254": "Güneş doğmadan ekmek kokan bir yer istedik, dedi altı yıl para için uğraşan belediye başkanı Yılmaz.",
    "iso8859-7": "Θέλαμε ένα μέρος που να μυρίζει ψωμί πριν βγει ο ήλιος, είπε η δήμαρχος. Άννα Παπαδοπούλου.",
    "cp1257": "Norėjome vietos, kuri kvepėtų duona dar prieš saulėtekį, sakė merė, kuri šešerius metus kovojo.",
    "cp1258": "Nâ\u0301u ăn la\u0300 mô\u0323t nghê\u0300, ông no\u0301i, đê\u0301n tư\u0300 sa\u0301ng.",
    "cp1251": "Мы хотели место, где пахнет хлебом, пока солнце ещё не взошло, сказала мэр города Грета Сольхейм.",
    "shift_jis": "灯台は木曜日、パン職人の学校として扉を開き、最初の十八人の生徒を迎えた。町は二〇一七年に塔を買った。",
    "euc-jp": "灯台は木曜日、パン職人の学校として扉を開き、最初の十八人の生徒を迎えた。町は二〇一七年に塔を買った。",
    "iso2022_jp": "灯台は木曜日、パン職人の学校として扉を開き、最初の十八人の生徒を迎えた。",
    "gb18030": "灯塔自一九八八年以来一直黑暗，星期四作为面包师学校重新开放。市长说，我们想要一个地方。",
    "big5": "燈塔自一九八八年以來一直黑暗，星期四作為麵包師學校重新開放。市長說，我們想要一個地方。",
}


@pytest.mark.parametrize(("encoding", "text"), WRITTEN.items(), ids=WRITTEN)
def test_an_encoding_that_nobody_declares_is_guessed(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding))[0] == text


def test_the_beginning_of_a_long_page_is_guessed_from_whole_characters() -> None:
    text = "".join(f"{WRITTEN['euc-jp']}{'x' * (i % 2)}\n" for i in range(3_000))
    assert decode(text.encode("euc-jp"))[0] == text


@pytest.mark.parametrize(
    "text",
    [
        "“We wanted bread before the sun’s up,” said Søren Ærø – who paid £5.",
        "It’s late, and the boats stay in.",
        "The boats – all of them – are late…",
        "He paid £5 for it.",
        "naïve",
        "smörgåsbord",
    ],
)
def test_a_few_bytes_that_stand_alone_are_western(text: str) -> None:
    assert decode(text.encode("cp1252"))[0] == text
    assert decode(f"<meta charset=utf-8><p>{text}".encode("cp1252"))[0].endswith(text)


def test_the_quotation_marks_of_an_old_macintosh_are_read() -> None:
    text = "“We wanted bread before the sun’s up,” said the mayor, who’d fought for it — and paid £5 at the café."
    assert decode(text.encode("mac_roman"))[0] == text


@pytest.mark.parametrize(
    "name",
    "rot13 base64 hex zip bz2 uu quopri undefined unicode_escape raw_unicode_escape idna utf-7 nothing".split(),
)
def test_a_declared_encoding_that_no_page_is_written_in_is_none(name: str) -> None:
    page = rf"<meta charset={name}><p>Ferry \u0041 +AGE- opens"
    assert decode(page.encode()) == (page, "utf-8")


@pytest.mark.parametrize("name", ["rot13", "unicode_escape", "undefined", "a\0b", "nothing", "", None])
def test_no_encoding_of_pages_is_known_by(name: str | None) -> None:
    assert not known_encoding(name)


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "Shift_JIS", "latin-1", "windows-1252"])
def test_an_encoding_of_pages_is_known_by(name: str) -> None:
    assert known_encoding(name) == name
