"""Networks of one shape trained side by side, the five folds and the one on everything: every weight has a first dimension more, the copy's, and one product serves them all."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

LEVELS = 127


def stacked(value: Tensor, copies: int) -> nn.Parameter:
    return nn.Parameter(value.detach().float().unsqueeze(0).repeat(copies, *[1] * value.dim()))


def rounded_weight(weight: Tensor) -> Tensor:
    """(copies, inputs, outputs) as int8 with a scale an output holds it; gradients pass unchanged."""
    with torch.no_grad():
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / LEVELS
        error = (weight / scale).round() * scale - weight
    return weight + error


def rounded_input(x: Tensor) -> Tensor:
    """(copies, windows, places, states) as unsigned int8 holds it, with a scale and a zero point a window; gradients pass unchanged."""
    with torch.no_grad():
        least, most = x.amin((2, 3), keepdim=True).clamp(max=0).float(), x.amax((2, 3), keepdim=True).clamp(min=0).float()
        scale = (most - least).clamp(min=1e-8) / 255
        zero = (-least / scale).round()
        error = ((x / scale).round().clamp(-zero, 255 - zero) * scale).to(x.dtype) - x
    return x + error


class StackedLinear(nn.Module):
    """(copies, windows, places, inputs) -> (copies, windows, places, outputs)."""

    feels_int8 = False

    def __init__(self, weight: Tensor, bias: Tensor, copies: int) -> None:
        """`weight`: (outputs, inputs), as a linear layer has it."""
        super().__init__()
        self.weight, self.bias = stacked(weight.T, copies), stacked(bias.unsqueeze(0), copies)

    def forward(self, x: Tensor) -> Tensor:
        weight = self.weight
        if self.feels_int8:
            weight, x = rounded_weight(weight), rounded_input(x)
        copies, windows, places, inputs = x.shape
        return torch.baddbmm(self.bias, x.reshape(copies, windows * places, inputs), weight).view(copies, windows, places, -1)


def fresh_linear(inputs: int, outputs: int, copies: int) -> StackedLinear:
    linear = StackedLinear(torch.zeros(outputs, inputs), torch.zeros(outputs), copies)
    nn.init.uniform_(linear.weight, -1 / math.sqrt(inputs), 1 / math.sqrt(inputs))
    return linear


class StackedNorm(nn.Module):
    def __init__(self, weight: Tensor, bias: Tensor, copies: int, eps: float) -> None:
        super().__init__()
        self.weight, self.bias, self.eps = stacked(weight.view(1, 1, -1), copies), stacked(bias.view(1, 1, -1), copies), eps

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x.float(), x.shape[-1:], eps=self.eps) * self.weight + self.bias


LINEARS = ("query", "key", "value", "mixed", "up", "down")


class StackedLayer(nn.Module):
    """A transformer layer of BERT's kind. `gates`: a factor a head and an inner neuron, there while what matters is found out."""

    def __init__(self, weights: dict[str, Tensor], heads: int, copies: int, eps: float, dropout: float) -> None:
        """`weights`: NAME.weight and NAME.bias of query, key, value, mixed, up, down, after_attention, after_inner."""
        super().__init__()
        self.heads = heads
        for name in LINEARS:
            setattr(self, name, StackedLinear(weights[f"{name}.weight"], weights[f"{name}.bias"], copies))
        for name in ("after_attention", "after_inner"):
            setattr(self, name, StackedNorm(weights[f"{name}.weight"], weights[f"{name}.bias"], copies, eps))
        self.dropout = nn.Dropout(dropout)
        self.gates: tuple[Tensor, Tensor] | None = None

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """`bias`: (windows, heads or 1, places, places), what is added to each look from one place to another."""
        copies, windows, places, _ = x.shape
        q, k, v = (part(x).view(copies * windows, places, self.heads, -1).transpose(1, 2) for part in (self.query, self.key, self.value))
        bias = bias.to(q.dtype).expand(copies, windows, self.heads, places, places).reshape(copies * windows, self.heads, places, places)
        seen = F.scaled_dot_product_attention(q, k, v, bias).transpose(1, 2).reshape(copies, windows, places, self.heads, -1)
        if self.gates:
            seen = seen * self.gates[0][:, None, None, :, None].to(seen.dtype)
        x = self.after_attention(x + self.dropout(self.mixed(seen.flatten(3))))
        inner = F.gelu(self.up(x))
        if self.gates:
            inner = inner * self.gates[1][:, None, None].to(inner.dtype)
        return self.after_inner(x + self.dropout(self.down(inner)))

    def open_gates(self) -> None:
        copies, _, inner = self.up.weight.shape
        self.gates = tuple(torch.ones(copies, count, device=self.up.weight.device, requires_grad=True) for count in (self.heads, inner))

    @torch.no_grad()
    def keep(self, weight_of_heads: Tensor, weight_of_inner: Tensor, heads: int, inner: int) -> None:
        """Leaves each copy its heads and inner neurons of the most weight (copies, heads) and (copies, neurons)."""
        self.gates = None
        wide = self.mixed.weight.shape[1] // self.heads
        kept_heads, neurons = weight_of_heads.topk(heads).indices.sort().values, weight_of_inner.topk(inner).indices.sort().values
        columns = (kept_heads.unsqueeze(-1) * wide + torch.arange(wide, device=kept_heads.device)).flatten(1)
        for part in (self.query, self.key, self.value):
            leave(part, outputs=columns)
        leave(self.mixed, inputs=columns)
        leave(self.up, outputs=neurons)
        leave(self.down, inputs=neurons)
        self.heads = heads


def leave(linear: StackedLinear, inputs: Tensor | None = None, outputs: Tensor | None = None) -> None:
    weight, bias = linear.weight.data, linear.bias.data
    if inputs is not None:
        weight = weight.gather(1, inputs.unsqueeze(2).expand(-1, -1, weight.shape[2]))
    if outputs is not None:
        weight = weight.gather(2, outputs.unsqueeze(1).expand(-1, weight.shape[1], -1))
        bias = bias.gather(2, outputs.unsqueeze(1))
    linear.weight, linear.bias = nn.Parameter(weight.contiguous()), nn.Parameter(bias.contiguous())


def clip(parameters: list[nn.Parameter], most: float) -> None:
    """Clips each copy's gradient on its own."""
    grads = [parameter.grad for parameter in parameters if parameter.grad is not None]
    squares = torch.stack([grad.flatten(1).pow(2).sum(1) for grad in grads]).sum(0)
    factor = (most / (squares.sqrt() + 1e-6)).clamp(max=1)
    torch._foreach_mul_(grads, [factor.view(-1, *[1] * (grad.dim() - 1)) for grad in grads])
