"""The mention head as it is trained: like mentions.py, but several copies side by side, and layers that can be made slimmer."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .mentions import WIDTH
from .stacked import LINEARS, StackedLayer, StackedLinear
from .stretches import StackedStretches

EPS, HEADS = 1e-12, 12
NAMES = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "mixed": "attention.output.dense",
    "after_attention": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "after_inner": "output.LayerNorm",
}  # fmt: skip


def base_layer(state: dict[str, Tensor], number: int) -> dict[str, Tensor]:
    """A layer of the base model under the names of StackedLayer."""
    return {f"{name}.{part}": state[f"encoder.layer.{number}.{old}.{part}"] for name, old in NAMES.items() for part in ("weight", "bias")}


class Student(nn.Module):
    def __init__(self, layers: list[dict[str, Tensor]], copies: int, outer: float, inside: float, by_word: bool) -> None:
        """`outer`, `inside`: dropout around the layers and inside of them. `by_word`: pieces are averaged to words before the layers, not behind them."""
        super().__init__()
        self.layers = nn.ModuleList(StackedLayer(layer, HEADS, copies, EPS, inside) for layer in layers)
        states = layers[0]["mixed.weight"].shape[0]
        self.stretches = StackedStretches(3 * states, WIDTH, copies, outer)
        self.copies, self.by_word, self.dropout = copies, by_word, nn.Dropout(outer)

    def forward(self, batch: dict[str, Tensor]) -> Tensor:
        """`lower`: (windows, pieces, states); `beside`: pooled embeddings and last states (windows, words, 2 x states)."""
        lower, mask = batch["lower"].float(), batch["mask"].float()
        if self.by_word:
            lower, mask = batch["pool"].float() @ lower, batch["real"].float()
        x = self.dropout(lower.expand(self.copies, *lower.shape))
        bias = ((1 - mask) * -1e4)[:, None, None].expand(-1, -1, x.shape[2], -1)
        for layer in self.layers:
            x = layer(x, bias)
        beside = batch["beside"].to(x.dtype).expand(self.copies, *batch["beside"].shape)
        return self.stretches(torch.cat([x if self.by_word else batch["pool"].to(x.dtype) @ x, beside], -1))

    def feel_int8(self) -> None:
        """From now on, in every product that the shipped graph has in int8."""
        parts = [getattr(layer, name) for layer in self.layers for name in LINEARS]
        for part in (*parts, self.stretches.inner, self.stretches.first, self.stretches.last):
            part.feels_int8 = True

    def copy_of(self, number: int) -> dict[str, Tensor]:
        """One copy's weights, (outputs, inputs) where they are a linear layer's."""
        linear = {name for name, part in self.named_modules() if isinstance(part, StackedLinear)}
        found = {}
        for name, value in self.state_dict().items():
            stem, _, part = name.rpartition(".")
            value = value[number].squeeze(0).squeeze(0) if part == "bias" or stem not in linear and part == "weight" else value[number]
            found[name] = (value.T if stem in linear and part == "weight" else value).half().contiguous().cpu()
        return found
