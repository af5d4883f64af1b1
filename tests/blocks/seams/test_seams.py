"""Where lines are cut, and the many lines that are not. `¦` marks a seam."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.blocks.seams.seam_words import seam_words
from cleaner.blocks.seams.seams import find_seams
from cleaner.languages.words import Words, words

ENGLISH = Words(
    code="en",
    name="English",
    common=frozenset({"the", "of", "and", "to", "in", "a", "is", "on", "for", "what", "how", "about"}),
    months={"march": 3, "mar": 3, "mar.": 3, "may": 5, "november": 11, "nov": 11},
    weekdays={"tuesday": 1, "tue": 1},
    dates={
        "published": ("published", "published on", "posted on", "on"),
        "updated": ("updated", "last updated", "updated on"),
        "ago": ("ago",),
        "units": ("minutes", "min", "hours", "hour", "days"),
        "minutes": ("minutes", "min"),
        "one": ("an",),
        "today": ("today",),
        "yesterday": ("yesterday",),
        "at": ("at",),
        "am": ("am", "a.m."),
        "pm": ("pm", "p.m."),
    },
    people={"by": ("by", "written by", "posted by"), "and": ("and", "&"), "roles": ("reporter",)},
    phrases={
        "credit": {
            "start": ("photo by", "photo:", "(pix", "photo credit", "image:", "credit:", "source:", "©", "ap photo"),
            "inside": ("getty images", "ap photo", "reuters/"),
            "end": ("/reuters", "/ap", "via afp"),
            "whole": ("reuters", "ap", "afp"),
        },
        "share": {"end": ("click to tweet", "follow us"), "whole": ("share",)},
        "related": {"start": ("read also", "read more on", "related:"), "inside": ("see also:",), "whole": ("more",)},
        "tags": {"end": ("min read", "minutes to read"), "start": ("topics:", "reading time:")},
        "comments": {"whole": ("comments", "1 comment", "comment"), "end": ("leave a comment",)},
    },
)
GERMAN = Words(
    code="de",
    name="Deutsch",
    common=frozenset({"der", "die", "das", "und", "ist", "vom", "am"}),
    months={"märz": 3, "mai": 5},
    weekdays={"dienstag": 1},
    dates={"published": ("veröffentlicht am",), "updated": ("aktualisiert",), "ago": ("vor",), "units": ("stunden",)},
    people={"by": ("von",), "and": ("und",)},
    phrases={"credit": {"start": ("foto:",)}, "related": {"start": ("lesen sie auch",)}},
)


def cut(text: str, *languages: Words) -> str:
    offsets = (0, *find_seams(text, seam_words(languages or (ENGLISH,))), len(text))
    return "¦".join(text[a:b] for a, b in pairwise(offsets))


@pytest.mark.parametrize(
    "line",
    [
        "by Ana Osk and Ben Tarn ¦March 3, 2023 7:10 PM ¦4 min read",
        "By Ana Osk¦Published: Mar 3, 2023",
        "Updated: March 3, 2023¦If the harbour closes, the boats stay in Port Ellery for a week or longer.",
        "March 3, 2023¦The harbour closed, and the boats stayed in Port Ellery for a week or longer.",
        "Written by Ana Osk, harbour reporter | ¦Tuesday, 3 March 2023",
        "By Dr. Ana M. Osk - ¦3 March 2023",
        "Ana Osk - ¦2023-03-03",
        "By Ana Osk · ¦Published: Mar 3, 2023 · ¦Updated: Mar 4, 2023 · ¦This post may contain links to shops.",
        "By Ana Osk | ¦3 March 2023 | ¦We may be paid for what you buy on the quay.",
        "3 March 2023 ¦by Ana Osk · ¦This post may contain links to shops.",
        "Published: Mar 3, 2023 · ¦Updated: Mar 4, 2023 ¦by Ana Osk · ¦This post may contain links to shops · 2",
        "Ana Osk | ¦Nov 3, 2023 | ¦Tides, Boats",
        "Ana Osk | ¦6. 5. 2023 | ¦4 min read",
        "2023. 5. 6. ¦by Ana Osk",
        "2023. may 16. ¦by Ana Osk",
        "News | ¦3 March 2023 | ¦Ana Osk",
        "Ana Osk·¦Nov 3, 2023·¦4 min",
        "Ana Osk¦Nov 3, 2023¦4 min read",
        "Nov 3, 2023¦12 min read",
        "Ana Osk ¦3 Nov 2023",
        "4 min read·¦Nov 3, 2023",
        "Ana Osk·¦4 min read·¦Nov 3, 2023",
        "3 Nov 2023 ¦Reading time: 4 min",
        "By Ana Osk ¦3 November 2023, 18:45 • ¦Reading time 4 min",
        "3 November 2023, 18:45 ¦4 min",
        "Ana Osk, ¦yesterday at 18:30",
        "By Ana Osk ¦today, 18:30 ¦4 min read",
        "By Ana Osk | ¦an hour ago | ¦4 min read",
        "Ana Osk and Ben Tarn ¦Nov 3, 2023, 7:10 p.m.",
        "Nov 3, 2023¦Ana Osk",
        "3/11/2023 ¦by Ana Osk",
        "By Ana Osk ¦2 hours ago",
        "By Ana Osk ¦12 min read",
        "Nov 3, 2023 · ¦12 min read",
        "Published: 3 March 2023 | ¦Updated: 4 March 2023",
        "Ana Osk • ¦Updated on Nov 3, 2023 • ¦28 min read",
        "Posted by Ana Osk ¦on November 3, 2023",
        "By Bo Allison¦March 3, 2023¦20 min read",
        "Bo Allison ¦March 3, 2023",
        "By Ana Osk¦March 3, 2023¦No Comments",
        "March 3, 2023 ¦by Ana Osk ¦14 Comments",
        "March 3, 2023 ¦by Ana Osk ¦1,204 comments",
        "March 3, 2023 ¦by Ana Osk ¦Leave a Comment",
        "By Ana Osk¦March 3, 2023¦Updated:March 4, 202312 Comments¦7 min read14,267 Views",
        "By veldmarkfan¦March 3, 2023",
        "Posted on March 3, 2023 ¦by veldmarkfan",
    ],
)
def test_a_line_of_names_dates_and_reading_time_is_cut(line: str) -> None:
    assert cut(line.replace("¦", "")) == line


@pytest.mark.parametrize(
    "line",
    [
        "He was elected on March 3, 2023 and resigned.",
        "March 3, 2023 was the day when the harbour closed and the boats stayed in Port Ellery for a week.",
        "Vote March 3, 2023The harbour closed, and the boats stayed in Port Ellery for a week or longer.",
        "Model X12The harbour closed on March 3, 2023, and the boats stayed in Port Ellery for a week.",
        "On March 3, 2023, the harbour was closed.",
        "The boat left yesterday at 18:30.",
        "The boats left Port Ellery yesterday at 18:30",
        "Ana Osk left yesterday with 18 boats",
        "Baked Sea Trout 45 min",
        "The race of March 3, 2023 took him 45 min",
        "3 November 2023 at 18:45 GMT",
        "Updated 4 min ago on the quay",
        "It was March 3, 2023.",
        "By the end of March 3, 2023",
        "By March 3, 2023",
        "PORT ELLERY, March 3, 2023 (Reuters) - The harbour was closed.",
        "What to Know About the March 3, 2023 Vote",
        "Harbour Vote March 3, 2023 Explained",
        "Daily Tides (11/3/23)",
        "Name of the day: March 3, 2023",
        "March 3, 2023 - March 5, 2023",
        "Home > World > Asia",
        "Tuesday, 3 March 2023, 7:10 PM",
        "4 min read",
        "Version 3.11.2 of 2023",
        "Boats left at 7:10, 9:30 and 11:50",
        "5 boats, 3 ports, 12 hours",
        "Nov 3, 2023 | The harbour is open to the boats of the isle again.",
        "By Ana Osk, 3 March 2023, when all the boats of the isle were late again.",
        "By the end of the year · 3 March 2023 · the boats of the isle will be late again.",
        "3 March 2023 · The boats of the isle by Ana Osk · This is the book of the year.",
        "Ana Osk 3 March 2023 Tides",
        "News | 3 March 2023 | Tides",
        "Nov 3, 202345 boats",
        "Bo Allison March 3, 202399",
        "By Ana Osk42 minutes to read",
        "by the March 3, 2023",
        "By veld-mark March 3, 2023",
    ],
)
def test_a_line_with_a_date_that_is_one_field_or_prose_is_not_cut(line: str) -> None:
    assert cut(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "The ferry leaves Port Ellery at dawn. ¦(Photo by Ana Osk/Isle Images)",
        "The ferry leaves Port Ellery at dawn on May 3, 2023. ¦(AP Photo/Ana Osk)",
        "The ferry leaves Port Ellery at dawn ¦[AP]",
        "The ferry leaves Port Ellery at dawn. ¦Photo: Ana Osk/Isle Images",
        "The ferry leaves Port Ellery at dawn | ¦Photo by Ana Osk",
        "The ferry leaves Port Ellery at dawn¦Credit: Isle Images",
        "The ferry leaves Port Ellery at dawn ¦Photo: Ana Osk/AP",
        "The ferry leaves Port Ellery at dawn ¦(pix Port of Ellery)",
        "The ferry leaves Port Ellery at dawn. / ¦A. B. OSK",
        "The ferry leaves Port Ellery at dawn / ¦ANA OSK",
        "The ferry leaves Port Ellery at dawn. ¦Photo: iSail/Ana Osk",
        "The ferry leaves Port Ellery at dawn. ¦Ana Osk/Isle Images via Getty Images",
        "The ferry leaves Port Ellery at dawn.¦Ana Osk / Getty Images",
        "The ferry leaves Port Ellery at dawn. ¦© Isle Images | Ana Osk",
        "Ferries were late again on Tuesday, the company said in a short statement. ¦AP",
        "The ferry leaves Port Ellery at dawn.¦ANA OSK",
        "The ferry leaves Port Ellery at dawn. ¦JOSÉ M. OSK-TARN",
        "The ferry leaves Port Ellery at dawn | ¦ANA OSK",
        "Ferries were late again on Tuesday. ¦READ MORE HERE",
        "The ferry leaves Port Ellery at dawn ¦(Ana Osk/The Isle Post)",
        "The ferry leaves Port Ellery at dawn.¦Ana Osk/ISL Guide",
        "The old ferry in 2023. ¦Ana M. Osk for Voice of the Isle",
    ],
)
def test_a_credit_at_the_end_is_cut(line: str) -> None:
    assert cut(line.replace("¦", "")) == line


@pytest.mark.parametrize(
    "line",
    [
        "He was told that he had worked for the CIA. FBI AGENT",
        "THE FERRY LEAVES PORT ELLERY AT DAWN. ANA OSK",
        "The ferry was sold in the spring of 1987. USA AND UK",
        "The ferry was sold to a firm from the mainland. NATO",
        "The ferry was sold. WHAT A SHAME IT IS",
        "The ferry was sold in the spring. BOATS VS. TRAINS",
        "The ferry leaves Port Ellery at dawn or at noon (and/or at both)",
        "He sings in the bar with the band (AC/DC)",
        "2. Ana Osk/The Isle Post",
        "The ferry leaves Port Ellery at dawn. What Ana Osk for years had said",
        "The ferry leaves Port Ellery at dawn. Ana Osk for sale",
        "The ferry leaves Port Ellery at dawn. Best Boats for Port Ellery",
        "The ferry leaves Port Ellery at dawn. Mobile App UX/UI Designer",
        "The ferry calls at both harbours (Port Ellery/Osk).",
        "The harbour master told the paper that it had all been seen by Reuters.",
        "She sold the picture, a photo by her uncle, to Getty Images.",
        "It was late. Photo by photo, the story of the ferry came out.",
        "It was late. Photo: the island at dawn, where nobody had yet heard of what the company wanted to do there.",
        "The tides (see the AP Photo archive) are high. The boats stay in.",
        "Photo: Ana Osk. (Getty Images)",
        "The ferry leaves Port Ellery at dawn (pixels of the port)",
        "The ferry leaves Port Ellery at dawn / OSK",
        "THE FERRY LEAVES PORT ELLERY / ANA OSK",
        "Ana M. Osk/Getty Images",
        "Image Credit: Isle Images",
        "All rights reserved. © 2023 Isle Gazette",
        "He said no. Reuters reported that the boats were late",
        "The boats were late (and slow)",
    ],
)
def test_words_that_only_look_like_a_credit_are_not_cut(line: str) -> None:
    assert cut(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "The company will run two more boats to the islands. ¦Read also: Fog closes the outer lanes",
        "The company will run two more boats to the islands. ¦(Read also: Fog closes the outer lanes)",
        "The company will run two more boats to the islands. ¦Related: Fog closes the outer lanes",
    ],
)
def test_a_teaser_after_a_sentence_is_cut(line: str) -> None:
    assert cut(line.replace("¦", "")) == line


@pytest.mark.parametrize(
    "line",
    [
        "Never trust a tide that nobody has measured.¦Click To Tweet",
        "She said: “Never trust a tide in the harbour.” ¦Click to tweet!",
        "Boats run every hour, also at night. ¦Follow us",
    ],
)
def test_what_asks_to_share_a_sentence_is_cut_off_it(line: str) -> None:
    assert cut(line.replace("¦", "")) == line


@pytest.mark.parametrize(
    "line",
    [
        "Below each stands a link that says Click to tweet",
        "The pilot boat was there. It asked the ferry to follow us",
        "Come in.Follow us",
        "Never trust a tide. follow us",
        "Follow us",
    ],
)
def test_words_that_are_no_button_are_not_cut_off(line: str) -> None:
    assert cut(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Fog closes the outer lanes of the harbour of Port Ellery",
        "The company will run two more boats to the islands. Read more on boats in our guide to them.",
        "On the wall of the office stood in red letters, which he had read also: nobody leaves",
        "The company will run two more boats. Read also: the small print. It says that nobody leaves before noon.",
        "The company will run two more boats to the islands. More: the same, but later",
    ],
)
def test_words_that_only_look_like_a_teaser_are_not_cut(line: str) -> None:
    assert cut(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "Von Ana Osk ¦3. Mai 2023, 18:11 Uhr",
        "Von Ana Osk und Ben Tarn ¦03.05.2023",
        "Die Fähre legt am Morgen ab. ¦Foto: Ana Osk/Inselbild",
        "Die Fähre fährt nun auch am Sonntag, sagt die Reederei. ¦Lesen Sie auch: Nebel schließt den Hafen",
    ],
)
def test_the_words_of_the_languages_given_decide(line: str) -> None:
    whole = line.replace("¦", "")
    assert cut(whole, GERMAN, ENGLISH) == line
    assert cut(whole) == whole or "2023" in whole


def test_without_words_nothing_but_numbers_is_known() -> None:
    assert find_seams("by Ana Osk March 3, 2023 7:10 PM 4 min read", seam_words(())) == ()


PARTS = [*"ab BC.:/()[]|–©\n港é", " " * 50, "3 March 2023", "by ", "Read also: ", "Photo: ", "Reuters", "4 min read"]


@given(st.lists(st.sampled_from(PARTS), max_size=60).map("".join))
@settings(max_examples=500)
def test_seams_of_any_text_are_rising_and_inside_it(text: str) -> None:
    found = find_seams(text, seam_words((ENGLISH, GERMAN)))
    assert list(found) == sorted(set(found))
    assert all(0 < offset < len(text) for offset in found)


@pytest.mark.parametrize(
    "unit", ["a", "(", "1 ", "3 March ", ". A", ": ", ". Read also: ", "by A ", "Photo: ", "2023-03-03 ", "[x] "]
)
def test_a_long_line_takes_no_long_time(unit: str) -> None:
    began = time.process_time()
    find_seams(unit * 100_000, seam_words((ENGLISH, GERMAN)))
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "line",
    [
        "March 3, 2023, 7:10 PM | ¦By Ana Osk | ¦12,540 views | 7 comments",
        "By Ana Osk · ¦March 3, 2023 · ¦7 Comments",
        "March 3, 2023 | ¦Ana Osk | ¦5 May 2023",
        "March 3, 2023 - 06:30h. ¦Updated on March 4, 2023",
        "The ferry | 7 boats",
    ],
)
def test_what_is_counted_behind_bars_is_a_field_of_its_own(line: str) -> None:
    assert cut(line.replace("¦", "")) == line


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("th", "เผยแพร่: 14 พ.ค. 2574 08:15 ¦ปรับปรุง: 14 พ.ค. 2574 11:40 ¦โดย: สมพงษ์ แก้ววิเศษ"),
        ("bn", "প্রকাশ : ১৪ মে ২০৩১, ০৮:৩০ | ¦আপডেট : ১৪ মে ২০৩১, ১১:৪৫"),
        ("hi", "प्रकाशित: १४ जनवरी २०३१, ०८:३० | ¦अपडेट: १५ जनवरी २०३१"),
        ("fa", "تاریخ انتشار: ۲۵ اردیبهشت ۱۴۱۰ - ۰۹:۱۰ | ¦نویسنده: لیلا مرادی"),
        ("ta", "Published : 14 மே 2031 07:45 AM ¦Last Updated : 14 மே 2031 11:10 AM"),
    ],
)
def test_years_and_months_of_other_scripts(language: str, line: str) -> None:
    assert cut(line.replace("¦", ""), *map(words, (language, "en", "every"))) == line
