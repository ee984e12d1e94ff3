"""Makes the network feel, while it trains, the rounding of its weights to int8 (Jacob et al. 2018). What goes into each product is kept in two terms of int8 when reading, so that its rounding need not be felt."""

from __future__ import annotations

from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .reader import Reader

LEVELS = 127


def rounded(weight: Tensor) -> Tensor:
    """`weight` (outputs x inputs) as int8 with a scale an output holds it; gradients pass unchanged."""
    with torch.no_grad():
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / LEVELS
        error = (weight / scale).round() * scale - weight
    return weight + error


def feel_int8(reader: Reader) -> None:
    """From now on, in every product of the encoder and of the label head."""

    def rounded_linear(module: nn.Linear, x: Tensor) -> Tensor:
        return F.linear(x, rounded(module.weight), module.bias)

    for part in (reader.encoder.encoder, reader.label):
        for module in part.modules():
            if isinstance(module, nn.Linear):
                module.forward = partial(rounded_linear, module)
