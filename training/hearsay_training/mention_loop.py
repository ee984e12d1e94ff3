"""Trains the mention head on GUM: `python -m hearsay_training.mention_loop --help`.

With --fold it leaves out a fifth of the documents and prints how well it finds their mentions (exact spans, F1 of persons, organisations and places together); without, it trains on all and keeps the head.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from .gum import KINDS, read_documents
from .loop import default_base
from .mention_windows import Window, open_encoder, padded, windows_of
from .mentions import LONGEST, MentionHead

FOLDS, BATCH = 5, 8
OUTSIDE = -0.5
"""What a stretch's score must beat to be a mention; chosen on the first fold. The reader's labels.json has it, too."""


def spans_of(scores: Tensor) -> list[tuple[int, int, int]]:
    """First word, last word and kind of each mention, the surest first; none crosses a surer one. The same as in src/stages/resolve/mentions."""
    best, kinds = scores.max(-1)
    count = len(scores)
    distance = torch.arange(count)[None] - torch.arange(count)[:, None]
    found = sorted(((float(best[first, last]), first, last, int(kinds[first, last])) for first, last in ((best > OUTSIDE) & (distance >= 0) & (distance < LONGEST)).nonzero().tolist()), reverse=True)
    kept: list[tuple[int, int, int]] = []
    for _, first, last, kind in found:
        if not any(first < a <= last < b or a < first <= b < last for a, b, _ in kept):
            kept.append((first, last, kind))
    return kept


@torch.no_grad()
def measure(head: MentionHead, windows: list[Window]) -> dict[str, float]:
    head.eval()
    right, found, gold = ([0] * len(KINDS) for _ in range(3))
    lost = sum(window.lost for window in windows)
    for window in windows:
        given, _, _ = padded([window])
        for first, last, kind in spans_of(head(**given)[0]):
            found[kind] += 1
            right[kind] += window.gold.get((first, last)) == kind
        for kind in window.gold.values():
            gold[kind] += 1
    figures = {kind: round(2 * right[n] / max(1, found[n] + gold[n]), 4) for n, kind in enumerate(KINDS)}
    actors = slice(0, KINDS.index("other"))
    counts = {"right": sum(right[actors]), "found": sum(found[actors]), "gold": sum(gold[actors]) + lost}
    return {"F1": round(2 * counts["right"] / max(1, counts["found"] + counts["gold"]), 4), **counts, **figures}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gum", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="encoder.onnx of the reader")
    parser.add_argument("--out", type=Path, required=True, help="the head, or with --fold the figures")
    parser.add_argument("--fold", type=int)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    chance = random.Random(0)
    base = default_base()
    documents = read_documents(options.gum)
    tokenizer = Tokenizer.from_file(str(Path(base) / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    windows = windows_of(documents, tokenizer, open_encoder(options.encoder))
    held_out = set() if options.fold is None else set(range(options.fold, len(documents), FOLDS))
    train = [window for window in windows if window.document not in held_out]
    head = MentionHead(base)
    layers = list(head.layers.parameters())
    others = [parameter for name, parameter in head.named_parameters() if not name.startswith("layers.")]
    optimiser = torch.optim.AdamW([{"params": layers}, {"params": others}], weight_decay=0.02)
    steps = options.epochs * math.ceil(len(train) / BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [options.rate, 4 * options.rate], total_steps=steps + 1, pct_start=0.1)
    begun = time.monotonic()
    for epoch in range(options.epochs):
        head.train()
        order = sorted(train, key=lambda window: len(window.lower) + chance.random() * 20)
        batches = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
        chance.shuffle(batches)
        total = 0.0
        for batch in batches:
            given, labels, counted = padded(batch)
            scores = head(**given)
            scores = torch.cat([torch.zeros(*scores.shape[:3], 1), scores], -1)
            loss = F.cross_entropy(scores[counted], labels[counted], reduction="sum") / sum(len(window.words) for window in batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}, {time.monotonic() - begun:.0f} s", flush=True)
    if options.fold is None:
        torch.save(head.state_dict(), options.out)
    else:
        figures = {"fold": options.fold, **measure(head, [window for window in windows if window.document in held_out])}
        print(figures, flush=True)
        options.out.write_text(json.dumps(figures))


if __name__ == "__main__":
    main()
