"""
What training reads of statements that were reviewed by the command, down to the tags of the words. Wants a built checkout, and no torch:

    python3 -m venv /tmp/gold && /tmp/gold/bin/pip install pytest tokenizers
    cd training && /tmp/gold/bin/python -m pytest
"""

import json
import subprocess
from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from hearsay_training.gold import read_gold
from hearsay_training.queries import CONTENT, SOURCE, cut_article
from hearsay_training.stand_off import StandOffError

ROOT = Path(__file__).resolve().parents[1]
SIGNS = "The quay 👩🏽‍✈️ 𝔘 is shut.\n\n“We will open 👍🏽 the quay on Monday,” Ada Brel told reporters in Vell.\n\nNobody else was asked."


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A record of the examples and a page with emoji, reviewed; what the command writes of it."""
    folder = tmp_path_factory.mktemp("gold")
    (folder / "signs.txt").write_text(SIGNS, encoding="utf-8")

    def hearsay(*arguments):
        command = [ROOT / "hearsay", *arguments, "--store", folder / "record.db", "--quiet"]
        return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout

    hearsay("add", ROOT / "examples/told-by-eight", folder / "signs.txt")
    documents = [json.loads(line) for line in hearsay("export").splitlines()]

    def statement(publisher, words):
        found = [(each, document["document"]) for document in documents if document["document"]["publisher"] == publisher for each in document["statements"] if words in each["words"]]
        assert len(found) == 1, f"'{words}' is {len(found)} statements of {publisher}"
        return found[0]

    def span(document, words):
        start = len(document["text"][: document["text"].index(words)].encode("utf-16-le")) // 2
        return f"{start}:{start + len(words.encode('utf-16-le')) // 2}"

    def correct(publisher, words, *change, **spans):
        each, document = statement(publisher, words)
        options = [part for name, pieces in spans.items() for part in (f"--{name}", ",".join(span(document, piece) for piece in pieces))]
        hearsay("correct", each["id"], *change, *options, "--by", "anna")

    correct("Southmoor Herald", "In Southmoor the reservoir", "--right")
    correct("Southmoor Herald", "what would happen if", "--right")
    correct("Northgate Press Agency", "Barley does not read", "--right")
    correct("Vale Observer", "he had not been told", content=["he had not", "told of the visit"])
    correct("Vale Observer", "What", "--wrong")
    correct("Northgate Press Agency", "to comment on", "--wrong")
    correct("Elder Courier", "the public baths", source=["clerk"])
    correct(None, "We will open 👍🏽", cue=["told reporters"])
    (folder / "gold.jsonl").write_text(hearsay("review", "--export", "gold"), encoding="utf-8")
    (folder / "texts.jsonl").write_text(hearsay("export"), encoding="utf-8")
    return folder / "gold.jsonl", folder / "texts.jsonl"


@pytest.fixture(scope="module")
def tokenizer():
    made = Tokenizer(models.WordPiece.from_file(str(ROOT / "models/reader/vocab.txt"), unk_token="[UNK]"))
    made.normalizer, made.pre_tokenizer = normalizers.BertNormalizer(lowercase=True), pre_tokenizers.BertPreTokenizer()
    return made


def article_with(articles, words):
    (found,) = [article for article in articles if words in article.text]
    return found


def tagged(tokenizer, article, cue):
    """The words of an article with their tags for the query of one cue; those without a tag left out."""
    cut = cut_article(tokenizer, article, 0)
    word = lambda number: article.text[cut.pieces.starts[number] : cut.pieces.ends[number]]
    for query in cut.queries:
        if " ".join(map(word, range(query.start, query.end))) == cue:
            tags = {number: "cue" for number in range(query.start, query.end)}
            for span, kind in query.spans:
                name = {SOURCE: "source", CONTENT: "content"}[kind]
                tags.update({number: f"{'B' if number == span.start else 'I'}-{name}" for number in span})
            return [(word(number), tag) for number, tag in sorted(tags.items())], query.inner
    raise AssertionError(f"'{cue}' is no cue of {[' '.join(map(word, range(query.start, query.end))) for query in cut.queries]}")


def test_tags_what_was_judged_right(files, tokenizer):
    article = article_with(read_gold(*files), "In Southmoor the reservoir")
    tags, inner = tagged(tokenizer, article, "said")
    assert not inner
    assert [word for word, tag in tags if tag.endswith("content")] == "In Southmoor the reservoir stands at 41 percent".split()
    assert [tag for _, tag in tags].count("B-content") == [tag for _, tag in tags].count("B-source") == [tag for _, tag in tags].count("cue") == 1


def test_tags_pieces_as_they_were_repaired(files, tokenizer):
    article = article_with(read_gold(*files), "he had not been told")
    tags, _ = tagged(tokenizer, article, "said")
    content = [(word, tag) for word, tag in tags if tag.endswith("content")]
    assert content == list(zip("he had not told of the visit".split(), ["B-content", "I-content", "I-content", "B-content", "I-content", "I-content", "I-content"]))


def test_tags_the_source_as_it_was_repaired(files, tokenizer):
    tags, _ = tagged(tokenizer, article_with(read_gold(*files), "the public baths"), "said")
    assert [word for word, tag in tags if tag.endswith("source")] == ["clerk"]


def test_counts_places_behind_emoji_in_code_points(files, tokenizer):
    article = article_with(read_gold(*files), "We will open")
    tags, _ = tagged(tokenizer, article, "told reporters")
    assert [word for word, tag in tags if tag.endswith("source")] == ["Ada", "Brel"]
    assert [word for word, tag in tags if tag.endswith("content")][:4] == ["“", "We", "will", "open"]


def test_leaves_out_what_was_judged_wrong_and_nothing_stands_inside_it(files):
    article = article_with(read_gold(*files), "declined to comment")
    found = [article.text[start:end] for each in article.annotations[0] for start, end in each.content]
    assert "to comment on the minister’s promise" not in found
    assert [each.inner for each in article.annotations[0] if article.text[each.content[0][0] : each.content[0][1]] == "the minister’s promise"] == [False]


def test_takes_only_paragraphs_that_were_reviewed(files):
    texts = [article.text for article in read_gold(*files)]
    assert not [text for text in texts if "Nobody else was asked" in text or "Dough does not wait" in text]
    assert len([text for text in texts if "In Southmoor the reservoir" in text and "No town will go without water" not in text]) == 1


def test_takes_what_nobody_reviewed_in_such_a_paragraph_as_it_was_read(files, tokenizer):
    tags, _ = tagged(tokenizer, article_with(read_gold(*files), "what would happen if"), "spoke of")
    assert [word for word, tag in tags if tag.endswith("source")][:2] == ["Percival", "Udall"]


@pytest.mark.parametrize(
    "change, message",
    [
        (lambda line: line.update(textHash="0" * 64), "has the hash 0000"),
        (lambda line: line.update(words="x"), "unknown key words"),
        (lambda line: line["machine"].update(p=1), "unknown key p"),
        (lambda line: line.pop("within"), "the key within is missing"),
        (lambda line: line.update(verdict="unchecked"), "the verdict 'unchecked' is none of"),
        (lambda line: line.update(content=[{"start": 3, "end": 99_999}]), "lies outside the text"),
        (lambda line: line.update(content=[{"start": -3, "end": 4}]), "lies outside the text"),
        (lambda line: line.update(content=[{"start": 4, "end": 4}]), "is empty"),
        (lambda line: line.update(content=[]), "there is no content"),
        (lambda line: line.update(content=[{"start": 9, "end": 12}, {"start": 3, "end": 5}]), "not in the order"),
        (lambda line: line.update(cue=[{"start": 3, "end": 5, "unit": "byte"}]), "is no span"),
        (lambda line: line.update(cue="3:5"), "is no list of spans"),
        (lambda line: line["speakers"].append({"actor": None, "name": "x", "mention": {"start": 0, "end": 99_999}}), "lies outside the text"),
    ],
)
def test_refuses_a_line_that_it_cannot_train_on(files, tmp_path, change, message):
    lines = [json.loads(line) for line in files[0].read_text(encoding="utf-8").splitlines()]
    change(lines[1])
    changed = tmp_path / "gold.jsonl"
    changed.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    with pytest.raises(StandOffError, match=message) as refused:
        read_gold(changed, files[1])
    assert "line 2" in str(refused.value) or "hash" in message


def test_refuses_a_span_that_cuts_a_character(files, tmp_path):
    lines = [json.loads(line) for line in files[0].read_text(encoding="utf-8").splitlines()]
    (line,) = [line for line in lines if line["cue"] and len(line["by"]) == 1 and line["speakers"] and line["speakers"][0]["name"] == "Ada Brel"]
    line["content"] = [{"start": 10, "end": 20}]
    changed = tmp_path / "gold.jsonl"
    changed.write_text(json.dumps(line) + "\n", encoding="utf-8")
    with pytest.raises(StandOffError, match="cuts a character in two"):
        read_gold(changed, files[1])


def test_refuses_a_text_that_was_changed_or_is_counted_otherwise(files, tmp_path):
    texts = files[1].read_text(encoding="utf-8")
    changed = tmp_path / "texts.jsonl"
    changed.write_text(texts.replace("In Southmoor the reservoir", "In Southmoor our reservoir"), encoding="utf-8")
    with pytest.raises(StandOffError, match="the text is another than the one with the hash"):
        read_gold(files[0], changed)
    changed.write_text("{}\n", encoding="utf-8")
    with pytest.raises(StandOffError, match="line 1 is no document"):
        read_gold(files[0], changed)
