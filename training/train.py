"""Trains the reader net and writes a checkpoint after every epoch.

    python train.py --base base/bge-small-en-v1.5.onnx --tokenizer base/bge-small-en-v1.5-tokenizer.json --layers 6 \\
        --ewt .../ud-ewt/train.conllu --gum .../ud-gum/train.conllu --wikigold .../wikigold.conll.txt \\
        --crossner .../crossner_politics/train.txt --uner .../en_ewt-ud-dev.iob2 --out net --epochs 6
"""
import argparse
import collections
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

import base
import corpora
import events
import lemmas
from net import Reader
from words import WordPieces, shape

LAYER_DECAY = 0.9
NAME_WEIGHT = {"ewt": 0.7, "marked": 2.0, "gum": 1.5, "names": 3.0, "corpus": 0.0}


def label_lists(sentences):
    """The labels of every task, most frequent first."""
    def counted(values, least=1):
        return [v for v, n in sorted(collections.Counter(values).items(), key=lambda e: (-e[1], e[0])) if n >= least]
    scripts = [lemmas.script(form, lemma) for s in sentences for form, lemma in zip(s.forms, s.lemmas)]
    return {"upos": counted(tag for s in sentences for tag in s.upos),
            "xpos": counted(tag for s in sentences for tag in s.xpos),
            "relation": counted(name for s in sentences for name in s.relations),
            "lemma": counted(scripts + ["c0|"] * 3, least=3),
            "entity": corpora.ENTITY_LABELS, "event": events.KINDS, "status": events.STATUSES, "mode": events.MODES,
            "role": events.ROLES}


class Encoder:
    """Turns sentences into tensors."""

    def __init__(self, pieces, labels):
        self.pieces = pieces
        self.labels = labels
        self.ids = {task: {label: i for i, label in enumerate(names)} for task, names in labels.items()}

    def length(self, sentence):
        return 2 + sum(len(self.pieces.of(form)) for form in sentence.forms)

    def inputs(self, sentences):
        """The net's inputs, as in the exported file."""
        lengths = [self.length(s) for s in sentences]
        width, words = max(lengths), max(len(s.forms) for s in sentences)
        batch = {name: torch.zeros(len(sentences), size, dtype=torch.long)
                 for name, size in (("input_ids", width), ("attention_mask", width), ("shape", width), ("first", words),
                                    ("last", words), ("word_mask", words))}
        for b, sentence in enumerate(sentences):
            ids, shapes, first, last = [self.pieces.begin], [0], [], []
            for position, form in enumerate(sentence.forms):
                own = self.pieces.of(form)
                first.append(len(ids))
                ids += own
                shapes += [shape(form, position)] * len(own)
                last.append(len(ids) - 1)
            ids.append(self.pieces.end)
            batch["input_ids"][b, :len(ids)] = torch.tensor(ids)
            batch["attention_mask"][b, :len(ids)] = 1
            batch["shape"][b, :len(shapes)] = torch.tensor(shapes)
            batch["first"][b, :len(first)] = torch.tensor(first)
            batch["last"][b, :len(last)] = torch.tensor(last)
            batch["word_mask"][b, :len(first)] = 1
        return batch

    def targets(self, sentences, batch):
        """Gold labels, -100 where there are none; allowed entity labels as a 0/1 matrix; the weight of the names loss."""
        rows, words = batch["word_mask"].shape
        gold = {task: torch.full((rows, words), -100) for task in ("upos", "xpos", "lemma", "head", "relation")}
        allowed = torch.ones(rows, words, len(corpora.ENTITY_LABELS))
        for b, sentence in enumerate(sentences):
            size = len(sentence.forms)
            for word, names in enumerate(sentence.allowed):
                allowed[b, word] = self._allowed(names)
            if sentence.upos:
                for task, values in (("upos", sentence.upos), ("xpos", sentence.xpos), ("relation", sentence.relations)):
                    gold[task][b, :size] = torch.tensor([self.ids[task].get(v, -100) for v in values])
                scripts = [lemmas.script(f, lemma) for f, lemma in zip(sentence.forms, sentence.lemmas)]
                gold["lemma"][b, :size] = torch.tensor([self.ids["lemma"].get(s, -100) for s in scripts])
                gold["head"][b, :size] = torch.tensor(sentence.heads)
        weight = torch.tensor([NAME_WEIGHT[s.source] for s in sentences])[:, None].expand(rows, words)
        return gold, allowed, weight

    def _allowed(self, names, cache={}):
        if names not in cache:
            cache[names] = torch.tensor([float(label in names) for label in corpora.ENTITY_LABELS])
        return cache[names]


