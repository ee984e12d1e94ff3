"""Windows in batches of like lengths, on the device where they are to be learnt from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .frozen import FrozenEncoder
from .mentions import LONGEST

FOLDS = 5
COPIES = FOLDS + 1
"""One without each fold's documents, and one with all."""
Batch = dict[str, Tensor]


def batches_of(path: Path, encoder: FrozenEncoder, device: torch.device, most: int, gold: bool, limit: int | None = None) -> list[Batch]:
    """Batches of at most `most` pieces with their padding, of the windows with mentions or of those without; what the encoder leaves of each stands in them."""
    data = np.load(path)
    flat = {name: np.split(data[name].astype(np.int64), data[f"{count}_counts"].cumsum()[:-1]) for name, count in (("ids", "ids"), ("shapes", "ids"), ("firsts", "firsts"))}
    rows = [row for row in np.argsort(data["ids_counts"], kind="stable") if (data["document"][row] >= 0) == gold][:limit]
    mentions: dict[int, list[tuple[int, int, int]]] = {}
    for row, first, last, kind in data["gold"].tolist():
        mentions.setdefault(row, []).append((first, last, kind))
    groups: list[list[int]] = [[]]
    for row in rows:
        if (len(groups[-1]) + 1) * rounded(data["ids_counts"][row]) > most and groups[-1]:
            groups.append([])
        groups[-1].append(int(row))
    return [batch_of(group, flat, data, mentions, encoder, device) for group in groups]


def rounded(count: int) -> int:
    return -(-int(count) // 8) * 8


def batch_of(rows: list[int], flat: dict[str, list[np.ndarray]], data, mentions: dict, encoder: FrozenEncoder, device: torch.device) -> Batch:
    pieces, words = (rounded(max(len(flat[name][row]) for row in rows)) for name in ("ids", "firsts"))
    ids, shapes, mask = (np.zeros((len(rows), pieces), dtype=np.int64) for _ in range(3))
    firsts, real = np.zeros((len(rows), words), dtype=np.int64), np.zeros((len(rows), words), dtype=bool)
    pool = np.zeros((len(rows), words, pieces), dtype=np.float32)
    labels = np.zeros((len(rows), words, LONGEST), dtype=np.int64)
    for n, row in enumerate(rows):
        count, begun = len(flat["ids"][row]), flat["firsts"][row]
        ids[n, :count], shapes[n, :count], mask[n, :count] = flat["ids"][row], flat["shapes"][row], 1
        firsts[n, : len(begun)], real[n, : len(begun)] = begun, True
        lengths = np.diff(begun, append=count - 1)
        pool[n, np.repeat(np.arange(len(begun)), lengths), np.arange(begun[0], count - 1)] = np.repeat(1 / lengths, lengths)
        for first, last, kind in mentions.get(row, []):
            if last - first < LONGEST:
                labels[n, first, last - first] = kind + 1
    to = np.arange(words)[:, None] + np.arange(LONGEST)
    counted = real[:, :, None] & np.pad(real, ((0, 0), (0, LONGEST)))[:, to]
    given = {"ids": ids, "shapes": shapes, "mask": mask, "pool": pool, "real": real, "labels": labels, "counted": counted, "row": np.array(rows), "document": data["document"][rows]}
    batch = {name: torch.tensor(value, device=device) for name, value in given.items()}
    embedded, lower, last = encoder(batch["ids"], batch["shapes"], batch["mask"])
    beside = torch.cat([batch["pool"] @ embedded, last.gather(1, torch.tensor(firsts, device=device)[..., None].expand(-1, -1, last.shape[-1]))], -1)
    half = torch.float16 if device.type == "cuda" else torch.float32
    document = batch["document"]
    copies = torch.arange(COPIES, device=device)[:, None]
    learnt = ~((document[None] >= 0) & (document[None] % FOLDS == copies))
    return {**batch, "lower": lower.to(half), "beside": beside.to(half), "learnt": learnt.float(), "pool": batch["pool"].to(half)}
