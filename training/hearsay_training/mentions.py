"""The mention head: which stretches of a window's words are mentions of persons, organisations, places or other things.

It reads what the reader's encoder leaves of a window, which stays as it is: the embeddings and the states of its second layer, a piece each, which are averaged to words, and its last states, a word each. Slim layers of the
base model, trained on, go on from the second; a stretch is scored by the product of its first and its last word. student.py trains several such heads side by side; here is one of them, as it is exported.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .export import Attention, Gelu
from .gum import KINDS
from .int8 import Int8Linear

WIDTH, PARTS, LONGEST = 256, 48, 30
"""Width before the product; width of each kind's product; most words of a mention."""
OUTSIDE = 0
"""What a stretch's score must beat to be a mention: best over the folds together. The reader's labels.json has it, too."""
STATES_OF_HEAD = 32
"""Width of an attention head of the base model."""
EPS = 1e-12
TERMS = 1
"""Of int8: a mention at the border may be read otherwise by WebAssembly; two terms take 1.6 times as long."""
Weights = dict[str, Tensor]
"""A copy of the student: a linear layer's weight is (outputs, inputs)."""


class Product(nn.Module):
    """A linear layer in int8."""

    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()
        weight, bias = weights[f"{name}.weight"].float(), weights[f"{name}.bias"].float()
        linear = nn.Linear(weight.shape[1], weight.shape[0])
        linear.weight, linear.bias = nn.Parameter(weight), nn.Parameter(bias)
        self.int8 = Int8Linear(linear, terms=TERMS)

    def forward(self, x: Tensor, residual: Tensor | None = None) -> Tensor:
        return self.int8(x, residual)


class Norm(nn.Module):
    def __init__(self, weights: Weights, name: str, eps: float) -> None:
        super().__init__()
        self.weight, self.bias, self.eps = (*(nn.Parameter(weights[f"{name}.{part}"].float()) for part in ("weight", "bias")), eps)

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.weight.shape, self.weight, self.bias, self.eps)


class LayerGraph(nn.Module):
    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()
        self.query, self.key, self.value, self.mixed, self.up, self.down = (Product(weights, f"{name}.{part}") for part in ("query", "key", "value", "mixed", "up", "down"))
        self.after_attention, self.after_inner = (Norm(weights, f"{name}.{part}", EPS) for part in ("after_attention", "after_inner"))
        self.heads = weights[f"{name}.query.weight"].shape[0] // STATES_OF_HEAD

    def forward(self, x: Tensor) -> Tensor:
        x = self.after_attention(self.mixed(Attention.apply(self.query(x), self.key(x), self.value(x), self.heads), x))
        return self.after_inner(self.down(Gelu.apply(self.up(x)), x))


class MentionGraph(nn.Module):
    """`words` (words, states), `embedded` (pieces, states), `lower` (1, pieces, states), `pool` (words, pieces) -> logits against none (first word, last word, kinds)."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        count = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))
        self.layers = nn.ModuleList(LayerGraph(weights, f"layers.{number}") for number in range(count))
        self.inner, self.last = (Product(weights, f"stretches.{part}") for part in ("inner", "last"))
        self.first = Product({name: value / math.sqrt(PARTS) for name, value in weights.items() if name.startswith("stretches.first.")}, "stretches.first")
        self.norm = Norm(weights, "stretches.norm", 1e-5)
        self.edges = nn.ParameterList(nn.Parameter(weights[f"stretches.{part}.{kind}"].float()) for part in ("opens", "closes") for kind in ("weight", "bias"))
        self.length = nn.Parameter(weights["stretches.length"].float())

    def forward(self, words: Tensor, embedded: Tensor, lower: Tensor, pool: Tensor) -> Tensor:
        x = (pool @ lower[0]).unsqueeze(0)
        for layer in self.layers:
            x = layer(x)
        x = self.norm(Gelu.apply(self.inner(torch.cat([x[0], pool @ embedded, words], -1))))
        first, last = (part(x).unflatten(-1, (len(KINDS), PARTS)) for part in (self.first, self.last))
        opens, closes = (F.linear(x, self.edges[n], self.edges[n + 1]).unsqueeze(-1) for n in (0, 2))
        one = torch.ones_like(opens)
        # what each word adds as the first and as the last goes through the one product, too: sums over all stretches take longer
        first, last = torch.cat([first, opens, one], -1).permute(1, 0, 2), torch.cat([last, one, closes], -1).permute(1, 2, 0)
        places = torch.ones_like(x[:, 0], dtype=torch.long).cumsum(0)
        lengths = (places[None] - places[:, None]).clamp(0, LONGEST - 1)
        return (first @ last).permute(1, 2, 0) + self.length[lengths]
