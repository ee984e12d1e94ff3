"""How well folds' copies find the mentions of the documents that they were not trained on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .batches import COPIES, FOLDS, Batch
from .gum import KINDS
from .stretches import with_none

LEAST = -1.5
"""Stretches below are no mentions at any threshold that is tried."""
Found = list[tuple[float, int, int, int, int]]
"""Score, row, first word, last word, kind."""


@torch.no_grad()
def found_in(score: Callable[[Batch], Tensor], batches: list[Batch]) -> Found:
    """Mentions by the copy that was not trained on their document, the surest first; none crosses a surer one."""
    found: Found = []
    for batch in batches:
        scores = score(batch)
        own = scores.view(-1, COPIES, *scores.shape[1:])
        logs = with_none(own.float()).exp().mean(0).clamp(min=1e-9).log()
        logs = logs[batch["document"] % FOLDS, torch.arange(len(batch["document"]), device=logs.device)]
        best, kinds = (logs[..., 1:] - logs[..., :1]).max(-1)
        places = ((best > LEAST) & batch["counted"]).nonzero()
        values, kind = best[places.unbind(1)], kinds[places.unbind(1)]
        rows = batch["row"][places[:, 0]]
        columns = (values.cpu().tolist(), rows.cpu().tolist(), places[:, 1].cpu().tolist(), (places[:, 1] + places[:, 2]).cpu().tolist(), kind.cpu().tolist())
        found += zip(*columns)
    return without_crossing(sorted(found, reverse=True))


def without_crossing(found: Found) -> Found:
    kept: Found = []
    spans: dict[int, list[tuple[int, int]]] = {}
    for mention in found:
        _, row, first, last, _ = mention
        others = spans.setdefault(row, [])
        if not any(first < a <= last < b or a < first <= b < last for a, b in others):
            others.append((first, last))
            kept.append(mention)
    return kept


def figures(found: Found, path: Path, outside: float, rows: set[int] | None = None) -> list[dict[str, float]]:
    """A fold's figures each, as bench/resolve reads them."""
    data = np.load(path)
    document = data["document"]
    gold = {(row, first, last): kind for row, first, last, kind in data["gold"].tolist()}
    actors = KINDS.index("other")
    result = []
    for fold in range(FOLDS):
        here = {row for row in range(len(document)) if document[row] >= 0 and document[row] % FOLDS == fold and (rows is None or row in rows)}
        right, given, wanted = ([0] * len(KINDS) for _ in range(3))
        for score, row, first, last, kind in found:
            if row in here and score > outside:
                given[kind] += 1
                right[kind] += gold.get((row, first, last)) == kind
        for (row, _, _), kind in gold.items():
            wanted[kind] += row in here
        counts = {"right": sum(right[:actors]), "found": sum(given[:actors]), "gold": sum(wanted[:actors]) + sum(int(data["lost"][row]) for row in here)}
        kinds = {kind: round(2 * right[n] / max(1, given[n] + wanted[n]), 4) for n, kind in enumerate(KINDS)}
        result.append({"fold": fold, "F1": round(2 * counts["right"] / max(1, counts["found"] + counts["gold"]), 4), **counts, **kinds})
    return result


def together(folds: list[dict[str, float]]) -> float:
    right, found, gold = (sum(fold[name] for fold in folds) for name in ("right", "found", "gold"))
    return 2 * right / max(1, found + gold)
