"""PolNeAR articles with their attributions, read from brat standoff files."""

from __future__ import annotations

import collections
import re
from dataclasses import dataclass, field
from pathlib import Path

Span = tuple[int, int]
ROLES = ("source", "cue", "content")


@dataclass(frozen=True)
class Attribution:
    """One attribution; spans in code points of the article's text, end exclusive. `inner`: it stands inside another one's content."""

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    inner: bool = False


@dataclass(frozen=True)
class Article:
    """A text and what each annotator found in it, the annotators in the order of their files' names."""

    name: str
    text: str
    annotations: tuple[tuple[Attribution, ...], ...] = field(repr=False)


def read_attributions(path: Path) -> tuple[Attribution, ...]:
    """Attributions of one .ann file that have a content, also those without source."""
    spans: dict[str, list[Span]] = {}
    events: list[list[list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if text_bound := re.match(r"^(T\d+)\t\w+ ([\d; ]+)\t", line):
            spans[text_bound[1]] = [tuple(map(int, piece.split())) for piece in text_bound[2].split(";")]
        elif event := re.match(r"^E\d+\t(.*)$", line):
            events.append([argument.split(":") for argument in event[1].split()])
    found = []
    for event in events:
        if not event[0][0].startswith("Attribution"):
            continue
        roles: dict[str, list[Span]] = {role: [] for role in ROLES}
        for name, value in event[1:]:
            role = re.sub(r"\d+$", "", name).lower()
            if role in roles:
                roles[role] += spans.get(value, [])
        if roles["content"]:
            found.append(Attribution(**{role: tuple(sorted(pieces)) for role, pieces in roles.items()}))
    return tuple(found)


def read_articles(folder: Path) -> list[Article]:
    """All annotated articles of one part of the corpus, in the order of their names."""
    files = collections.defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        files[path.name.rsplit("_", 1)[0]].append(path)
    return [
        Article(path.stem, path.read_bytes().decode("utf-8"), tuple(read_attributions(file) for file in files[path.stem]))
        for path in sorted((folder / "text").glob("*.txt"))
        if path.stem in files
    ]
