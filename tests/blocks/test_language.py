"""The language of a page is known by its script and its function words."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block
from cleaner.blocks.language import detect, spoken


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "The council of the town said that it was not going to wait for the rain, and that it would be open.",
            "en",
        ),
        (
            "Der Rat hat am Dienstag beschlossen, dass die Brücke nicht mehr gesperrt wird und offen ist.",
            "de",
        ),
        (
            "Rada miasta nie chce już czekać na deszcz, ale most, który był zamknięty, będzie otwarty.",
            "pl",
        ),
        (
            "Міська рада не хоче чекати на дощ, але міст, який був закритий, буде відкрито для пішоходів, і це не все.",
            "uk",
        ),
        (
            "Городской совет не хочет ждать дождя, но мост, который был закрыт, будет открыт, и это не всё.",
            "ru",
        ),
        (
            "Općina je u utorak kazala da most neće biti otvoren prije kiše, a uvijek je bilo dvije tisuće pješaka.",
            "hr",
        ),
        (
            "Opština je u utorak rekla da most neće biti otvoren pre kiše, a uvek je bilo dve hiljade pešaka.",
            "sr",
        ),
        ("市議会は火曜日に橋を再建することを決めた。雨を待つつもりはないという。", "ja"),
        ("시의회는 화요일에 다리를 다시 짓기로 했다. 비를 기다리지 않겠다고 밝혔다.", "ko"),
        ("市议会周二决定重建这座桥，并表示不会等待雨季结束。", "zh"),
        ("துறைமுகத்துக்குத் திரும்பிய படகைக் காண மக்கள் குவிந்தனர்.", "ta"),
        ("বন্দরে ফেরিটি ফিরেছে মঙ্গলবার সকালে।", "bn"),
        ("1 2 3 4 5", ""),
        ("", ""),
    ],
)
def test_detect(text: str, code: str) -> None:
    assert detect([Block(text, text)]) == code


def test_menus_do_not_outweigh_the_article() -> None:
    menu = [Block("Home", "Home")] * 40
    text = "Der Rat hat am Dienstag beschlossen, dass die Brücke nicht mehr gesperrt wird und offen ist."
    assert detect([*menu, Block(text, text)]) == "de"


@pytest.mark.parametrize(
    ("language", "codes"),
    [("de", ("de", "en", "every")), ("en", ("en", "every")), ("", ("en", "every")), ("tlh", ("en", "every"))],
)
def test_spoken(language: str, codes: tuple[str, ...]) -> None:
    assert spoken(language) == codes
