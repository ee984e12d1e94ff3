"""Makes the network feel, while it trains, the rounding that int8 inference does to what goes into each matrix product (Jacob et al. 2018)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .reader import Reader

LEVELS = 255


def rounded(x: Tensor, dimensions: tuple[int, ...]) -> Tensor:
    """`x` as 8 bits between its least and its largest value hold it, as onnxruntime's DynamicQuantizeLinear does; gradients pass unchanged."""
    with torch.no_grad():
        low, high = x.amin(dimensions, keepdim=True).clamp(max=0).float(), x.amax(dimensions, keepdim=True).clamp(min=0).float()
        scale = (high - low).clamp(min=1e-8) / LEVELS
        zero = (-low / scale).round()
        near = (((x.float() / scale).round() + zero).clamp(0, LEVELS) - zero) * scale
        error = near.to(x.dtype) - x
    return x + error


def feel_int8(reader: Reader) -> None:
    """From now on: a window at a time in the encoder, all rows together in the label head, as when reading."""

    def a_window(module: nn.Module, inputs: tuple[Tensor]) -> tuple[Tensor]:
        return (rounded(inputs[0], tuple(range(1, inputs[0].dim()))),)

    def all_rows(module: nn.Module, inputs: tuple[Tensor]) -> tuple[Tensor]:
        return (rounded(inputs[0], tuple(range(inputs[0].dim()))),)

    for part, hook in ((reader.encoder.encoder, a_window), (reader.label, all_rows)):
        for module in part.modules():
            if isinstance(module, nn.Linear):
                module.register_forward_pre_hook(hook)
