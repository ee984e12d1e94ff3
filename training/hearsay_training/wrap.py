"""Statements put inside a second attribution ("…, according to Y"): the corpus annotates only the outermost of a chain, so chains are made for training."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from .corpus import Article, Attribution, Span

REPORTERS = (
    "Reuters", "the Associated Press", "AFP", "Al Jazeera", "the BBC", "the newspaper", "the state news agency", "local media", "a local broadcaster", "the magazine",
    "a person familiar with the matter", "two officials briefed on the call", "the report", "a statement from the ministry", "the Financial Times", "a court filing",
    "people who were in the room", "Bloomberg News", "his spokesman", "her office", "the Guardian", "state television", "an internal memo", "Haaretz", "the agency",
)  # fmt: skip
TRAILING = ("according to {}", "{} reported", "{} said", "{} reports", "as reported by {}", "{} wrote", "{} says")
LEADING = ("According to {}, ", "{} reported that ", "{} said ", "{} reports that ", "{} wrote that ")
LOWERED = re.compile(r"^(The|A|An|He|She|They|It|In|On|At|But|And|His|Her|Their|This|That|Some|Many|Several|Most|When|While|After|Before|If|As)\b")


def wrap(article: Article, chance: random.Random) -> Article | None:
    """The article with one of its one-sentence paragraphs put inside a second attribution; None where no paragraph is fit for it."""
    annotation = chance.choice(article.annotations)
    fit = [
        match.span()
        for match in re.finditer(r"[^\n]+", article.text)
        if re.search(r"[\w%)]\.$", match[0]) and not re.search(r"[.!?][\"”’)]*\s+[\"“‘(]*[A-Z0-9]", match[0]) and 40 < len(match[0]) < 400
    ]
    fit = [(start, end) for start, end in fit if any(a.cue and start <= a.cue[0][0] and a.cue[-1][1] <= end for a in annotation)]
    if not fit:
        return None
    start, end = chance.choice(fit)
    reporter = chance.choice(REPORTERS)
    if chance.random() < 0.6:
        pattern, at, lead = chance.choice(TRAILING), end - 1, ", "
    else:
        pattern, at, lead = chance.choice(LEADING), start, ""
    before, after = pattern.split("{}")
    capital = at == start and not before
    name = reporter[0].upper() + reporter[1:] if capital else reporter
    inserted = lead + before + name + after
    text = article.text[:at] + inserted + article.text[at:]
    if at == start and LOWERED.match(article.text[start:end]):
        text = text[: at + len(inserted)] + article.text[start].lower() + text[at + len(inserted) + 1 :]

    def moved(span: Span) -> Span:
        shift = lambda offset, inclusive: offset + len(inserted) if offset > at or (inclusive and offset == at) else offset
        return shift(span[0], True), shift(span[1], False)

    source = (at + len(lead + before), at + len(lead + before) + len(name))
    words = before.strip() or after.strip(" ,")
    cue_start = text.index(words, at if before else source[1])
    cue = (cue_start, cue_start + len(words))
    content = (start, at) if at != start else (source[1] + len(after), end - 1 + len(inserted))
    if after.endswith(" that "):
        cue, content = (cue[0], cue[1] - len(" that")), (content[0] - len("that "), content[1])
    changed = []
    for attribution in annotation:
        inner = bool(attribution.cue) and start <= attribution.cue[0][0] and attribution.cue[-1][1] <= end
        most = at if inner and at != start else len(article.text)
        pieces = {role: tuple(moved((a, min(b, most))) for a, b in getattr(attribution, role) if a < most) for role in ("source", "cue", "content")}
        changed.append(replace(attribution, **pieces, inner=attribution.inner or inner))
    changed.append(Attribution((source,), (cue,), (content,)))
    return Article(article.name, text, (tuple(changed),))
