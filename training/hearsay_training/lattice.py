"""A linear chain over labels: allowed and learned transitions, its likelihood and its best path."""

from __future__ import annotations

import torch
from torch import Tensor

FORBIDDEN = -1e4
_ALLOWED_BEFORE_INSIDE = {2: (1, 2), 4: (3, 4)}


def constraints() -> Tensor:
    """(from, to): 0, or FORBIDDEN where an inside label would follow what is not of its span."""
    table = torch.zeros(5, 5)
    for inside, before in _ALLOWED_BEFORE_INSIDE.items():
        table[[label for label in range(5) if label not in before], inside] = FORBIDDEN
    return table


def starts() -> Tensor:
    """A chain does not start inside a span."""
    return torch.tensor([0.0, 0.0, FORBIDDEN, 0.0, FORBIDDEN])


def negative_log_likelihood(emissions: Tensor, labels: Tensor, valid: Tensor, transitions: Tensor) -> Tensor:
    """Mean over rows, each divided by its length's square root: (rows, length, labels), left-aligned by `valid`."""
    table = transitions + constraints()
    rows, length, _ = emissions.shape
    every = torch.arange(rows)
    gold = emissions[every, 0, labels[:, 0]]
    alpha = emissions[:, 0] + starts()
    for step in range(1, length):
        on = valid[:, step]
        gold = gold + (emissions[every, step, labels[:, step]] + table[labels[:, step - 1], labels[:, step]]) * on
        alpha = torch.where(on[:, None], torch.logsumexp(alpha[:, :, None] + table, 1) + emissions[:, step], alpha)
    return ((torch.logsumexp(alpha, 1) - gold) / valid.sum(1).clamp(min=1).sqrt()).mean()


def best_paths(emissions: Tensor, lengths: list[int], transitions: Tensor) -> list[list[int]]:
    """Viterbi: the best label of every word of every row."""
    table = transitions + constraints()
    score = emissions[:, 0] + starts()
    history, scores = [], [score]
    for step in range(1, emissions.size(1)):
        best, back = (score[:, :, None] + table).max(1)
        score = best + emissions[:, step]
        history.append(back)
        scores.append(score)
    paths = []
    for row, length in enumerate(lengths):
        label = int(scores[length - 1][row].argmax())
        path = [label]
        for step in range(length - 2, -1, -1):
            label = int(history[step][row][label])
            path.append(label)
        paths.append(path[::-1])
    return paths
