"""Writes a trained reader as ONNX files in int8: `python -m hearsay_training.export --help`.

encoder.onnx  ids, shapes (pieces with end marks), firsts (words) -> words (words x states)
cues.onnx     words -> cues (words x 6)
label.onnx    words, index, place, inside, valid (rows x length) -> labels (rows x length x 5)
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from torch import Tensor, nn

from .loop import MOST_PIECES, default_base
from .reader import CUE_LABELS, LABELS, REACH, Reader, Rows

FILES = ("encoder.onnx", "cues.onnx", "label.onnx")


class Attention(torch.autograd.Function):
    """Self-attention as onnxruntime's one fused operator, which has an int8 kernel."""

    @staticmethod
    def symbolic(graph, x, weight, bias, mask, heads):
        inputs = (x, weight, bias) if mask is None else (x, weight, bias, mask)
        return graph.op("com.microsoft::Attention", *inputs, num_heads_i=heads).setType(x.type())

    @staticmethod
    def forward(context, x, weight, bias, mask, heads):
        return torch.zeros_like(x)


class Residual(torch.autograd.Function):
    """An addition that onnxruntime does not fuse with the norm after it: its fused operator is several times slower on a CPU than the two apart."""

    @staticmethod
    def symbolic(graph, x, y):
        return graph.op("Sum", x, y)

    @staticmethod
    def forward(context, x, y):
        return x + y


def normalised(norm: nn.LayerNorm, x: Tensor) -> Tensor:
    return F.layer_norm(x, norm.normalized_shape, norm.weight, norm.bias, norm.eps)


class EncoderGraph(nn.Module):
    """The encoder, its layers written out with the fused attention."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.encoder, self.shape = reader.encoder, reader.shape
        self.heads = reader.encoder.config.num_attention_heads
        parts = [[getattr(layer.attention.self, name) for name in ("query", "key", "value")] for layer in self.encoder.encoder.layer]
        self.weights = nn.ParameterList(torch.cat([part.weight.T for part in layer], 1).contiguous() for layer in parts)
        self.biases = nn.ParameterList(torch.cat([part.bias for part in layer]) for layer in parts)
        tables = self.encoder.embeddings
        self.places = nn.Parameter(tables.position_embeddings.weight + tables.token_type_embeddings.weight[0])

    def forward(self, ids: Tensor, shapes: Tensor, firsts: Tensor) -> Tensor:
        tables = self.encoder.embeddings
        x = tables.word_embeddings(ids) + self.shape(shapes) + self.places[: ids.shape[0]]
        x = normalised(tables.LayerNorm, x).unsqueeze(0)
        for layer, weight, bias in zip(self.encoder.encoder.layer, self.weights, self.biases):
            mixed = Attention.apply(x, weight, bias, None, self.heads)
            x = normalised(layer.attention.output.LayerNorm, Residual.apply(layer.attention.output.dense(mixed), x))
            x = normalised(layer.output.LayerNorm, Residual.apply(layer.output.dense(F.gelu(layer.intermediate.dense(x))), x))
        return x[0].index_select(0, firsts)


class LabelGraph(nn.Module):
    """The label head, its layers written out with the fused attention."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.head = reader.label
        self.weights = nn.ParameterList(layer.mixed.weight.T.contiguous() for layer in self.head.layers)

    def forward(self, words: Tensor, index: Tensor, place: Tensor, inside: Tensor, valid: Tensor) -> Tensor:
        head, mask = self.head, valid.to(torch.int32)
        x = head.states_of(words, Rows(index, valid, place, inside), Residual.apply)
        for layer, weight in zip(head.layers, self.weights):
            x = Residual.apply(x, layer.out(Attention.apply(layer.before_attention(x), weight, layer.mixed.bias, mask, layer.heads)))
            x = Residual.apply(x, layer.down(F.gelu(layer.up(layer.before_inner(x)))))
        return head.labels(head.last(x))


