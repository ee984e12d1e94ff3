"""Documents of GUM with their mentions, read from CoNLL-U: text, spans in code points, types, clusters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

KINDS = ("person", "organization", "place", "other")
"""Kinds of mentions that are told apart; the other seven of the corpus are one."""


@dataclass(frozen=True)
class Mention:
    """A mention: span in code points, kind, cluster; the head token's lemma, part of speech, grammatical relation and morphology."""

    start: int
    end: int
    kind: str
    cluster: int
    head: int
    """Start of the head token."""
    upos: str
    xpos: str
    relation: str
    feats: str
    tokens: int


@dataclass(frozen=True)
class Document:
    name: str
    text: str
    mentions: tuple[Mention, ...] = field(repr=False)
    sentences: tuple[tuple[int, int], ...] = field(repr=False)


def read_document(path: Path) -> Document:
    """One document; paragraphs are lines. Mentions in the order of their starts, longer ones first; a mention in two pieces is left out."""
    text, tokens, sentences, pending_break = "", [], [], False
    sentence: list[list[str]] = []
    glued_to, space_after = 0, True

    def end_sentence() -> None:
        nonlocal text, sentence, pending_break
        if not sentence:
            return
        if text:
            text = text.rstrip() + ("\n" if pending_break else " ")
        pending_break = False
        first = len(tokens)
        start = len(text)
        for columns in sentence:
            tokens.append((len(text), len(text) + len(columns[1]), columns, first))
            text += columns[1] + columns[10]
        sentences.append((start, len(text.rstrip())))
        sentence = []

    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            end_sentence()
            pending_break = True
        elif not line:
            end_sentence()
            glued_to = 0
        elif not line.startswith("#"):
            columns = line.split("\t")
            if "-" in columns[0]:
                glued_to = int(columns[0].split("-")[1])
                space_after = "SpaceAfter=No" not in columns[9]
            elif columns[0].isdigit():
                number = int(columns[0])
                columns.append("" if number < glued_to or "SpaceAfter=No" in columns[9] or (number == glued_to and not space_after) else " ")
                sentence.append(columns)
    end_sentence()
    return Document(path.stem, text.rstrip(), tuple(mentions_of(tokens)), tuple(sentences))


def mentions_of(tokens: list[tuple[int, int, list[str], int]]) -> list[Mention]:
    open_: dict[int, list[tuple[int, str]]] = {}
    found = []
    for number, (_, _, columns, _) in enumerate(tokens):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", columns[9])
        if not entity:
            continue
        for opened, closed in re.findall(r"\(([^()]+)\)?|(\d+(?:\[\d+/\d+\])?)\)", entity[1]):
            if opened:
                parts = opened.split("-")
                if "[" in parts[0]:
                    continue
                cluster = int(parts[0])
                open_.setdefault(cluster, []).append((number, parts[1]))
            elif "[" not in closed and open_.get(int(closed)):
                first, kind = open_[int(closed)].pop()
                found.append(mention_of(tokens, first, number, kind, int(closed)))
        for single in re.findall(r"\((\d+)-[^()]*\)", entity[1]):
            if open_.get(int(single)):
                first, kind = open_[int(single)].pop()
                found.append(mention_of(tokens, first, number, kind, int(single)))
    return sorted(found, key=lambda mention: (mention.start, -mention.end))


def mention_of(tokens: list, first: int, last: int, kind: str, cluster: int) -> Mention:
    base = tokens[first][3]
    inside = range(first, last + 1)
    head = next((n for n in inside if not (first <= base + int(tokens[n][2][6]) - 1 <= last) or tokens[n][2][6] == "0"), last)
    columns = tokens[head][2]
    return Mention(tokens[first][0], tokens[last][1], kind if kind in KINDS else "other", cluster, tokens[head][0], columns[3], columns[4], columns[7], columns[5], last - first + 1)


def read_documents(folder: Path) -> list[Document]:
    """All documents of the parts that are there, in the order of their names."""
    return [read_document(path) for path in sorted(folder.glob("*/*.conllu"), key=lambda path: path.name)]
