"""Windows for the mention head as numbers: `python -m hearsay_training.mention_data --help`.

GUM's documents with their mentions, and texts without any, which serve to learn from a larger network. What is written holds ids of word pieces and no more, so that it can be taken to a machine with a GPU.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .examples import MOST_PIECES, PACKED_PIECES
from .gum import KINDS, Mention, read_documents
from .loop import default_base
from .pieces import FIRST_PIECE, LAST_PIECE, OTHER_SHAPE, cut, windows

Rows = dict[str, list]


def add_windows(rows: Rows, tokenizer: Tokenizer, number: int, text: str, mentions: tuple[Mention, ...] = ()) -> None:
    """A text's windows: pieces with end marks, shapes, each word's first piece, and the mentions in words. `lost`: mentions of actors that no window holds whole."""
    pieces = cut(tokenizer, text)
    firsts = [*pieces.firsts, len(pieces.ids)]
    touched = [(pieces.words_touched(mention.start, mention.end), KINDS.index(mention.kind)) for mention in mentions]
    for window in windows(pieces, PACKED_PIECES, MOST_PIECES):
        start, end = firsts[window.start], firsts[window.stop]
        begun = [(span, kind) for span, kind in touched if len(span) and window.start <= span.start < window.stop]
        row = len(rows["document"])
        rows["document"].append(number)
        rows["ids"].append([FIRST_PIECE, *pieces.ids[start:end], LAST_PIECE])
        rows["shapes"].append([OTHER_SHAPE, *pieces.shapes[start:end], OTHER_SHAPE])
        rows["firsts"].append([first - start + 1 for first in firsts[window.start : window.stop]])
        rows["gold"] += [(row, span.start - window.start, span.stop - 1 - window.start, kind) for span, kind in begun if span.stop <= window.stop]
        rows["lost"].append(sum(span.stop > window.stop and kind < KINDS.index("other") for span, kind in begun))


def plain_texts(folders: list[Path]) -> list[str]:
    """Texts of *.txt, and of re3d's documents.json, a document a line."""
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.glob("*.txt"))]
    for folder in folders:
        for path in sorted(folder.glob("*/documents.json")):
            texts += [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return texts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gum", type=Path, required=True)
    parser.add_argument("--texts", type=Path, nargs="*", default=[], help="folders of texts without mentions")
    parser.add_argument("--out", type=Path, required=True, help="an .npz file")
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(f"{default_base()}/tokenizer.json")
    tokenizer.no_truncation(), tokenizer.no_padding()
    rows: Rows = {name: [] for name in ("document", "ids", "shapes", "firsts", "gold", "lost")}
    documents = read_documents(options.gum)
    for number, document in enumerate(documents):
        add_windows(rows, tokenizer, number, document.text, document.mentions)
    for text in plain_texts(options.texts):
        add_windows(rows, tokenizer, -1, text)
    flat = {name: np.array([value for row in rows[name] for value in row], dtype=np.uint16) for name in ("ids", "shapes", "firsts")}
    sizes = {f"{name}_counts": np.array([len(row) for row in rows[name]], dtype=np.int32) for name in ("ids", "firsts")}
    rest = {name: np.array(rows[name], dtype=np.int32) for name in ("document", "gold", "lost")}
    np.savez_compressed(options.out, **flat, **sizes, **rest)
    print(f"{len(documents)} documents, {len(rows['document'])} windows, {len(flat['ids'])} pieces, {len(rows['gold'])} mentions; {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
