"""Reviewed statements beside the corpus: the lines of `hearsay review --export gold`, on the texts of `hearsay export`. `python -m hearsay_training.gold GOLD TEXTS` shows what training reads of them."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

from .corpus import ROLES, Article, Attribution, Span
from .stand_off import StandOffError, Text, Units, attribution_of, lines_of, refuse_keys, texts_of

KEYS = {"id", "documentId", "textHash", "verdict", "source", "cue", "content", "form", "within", "speakers", "machine", "by"}
MACHINE_KEYS = {"source", "cue", "content", "form", "modelId"}
SPEAKER_KEYS = {"actor", "name", "mention"}
VERDICTS = ("right", "repaired", "wrong")

Lines = list[tuple[str, dict]]
"""Lines, each with its place for messages."""


def read_gold(gold: Path, texts: Path) -> list[Article]:
    """
    The paragraphs with reviewed statements, an article for each run of them, in the order of the file.

    A statement that was judged wrong is no attribution of its paragraph. What nobody has reviewed in such a paragraph is taken as the machine read it. Raises StandOffError for a line with keys or
    spans that it cannot have, and for a text that is not there or is another than its hash says.
    """
    by_text: dict[str, Lines] = {}
    verdicts: dict[str, str] = {}
    for place, line in lines_of(gold):
        refuse_keys(place, line, KEYS)
        refuse_keys(f"{place}, machine", line["machine"], MACHINE_KEYS)
        for speaker in line["speakers"]:
            refuse_keys(f"{place}, speakers", speaker, SPEAKER_KEYS)
        if line["verdict"] not in VERDICTS:
            raise StandOffError(f"{place}: the verdict {line['verdict']!r} is none of {', '.join(VERDICTS)}")
        if line["id"] in verdicts:
            raise StandOffError(f"{place}: the statement {line['id']} is there twice")
        verdicts[line["id"]] = line["verdict"]
        by_text.setdefault(line["textHash"], []).append((place, line))
    wrong = {id for id, verdict in verdicts.items() if verdict == "wrong"}
    found = texts_of(texts, by_text.keys(), wrong)
    articles = []
    for text_hash, lines in by_text.items():
        if text_hash not in found:
            raise StandOffError(f"{lines[0][0]}: no text of {texts} has the hash {text_hash}: write the texts anew with hearsay export")
        articles += articles_of(found[text_hash], lines, wrong)
    return articles


def articles_of(text: Text, lines: Lines, wrong: set[str]) -> list[Article]:
    units = Units(text.text)
    statements = {id: attribution for id, attribution in text.statements.items() if id not in wrong}
    touched: list[Span] = []
    for place, line in lines:
        attribution = attribution_of(place, line, units, line["within"] not in (None, *wrong))
        touched += [extent(attribution), extent(attribution_of(f"{place}, machine", line["machine"], units, False))]
        for speaker in line["speakers"]:
            if speaker["mention"] is not None:
                units.span(f"{place}, speakers", speaker["mention"])
        if line["id"] not in wrong:
            statements[line["id"]] = attribution
    every = sorted(statements.values(), key=lambda each: (extent(each)[0], -extent(each)[1]))
    return [
        Article(f"{lines[0][1]['documentId']}:{start}", text.text[start:end], (tuple(moved(each, -start) for each in every if start <= extent(each)[0] and extent(each)[1] <= end),))
        for start, end in runs(text.text, touched, [extent(each) for each in every])
    ]


def runs(text: str, touched: list[Span], statements: list[Span]) -> list[Span]:
    """Where neighbouring paragraphs stand that are touched, or that a statement reaches into which stands in one of these too."""
    paragraphs = [match.span() for match in re.finditer(r"[^\n]+", text)]
    numbers = lambda span: {number for number, (start, end) in enumerate(paragraphs) if start < span[1] and span[0] < end}
    taken = set().union(*map(numbers, touched))
    reaching = [numbers(span) for span in statements]
    while more := set().union(*(some for some in reaching if some & taken)) - taken:
        taken |= more
    first = [number for number in sorted(taken) if number - 1 not in taken]
    last = [number for number in sorted(taken) if number + 1 not in taken]
    return [(paragraphs[a][0], paragraphs[b][1]) for a, b in zip(first, last)]


def extent(attribution: Attribution) -> Span:
    spans = [span for role in ROLES for span in getattr(attribution, role)]
    return min(start for start, _ in spans), max(end for _, end in spans)


def moved(attribution: Attribution, by: int) -> Attribution:
    return Attribution(*(tuple((start + by, end + by) for start, end in getattr(attribution, role)) for role in ROLES), attribution.inner)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("texts", type=Path)
    options = parser.parse_args()
    try:
        articles = read_gold(options.gold, options.texts)
    except StandOffError as error:
        raise SystemExit(str(error)) from None
    for article in articles:
        words = lambda spans: [article.text[start:end] for start, end in spans]
        found = [{**{role: words(getattr(each, role)) for role in ROLES}, "inner": each.inner} for each in article.annotations[0]]
        print(json.dumps({"name": article.name, "text": article.text, "attributions": found}, ensure_ascii=False))


if __name__ == "__main__":
    main()