def acts_targets(sentences, batch):
    """Gold acts of a batch: types [B, W, T] with -1 where nothing is known; and per act (row, word) its other labels."""
    rows, words = batch["word_mask"].shape
    kinds = torch.full((rows, words, len(events.KINDS)), -1.0)
    acts = []
    for b, sentence in enumerate(sentences):
        if sentence.acts is None:
            continue
        kinds[b, :len(sentence.forms)] = 0
        for act in sentence.acts:
            kinds[b, act.word, act.kind] = 1
            acts.append((b, act))
    return kinds, acts


# One word in about twenty is a trigger: so that a trigger counts as much as its status, modes and parties do. With the plain mean over
# words the event layer learned its status and parties by heart and still missed a third of the triggers that it was trained on.
EVENT_WEIGHT = 8.0


def acts_loss(out, kinds, acts, batch):
    """Losses of the event layer, each a mean over words or acts of the sentences with known acts."""
    known = kinds >= 0
    if not known.any():
        return {}
    words = known[..., 0].sum()
    spread = F.binary_cross_entropy_with_logits(out["event"][known], kinds[known], reduction="sum")
    parts = {"event": spread / words * EVENT_WEIGHT}
    if not acts:
        return parts
    rows = torch.tensor([b for b, _ in acts])
    at = torch.tensor([act.word for _, act in acts])
    parts["status"] = F.cross_entropy(out["status"][rows, at], torch.tensor([act.status for _, act in acts])) * 0.3
    background = torch.tensor([float(act.background) for _, act in acts])
    parts["background"] = F.binary_cross_entropy_with_logits(out["background"][rows, at, 0], background) * 0.2
    modes = torch.zeros(len(acts), len(events.MODES))
    own = torch.zeros(len(acts), len(events.MODES))
    role = out["role"][rows, :, at]
    arguments = torch.zeros_like(role)
    for i, (_, act) in enumerate(acts):
        modes[i, act.modes] = 1
        own[i] = OWN_MODES[act.kind]
        for kind, word in act.arguments:
            arguments[i, kind, word] = 1
    parts["mode"] = (F.binary_cross_entropy_with_logits(out["mode"][rows, at], modes, reduction="none") * own).sum() / len(acts) * 0.2
    present = batch["word_mask"][rows][:, None].float()
    spread = F.binary_cross_entropy_with_logits(role, arguments, reduction="none") * present
    parts["role"] = spread.sum() / len(acts) * 0.4
    return parts


OWN_MODES = torch.tensor([[float(mode.startswith(kind + "/")) for mode in events.MODES] for kind in events.KINDS])


def batches(sentences, encoder, pieces, dice):
    """Batches of sentences of about equal length, about `pieces` word pieces each, in random order."""
    ordered = sorted(sentences, key=lambda s: encoder.length(s) * (1 + 0.1 * dice.random()))
    found, current, longest = [], [], 0
    for sentence in ordered:
        longest = max(longest, encoder.length(sentence))
        if current and longest * (len(current) + 1) > pieces:
            found.append(current)
            current, longest = [], encoder.length(sentence)
        current.append(sentence)
    found.append(current)
    dice.shuffle(found)
    return found


