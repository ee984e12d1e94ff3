"""What the network is asked of an article: a cue, and where its source and content are; all in words."""

from __future__ import annotations

from dataclasses import dataclass

from tokenizers import Tokenizer

from .corpus import Article, Attribution
from .pieces import Pieces, cut

SOURCE, CONTENT = 1, 3
"""The label that begins a span of either; the next number goes on with it."""


@dataclass(frozen=True)
class Query:
    """A cue in words of its article and the spans of its source and content, in words."""

    start: int
    end: int
    spans: tuple[tuple[range, int], ...]
    inner: bool


@dataclass(frozen=True)
class Cut:
    """An article cut into pieces with one annotator's queries."""

    article: Article
    pieces: Pieces
    queries: tuple[Query, ...]


def query_of(pieces: Pieces, attribution: Attribution) -> Query | None:
    """The query of an attribution, or None where it has no cue."""
    if not attribution.cue:
        return None
    cue = pieces.words_touched(attribution.cue[0][0], attribution.cue[-1][1])
    spans = [(pieces.words_touched(*span), kind) for role, kind in ((attribution.source, SOURCE), (attribution.content, CONTENT)) for span in role]
    return Query(cue.start, cue.stop, tuple((span, kind) for span, kind in spans if len(span)), attribution.inner) if len(cue) else None


def cut_article(tokenizer: Tokenizer, article: Article, annotator: int) -> Cut:
    """The article with what one annotator found in it."""
    pieces = cut(tokenizer, article.text)
    return Cut(article, pieces, tuple(query for attribution in article.annotations[annotator] if (query := query_of(pieces, attribution))))
