"""Takes from a trained reader the attention heads and inner neurons that matter least: `python -m hearsay_training.prune --help`.

Importance is how much the loss would change with a gate on each, to first order (Michel et al. 2019): the mean size of the gate's gradient over batches of train. As many go in each layer."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from .corpus import read_articles
from .examples import batch_of
from .loop import MOST_ROWS, default_base, epoch, loss_of
from .queries import cut_article
from .reader import PRUNED, UNPRUNED, Reader


class Gates:
    """Gates of one on the heads and inner neurons of one layer; what they weigh is asked for after each backward pass."""

    def __init__(self, before_out: nn.Module, heads: int, before_down: nn.Module, inner: int) -> None:
        self.heads, self.inner = torch.ones(heads, requires_grad=True), torch.ones(inner, requires_grad=True)
        self.weight = [torch.zeros(heads), torch.zeros(inner)]
        before_out.register_forward_pre_hook(lambda _, inputs: ((inputs[0].unflatten(-1, (heads, -1)) * self.heads.unsqueeze(-1)).flatten(-2), *inputs[1:]))
        before_down.register_forward_pre_hook(lambda _, inputs: (inputs[0] * self.inner, *inputs[1:]))

    def note(self) -> None:
        for weight, gate in zip(self.weight, (self.heads, self.inner)):
            weight += gate.grad.abs()
            gate.grad = None

    def best(self, heads: int, inner: int) -> tuple[Tensor, Tensor]:
        return tuple(weight.topk(count).indices.sort().values for weight, count in zip(self.weight, (heads, inner)))


def pruned(state: dict[str, Tensor], names: dict[str, str], heads: Tensor, inner: Tensor, width: int, fused: bool) -> None:
    """Leaves the chosen heads (each `width` wide) and inner neurons of one layer in the state."""
    columns = (heads.unsqueeze(1) * width + torch.arange(width)).flatten()
    if fused:
        whole = state[f"{names['mixed']}.weight"].shape[0] // 3
        rows = torch.cat([columns + part * whole for part in range(3)])
        parts = [("mixed", rows)]
    else:
        parts = [("query", columns), ("key", columns), ("value", columns)]
    for name, rows in [*parts, ("up", inner)]:
        for kind in ("weight", "bias"):
            state[f"{names[name]}.{kind}"] = state[f"{names[name]}.{kind}"][rows]
    for name, kept in (("out", columns), ("down", inner)):
        state[f"{names[name]}.weight"] = state[f"{names[name]}.weight"][:, kept]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train/ of PolNeAR")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--base", default=default_base())
    parser.add_argument("--batches", type=int, default=150)
    parser.add_argument("--out", type=Path, required=True, help="the smaller checkpoint, to be trained on")
    options = parser.parse_args()
    torch.manual_seed(1)
    chance = random.Random(1)
    tokenizer = Tokenizer.from_file(f"{options.base}/tokenizer.json")
    tokenizer.no_padding(), tokenizer.no_truncation()
    reader = Reader(options.base, UNPRUNED)
    state = torch.load(options.checkpoint, weights_only=False, map_location="cpu")["average"]
    reader.load_state_dict(state)
    reader.eval()
    encoder_layers, label_layers = reader.encoder.encoder.layer, reader.label.layers
    gates = [Gates(layer.attention.output.dense, UNPRUNED.heads, layer.output.dense, UNPRUNED.inner) for layer in encoder_layers]
    gates += [Gates(layer.out, UNPRUNED.label_heads, layer.down, UNPRUNED.label_inner) for layer in label_layers]
    articles = read_articles(options.corpus / "train")
    cuts = [[cut_article(tokenizer, article, number) for number in range(len(article.annotations))] for article in articles]
    for number, items in enumerate(epoch(tokenizer, articles, cuts, 8, chance)[: options.batches]):
        loss_of(reader, batch_of(items, MOST_ROWS, chance), torch.device("cpu")).backward()
        for gate in gates:
            gate.note()
        if (number + 1) % 50 == 0:
            print(f"batch {number + 1}/{options.batches}", flush=True)
    for number in range(len(encoder_layers)):
        stem = f"encoder.encoder.layer.{number}"
        names = {name: f"{stem}.attention.self.{name}" for name in ("query", "key", "value")}
        names |= {"out": f"{stem}.attention.output.dense", "up": f"{stem}.intermediate.dense", "down": f"{stem}.output.dense"}
        pruned(state, names, *gates[number].best(PRUNED.heads, PRUNED.inner), reader.states // UNPRUNED.heads, fused=False)
    for number, layer in enumerate(label_layers):
        names = {name: f"label.layers.{number}.{name}" for name in ("mixed", "out", "up", "down")}
        width = layer.out.in_features // UNPRUNED.label_heads
        pruned(state, names, *gates[len(encoder_layers) + number].best(PRUNED.label_heads, PRUNED.label_inner), width, fused=True)
    Reader(options.base).load_state_dict(state)
    torch.save({"average": state}, options.out)


if __name__ == "__main__":
    main()
