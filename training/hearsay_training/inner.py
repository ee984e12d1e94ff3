"""Attributions inside contents, as an earlier reader found them by reading each content alone: silver labels for the inner cues."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from .corpus import Article, Attribution, Span


def with_inner(articles: list[Article], file: Path, least: float) -> list[Article]:
    """The articles with the inner attributions of `file` (a JSON line an article: name, inner: [{source, cue, content, p}]) of probability `least` or more."""
    found = {line["name"]: line["inner"] for line in map(json.loads, file.read_text(encoding="utf-8").splitlines())}
    return [replace(article, annotations=tuple((*annotation, *_inner(found.get(article.name, []), annotation, least)) for annotation in article.annotations)) for article in articles]


def _inner(found: list[dict], annotation: tuple[Attribution, ...], least: float) -> list[Attribution]:
    taken = [span for attribution in annotation for span in attribution.cue]
    kept: list[Attribution] = []
    for item in found:
        cue = tuple(map(tuple, item["cue"]))
        if item["p"] >= least and not any(_touch(piece, other) for piece in cue for other in taken):
            taken += cue
            kept.append(Attribution(tuple(map(tuple, item["source"])), cue, tuple(map(tuple, item["content"])), True))
    return kept


def _touch(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]
