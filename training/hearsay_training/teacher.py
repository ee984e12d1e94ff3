"""The larger network that the mention head learns from: MPNet's lower layers, all of them trained on GUM, several copies side by side.

Its weights are those of all-mpnet-base-v2 (Apache-2.0): `python -m hearsay_training.teacher MODEL.safetensors OUT` keeps what is needed of them.
"""

from __future__ import annotations

import math
import sys

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .pieces import FIRST_PIECE, LAST_PIECE, SHAPES
from .stacked import StackedLayer, stacked
from .stretches import StackedStretches

LAYERS, BUCKETS, FURTHEST = 10, 32, 128
ID_SHIFT, BEGIN, END, FIRST_PLACE = 4, 0, 2, 2
"""MPNet's vocabulary is BERT's behind four ids of its own; its places begin at 2."""
EPS = 1e-5
NAMES = {
    "query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v", "mixed": "attention.attn.o",
    "after_attention": "attention.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "after_inner": "output.LayerNorm",
}  # fmt: skip


def needed(arrays: dict[str, Tensor]) -> dict[str, Tensor]:
    """Of MPNet's weights those that the teacher begins with, under its own names."""
    kept = {"tokens": "embeddings.word_embeddings.weight", "places": "embeddings.position_embeddings.weight", "distances": "encoder.relative_attention_bias.weight"}
    kept |= {f"norm.{part}": f"embeddings.LayerNorm.{part}" for part in ("weight", "bias")}
    kept |= {f"{number}.{name}.{part}": f"encoder.layer.{number}.{old}.{part}" for number in range(LAYERS) for name, old in NAMES.items() for part in ("weight", "bias")}
    return {name: arrays[old] for name, old in kept.items()}


def bucket_of(distance: Tensor) -> Tensor:
    """The bucket of how much further the place looked at is; as in MPNet."""
    half, exact = BUCKETS // 2, BUCKETS // 4
    away = distance.abs()
    far = exact + (torch.log(away.clamp(min=1).float() / exact) / math.log(FURTHEST / exact) * (half - exact)).long()
    return torch.where(distance > 0, half, 0) + torch.where(away < exact, away, far.clamp(max=half - 1))


class Teacher(nn.Module):
    def __init__(self, weights: dict[str, Tensor], copies: int, dropout: float = 0.1) -> None:
        super().__init__()
        weights = {name: value.float() for name, value in weights.items()}
        states = weights["tokens"].shape[1]
        for name in ("tokens", "places", "distances", "norm.weight", "norm.bias"):
            self.register_buffer(name.replace(".", "_"), weights[name])
        self.shapes = stacked(torch.zeros(SHAPES, states), copies)
        heads = weights["distances"].shape[1]
        self.layers = nn.ModuleList(
            StackedLayer({name.partition(".")[2]: value for name, value in weights.items() if name.startswith(f"{number}.")}, heads, copies, EPS, dropout) for number in range(LAYERS)
        )
        self.stretches = StackedStretches(2 * states, 384, copies, 0.2)
        self.dropout = nn.Dropout(dropout)

    def forward(self, batch: dict[str, Tensor]) -> Tensor:
        ids, count = batch["ids"], batch["ids"].shape[1]
        own = torch.where(ids == FIRST_PIECE, BEGIN, torch.where(ids == LAST_PIECE, END, ids + ID_SHIFT))
        embedded = self.tokens[own] + self.places[FIRST_PLACE : FIRST_PLACE + count]
        x = F.layer_norm(embedded + self.shapes[:, batch["shapes"]], embedded.shape[-1:], self.norm_weight, self.norm_bias, EPS)
        first = x = self.dropout(x)
        places = torch.arange(count, device=ids.device)
        bias = self.distances[bucket_of(places[None] - places[:, None])].permute(2, 0, 1)[None] + ((1 - batch["mask"].float()) * -1e4)[:, None, None]
        for layer in self.layers:
            x = layer(x, bias)
        pool = batch["pool"].to(x.dtype)
        return self.stretches(torch.cat([pool @ x, pool @ first], -1))


def main() -> None:
    from safetensors.torch import load_file

    torch.save({name: value.half() for name, value in needed(load_file(sys.argv[1])).items()}, sys.argv[2])


if __name__ == "__main__":
    main()
