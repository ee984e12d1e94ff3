"""Finds the attributions inside contents, which the corpus leaves out, by reading each content alone: `python -m hearsay_training.silver --help`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from tokenizers import Tokenizer

from .corpus import Article, Span, read_articles
from .loop import default_base
from .pieces import cut
from .predict import predict
from .queries import Cut
from .reader import Reader

FEWEST_WORDS = 4
DEEPEST = 3


def inside(reader: Reader, tokenizer: Tokenizer, text: str, content: tuple[Span, ...], depth: int = 1) -> list[dict]:
    """Attributions of each piece of a content read as a text of its own, and of what they contain; spans in code points of `text`."""
    found = []
    for start, end in content if depth <= DEEPEST else ():
        if len(text[start:end].split()) < FEWEST_WORDS:
            continue
        piece = text[start:end]
        moved = lambda spans: [(a + start, b + start) for a, b in spans]
        for item in predict(reader, [Cut(Article("", piece, ()), cut(tokenizer, piece), ())])[0]:
            attribution = {"source": moved(item["source"]), "cue": moved(item["cue"]), "content": moved(item["content"]), "p": item["p"]}
            found += [attribution, *inside(reader, tokenizer, text, tuple(attribution["content"]), depth + 1)]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train/ of PolNeAR")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--base", default=default_base())
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(f"{options.base}/tokenizer.json")
    tokenizer.no_padding(), tokenizer.no_truncation()
    reader = Reader(options.base)
    reader.load_state_dict(torch.load(options.checkpoint, weights_only=False, map_location="cpu")["average"])
    with options.out.open("w", encoding="utf-8") as out:
        for article in read_articles(options.corpus / "train"):
            found = [item for attribution in article.annotations[0] for item in inside(reader, tokenizer, article.text, attribution.content)]
            out.write(json.dumps({"name": article.name, "inner": found}, separators=(",", ":")) + "\n")
            out.flush()


if __name__ == "__main__":
    main()
