"""The mention head: which stretches of a window's words are mentions of persons, organisations, places or other things.

It reads what the reader's encoder leaves of a window, which stays as it is: the embeddings and the states of its second layer, a piece each, and its last states, a word each. Three layers of the base model
(the third to the fifth, trained on) go on from the second, and each word's pieces are averaged; a stretch is scored by the product of its first and its last word.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import AutoModel

from .gum import KINDS

BASE_LAYERS = (2, 3, 4)
WIDTH, PARTS, LONGEST = 256, 48, 30
"""Width before the product; width of each kind's product; most words of a mention."""
MOST_WORDS = 300


class MentionHead(nn.Module):
    def __init__(self, base: str, dropout: float = 0.25) -> None:
        super().__init__()
        encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        states = encoder.config.hidden_size
        self.layers = nn.ModuleList(encoder.encoder.layer[number] for number in BASE_LAYERS)
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
        """`lower`, `embedded`: (windows, pieces, states); `words`: (windows, words, states); `pool`: (windows, words, pieces); `mask`: (windows, pieces) -> logits against none (windows, first, last, kinds)."""
        bias = (1 - mask.float()).mul(-1e4)[:, None, None, :]
        x = self.dropout(lower)
        for layer in self.layers:
            x = layer(x, bias)
            x = x[0] if isinstance(x, tuple) else x
        x = torch.cat([pool @ x, pool @ embedded, words], -1)
        x = self.dropout(self.norm(F.gelu(self.inner(self.dropout(x)))))
        return self.scores(x)

    def scores(self, x: Tensor) -> Tensor:
        windows, count, _ = x.shape
        first, last = (part(x).view(windows, count, len(KINDS), PARTS).transpose(1, 2) for part in (self.first, self.last))
        product = (first @ last.transpose(-1, -2)).permute(0, 2, 3, 1) / math.sqrt(PARTS)
        return product + self.opens(x)[:, :, None] + self.closes(x)[:, None] + self.length(self.distance[:count, :count])

