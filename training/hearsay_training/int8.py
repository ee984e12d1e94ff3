"""Products and tables with int8 weights, as onnxruntime runs them.

A weight matrix has a scale a column, a table a scale a row. What goes into a product is rounded to 8 bits at a scale found while reading, and what that rounding leaves is rounded once more to 8 bits, 254 times finer;
the two products are added. With one term only, the last bit of a float decides now and then to which side a number is rounded, and native code and WebAssembly, which differ in such bits, read differently."""

from __future__ import annotations

import torch
from torch import Tensor, nn

LEVELS = 127
FINER = 254
"""How many of the second term's steps there are in one of the first's: half a step either way is then within its 8 bits."""


class Product(torch.autograd.Function):
    """x @ weight + bias in two terms, and what is added to it: (…, inputs) -> (…, outputs)."""

    @staticmethod
    def symbolic(graph, x, weight, scale, bias, finer, middle, residual):
        first, step, zero = graph.op("DynamicQuantizeLinear", x, outputs=3)
        rest = graph.op("Sub", x, graph.op("DequantizeLinear", first, step, zero))
        small = graph.op("Mul", step, finer)
        second = graph.op("QuantizeLinear", rest, small, middle)
        none = graph.op("prim::Constant")
        none.setType(torch._C.OptionalType.ofTensor())
        coarse = graph.op("com.microsoft::MatMulIntegerToFloat", first, weight, step, scale, zero, none, bias)
        fine = graph.op("com.microsoft::MatMulIntegerToFloat", second, weight, small, scale, middle)
        added = graph.op("Sum", coarse, fine) if residual is None else graph.op("Sum", coarse, fine, residual)
        return added.setType(x.type().with_sizes([None] * x.type().dim()))

    @staticmethod
    def forward(context, x, weight, scale, bias, finer, middle, residual):
        y = x @ (weight.float() * scale) + bias
        return y if residual is None else y + residual


class CoarseProduct(torch.autograd.Function):
    """x @ weight + bias in one term, and what is added to it: faster, for what need not be read alike to the last bit."""

    @staticmethod
    def symbolic(graph, x, weight, scale, bias, residual):
        first, step, zero = graph.op("DynamicQuantizeLinear", x, outputs=3)
        none = graph.op("prim::Constant")
        none.setType(torch._C.OptionalType.ofTensor())
        coarse = graph.op("com.microsoft::MatMulIntegerToFloat", first, weight, step, scale, zero, none, bias)
        added = coarse if residual is None else graph.op("Sum", coarse, residual)
        return added.setType(x.type().with_sizes([None] * x.type().dim()))

    @staticmethod
    def forward(context, x, weight, scale, bias, residual):
        y = x @ (weight.float() * scale) + bias
        return y if residual is None else y + residual


class Sum(torch.autograd.Function):
    """An addition that onnxruntime does not fuse with the norm after it: its fused operator is several times slower on a CPU than the two apart."""

    @staticmethod
    def symbolic(graph, x, y):
        return graph.op("Sum", x, y)

    @staticmethod
    def forward(context, x, y):
        return x + y


added = Sum.apply


class Int8Linear(nn.Module):
    """A linear layer's weights (or several layers' side by side) in int8."""

    def __init__(self, *layers: nn.Linear, terms: int = 2) -> None:
        super().__init__()
        self.terms = terms
        columns = torch.cat([layer.weight.detach() for layer in layers]).T
        scale = columns.abs().amax(0) / LEVELS
        self.register_buffer("weight", (columns / scale).round().to(torch.int8).contiguous())
        self.register_buffer("scale", scale)
        self.register_buffer("bias", torch.cat([layer.bias.detach() for layer in layers]))
        self.register_buffer("finer", torch.tensor(1 / FINER))
        self.register_buffer("middle", torch.tensor(128, dtype=torch.uint8))

    def forward(self, x: Tensor, residual: Tensor | None = None) -> Tensor:
        if self.terms == 1:
            return CoarseProduct.apply(x, self.weight, self.scale, self.bias, residual)
        return Product.apply(x, self.weight, self.scale, self.bias, self.finer, self.middle, residual)


class Int8Table(nn.Module):
    """An embedding table in int8."""

    def __init__(self, rows: Tensor) -> None:
        super().__init__()
        scale = rows.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / LEVELS
        self.register_buffer("rows", (rows.detach() / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, numbers: Tensor) -> Tensor:
        return self.rows[numbers].float() * self.scale[numbers]
