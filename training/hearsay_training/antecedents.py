"""Learns which mention a pronoun means: `python -m hearsay_training.antecedents --pairs FILE --out models/reader/antecedents.json`.

FILE is what `npm run bench:pairs` writes: a line a pronoun of GUM with the features of its candidates, made by the code that reads pages. One hidden layer over the features that hold;
the loss is the negative log of what the right candidates have of the whole. Prints the accuracy in five folds over documents before training on all.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
from pathlib import Path

import torch
from torch import Tensor, nn

FEATURES, HIDDEN, EPOCHS, BATCH, FOLDS = 140, 24, 10, 16, 5
FORMS = {form: kind for kind, forms in {"he, she": "he him his himself she her hers herself", "it": "it its itself", "they": "they them their theirs themselves"}.items() for form in forms.split()}


class Ranker(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.input, self.output = nn.Linear(FEATURES, HIDDEN), nn.Linear(HIDDEN, 1, bias=False)
        self.dropout = nn.Dropout(0.25)

    def forward(self, pairs: Tensor) -> Tensor:
        return self.output(self.dropout(torch.relu(self.input(pairs)))).squeeze(-1)


def dense(row: dict) -> tuple[Tensor, Tensor]:
    pairs = torch.zeros(len(row["pairs"]), FEATURES)
    for number, pair in enumerate(row["pairs"]):
        pairs[number, pair["features"]] = 1
    return pairs, torch.tensor([pair["right"] for pair in row["pairs"]], dtype=torch.bool)


def train(examples: list[tuple[Tensor, Tensor]], seed: int) -> Ranker:
    torch.manual_seed(seed)
    chance = random.Random(seed)
    examples = [example for example in examples if example[1].any()]
    ranker = Ranker()
    optimiser = torch.optim.AdamW(ranker.parameters(), weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=EPOCHS * (len(examples) // BATCH + 1) + 1)
    for _ in range(EPOCHS):
        chance.shuffle(examples)
        for start in range(0, len(examples), BATCH):
            losses = []
            for pairs, right in examples[start : start + BATCH]:
                scores = ranker(pairs)
                losses.append(scores.logsumexp(0) - scores[right].logsumexp(0))
            optimiser.zero_grad()
            torch.stack(losses).mean().backward()
            optimiser.step()
            schedule.step()
    return ranker.eval()


def written(ranker: Ranker) -> dict:
    rounded = lambda values: [round(value, 4) for value in values]
    return {"input": [rounded(row) for row in ranker.input.weight.T.tolist()], "bias": rounded(ranker.input.bias.tolist()), "output": rounded(ranker.output.weight[0].tolist())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=Path, help="where to write the weights of each fold, for the bench: trained without the fold's documents")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.pairs.read_text().splitlines()]
    names = sorted({row["name"] for row in rows})
    examples = [dense(row) for row in rows]
    right: collections.Counter[str] = collections.Counter()
    counts: collections.Counter[str] = collections.Counter()
    folds = []
    for fold in range(FOLDS):
        held_out = set(names[fold::FOLDS])
        ranker = train([example for row, example in zip(rows, examples) if row["name"] not in held_out], fold)
        folds.append({"names": sorted(held_out), **written(ranker)})
        for row, (pairs, wanted) in zip(rows, examples):
            if row["name"] in held_out:
                for kind in (FORMS[row["form"].lower()], "all"):
                    counts[kind] += 1
                    right[kind] += len(pairs) > 0 and bool(wanted[ranker(pairs).argmax()])
    print("cross-validated:", {kind: f"{right[kind] / counts[kind]:.4f} of {counts[kind]}" for kind in counts})
    if options.folds:
        options.folds.write_text(json.dumps(folds))
    options.out.write_text(json.dumps(written(train(list(examples), 0))) + "\n")


if __name__ == "__main__":
    main()
