"""Writes a trained reader as ONNX files in int8: `python -m hearsay_training.export --help`.

encoder.onnx  ids, shapes (pieces with end marks), firsts (words) -> words (words x states)
cues.onnx     words -> cues (words x 6)
label.onnx    words (words x states), place (rows x words) -> labels (rows x words x 5)
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch
import torch.nn.functional as F
from onnxruntime import InferenceSession
from torch import Tensor, nn

from .examples import MOST_PIECES, PACKED_PIECES, place
from .int8 import Int8Linear, Int8Table, added
from .loop import default_base
from .pieces import SHAPES
from .unsigned import make_unsigned
from .reader import CUE_LABELS, LABELS, NEIGHBOURS, REACH, Layer, Reader, Rows

FILES = ("encoder.onnx", "cues.onnx", "label.onnx")


class Attention(torch.autograd.Function):
    """Self-attention of several heads as onnxruntime's one operator: query, key and value (rows, length, states) -> (rows, length, states)."""

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())

    @staticmethod
    def forward(context, query, key, value, heads):
        query, key, value = (part.unflatten(-1, (heads, -1)).transpose(1, 2) for part in (query, key, value))
        return F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)


class Gelu(torch.autograd.Function):
    """onnxruntime's one operator for what is exported as five."""

    @staticmethod
    def symbolic(graph, x):
        return graph.op("com.microsoft::Gelu", x).setType(x.type())

    @staticmethod
    def forward(context, x):
        return F.gelu(x)


def normalised(norm: nn.LayerNorm, x: Tensor) -> Tensor:
    return F.layer_norm(x, norm.normalized_shape, norm.weight, norm.bias, norm.eps)


class EncoderLayerGraph(nn.Module):
    def __init__(self, layer: nn.Module, terms: int = 2) -> None:
        super().__init__()
        attention = layer.attention.self
        self.heads = attention.num_attention_heads
        self.query, self.key, self.value = (Int8Linear(part, terms=terms) for part in (attention.query, attention.key, attention.value))
        self.mixed, self.up, self.down = (Int8Linear(part, terms=terms) for part in (layer.attention.output.dense, layer.intermediate.dense, layer.output.dense))
        self.after_attention, self.after_inner = layer.attention.output.LayerNorm, layer.output.LayerNorm

    def forward(self, x: Tensor) -> Tensor:
        x = normalised(self.after_attention, self.mixed(Attention.apply(self.query(x), self.key(x), self.value(x), self.heads), x))
        return normalised(self.after_inner, self.down(Gelu.apply(self.up(x)), x))


class EncoderGraph(nn.Module):
    """The encoder: ids and shapes of one window's pieces, and each word's first piece -> the words' states."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        tables = reader.encoder.embeddings
        self.pieces, self.shapes = Int8Table(tables.word_embeddings.weight), Int8Table(reader.shape.weight)
        self.places = nn.Parameter(tables.position_embeddings.weight + tables.token_type_embeddings.weight[0])
        self.norm = tables.LayerNorm
        self.layers = nn.ModuleList(EncoderLayerGraph(layer) for layer in reader.encoder.encoder.layer)

    def forward(self, ids: Tensor, shapes: Tensor, firsts: Tensor) -> Tensor:
        x = normalised(self.norm, self.pieces(ids) + self.shapes(shapes) + self.places[: ids.shape[0]]).unsqueeze(0)
        for layer in self.layers:
            x = layer(x)
        return x[0].index_select(0, firsts)


class LabelLayerGraph(nn.Module):
    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self.heads = layer.heads
        self.query, self.key, self.value = (Int8Linear(part) for part in thirds(layer.mixed))
        self.out, self.up, self.down = (Int8Linear(part) for part in (layer.out, layer.up, layer.down))
        self.before_attention, self.before_inner = layer.before_attention, layer.before_inner

    def forward(self, x: Tensor) -> Tensor:
        seen = normalised(self.before_attention, x)
        x = self.out(Attention.apply(self.query(seen), self.key(seen), self.value(seen), self.heads), x)
        return self.down(Gelu.apply(self.up(normalised(self.before_inner, x))), x)


class LabelGraph(nn.Module):
    """The label head: the states of a stretch's words, and their places as seen from each cue -> labels."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        head = reader.label
        self.project, self.cue, self.places = Int8Linear(head.project), Int8Linear(head.cue), Int8Table(head.place.weight)
        self.norm, self.last, self.labels = head.norm, head.last, head.labels
        self.layers = nn.ModuleList(LabelLayerGraph(layer) for layer in head.layers)

    def forward(self, words: Tensor, place: Tensor) -> Tensor:
        inside = (place == REACH).float()
        mean = inside @ words / inside.sum(1, keepdim=True)
        x = normalised(self.norm, added(self.project(words).unsqueeze(0) + self.cue(mean).unsqueeze(1), self.places(place)))
        for layer in self.layers:
            x = layer(x)
        return self.labels(normalised(self.last, x))


