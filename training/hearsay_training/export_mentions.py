"""Writes the mention head as mentions.onnx beside the reader's other graphs: `python -m hearsay_training.export_mentions --help`.

mentions.onnx  words (words x states), embedded (pieces x states), lower (1 x pieces x states), pool (words x pieces) -> scores (first word x last word x kinds)

The reader's encoder.onnx must give `embedded` and `lower` beside `words`; one that was written before the head was there is given these outputs, its weights untouched.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import onnx
import torch
from onnxruntime import InferenceSession

from .gum import KINDS
from .mentions import OUTSIDE, MentionGraph
from .unsigned import make_unsigned

OUTPUTS = {"embedded": 0, "lower": 4}
"""Outputs of the encoder beside `words`, and after which of its norms they stand: the one of the embeddings, the last one of the second layer."""


def with_outputs(path: Path) -> None:
    """Gives an encoder the outputs that the mention head reads."""
    graph = onnx.load(path)
    known = {output.name for output in graph.graph.output}
    norms = [node for node in graph.graph.node if node.op_type == "LayerNormalization"]
    for name, number in OUTPUTS.items():
        if name not in known:
            graph.graph.node.append(onnx.helper.make_node("Identity", [norms[number].output[0]], [name], name=f"/{name}"))
            graph.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    if not set(OUTPUTS) <= known:
        onnx.save(graph, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--head", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True, help="the reader's folder, models/reader")
    options = parser.parse_args()
    graph = MentionGraph(torch.load(options.head, map_location="cpu")).eval()
    with_outputs(options.model / "encoder.onnx")
    count, pieces, states = 29, 40, graph.layers[0].mixed.int8.weight.shape[1]
    pool = torch.zeros(count, pieces)
    pool[torch.arange(count), torch.arange(1, count + 1)] = 1
    inputs = {"words": torch.randn(count, states), "embedded": torch.randn(pieces, states), "lower": torch.randn(1, pieces, states), "pool": pool}
    dynamic = {"words": {0: "words"}, "embedded": {0: "pieces"}, "lower": {1: "pieces"}, "pool": {0: "words", 1: "pieces"}, "scores": {0: "words", 1: "words"}}
    path = options.model / "mentions.onnx"
    with torch.no_grad():
        torch.onnx.export(
            graph, tuple(inputs.values()), str(path), input_names=list(inputs), output_names=["scores"],
            dynamic_axes=dynamic, opset_version=17, custom_opsets={"com.microsoft": 1}, dynamo=False,
        )  # fmt: skip
        expected = graph(*inputs.values())
    make_unsigned(path)
    given = torch.tensor(InferenceSession(path).run(None, {name: value.numpy() for name, value in inputs.items()})[0])
    upper = torch.ones(count, count).triu().bool()
    print(f"mentions.onnx: {path.stat().st_size} bytes, {(given - expected)[upper].norm() / expected[upper].norm():.4f} away from the network")
    describe(options.model)


def describe(folder: Path) -> None:
    """Writes the head into labels.json, and the checksums of all files."""
    path = folder / "labels.json"
    labels = json.loads(path.read_text())
    labels["version"] = 3
    labels["inputs"]["mentions.onnx"] = ["words", "embedded", "lower", "pool"]
    labels["mentionKinds"] = KINDS
    labels["decoding"]["mentionOutside"] = OUTSIDE
    path.write_text(json.dumps(labels, indent=2) + "\n")
    names = ("encoder.onnx", "cues.onnx", "label.onnx", "mentions.onnx", "vocab.txt", "labels.json", "antecedents.json")
    (folder / "sha256").write_text("".join(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names))


if __name__ == "__main__":
    main()
