"""Turns the int8 weights of products into uint8 with a zero point of 128: `python -m hearsay_training.unsigned FOLDER`.

The numbers stay the same. Processors without VNNI add pairs of unsigned and signed products in 16 bits, and cut off what is larger: they would read otherwise than those with it, and than WebAssembly.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

MIDDLE = "unsigned_middle"


def make_unsigned(path: Path) -> int:
    """Rewrites a graph where it has signed weights; gives how many it had."""
    model = onnx.load(path)
    weights = {tensor.name: tensor for tensor in model.graph.initializer if tensor.data_type == onnx.TensorProto.INT8}
    changed = set()
    for node in model.graph.node:
        if node.op_type == "MatMulIntegerToFloat" and node.input[1] in weights:
            changed.add(node.input[1])
            inputs = [*node.input, *[""] * (7 - len(node.input))]
            inputs[5] = MIDDLE
            del node.input[:]
            node.input.extend(inputs if inputs[6] else inputs[:6])
    for name in changed:
        values = numpy_helper.to_array(weights[name]).astype(np.int16) + 128
        weights[name].CopyFrom(numpy_helper.from_array(values.astype(np.uint8), name))
    if changed:
        model.graph.initializer.append(numpy_helper.from_array(np.array(128, dtype=np.uint8), MIDDLE))
        onnx.save(model, path)
    return len(changed)


if __name__ == "__main__":
    for file in sorted(Path(sys.argv[1]).glob("*.onnx")):
        print(f"{file.name}: {make_unsigned(file)} weights made unsigned")
