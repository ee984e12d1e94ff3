"""The mention head: which stretches of a window's words are mentions of persons, organisations, places or other things.

It reads what the reader's encoder leaves of a window, which stays as it is: the embeddings and the states of its second layer, a piece each, and its last states, a word each. Three layers of the base model
(the third to the fifth, without the heads and inner neurons of least weight, trained on) go on from the mean of the second's states over each word's pieces; a stretch is scored by the product of its first
and its last word.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import AutoModel

from .gum import KINDS

BASE_LAYERS = (2, 3, 4)
HEADS, INNER = 10, 1152
"""What is kept of each layer's 12 heads and 1,536 inner neurons."""
WIDTH, PARTS, LONGEST = 256, 48, 30
"""Width before the product; width of each kind's product; most words of a mention."""
MOST_WORDS = 300


class MentionHead(nn.Module):
    def __init__(self, base: str, dropout: float = 0.25) -> None:
        super().__init__()
        encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        states = encoder.config.hidden_size
        self.layers = nn.ModuleList(thinned(encoder.encoder.layer[number]) for number in BASE_LAYERS)
        self.inner, self.norm = nn.Linear(3 * states, WIDTH), nn.LayerNorm(WIDTH)
        self.first, self.last = nn.Linear(WIDTH, len(KINDS) * PARTS), nn.Linear(WIDTH, len(KINDS) * PARTS)
        self.opens, self.closes = nn.Linear(WIDTH, len(KINDS)), nn.Linear(WIDTH, len(KINDS))
        self.length = nn.Embedding(LONGEST, len(KINDS))
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.length.weight)
        nn.init.constant_(self.opens.bias, -4.0)
        places = torch.arange(MOST_WORDS)
        self.register_buffer("distance", (places[None] - places[:, None]).clamp(0, LONGEST - 1))

    def forward(self, lower: Tensor, embedded: Tensor, words: Tensor, pool: Tensor, mask: Tensor) -> Tensor:
        """`lower`, `embedded`: (windows, pieces, states); `words`: (windows, words, states); `pool`: (windows, words, pieces); `mask`: (windows, words) -> logits against none (windows, first, last, kinds)."""
        bias = (1 - mask.float()).mul(-1e4)[:, None, None, :]
        x = self.dropout(pool @ lower)
        for layer in self.layers:
            x = layer(x, bias)
            x = x[0] if isinstance(x, tuple) else x
        x = torch.cat([x, pool @ embedded, words], -1)
        x = self.dropout(self.norm(F.gelu(self.inner(self.dropout(x)))))
        return self.scores(x)

    def scores(self, x: Tensor) -> Tensor:
        windows, count, _ = x.shape
        first, last = (part(x).view(windows, count, len(KINDS), PARTS).transpose(1, 2) for part in (self.first, self.last))
        product = (first @ last.transpose(-1, -2)).permute(0, 2, 3, 1) / math.sqrt(PARTS)
        return product + self.opens(x)[:, :, None] + self.closes(x)[:, None] + self.length(self.distance[:count, :count])


def thinned(layer: nn.Module) -> nn.Module:
    """A layer of BERT with the heads and inner neurons that weigh most."""
    attention, size = layer.attention.self, layer.attention.self.attention_head_size
    out = layer.attention.output.dense
    weight = out.weight.detach().unflatten(1, (-1, size)).norm(dim=(0, 2)) * attention.value.weight.detach().unflatten(0, (-1, size)).norm(dim=(1, 2))
    heads = weight.topk(HEADS).indices.sort().values
    kept = (heads[:, None] * size + torch.arange(size)).flatten()
    attention.query, attention.key, attention.value = (rows(part, kept) for part in (attention.query, attention.key, attention.value))
    attention.num_attention_heads, attention.all_head_size = HEADS, HEADS * size
    layer.attention.output.dense = columns(out, kept)
    up, down = layer.intermediate.dense, layer.output.dense
    neurons = (up.weight.detach().norm(dim=1) * down.weight.detach().norm(dim=0)).topk(INNER).indices.sort().values
    layer.intermediate.dense, layer.output.dense = rows(up, neurons), columns(down, neurons)
    return layer


def rows(linear: nn.Linear, kept: Tensor) -> nn.Linear:
    part = nn.Linear(linear.in_features, len(kept))
    part.weight, part.bias = nn.Parameter(linear.weight.detach()[kept]), nn.Parameter(linear.bias.detach()[kept])
    return part


def columns(linear: nn.Linear, kept: Tensor) -> nn.Linear:
    part = nn.Linear(len(kept), linear.out_features)
    part.weight, part.bias = nn.Parameter(linear.weight.detach()[:, kept]), nn.Parameter(linear.bias.detach())
    return part
