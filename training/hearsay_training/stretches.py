"""Scores of stretches of words, for networks side by side: the mention head's last part."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .gum import KINDS
from .mentions import LONGEST, PARTS
from .stacked import StackedNorm, fresh_linear


class StackedStretches(nn.Module):
    """(copies, windows, words, inputs) -> (copies, windows, words, LONGEST, kinds): logits against none of the stretch from each word to the one so many further."""

    def __init__(self, inputs: int, width: int, copies: int, dropout: float) -> None:
        super().__init__()
        kinds = len(KINDS)
        self.inner = fresh_linear(inputs, width, copies)
        self.norm = StackedNorm(torch.ones(width), torch.zeros(width), copies, 1e-5)
        self.first, self.last = fresh_linear(width, kinds * PARTS, copies), fresh_linear(width, kinds * PARTS, copies)
        self.opens, self.closes = fresh_linear(width, kinds, copies), fresh_linear(width, kinds, copies)
        self.length = nn.Parameter(torch.zeros(copies, LONGEST, kinds))
        self.dropout = nn.Dropout(dropout)
        nn.init.constant_(self.opens.bias, -4.0)

    def forward(self, x: Tensor) -> Tensor:
        x = self.dropout(self.norm(F.gelu(self.inner(self.dropout(x)))))
        copies, windows, words, _ = x.shape
        first, last = (part(x).view(copies, windows, words, len(KINDS), PARTS).transpose(2, 3) for part in (self.first, self.last))
        product = (first @ last.transpose(-1, -2)).float() / math.sqrt(PARTS)
        to = (torch.arange(words, device=x.device)[:, None] + torch.arange(LONGEST, device=x.device)).clamp(max=words - 1)
        band = product.gather(4, to.expand(*product.shape[:3], words, LONGEST)).permute(0, 1, 3, 4, 2)
        closes = self.closes(x).float()[:, :, to]
        return band + self.opens(x).float().unsqueeze(3) + closes + self.length[:, None, None]


def with_none(scores: Tensor) -> Tensor:
    """Logs of the probabilities of none and of each kind."""
    return F.log_softmax(F.pad(scores, (1, 0)), -1)
