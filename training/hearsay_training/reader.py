"""The reader's network: one encoder pass over a window, then a cue head, and a label head conditioned on one cue at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel

from .pieces import SHAPES

CUE_LABELS = ("O", "B", "I", "inner O", "inner B", "inner I")
LABELS = ("O", "B-source", "I-source", "B-content", "I-content")
REACH, NEIGHBOURS = 80, 8
"""Most words that the label head sees before and after a cue, and most of these in the paragraphs beside the cue's own."""
WIDTH, HEAD_WIDTH, LAYERS = 256, 64, 2
POSITIONS = 2 * REACH + 3


@dataclass(frozen=True)
class Sizes:
    """Attention heads and inner neurons of each layer, in the encoder and in the label head."""

    heads: int
    inner: int
    label_heads: int
    label_inner: int


UNPRUNED = Sizes(heads=12, inner=1536, label_heads=4, label_inner=512)
PRUNED = Sizes(heads=11, inner=1280, label_heads=3, label_inner=256)
"""What is left of them in the reader: see prune.py."""


@dataclass
class Rows:
    """One row a cue. `index`: word in the batch's flattened words; `valid`: not padding; `place`: relative position; `inside`: the cue's own words."""

    index: Tensor
    valid: Tensor
    place: Tensor
    inside: Tensor


class Layer(nn.Module):
    """A transformer layer, normalised first, that the ONNX exporter can take apart."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.before_attention, self.before_inner = nn.LayerNorm(width), nn.LayerNorm(width)
        self.mixed, self.out = nn.Linear(width, 3 * heads * HEAD_WIDTH), nn.Linear(heads * HEAD_WIDTH, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        rows, length, _ = x.shape
        q, k, v = self.mixed(self.before_attention(x)).view(rows, length, 3, self.heads, HEAD_WIDTH).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q @ k.transpose(-1, -2) * HEAD_WIDTH**-0.5 + bias, -1).to(v.dtype) @ v
        x = x + self.out(a.transpose(1, 2).flatten(2))
        return x + self.dropout(self.down(F.gelu(self.up(self.before_inner(x)))))


class LabelHead(nn.Module):
    """Source and content of one cue, from the states of the words around it."""

    def __init__(self, states: int, sizes: Sizes, dropout: float = 0.1) -> None:
        super().__init__()
        self.project, self.cue = nn.Linear(states, WIDTH), nn.Linear(states, WIDTH)
        self.place = nn.Embedding(POSITIONS, WIDTH)
        nn.init.normal_(self.place.weight, std=0.02)
        self.norm, self.last = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(Layer(WIDTH, sizes.label_heads, sizes.label_inner, dropout) for _ in range(LAYERS))
        self.labels = nn.Linear(WIDTH, len(LABELS))
        self.dropout = nn.Dropout(dropout)

    def states_of(self, words: Tensor, rows: Rows, add: Callable[[Tensor, Tensor], Tensor] = torch.add) -> Tensor:
        """`words`: (words, states) -> (rows, length, WIDTH): each word as seen from the cue. `add` is the addition before the norm."""
        inside = rows.inside.to(words.dtype).unsqueeze(-1)
        mean = (words[rows.index] * inside).sum(1) / inside.sum(1)
        x = add(self.project(words)[rows.index] + self.cue(mean).unsqueeze(1), self.place(rows.place))
        return self.dropout(self.norm(x))

    def forward(self, words: Tensor, rows: Rows) -> Tensor:
        """`words`: (words, states) -> logits (rows, length, labels)."""
        x = self.states_of(words, rows)
        bias = (1 - rows.valid.to(torch.float32)).mul(-1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return self.labels(self.last(x))


class Reader(nn.Module):
    """Encoder, cue head, label head, and an auxiliary head that is only there while training."""

    def __init__(self, base: str, sizes: Sizes = PRUNED, dropout: float = 0.1) -> None:
        super().__init__()
        config = AutoConfig.from_pretrained(base)
        config.attention_probs_dropout_prob = 0.0
        config.hidden_dropout_prob = dropout
        self.encoder = AutoModel.from_pretrained(base, config=config, add_pooling_layer=False)
        self.states = config.hidden_size
        if sizes != UNPRUNED:
            shrink(self.encoder, sizes)
        self.shape = nn.Embedding(SHAPES, self.states)
        nn.init.zeros_(self.shape.weight)
        self.cues = nn.Linear(self.states, len(CUE_LABELS))
        self.auxiliary = nn.Linear(self.states, len(LABELS))
        self.label = LabelHead(self.states, sizes, dropout)
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.dropout = nn.Dropout(dropout)

    def encode(self, ids: Tensor, mask: Tensor | None, shapes: Tensor) -> Tensor:
        """(windows, pieces) -> states (windows, pieces, states)."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.shape(shapes)
        return self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state


def shrink(encoder: nn.Module, sizes: Sizes) -> None:
    """Gives each layer of a BERT the sizes; its weights are to be loaded."""
    for layer in encoder.encoder.layer:
        attention = layer.attention.self
        states, width = attention.query.in_features, sizes.heads * attention.attention_head_size
        attention.query, attention.key, attention.value = (nn.Linear(states, width) for _ in range(3))
        attention.num_attention_heads, attention.all_head_size = sizes.heads, width
        layer.attention.output.dense = nn.Linear(width, states)
        layer.intermediate.dense, layer.output.dense = nn.Linear(states, sizes.inner), nn.Linear(sizes.inner, states)
