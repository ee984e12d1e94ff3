"""Trains the mention head from a larger network on a machine with a GPU: `python -m hearsay_training.distill --help`.

The larger network (teacher.py) learns GUM, some copies of it for each fold and for the whole; what they think of texts without mentions, and of GUM's own, is what the head learns from, beside GUM's mentions. The copy of a
fold never sees that fold's documents, neither directly nor through its teacher.

A course (--course, JSON) has the teacher's training (null: no teacher) and the students, one after another. A student has a `name` and a `course`, and begins with `layers` of the base model or with another student (`from`), of which the
`heads` and `inner` neurons that matter most are left; `by_word`, `outer`, `inside`: see student.py; `untaught`: it learns GUM's mentions alone; `keep`: its copy that learnt from all is written.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from .batches import COPIES, Batch, batches_of
from .fold_figures import figures, found_in, together
from .frozen import FrozenEncoder
from .gum import KINDS
from .loop import default_base
from .mentions import OUTSIDE
from .stacked import clip
from .stretches import with_none
from .student import Student, base_layer
from .teacher import Teacher

begun = time.monotonic()


def say(text: str) -> None:
    print(f"{time.monotonic() - begun:6.1f} s  {text}", flush=True)


@dataclass(frozen=True)
class Course:
    """How a network is trained. `gold`: what GUM's own mentions weigh beside the teacher's; `int8_from`: the share of the steps after which int8 is felt; `often`: how often GUM comes in an epoch."""

    epochs: float
    rate: float
    head_rate: float
    gold: float = 1.0
    int8_from: float = 2.0
    often: int = 1
    average: float = 0.0
    decay: float = 0.02


def loss_of(scores: Tensor, batch: Batch, gold: float) -> Tensor:
    """Sum over the copies of the mean loss a word; `taught` (copies, windows, words, LONGEST, kinds + 1) stands in the batch where there is a teacher."""
    logs = with_none(scores)
    copies = len(logs)
    loss = torch.zeros((), device=logs.device)
    if (batch["document"] >= 0).any():
        own = -logs.gather(-1, batch["labels"].expand(copies, *batch["labels"].shape).unsqueeze(-1)).squeeze(-1)
        loss = own * gold
    else:
        gold = 0.0
    if "taught" in batch:
        loss = loss - (1 - gold) * (batch["taught"].float() * logs).sum(-1)
    learnt = batch["learnt"].repeat(copies // COPIES, 1)
    words = (learnt * batch["real"].sum(1)).sum(1).clamp(min=1)
    return ((loss * batch["counted"]).sum((2, 3)) * learnt).sum(1).div(words).sum()


def train(network: nn.Module, gum: list[Batch], plain: list[Batch], course: Course, name: str, chance: random.Random) -> nn.Module:
    """Trains, and gives the network with the moving average of its weights where the course has one."""
    parameters = list(network.parameters())
    heads = [parameter for part, parameter in network.named_parameters() if not part.startswith("layers.")]
    layers = [parameter for part, parameter in network.named_parameters() if part.startswith("layers.")]
    fused = parameters[0].is_cuda
    optimiser = torch.optim.AdamW([{"params": layers}, {"params": heads}], lr=course.rate, weight_decay=course.decay, fused=fused, betas=(0.9, 0.98))
    an_epoch = len(gum) * course.often + len(plain)
    steps = max(2, round(course.epochs * an_epoch))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [course.rate, course.head_rate], total_steps=steps + 1, pct_start=0.1, cycle_momentum=False)
    average = [parameter.detach().clone() for parameter in parameters] if course.average else []
    network.train()
    queue: list[Batch] = []
    total = torch.zeros((), device=parameters[0].device)
    for step in range(steps):
        if not queue:
            queue = gum * course.often + plain
            chance.shuffle(queue)
        if step == round(course.int8_from * steps):
            network.feel_int8()
        batch = queue.pop()
        with torch.autocast(parameters[0].device.type, torch.bfloat16, enabled=fused):
            scores = network(batch)
        loss = loss_of(scores, batch, course.gold)
        optimiser.zero_grad()
        loss.backward()
        clip(parameters, 1.0)
        optimiser.step()
        schedule.step()
        total += loss.detach()
        if average:
            torch._foreach_lerp_(average, [parameter.detach() for parameter in parameters], 1 - min(course.average, (step + 1) / (step + 10)))
        if (step + 1) % max(1, steps // 5) == 0:
            say(f"{name}: step {step + 1} of {steps}, loss {total.item() / max(1, steps // 5) / COPIES:.4f}")
            total.zero_()
    with torch.no_grad():
        for parameter, value in zip(parameters, average):
            parameter.copy_(value)
    return network.eval()


def scoring(network: nn.Module) -> Callable[[Batch], Tensor]:
    def score(batch: Batch) -> Tensor:
        with torch.no_grad(), torch.autocast(batch["ids"].device.type, torch.bfloat16, enabled=batch["ids"].is_cuda):
            return network(batch).float()

    return score


@torch.no_grad()
def teach(teacher: Teacher, batches: list[Batch]) -> None:
    """Puts what the teacher's copies think, on the average of a fold's, into each batch."""
    score = scoring(teacher)
    for batch in batches:
        probabilities = with_none(score(batch)).exp()
        batch["taught"] = probabilities.view(-1, COPIES, *probabilities.shape[1:]).mean(0).to(batch["lower"].dtype)


def importance(network: Student, batches: list[Batch], course: Course) -> list[tuple[Tensor, Tensor]]:
    """How much the loss would change without each head and inner neuron (Michel et al. 2019)."""
    network.eval()
    for layer in network.layers:
        layer.open_gates()
    sums = [tuple(torch.zeros_like(gate) for gate in layer.gates) for layer in network.layers]
    for batch in batches:
        with torch.autocast(batch["ids"].device.type, torch.bfloat16, enabled=batch["ids"].is_cuda):
            scores = network(batch)
        loss_of(scores, batch, course.gold).backward()
        for layer, pair in zip(network.layers, sums):
            for gate, total in zip(layer.gates, pair):
                total += gate.grad.abs()
                gate.grad = None
    network.zero_grad()
    return sums


def slimmer(network: Student, weights: list[tuple[Tensor, Tensor]], heads: int, inner: int) -> Student:
    for layer in network.layers:
        layer.gates = None
    slim = copy.deepcopy(network)
    for layer, (of_heads, of_inner) in zip(slim.layers, weights):
        layer.keep(of_heads, of_inner, heads, inner)
    return slim


THRESHOLDS = (-1.25, -1.0, -0.75, -0.5, -0.25, OUTSIDE, 0.25)


def report(name: str, score: Callable[[Batch], Tensor], gum: list[Batch], windows: Path, results: dict) -> None:
    found = found_in(score, gum)
    rows = {row for batch in gum for row in batch["row"].tolist()}
    tried = {outside: figures(found, windows, outside, rows) for outside in THRESHOLDS}
    best = max(tried, key=lambda outside: together(tried[outside]))
    results[name] = {str(outside): folds for outside, folds in tried.items()}
    means = {kind: round(sum(fold[kind] for fold in tried[best]) / len(tried[best]), 4) for kind in KINDS}
    say(f"== {name}: F1 {together(tried[best]):.4f} at {best}, folds {[fold['F1'] for fold in tried[best]]}, {means}; by threshold {[round(together(folds), 4) for folds in tried.values()]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--windows", type=Path, required=True, help="what mention_data.py wrote")
    parser.add_argument("--encoder", type=Path, required=True, help="encoder.onnx of the reader")
    parser.add_argument("--teacher", type=Path, required=True, help="what teacher.py wrote")
    parser.add_argument("--base", type=Path, default=Path(default_base() or ".") / "model.safetensors", help="weights of the base model")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--course", type=Path, required=True, help="training/mention-course.json")
    parser.add_argument("--folds", type=Path, help="folder for the last student's figures, a file a fold")
    options = parser.parse_args()
    plan = json.loads(options.course.read_text())
    torch.manual_seed(plan.get("seed", 0))
    chance = random.Random(plan.get("seed", 0))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cuda.matmul.allow_tf32 = False
    encoder = FrozenEncoder(options.encoder, device)
    limit = plan.get("limit")
    small = batches_of(options.windows, encoder, device, plan["teacher_pieces"], True, limit)
    gum = batches_of(options.windows, encoder, device, plan["gum_pieces"], True, limit)
    plain = batches_of(options.windows, encoder, device, plan["plain_pieces"], False, limit)
    say(f"{len(small)}, {len(gum)} and {len(plain)} batches")
    results: dict = {}
    if plan["teacher"]:
        teacher = Teacher(torch.load(options.teacher, map_location="cpu"), COPIES * plan["teachers"]).to(device)
        train(teacher, small, [], Course(**plan["teacher"]), "teacher", chance)
        report("teacher", scoring(teacher), gum, options.windows, results)
        teach(teacher, gum)
        teach(teacher, plain)
        say("taught")
        del teacher
        torch.cuda.empty_cache()
    base = load_file(options.base)
    done: dict[str, Student] = {}
    for item in plan["students"]:
        name, course = item["name"], Course(**item["course"])
        if source := item.get("from"):
            weights = importance(done[source], gum[::2] + plain[:: max(1, len(plain) // 40)], course)
            student = slimmer(done[source], weights, item["heads"], item["inner"])
        else:
            student = Student([base_layer(base, number) for number in item["layers"]], COPIES, item.get("outer", 0.1), item.get("inside", 0.05), item.get("by_word", False)).to(device)
        if item.get("untaught"):
            train(student, [{key: value for key, value in batch.items() if key != "taught"} for batch in small], [], course, name, chance)
        else:
            train(student, gum, plain, course, name, chance)
        done[name] = student
        report(name, scoring(student), gum, options.windows, results)
        (options.out / "figures.json").write_text(json.dumps(results))
        if item.get("keep"):
            torch.save(student.copy_of(COPIES - 1), options.out / f"{name}.pt")
    if options.folds:
        for fold in results[plan["students"][-1]["name"]][str(OUTSIDE)]:
            (options.folds / f"mention-fold-{fold['fold']}.json").write_text(json.dumps(fold))
    say("done")


if __name__ == "__main__":
    main()
