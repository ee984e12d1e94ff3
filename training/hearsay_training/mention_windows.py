"""Windows of documents as the mention head takes them: what the shipped encoder leaves of each, and the mentions in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from onnxruntime import InferenceSession, SessionOptions
from tokenizers import Tokenizer
from torch import Tensor

from .examples import MOST_PIECES, PACKED_PIECES
from .gum import KINDS, Document
from .mentions import LONGEST
from .pieces import FIRST_PIECE, LAST_PIECE, OTHER_SHAPE, cut, windows

Gold = dict[tuple[int, int], int]
"""First and last word of each mention -> number of its kind."""


@dataclass(frozen=True)
class Window:
    """`lower`, `embedded`: (pieces, states); `words`: (words, states); `pool`: (words, pieces). `lost`: mentions of actors that no window holds whole."""

    document: int
    lower: Tensor
    embedded: Tensor
    words: Tensor
    pool: Tensor
    gold: Gold
    lost: int


def open_encoder(path: Path) -> InferenceSession:
    options = SessionOptions()
    options.intra_op_num_threads = 1
    return InferenceSession(path, options)


def windows_of(documents: list[Document], tokenizer: Tokenizer, encoder: InferenceSession) -> list[Window]:
    return [window for number, document in enumerate(documents) for window in windows_of_one(number, document, tokenizer, encoder)]


def windows_of_one(number: int, document: Document, tokenizer: Tokenizer, encoder: InferenceSession) -> list[Window]:
    pieces = cut(tokenizer, document.text)
    firsts = [*pieces.firsts, len(pieces.ids)]
    touched = [(pieces.words_touched(mention.start, mention.end), KINDS.index(mention.kind)) for mention in document.mentions]
    found = []
    for window in windows(pieces, PACKED_PIECES, MOST_PIECES):
        start, end = firsts[window.start], firsts[window.stop]
        places = np.array([first - start + 1 for first in firsts[window.start : window.stop + 1]])
        ids = np.array([FIRST_PIECE, *pieces.ids[start:end], LAST_PIECE])
        shapes = np.array([OTHER_SHAPE, *pieces.shapes[start:end], OTHER_SHAPE])
        words, embedded, lower = encoder.run(["words", "embedded", "lower"], {"ids": ids, "shapes": shapes, "firsts": places[:-1]})
        pool = torch.zeros(len(window), len(ids))
        for row, (first, last) in enumerate(zip(places, places[1:])):
            pool[row, first:last] = 1 / (last - first)
        begun = [(span, kind) for span, kind in touched if len(span) and window.start <= span.start < window.stop]
        gold = {(span.start - window.start, span.stop - 1 - window.start): kind for span, kind in begun if span.stop <= window.stop}
        lost = sum(span.stop > window.stop and kind < KINDS.index("other") for span, kind in begun)
        found.append(Window(number, torch.tensor(lower[0]), torch.tensor(embedded), torch.tensor(words), pool, gold, lost))
    return found


def padded(batch: list[Window]) -> tuple[dict[str, Tensor], Tensor, Tensor]:
    """What the head takes, the labels (0 none, else kind + 1) and which stretches count."""
    count, pieces = max(len(window.words) for window in batch), max(len(window.lower) for window in batch)
    states = batch[0].words.shape[1]
    lower, embedded = torch.zeros(len(batch), pieces, states), torch.zeros(len(batch), pieces, states)
    words, pool = torch.zeros(len(batch), count, states), torch.zeros(len(batch), count, pieces)
    mask, real = torch.zeros(len(batch), pieces), torch.zeros(len(batch), count)
    labels = torch.zeros(len(batch), count, count, dtype=torch.long)
    for row, window in enumerate(batch):
        here, there = len(window.words), len(window.lower)
        lower[row, :there], embedded[row, :there], mask[row, :there] = window.lower, window.embedded, 1
        words[row, :here], pool[row, :here, :there], real[row, :here] = window.words, window.pool, 1
        for (first, last), kind in window.gold.items():
            labels[row, first, last] = kind + 1
    distance = torch.arange(count)[None] - torch.arange(count)[:, None]
    counted = ((distance >= 0) & (distance < LONGEST))[None] & (real[:, :, None] * real[:, None]).bool()
    return {"lower": lower, "embedded": embedded, "words": words, "pool": pool, "mask": mask}, labels, counted
