"""Word pieces, words, shapes and paragraphs of a text; the TypeScript side (src/text) must agree with every number here."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from tokenizers import Tokenizer

SHAPES = 14
OTHER_SHAPE = 6
FIRST_PIECE, LAST_PIECE = 101, 102


@dataclass(frozen=True)
class Pieces:
    """A text in word pieces: ids and shapes a piece; first piece, start and end (code points) and paragraph a word."""

    ids: list[int]
    shapes: list[int]
    firsts: list[int]
    starts: list[int]
    ends: list[int]
    paragraphs: list[int]

    def words_touched(self, start: int, end: int) -> range:
        """Numbers of the words that share a character with the span."""
        return range(bisect.bisect_right(self.ends, start), bisect.bisect_left(self.starts, end))


def shape_of(word: str, glued: bool) -> int:
    """0 lower, 1 Title, 2 UPPER, 3 one capital, 4 other letters, 5 has a digit, 6 other; 7 more when glued to the word before."""
    if word.isalpha():
        if word.islower():
            shape = 0
        elif word.isupper():
            shape = 2 if len(word) > 1 else 3
        else:
            shape = 1 if word[0].isupper() and word[1:].islower() else 4
    else:
        shape = 5 if any(character.isdigit() for character in word) else OTHER_SHAPE
    return shape + (7 if glued else 0)


def cut(tokenizer: Tokenizer, text: str) -> Pieces:
    """Cuts a text into word pieces."""
    encoding = tokenizer.encode(text, add_special_tokens=False)
    newlines = [match.start() for match in re.finditer("\n", text)]
    pieces = Pieces(list(encoding.ids), [], [], [], [], [])
    words, offsets = encoding.word_ids, encoding.offsets
    piece = 0
    while piece < len(words):
        end = piece + 1
        while end < len(words) and words[end] == words[piece]:
            end += 1
        start, stop = offsets[piece][0], offsets[end - 1][1]
        pieces.firsts.append(piece)
        pieces.starts.append(start)
        pieces.ends.append(stop)
        pieces.paragraphs.append(bisect.bisect(newlines, start))
        pieces.shapes.extend([shape_of(text[start:stop], start > 0 and not text[start - 1].isspace())] * (end - piece))
        piece = end
    return pieces


def windows(pieces: Pieces, packed: int, most: int) -> list[range]:
    """Ranges of words: whole paragraphs of at most `packed` pieces together, or one of at most `most`; a longer paragraph is cut between words."""
    count = len(pieces.firsts)
    piece_at = [*pieces.firsts, len(pieces.ids)]
    found: list[range] = []
    start = last = 0
    for word in range(1, count + 1):
        while piece_at[word] - piece_at[start] > (packed if last > start else most):
            stop = last if last > start else max(word - 1, start + 1)
            found.append(range(start, stop))
            start = stop
        if word == count or pieces.paragraphs[word] != pieces.paragraphs[word - 1]:
            last = word
    if start < count:
        found.append(range(start, count))
    return found