def loss_of(net, batch, gold, allowed, weight, kinds, acts, acts_weight):
    """The sum of all tasks' losses per word, and the parts."""
    out = net(batch)
    parts = {}
    known = gold["head"] >= 0
    if known.any():
        heads = gold["head"].clamp(min=0)
        parts["arc"] = F.cross_entropy(out["arc"][known], gold["head"][known])
        parts["relation"] = F.cross_entropy(net.labels_at(out, heads)[known], gold["relation"][known], ignore_index=-100)
        for task in ("upos", "xpos", "lemma"):
            parts[task] = F.cross_entropy(out[task][known], gold[task][known], ignore_index=-100) * 0.5
    words = batch["word_mask"].bool()
    scores, allowed = out["entity"][words], allowed[words]
    masked = scores.masked_fill(allowed == 0, -1e9)
    parts["entity"] = ((scores.logsumexp(-1) - masked.logsumexp(-1)) * weight[words]).mean()
    share = known.sum() / words.sum()
    loss = sum(p if name == "entity" else p * share for name, p in parts.items())
    about_acts = acts_loss(out, kinds, acts, batch)
    told = (kinds[..., 0] >= 0).sum() / words.sum()
    return loss + sum(about_acts.values()) * told * acts_weight, {**parts, **about_acts}


def parameter_groups(net, encoder_rate, head_rate):
    """Lower layers learn more slowly; no weight decay on biases and norms."""
    groups = {}
    depth = len(net.layers)
    for name, parameter in net.named_parameters():
        if name.startswith("layers."):
            rate = encoder_rate * LAYER_DECAY ** (depth - 1 - int(name.split(".")[1]))
        elif name.startswith(("words.", "positions.", "norm.")):
            rate = encoder_rate * LAYER_DECAY ** depth
        else:
            rate = head_rate
        decay = 0.01 if parameter.dim() > 1 and not name.startswith(("words.", "positions.", "shapes.")) else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return [{"params": p, "lr": rate, "weight_decay": decay} for (rate, decay), p in groups.items()]


