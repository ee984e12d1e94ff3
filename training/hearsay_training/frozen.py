"""The shipped encoder, from its ONNX file, as PyTorch: many windows at once, for a machine with a GPU. What goes into products is not rounded; two terms of int8 leave it as good as whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor

TAP = 2
"""After how many layers `lower` is taken."""


class FrozenEncoder:
    def __init__(self, path: Path, device: torch.device) -> None:
        arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer}
        self.weights: dict[str, Tensor] = {}
        for name, array in arrays.items():
            stem, _, part = name.rpartition(".")
            if part in ("weight", "rows") and f"{stem}.scale" in arrays:
                middle = 128 if array.dtype == np.uint8 else 0
                array = (array.astype(np.float32) - middle) * arrays[f"{stem}.scale"]
            if array.dtype == np.float32 and part != "scale":
                self.weights[name] = torch.tensor(array, device=device)
        self.layers = 1 + max(int(name.split(".")[1]) for name in arrays if name.startswith("layers."))

    def norm(self, x: Tensor, name: str) -> Tensor:
        return F.layer_norm(x, x.shape[-1:], self.weights[f"{name}.weight"], self.weights[f"{name}.bias"], 1e-12)

    @torch.no_grad()
    def __call__(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(windows, pieces) each -> embeddings, states after the second layer, last states: (windows, pieces, states) each."""
        w = self.weights
        x = embedded = self.norm(w["pieces.rows"][ids] + w["shapes.rows"][shapes] + w["places"][: ids.shape[1]], "norm")
        bias = ((1 - mask.float()) * -1e4)[:, None, None]
        lower = x
        for number in range(self.layers):
            name = f"layers.{number}"
            q, k, v = ((x @ w[f"{name}.{part}.weight"] + w[f"{name}.{part}.bias"]).unflatten(-1, (-1, 32)).transpose(1, 2) for part in ("query", "key", "value"))
            seen = F.scaled_dot_product_attention(q, k, v, bias).transpose(1, 2).flatten(2)
            x = self.norm(x + seen @ w[f"{name}.mixed.weight"] + w[f"{name}.mixed.bias"], f"{name}.after_attention")
            inner = F.gelu(x @ w[f"{name}.up.weight"] + w[f"{name}.up.bias"])
            x = self.norm(x + inner @ w[f"{name}.down.weight"] + w[f"{name}.down.bias"], f"{name}.after_inner")
            if number == TAP - 1:
                lower = x
        return embedded, lower, x
