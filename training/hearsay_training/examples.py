"""Windows of articles with their labels: what one training step takes."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from .pieces import FIRST_PIECE, LAST_PIECE, OTHER_SHAPE, windows
from .queries import Cut
from .reader import NEIGHBOURS, POSITIONS, REACH, Rows

PACKED_PIECES, MOST_PIECES = 128, 254
"""Most word pieces of paragraphs packed into one window, and of one paragraph alone."""


def stretch(paragraphs: list[int], window: range, start: int, end: int) -> range:
    """Words that the label head sees of one cue, inside the window: its paragraph and NEIGHBOURS words of each one beside it, at most REACH words either way."""
    first, last = start, end
    while first > window.start and start - first < REACH and paragraphs[first - 1] == paragraphs[start]:
        first -= 1
    while last < window.stop and last - end < REACH and paragraphs[last] == paragraphs[end - 1]:
        last += 1
    before, after = first, last
    while first > window.start and start - first < REACH and before - first < NEIGHBOURS and paragraphs[first - 1] == paragraphs[start] - 1:
        first -= 1
    while last < window.stop and last - end < REACH and last - after < NEIGHBOURS and paragraphs[last] == paragraphs[end - 1] + 1:
        last += 1
    return range(first, last)


def place(word: int, start: int, end: int) -> int:
    """Number of a word's relative position: before, inside, after its cue."""
    if word < start:
        return max(0, word - start + REACH)
    return REACH if word < end else min(REACH + 1 + word - end, POSITIONS - 1)


@dataclass
class Batch:
    ids: Tensor
    mask: Tensor
    shapes: Tensor
    words: Tensor
    """Positions of the words' first pieces in the flattened (windows x pieces)."""
    cues: Tensor
    inner: Tensor
    auxiliary: Tensor
    rows: Rows | None
    labels: Tensor | None
    queries: list[tuple[int, int, int, int]]
    """Of each row: window in the batch, cue start, cue end, first word of its stretch."""


def rows_of(cut_words: list[tuple[list[int], range, int, int, int]]) -> tuple[Rows, list[range]]:
    """Rows for cues given as (paragraphs, window, offset of the window's first word among the batch's words, start, end)."""
    seen = [stretch(paragraphs, window, start, end) for paragraphs, window, _, start, end in cut_words]
    length = max(map(len, seen))
    index, valid, places, inside = (torch.zeros(len(seen), length, dtype=kind) for kind in (torch.long, torch.bool, torch.long, torch.bool))
    for row, (words, (_, window, offset, start, end)) in enumerate(zip(seen, cut_words)):
        count = len(words)
        index[row, :count] = torch.arange(words.start, words.stop) - window.start + offset
        valid[row, :count] = True
        places[row, :count] = torch.tensor([place(word, start, end) for word in words])
        inside[row, start - words.start : min(end, words.stop) - words.start] = True
    return Rows(index, valid, places, inside), seen


def batch_of(items: list[tuple[Cut, range]], most_rows: int, chance: random.Random) -> Batch:
    """Pads windows to one length; `most_rows` cues at most are given to the label head."""
    piece_ranges = []
    for cut_, window in items:
        firsts = [*cut_.pieces.firsts, len(cut_.pieces.ids)]
        piece_ranges.append((firsts[window.start], firsts[window.stop]))
    length = max(end - start for start, end in piece_ranges) + 2
    ids, mask, shapes = torch.zeros(len(items), length, dtype=torch.long), torch.zeros(len(items), length, dtype=torch.long), torch.full((len(items), length), OTHER_SHAPE)
    words, offsets = [], []
    for row, ((cut_, window), (start, end)) in enumerate(zip(items, piece_ranges)):
        count = end - start
        ids[row, : count + 2] = torch.tensor([FIRST_PIECE, *cut_.pieces.ids[start:end], LAST_PIECE])
        shapes[row, 1 : count + 1] = torch.tensor(cut_.pieces.shapes[start:end])
        mask[row, : count + 2] = 1
        offsets.append(len(words))
        words += [row * length + 1 + cut_.pieces.firsts[word] - start for word in window]
    cues, inner, auxiliary = torch.zeros(len(words), dtype=torch.long), torch.zeros(len(words), dtype=torch.long), torch.zeros(len(words), dtype=torch.long)
    wanted = []
    for row, ((cut_, window), offset) in enumerate(zip(items, offsets)):
        for query in cut_.queries:
            if not query.inner:
                for span, kind in query.spans:
                    mark(auxiliary, span, window, offset, kind)
            if query.start in window:
                mark(inner if query.inner else cues, range(query.start, query.end), window, offset, 1)
                wanted.append((row, offset, query))
    if len(wanted) > most_rows:
        wanted = chance.sample(wanted, most_rows)
    rows = labels = None
    if wanted:
        rows, seen = rows_of([(items[row][0].pieces.paragraphs, items[row][1], offset, query.start, min(query.end, items[row][1].stop)) for row, offset, query in wanted])
        labels = torch.zeros_like(rows.index)
        for number, ((_, _, query), stretch_) in enumerate(zip(wanted, seen)):
            for span, kind in query.spans:
                mark(labels[number], span, stretch_, 0, kind)
    return Batch(ids, mask, shapes, torch.tensor(words), cues, inner, auxiliary, rows, labels, [])


def mark(labels: Tensor, span: range, window: range, offset: int, kind: int) -> None:
    """Writes B and I of one span, as far as it lies in the window."""
    first, last = max(span.start, window.start), min(span.stop, window.stop)
    if first < last:
        labels[first - window.start + offset] = kind
        labels[first + 1 - window.start + offset : last - window.start + offset] = kind + 1


def windows_of(cut_: Cut, packed: int = PACKED_PIECES) -> list[tuple[Cut, range]]:
    return [(cut_, window) for window in windows(cut_.pieces, packed, max(packed, MOST_PIECES))]
