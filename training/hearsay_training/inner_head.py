"""Trains the head for cues inside contents on a trained reader, all else kept: `python -m hearsay_training.inner_head --help`."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from .corpus import read_articles
from .examples import batch_of, windows_of
from .inner import with_inner
from .loop import MOST_PIECES, cut_article, default_base
from .reader import Reader

STEPS, BATCH, RATE = 3000, 4096, 2e-3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train/ of PolNeAR")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--inner", type=Path, required=True, help="silver attributions inside contents of train")
    parser.add_argument("--least", type=float, default=0.5, help="least probability of a silver cue")
    parser.add_argument("--base", default=default_base())
    parser.add_argument("--out", type=Path, required=True, help="the checkpoint with the new head")
    options = parser.parse_args()
    torch.manual_seed(1)
    tokenizer = Tokenizer.from_file(f"{options.base}/tokenizer.json")
    tokenizer.no_padding(), tokenizer.no_truncation()
    reader = Reader(options.base)
    state = torch.load(options.checkpoint, weights_only=False, map_location="cpu")
    reader.load_state_dict(state["average"])
    reader.eval()
    states, labels = [], []
    for article in with_inner(read_articles(options.corpus / "train"), options.inner, options.least):
        for item in windows_of(cut_article(tokenizer, article, 0), MOST_PIECES):
            batch = batch_of([item], 0, random.Random(0))
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                words = reader.encode(batch.ids, None, batch.shapes).flatten(0, 1)[batch.words]
            # An outermost cue is no negative example: which of the two heads takes it is settled when reading.
            keep = batch.cues == 0
            states.append(words[keep].to(torch.bfloat16))
            labels.append(batch.inner[keep])
    everything, wanted = torch.cat(states), torch.cat(labels)
    print(f"{len(wanted)} words, {int((wanted == 1).sum())} inner cues", flush=True)
    head = torch.nn.Linear(reader.states, 3)
    optimizer = torch.optim.AdamW(head.parameters(), RATE, weight_decay=0.01)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, STEPS)
    for step in range(STEPS):
        chosen = torch.randint(len(wanted), (BATCH,))
        loss = F.cross_entropy(head(everything[chosen].float()), wanted[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        if (step + 1) % 500 == 0:
            print(f"step {step + 1}/{STEPS} loss {loss.item():.4f}", flush=True)
    with torch.no_grad():
        reader.cues.weight[3:] = head.weight
        reader.cues.bias[3:] = head.bias
    torch.save({"average": reader.state_dict(), "step": state.get("step")}, options.out)


if __name__ == "__main__":
    main()
