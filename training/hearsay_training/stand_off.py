"""Spans that stand apart from their text, as hearsay writes them: UTF-16 code units, the text by its SHA-256. Every fault is told with its place."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from .corpus import ROLES, Attribution, Span


class StandOffError(ValueError):
    """A line that cannot be used. The message says which, and why."""


@dataclass(frozen=True)
class Text:
    """A text with the statements that the record has in it, reviewed or not, by their ids."""

    text: str
    statements: dict[str, Attribution]


class Units:
    """The places of a text in UTF-16 code units, as hearsay counts, in code points, as Python does."""

    def __init__(self, text: str) -> None:
        self.points: list[int | None] = []
        for point, character in enumerate(text):
            self.points += [point, None] if ord(character) > 0xFFFF else [point]
        self.points.append(len(text))

    def span(self, place: str, span: object) -> Span:
        if not isinstance(span, dict) or span.keys() != {"start", "end"} or not all(type(each) is int for each in span.values()):
            raise StandOffError(f"{place}: {json.dumps(span)} is no span with a start and an end")
        start, end = span["start"], span["end"]
        if not 0 <= start < end < len(self.points):
            raise StandOffError(f"{place}: the span {start}:{end} lies outside the text of {len(self.points) - 1} code units, or is empty")
        if self.points[start] is None or self.points[end] is None:
            raise StandOffError(f"{place}: the span {start}:{end} cuts a character in two")
        return self.points[start], self.points[end]

    def spans(self, place: str, spans: object) -> tuple[Span, ...]:
        if spans is not None and not isinstance(spans, list):
            raise StandOffError(f"{place}: {json.dumps(spans)} is no list of spans")
        found = tuple(self.span(place, span) for span in spans or ())
        if any(before[1] > after[0] for before, after in zip(found, found[1:])):
            raise StandOffError(f"{place}: the spans are not in the order of the text, or overlap")
        return found


def attribution_of(place: str, parts: dict, units: Units, inner: bool) -> Attribution:
    """An attribution from the spans of its parts."""
    pieces = {role: units.spans(f"{place}, {role}", parts[role]) for role in ROLES}
    if not pieces["content"]:
        raise StandOffError(f"{place}: there is no content")
    return Attribution(**pieces, inner=inner)


def texts_of(path: Path, wanted: Collection[str], wrong: Collection[str]) -> dict[str, Text]:
    """The texts with the hashes `wanted`, from the lines of `hearsay export`. What stands inside one of the statements `wrong` stands inside nothing."""
    found = {}
    for place, line in lines_of(path):
        document = line.get("document")
        if not isinstance(document, dict) or not {"text", "textHash"} <= document.keys():
            raise StandOffError(f"{place} is no document: write the texts with hearsay export, without a query")
        text, text_hash = document["text"], document["textHash"]
        if text_hash not in wanted:
            continue
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != text_hash:
            raise StandOffError(f"{place}: the text is another than the one with the hash {text_hash}")
        units = Units(text)
        statements = {}
        for statement in line.get("statements", []):
            attribution = attribution_of(f"{place}, {statement['id']}", statement, units, statement["within"] not in (None, *wrong))
            if " … ".join(text[start:end] for start, end in attribution.content) != statement["words"]:
                raise StandOffError(f"{place}: the words of {statement['id']} are not at its offsets; write the texts without --offsets")
            statements[statement["id"]] = attribution
        found[text_hash] = Text(text, statements)
    return found


def lines_of(path: Path) -> Iterator[tuple[str, dict]]:
    """The objects of a file of JSON Lines, each with its place for messages."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                value = json.loads(line)
            except json.JSONDecodeError as error:
                raise StandOffError(f"{path}, line {number} is no JSON: {error}") from error
            if not isinstance(value, dict):
                raise StandOffError(f"{path}, line {number} is no object")
            yield f"{path}, line {number}", value


def refuse_keys(place: str, value: object, keys: Collection[str]) -> None:
    """Throws where the object has other keys than these."""
    if not isinstance(value, dict):
        raise StandOffError(f"{place} is no object")
    if unknown := sorted(value.keys() - keys):
        raise StandOffError(f"{place}: unknown key {', '.join(unknown)}; the keys are {', '.join(sorted(keys))}")
    if missing := sorted(keys - value.keys()):
        raise StandOffError(f"{place}: the key {', '.join(missing)} is missing")
