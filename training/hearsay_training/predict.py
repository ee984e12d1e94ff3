"""Reads articles with the network as it stands: a reference for the TypeScript side and the measure while training."""

from __future__ import annotations

import random

import torch

from .examples import batch_of, rows_of, windows_of
from .lattice import best_paths
from .queries import Cut
from .reader import Reader


def spans_of(path: list[int], begin: int) -> list[tuple[int, int]]:
    """Spans of one kind in a path of labels, in words."""
    found: list[list[int]] = []
    open_ = False
    for word, label in enumerate(path):
        if label == begin or (label == begin + 1 and not open_):
            found.append([word, word + 1])
            open_ = True
        elif label == begin + 1:
            found[-1][1] = word + 1
        else:
            open_ = False
    return [(start, end) for start, end in found]


@torch.no_grad()
def predict(reader: Reader, cuts: list[Cut], cue_bias: float = 0.0) -> list[list[dict]]:
    """Outermost attributions of each article, spans in code points; `p` is the mean probability of the cue's words to be a cue's."""
    reader.eval()
    results = []
    for cut_ in cuts:
        found = []
        pieces = cut_.pieces
        for item in windows_of(cut_):
            _, window = item
            batch = batch_of([item], 0, random.Random(0))
            states = reader.encode(batch.ids, None, batch.shapes).flatten(0, 1)[batch.words].float()
            logits = reader.cues(states)[:, :3].log_softmax(-1)
            chances = 1 - logits[:, 0].exp()
            logits[:, 0] += cue_bias
            cues = [(start + window.start, end + window.start) for start, end in spans_of(logits.argmax(-1).tolist(), 1)]
            if not cues:
                continue
            rows, seen = rows_of([(pieces.paragraphs, window, 0, start, end) for start, end in cues])
            emissions = reader.label(states, rows)
            for (start, end), words, path in zip(cues, seen, best_paths(emissions, [len(words) for words in seen], reader.transitions)):
                role = lambda begin: [(pieces.starts[words.start + a], pieces.ends[words.start + b - 1]) for a, b in spans_of(path, begin)]
                found.append({"source": role(1), "cue": [(pieces.starts[start], pieces.ends[end - 1])], "content": role(3), "p": round(float(chances[start - window.start : end - window.start].mean()), 3)})
        results.append([attribution for attribution in found if attribution["content"]])
    return results