def write_graphs(reader: Reader, folder: Path) -> None:
    """The three graphs in single precision."""
    pieces, words = torch.ones(40, dtype=torch.long), torch.arange(1, 30)
    torch.onnx.export(
        EncoderGraph(reader), (pieces, torch.zeros_like(pieces), words), str(folder / "encoder.onnx"), input_names=["ids", "shapes", "firsts"], output_names=["words"],
        dynamic_axes={"ids": {0: "pieces"}, "shapes": {0: "pieces"}, "firsts": {0: "words"}, "words": {0: "words"}}, opset_version=17, custom_opsets={"com.microsoft": 1}, dynamo=False,
    )  # fmt: skip
    states = torch.randn(29, reader.states)
    torch.onnx.export(
        reader.cues, (states,), str(folder / "cues.onnx"), input_names=["words"], output_names=["cues"],
        dynamic_axes={"words": {0: "words"}, "cues": {0: "words"}}, opset_version=17, custom_opsets={"com.microsoft": 1}, dynamo=False,
    )  # fmt: skip
    grid = torch.zeros(3, 11, dtype=torch.long)
    rows = {0: "rows", 1: "length"}
    torch.onnx.export(
        LabelGraph(reader), (states, grid, grid, torch.ones(3, 11, dtype=torch.bool), torch.ones(3, 11, dtype=torch.bool)), str(folder / "label.onnx"),
        input_names=["words", "index", "place", "inside", "valid"], output_names=["labels"],
        dynamic_axes={"words": {0: "words"}, "index": rows, "place": rows, "inside": rows, "valid": rows, "labels": rows}, opset_version=17, custom_opsets={"com.microsoft": 1}, dynamo=False,
    )  # fmt: skip


def fuse_and_quantise(folder: Path, out: Path, reader: Reader) -> None:
    """Fuses the encoder's attention and writes all but the small cue head with int8 weights, a scale a column."""
    heads = reader.encoder.config.num_attention_heads
    fused = optimizer.optimize_model(str(folder / "encoder.onnx"), model_type="bert", num_heads=heads, hidden_size=reader.states, opt_level=0)
    print({name: count for name, count in fused.get_fused_operator_statistics().items() if count})
    fused.save_model_to_file(str(folder / "encoder.onnx"))
    shutil.copy(folder / "cues.onnx", out / "cues.onnx")
    for name in ("encoder.onnx", "label.onnx"):
        quantize_dynamic(folder / name, out / name, weight_type=QuantType.QInt8, per_channel=True, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--base", default=default_base())
    parser.add_argument("--out", type=Path, required=True, help="the model's folder, models/reader")
    parser.add_argument("--name", default="reader-1")
    parser.add_argument("--single", action="store_true", help="keep single precision, for comparing")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    reader = Reader(options.base)
    reader.load_state_dict(torch.load(options.checkpoint, weights_only=False, map_location="cpu")["average"])
    reader.eval()
    reader.encoder.config._attn_implementation = "eager"
    with tempfile.TemporaryDirectory() as folder:
        write_graphs(reader, Path(folder))
        if options.single:
            for name in FILES:
                shutil.copy(Path(folder) / name, options.out / name)
        else:
            fuse_and_quantise(Path(folder), options.out, reader)
    shutil.copy(Path(options.base) / "vocab.txt", options.out / "vocab.txt")
    labels_file = options.out / "labels.json"
    kept = json.loads(labels_file.read_text()) if labels_file.exists() else {}
    labels = {
        "name": options.name,
        "version": 1,
        "inputs": {"encoder.onnx": ["ids", "shapes", "firsts"], "cues.onnx": ["words"], "label.onnx": ["words", "index", "place", "inside", "valid"]},
        "cueLabels": CUE_LABELS,
        "labels": LABELS,
        "windowPieces": MOST_PIECES,
        "reach": REACH,
        "transitions": [[round(value, 4) for value in row] for row in reader.transitions.tolist()],
        "decoding": kept.get("decoding", {}),
    }
    labels_file.write_text(json.dumps(labels, indent=2) + "\n")
    lines = [f"{hashlib.sha256((options.out / name).read_bytes()).hexdigest()}  {name}" for name in (*FILES, "vocab.txt")]
    (options.out / "sha256").write_text("\n".join(lines) + "\n")
    print({name: (options.out / name).stat().st_size for name in FILES})


if __name__ == "__main__":
    main()