def unknown_words(batch, pieces, dice, rate=0.015):
    """Replaces a few word pieces by [UNK], so that the net learns to read past a word it does not know."""
    drop = (torch.rand(batch["input_ids"].shape) < rate) & (batch["shape"] > 0)
    batch["input_ids"][drop] = pieces.unknown


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "tokenizer", "ewt", "gum", "wikigold", "uner", "out"):
        arguments.add_argument("--" + name, required=True, type=Path)
    arguments.add_argument("--crossner", required=True, type=Path, nargs="+")
    arguments.add_argument("--corpus", type=Path, nargs="*", default=[], help="files of the Readout Corpus")
    arguments.add_argument("--corpus-parse", type=Path, help="their parse, see events.py")
    arguments.add_argument("--corpus-trees", type=Path, nargs="*", default=[],
                           help="parses of it by other nets; where all agree, the corpus trains tags and trees too")
    arguments.add_argument("--corpus-copies", type=int, default=3, help="how often an epoch shows the corpus")
    arguments.add_argument("--acts-weight", type=float, default=1.0, help="weight of the event layer's losses")
    arguments.add_argument("--share", type=float, default=1.0, help="share of the parsed sentences that an epoch shows")
    arguments.add_argument("--start", type=Path, help="a checkpoint to go on from, instead of the base weights alone")
    arguments.add_argument("--layers", type=int, default=6)
    arguments.add_argument("--width", type=int, default=384)
    arguments.add_argument("--epochs", type=int, default=6)
    arguments.add_argument("--pieces", type=int, default=1500)
    arguments.add_argument("--encoder-rate", type=float, default=1.5e-4)
    arguments.add_argument("--head-rate", type=float, default=1e-3)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--seed", type=int, default=20261123)
    arguments.add_argument("--steps", type=int, help="stop after so many steps (a quick trial)")
    arguments.add_argument("--stop-after", type=int, default=10**9, help="stop after this epoch of a longer schedule")
    arguments.add_argument("--minutes", type=float, default=1e9,
                           help="the schedule runs by the clock where the epochs would take longer than this")
    options = arguments.parse_args()
    if bool(options.corpus) != bool(options.corpus_parse):
        arguments.error("--corpus and --corpus-parse go together")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    dice = random.Random(options.seed)

    sentences = corpora.training_sentences(options.ewt, options.gum, options.wikigold, options.crossner, options.uner)
    labels = label_lists(sentences)
    acted = (events.sentences(options.corpus, options.corpus_parse, options.corpus_trees) * options.corpus_copies
             if options.corpus else [])
    sizes = {task: len(names) for task, names in labels.items()}
    print(len(sentences), "sentences,", len(acted), "with acts;", sizes, flush=True)
    pieces = WordPieces.from_tokenizer_json(options.tokenizer)
    encoder = Encoder(pieces, labels)
    net = Reader(sizes, len(pieces.vocabulary), options.width, options.layers)
    net.load_base(base.weights(options.base))
    if options.start:
        start(net, options.start, labels)
    optimiser = torch.optim.AdamW(parameter_groups(net, options.encoder_rate, options.head_rate), betas=(0.9, 0.98), fused=True)
    always = acted + [s for s in sentences if s.source in ("names", "marked")]
    parsed = [s for s in sentences if s.source not in ("names", "marked")]
    shown = round(len(parsed) * options.share)
    per_epoch = len(batches(random.Random(0).sample(parsed, shown) + always, encoder, options.pieces, random.Random(0)))
    total = options.steps or per_epoch * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1.0)
    peaks = [group["lr"] for group in optimiser.param_groups]
    average = {name: value.clone() for name, value in net.state_dict().items()}
    options.out.mkdir(parents=True, exist_ok=True)

    step, began, sums, seen = 0, time.time(), collections.Counter(), collections.Counter()
    epoch = 0
    while step < total and epoch < options.stop_after and (time.time() - began) / 60 < options.minutes:
        epoch += 1
        for chosen in batches(dice.sample(parsed, shown) + always, encoder, options.pieces, dice):
            progress = max(step / total, (time.time() - began) / 60 / options.minutes)
            if progress >= 1:
                break
            factor = min(1, step / (0.08 * total)) * (1 - progress) ** 0.9
            for group, peak in zip(optimiser.param_groups, peaks):
                group["lr"] = peak * factor
            chosen = [corpora.augmented(s, dice) for s in chosen]
            batch = encoder.inputs(chosen)
            targets = (*encoder.targets(chosen, batch), *acts_targets(chosen, batch))
            unknown_words(batch, pieces, dice)
            net.train()
            loss, parts = loss_of(net, batch, *targets, options.acts_weight)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0, foreach=True)
            optimiser.step()
            step += 1
            for name, part in parts.items():
                sums[name] += part.item()
                seen[name] += 1
            if step % 10 == 0:
                momentum = min(0.97, step / (step + 100))
                with torch.no_grad():
                    for name, value in net.state_dict().items():
                        average[name].lerp_(value, 1 - momentum)
            if step % 50 == 0 or step in (2, 5, 10, 20):
                spent = time.time() - began
                print(f"{step}/{total} epoch {epoch} {spent:.0f} s, {spent / step:.2f} s/step, rate {factor:.2f} "
                      + " ".join(f"{k} {v / seen[k]:.3f}" for k, v in sums.items()), flush=True)
                sums.clear()
                seen.clear()
        save(options, net, average, labels, pieces, epoch, time.time() - began)


def start(net, path, labels):
    """Loads a checkpoint's average; it may lack the event layer, but what it knows must be called the same."""
    saved = torch.load(path, weights_only=True)
    for task, names in saved["labels"].items():
        if labels.get(task) != names:
            raise ValueError(f"{path} has other {task} labels")
    net.load_state_dict(saved["average"], strict=False)


def save(options, net, average, labels, pieces, epoch, seconds):
    path = options.out / f"epoch-{epoch}.pt"
    torch.save({"net": net.state_dict(), "average": average, "labels": labels, "vocabulary": pieces.vocabulary,
                "width": options.width, "layers": options.layers, "epoch": epoch, "seconds": seconds}, path)
    print("wrote", path, f"after {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    main()
