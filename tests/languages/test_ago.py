"""Dates that are counted from now, in every language, and lines that only look like one."""

from __future__ import annotations

import pytest

from cleaner.blocks.language import spoken
from cleaner.languages.ago import ago
from cleaner.languages.words import codes

LINES = {
    "af": ["3 uur gelede", "’n uur gelede", "gister om 18:30"],
    "ar": ["منذ ساعتين", "منذ 3 ساعات", "قبل ساعة", "أمس 18:30"],
    "bg": ["преди 3 часа", "преди час", "вчера, 18:30"],
    "bn": ["৩ ঘণ্টা আগে", "এক ঘণ্টা আগে", "গতকাল ১৮:৩০"],
    "ca": ["fa 3 hores", "fa una hora", "ahir a les 18:30"],
    "cs": ["před 3 hodinami", "před hodinou", "včera v 18:30", "před jedním dnem"],
    "da": ["for 3 timer siden", "for en time siden", "i går kl. 18.30", "Publiceret i går", "for én time siden"],
    "de": [
        "vor 3 Stunden",
        "vor einer Stunde",
        "gestern, 18:30 Uhr",
        "Stand: vor 2 Std.",
        "vor 2 Std. 10 Min.",
        "Vor über einer Woche aktualisiert",
    ],
    "el": ["πριν από 3 ώρες", "3 ώρες πριν", "χθες στις 18:30"],
    "en": [
        "3 hours ago",
        "an hour ago",
        "yesterday at 18:30",
        "Updated 2 hours ago",
        "2 hrs 15 mins ago",
        "Updated over a week ago",
        "about 3 hours ago",
    ],
    "es": [
        "hace 3 horas",
        "hace una hora",
        "ayer a las 18:30",
        "Publicado hace 3 días",
        "Actualizado hace más de una semana",
        "2 días atrás",
    ],
    "et": ["3 tundi tagasi", "tund tagasi", "eile kell 18:30"],
    "fa": ["۳ ساعت پیش", "یک ساعت پیش", "دیروز، ساعت ۱۸:۳۰"],
    "fi": ["3 tuntia sitten", "tunti sitten", "eilen klo 18.30"],
    "fr": [
        "il y a 3 heures",
        "il y a une heure",
        "hier à 18h30",
        "Publié il y a 2 heures",
        "Mis à jour il y a plus d’une semaine",
        "aujourd’hui à 10h30",
    ],
    "he": ["לפני 3 שעות", "לפני שעתיים", "אתמול, 18:30"],
    "hi": ["3 घंटे पहले", "एक घंटे पहले", "कल, 18:30"],
    "hr": ["prije 3 sata", "prije sat vremena", "jučer u 18:30", "prije mjesec dana", "prije jednog dana"],
    "hu": ["3 órája", "3 órával ezelőtt", "egy órája", "tegnap 18:30"],
    "id": ["3 jam yang lalu", "satu jam lalu", "Kemarin, 18:30 WIB"],
    "is": ["fyrir 3 klukkustundum", "fyrir klukkustund", "í gær kl. 18:30"],
    "it": ["3 ore fa", "un'ora fa", "ieri alle 18:30", "2 ore e 10 minuti fa", "oltre una settimana fa"],
    "ja": ["3時間前", "3時間前に更新", "昨日 18:30", "1週間以上前に更新"],
    "ko": ["3시간 전", "3시간전", "어제 18:30", "하루 전"],
    "lb": ["virun 3 Stonnen", "virun enger Stonn", "gëschter um 18:30"],
    "lt": ["prieš 3 valandas", "prieš valandą", "vakar 18:30"],
    "lv": ["pirms 3 stundām", "pirms stundas", "vakar plkst. 18:30"],
    "mk": ["пред 3 часа", "пред еден час", "вчера во 18:30"],
    "ms": ["3 jam yang lalu", "satu jam lalu", "semalam, 6.30 petang"],
    "nl": ["3 uur geleden", "een uur geleden", "gisteren om 18:30", "meer dan een week geleden"],
    "no": ["for 3 timer siden", "for en time siden", "i går kl. 18:30", "for ett år siden", "for 3 timar sidan"],
    "pl": ["3 godziny temu", "godzinę temu", "wczoraj, 18:30", "ponad 3 godziny temu"],
    "pt": ["há 3 horas", "3 horas atrás", "há uma hora", "ontem às 18h30", "há mais de uma semana"],
    "ro": ["acum 3 ore", "acum o oră", "în urmă cu 2 zile", "ieri, 18:30", "acum 20 de minute"],
    "ru": ["3 часа назад", "час назад", "вчера в 18:30", "более 3 часов назад"],
    "sk": ["pred 3 hodinami", "pred hodinou", "včera o 18:30", "pred jedným dňom"],
    "sl": ["pred 3 urami", "pred eno uro", "včeraj ob 18:30", "pred enim dnem"],
    "sq": ["3 orë më parë", "një orë më parë", "para 3 orësh", "dje në 18:30"],
    "sr": ["pre 3 sata", "pre sat vremena", "juče u 18:30", "пре 3 сата", "јуче у 18:30"],
    "sv": ["för 3 timmar sedan", "3 tim sedan", "för en timme sedan", "i går 18:30"],
    "sw": ["saa 3 zilizopita", "saa iliyopita", "jana, 18:30", "siku moja iliyopita", "masaa 3 yaliyopita"],
    "ta": ["3 மணி நேரத்திற்கு முன்", "நேற்று 18:30", "ஒரு மாதத்திற்கு முன்"],
    "th": ["3 ชั่วโมงที่แล้ว", "1 ชั่วโมงก่อน", "เมื่อวาน 18:30 น.", "เมื่อ 3 ชั่วโมงที่แล้ว"],
    "tr": ["3 saat önce", "bir saat önce", "dün saat 18:30"],
    "uk": ["3 години тому", "годину тому", "вчора о 18:30"],
    "ur": ["3 گھنٹے پہلے", "ایک گھنٹہ پہلے", "کل، 18:30", "ایک ہفتہ قبل"],
    "vi": ["3 giờ trước", "một giờ trước", "Hôm qua, 18:30", "Cách đây 3 giờ"],
    "zh": ["3小时前", "3 小時前", "更新于2小时前", "昨天18:30"],
    "zu": ["ihora eledlule", "izolo ngo-18:30"],
}


@pytest.mark.parametrize("language", codes())
def test_a_line_that_says_how_long_ago(language: str) -> None:
    counted = ago(spoken(language))
    assert [line for line in LINES[language] if not counted.is_line(line)] == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The 3 hours ago"),
        ("en", "Yesterday at the harbour"),
        ("en", "Today in pictures"),
        ("en", "over a barrel"),
        ("en", "2 hours 3 goals ago"),
        ("de", "vor über der Wahl"),
        ("de", "vor der Wahl"),
        ("de", "vor 3 Stunden begann das Fest"),
        ("fr", "il y a du monde"),
        ("fr", "hier et demain"),
        ("es", "hace falta una hora"),
        ("ja", "3時間前後"),
        ("ja", "駅前"),
        ("zh", "今日头条"),
        ("ko", "3시간 전국"),
        ("ru", "час пик"),
        ("ar", "قبل الانتخابات"),
        ("fi", "tunti"),
        ("hu", "Egy perc csend"),
        ("th", "3 ชั่วโมง"),
        ("xx", "3 Stunden her"),
    ],
)
def test_a_line_that_only_looks_like_one(language: str, line: str) -> None:
    assert not ago(spoken(language)).line.fullmatch(line)