def thirds(linear: nn.Linear) -> list[nn.Linear]:
    """A layer that gives three things side by side, as three layers."""
    parts = []
    for weight, bias in zip(linear.weight.chunk(3), linear.bias.chunk(3)):
        part = nn.Linear(linear.in_features, len(bias))
        part.weight, part.bias = nn.Parameter(weight.detach()), nn.Parameter(bias.detach())
        parts.append(part)
    return parts


def write_graphs(reader: Reader, folder: Path) -> None:
    """The three graphs, checked against the network: prints how far the exported states and labels are from it."""
    length, count = 40, 29
    pieces, firsts = torch.randint(1000, 20000, (length,)), torch.arange(1, count + 1)
    shapes = torch.randint(0, SHAPES, (length,))
    states = reader.encode(pieces.unsqueeze(0), None, shapes.unsqueeze(0))[0][firsts]
    places = torch.stack([torch.tensor([place(word, start, start + 2) for word in range(count)]) for start in (3, 11, 20)])
    rows = Rows(torch.arange(count).repeat(3, 1), torch.ones_like(places, dtype=torch.bool), places, places == REACH)
    dynamic = {"ids": {0: "pieces"}, "shapes": {0: "pieces"}, "firsts": {0: "words"}, "words": {0: "words"}, "cues": {0: "words"}, "place": {0: "rows", 1: "words"}, "labels": {0: "rows", 1: "words"}}
    graphs = {
        "encoder.onnx": (EncoderGraph(reader), {"ids": pieces, "shapes": shapes, "firsts": firsts}, "words", states),
        "cues.onnx": (reader.cues, {"words": states}, "cues", reader.cues(states)),
        "label.onnx": (LabelGraph(reader), {"words": states, "place": places}, "labels", reader.label(states, rows)),
    }
    for name, (graph, inputs, output, expected) in graphs.items():
        names = [*inputs, output]
        torch.onnx.export(
            graph.eval(), tuple(inputs.values()), str(folder / name), input_names=list(inputs), output_names=[output],
            dynamic_axes={key: dynamic[key] for key in names}, opset_version=17, custom_opsets={"com.microsoft": 1}, dynamo=False,
        )  # fmt: skip
        make_unsigned(folder / name)
        given = InferenceSession(folder / name).run(None, {key: value.numpy() for key, value in inputs.items()})[0]
        print(f"{name}: {(folder / name).stat().st_size} bytes, {(torch.tensor(given) - expected).norm() / expected.norm():.4f} away from the network")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--base", default=default_base())
    parser.add_argument("--out", type=Path, required=True, help="the model's folder, models/reader")
    parser.add_argument("--name", default="reader-1")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    reader = Reader(options.base)
    reader.load_state_dict(torch.load(options.checkpoint, weights_only=False, map_location="cpu")["average"])
    reader.eval()
    with torch.no_grad():
        write_graphs(reader, options.out)
    shutil.copy(Path(options.base) / "vocab.txt", options.out / "vocab.txt")
    labels_file = options.out / "labels.json"
    kept = json.loads(labels_file.read_text()) if labels_file.exists() else {}
    labels = {
        "name": options.name,
        "version": 2,
        "inputs": {"encoder.onnx": ["ids", "shapes", "firsts"], "cues.onnx": ["words"], "label.onnx": ["words", "place"]},
        "cueLabels": CUE_LABELS,
        "labels": LABELS,
        "packedPieces": PACKED_PIECES,
        "windowPieces": MOST_PIECES,
        "reach": REACH,
        "neighbours": NEIGHBOURS,
        "transitions": [[round(value, 4) for value in row] for row in reader.transitions.tolist()],
        "decoding": kept.get("decoding", {}),
    }
    labels_file.write_text(json.dumps(labels, indent=2) + "\n")
    lines = [f"{hashlib.sha256((options.out / name).read_bytes()).hexdigest()}  {name}" for name in (*FILES, "vocab.txt", "labels.json")]
    (options.out / "sha256").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
