"""Writes a checkpoint as one int8 ONNX file, graph and metadata (see README.md for the contract).

    python export.py --checkpoint net/epoch-6.pt --ewt .../ud-ewt/train.conllu --version 1 --out reader.onnx
"""
import argparse
import os
import random
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch.nn import functional as F

import corpora
import events
import quantise
from net import ARC, LABEL, MASKED, ROLE, Reader
from train import Encoder
from words import SHAPES, WordPieces

MICROSOFT = "com.microsoft"
LICENCE = "CC-BY-SA-4.0"
ATTRIBUTION = """\
Readout reader net. Base weights: first six layers of BAAI/bge-small-en-v1.5 (MIT).
Universal Dependencies English EWT (CC BY-SA 4.0).
GUM corpus, Georgetown University, genres academic, bio, conversation, court, interview, news, speech, textbook, vlog, voyage
(annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain).
WikiGold (CC BY 4.0). CrossNER politics, train and dev (MIT; texts Wikipedia, CC BY-SA). UNER English EWT, dev (CC BY-SA 4.0).
The Readout Corpus (CC BY 4.0)."""


def load(checkpoint, averaged=True):
    """The net of a checkpoint, ready to use, its encoder and the checkpoint itself."""
    saved = torch.load(checkpoint, weights_only=True)
    sizes = {task: len(names) for task, names in saved["labels"].items()}
    net = Reader(sizes, len(saved["vocabulary"]), saved["width"], saved["layers"])
    net.load_state_dict(saved["average" if averaged else "net"])
    return net.eval(), Encoder(WordPieces(saved["vocabulary"]), saved["labels"]), saved


QUANTISED = ("qkv", "out", "up", "down", "tag_hidden", "name_hidden", "dependents", "governors", "event_hidden",
             "triggers", "arguments")


@torch.no_grad()
def observe(net, encoder, sentences, most=3000):
    """Name -> inputs [n, in] that each quantised linear layer sees on the sentences, without padding."""
    seen = {}

    def watch(name):
        def hook(module, inputs):
            x = inputs[0]
            if x.shape[1] == current["attention_mask"].shape[1]:
                kept = x[current["attention_mask"].bool()]
            elif x.shape[1] == current["word_mask"].shape[1]:
                kept = x[current["word_mask"].bool()]
            else:
                kept = x[F.pad(current["word_mask"], (1, 0), value=1).bool()]
            seen.setdefault(name, []).append(kept.numpy())
        return hook

    hooks = [module.register_forward_pre_hook(watch(name)) for name, module in net.named_modules()
             if name.split(".")[-1] in QUANTISED]
    for start in range(0, len(sentences), 16):
        current = encoder.inputs(sentences[start:start + 16])
        net(current)
    for hook in hooks:
        hook.remove()
    dice = np.random.default_rng(1)
    joined = {name: np.concatenate(parts) for name, parts in seen.items()}
    return {name: x[dice.permutation(len(x))[:most]] for name, x in joined.items()}


# On how many sentences meanings are measured, how many words that tell nothing stand against their triggers, and how much the mean spread
# counts against each direction's own.
SENTENCES, IDLE_WORDS, SHRINKAGE = 6000, 8000, 0.1
CONTENT = ("NOUN", "VERB", "ADJ", "PROPN", "AUX")


@torch.no_grad()
def meanings(net, encoder, sentences):
    """(centre, matrix) that make of a word's state what it means: words of one type and mode then lie alike in all directions."""
    states, kinds = [], []
    sentences = random.Random(7).sample(sentences, min(SENTENCES, len(sentences)))
    content = torch.tensor([label in CONTENT for label in encoder.labels["upos"]])
    for start in range(0, len(sentences), 16):
        chosen = sentences[start:start + 16]
        words, seen, _ = net.encode(encoder.inputs(chosen))
        tags = net.tags(F.gelu(net.tag_hidden(torch.cat([words, seen], -1))))[..., :net.sizes["upos"]].argmax(-1)
        for row, sentence in enumerate(chosen):
            told = {act.word: (act.kind, *act.modes[:1]) for act in sentence.acts}
            for word in range(len(sentence.forms)):
                if word in told or content[tags[row, word]]:
                    states.append(words[row, word].clone())
                    kinds.append(told.get(word, ()))
    states = torch.stack(states)
    centre = states.mean(0)
    idle = [i for i, kind in enumerate(kinds) if not kind]
    chosen = [i for i, kind in enumerate(kinds) if kind] + random.Random(7).sample(idle, min(IDLE_WORDS, len(idle)))
    x = (states[chosen] - centre).double()
    within = torch.zeros(x.shape[1], x.shape[1], dtype=torch.double)
    names = [kinds[i] for i in chosen]
    for kind in sorted(set(names)):
        own = x[[i for i, name in enumerate(names) if name == kind]]
        own = own - own.mean(0)
        within += own.T @ own
    within /= len(x)
    within = (1 - SHRINKAGE) * within + SHRINKAGE * within.diagonal().mean() * torch.eye(len(within), dtype=torch.double)
    values, vectors = torch.linalg.eigh(within)
    return centre.numpy(), (vectors @ torch.diag(values.rsqrt())).float().numpy()


class Graph:
    """Collects nodes and initialisers; every method returns the name of its output."""

    def __init__(self):
        self.nodes, self.initialisers, self.count = [], [], 0

    def constant(self, array, name=None):
        name = name or self._name("c")
        self.initialisers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def ints(self, *values):
        return self.constant(np.array(values, np.int64))

    def _name(self, stem):
        self.count += 1
        return f"{stem}_{self.count}"

    def op(self, kind, *inputs, outputs=1, name=None, domain="", **attributes):
        names = [name] if name else [self._name(kind.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=names[0], domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias):
        """x @ weight.T + bias in fp32."""
        return self.op("Add", self.op("MatMul", x, self.constant(weight.T.astype(np.float32))), self.constant(bias))

    def quantised(self, x, matrix, bias, inputs):
        """x @ matrix + bias in int8; `inputs` are sample inputs for the scales."""
        smoothing, scale, zero, weights, columns, error = quantise.plan(inputs, matrix)
        if smoothing is not None:
            x = self.op("Mul", x, self.constant((1 / smoothing).astype(np.float32)))
        scale, zero = self.constant(np.float32(scale)), self.constant(np.uint8(zero))
        levels = self.op("QuantizeLinear", x, scale, zero)
        return self.op("MatMulIntegerToFloat", levels, self.constant(weights), scale, self.constant(columns), zero, "",
                       self.constant(bias.astype(np.float32)), domain=MICROSOFT)

    def norm(self, x, module):
        return self.op("LayerNormalization", x, self.constant(array(module.weight)), self.constant(array(module.bias)),
                       axis=-1, epsilon=1e-12)

    def gelu(self, x):
        """The tanh form: a tenth faster as a whole, and nearer to the exact one than int8 is to fp32."""
        return self.op("FastGelu", x, domain=MICROSOFT)


def array(tensor):
    return tensor.detach().numpy().astype(np.float32)


def build(net, seen, int8=True, meaning=None):
    """The graph of the net. `seen`: sample inputs of the quantised layers. `meaning`: centre and matrix of the output `state`, if wanted."""
    g = Graph()

    def dense(x, module, name, scale_first=None):
        weight, bias = array(module.weight).T.copy(), array(module.bias).copy()
        if scale_first:
            columns, factor = scale_first
            weight[:, :columns] *= factor
            bias[:columns] *= factor
        return g.quantised(x, weight, bias, seen[name]) if int8 else g.linear(x, weight.T, bias)

    width, heads = net.words.weight.shape[1], net.layers[0].heads
    size = width // heads
    table, scale = quantise.rows(array(net.words.weight))
    embedded = g.op("Mul", g.op("Cast", g.op("Gather", g.constant(table), "input_ids"), to=TensorProto.FLOAT),
                    g.op("Gather", g.constant(scale), "input_ids"))
    length = g.op("Slice", g.op("Shape", "input_ids"), g.ints(1), g.ints(2))
    positions = g.op("Slice", g.constant(array(net.positions.weight)), g.ints(0), length, g.ints(0))
    shapes = g.op("Gather", g.constant(array(net.shapes.weight)), "shape")
    embedded = x = g.norm(g.op("Add", g.op("Add", embedded, shapes), positions), net.norm)

    present = g.op("Cast", "attention_mask", to=TensorProto.FLOAT)
    mask = g.op("Mul", g.op("Sub", present, g.constant(np.float32(1))), g.constant(np.float32(-MASKED)))
    mask = g.op("Unsqueeze", mask, g.ints(1, 2))
    for i, layer in enumerate(net.layers):
        at = f"layers.{i}."
        qkv = dense(x, layer.qkv, at + "qkv", (width, size ** -0.5))
        q, k, v = (g.op("Reshape", part, g.ints(0, 0, heads, size))
                   for part in g.op("Split", qkv, outputs=3, axis=-1, num_outputs=3))
        scores = g.op("MatMul", g.op("Transpose", q, perm=[0, 2, 1, 3]), g.op("Transpose", k, perm=[0, 2, 3, 1]))
        shares = g.op("Softmax", g.op("Add", scores, mask), axis=-1)
        context = g.op("Transpose", g.op("MatMul", shares, g.op("Transpose", v, perm=[0, 2, 1, 3])), perm=[0, 2, 1, 3])
        context = g.op("Reshape", context, g.ints(0, 0, width))
        x = g.norm(g.op("Add", dense(context, layer.out, at + "out"), x), layer.norm1)
        inner = g.gelu(dense(x, layer.up, at + "up"))
        x = g.norm(g.op("Add", dense(inner, layer.down, at + "down"), x), layer.norm2)

    first, last = (g.op("Unsqueeze", name, g.ints(2)) for name in ("first", "last"))
    shares = [g.constant(array(share)) for share in (net.first_share, net.last_share)]

    def of_words(states):
        ends = [g.op("Mul", g.op("GatherND", states, index, batch_dims=1), share) for index, share in zip((first, last), shares)]
        return g.op("Add", *ends)

    words = of_words(x)
    if meaning:
        centre, matrix = meaning
        g.op("MatMul", g.op("Sub", words, g.constant(centre)), g.constant(matrix), name="state")
    both = g.op("Concat", words, of_words(embedded), axis=-1)
    hidden = g.gelu(dense(both, net.tag_hidden, "tag_hidden"))
    tags = g.linear(hidden, array(net.tags.weight), array(net.tags.bias))
    sizes = [net.sizes[task] for task in ("upos", "xpos", "lemma")]
    parts = [f"{task}_logits" for task in ("upos", "xpos", "lemma")]
    g.nodes.append(helper.make_node("Split", [tags, g.ints(*sizes)], parts, axis=-1))
    for part in parts:
        g.op("ArgMax", part, name=part.removesuffix("_logits"), axis=-1, keepdims=0)
    names = g.gelu(dense(words, net.name_hidden, "name_hidden"))
    g.op("Add", g.op("MatMul", names, g.constant(array(net.names.weight).T)), g.constant(array(net.names.bias)), name="entity")

    root = g.op("Slice", x, g.ints(0), g.ints(1), g.ints(1))
    dependent = g.gelu(dense(words, net.dependents, "dependents"))
    governor = g.gelu(dense(g.op("Concat", root, words, axis=1), net.governors, "governors"))
    arc_dependent, label_dependent = g.op("Split", dependent, g.ints(ARC, LABEL), outputs=2, axis=-1)
    arc_governor, label_governor = g.op("Split", governor, g.ints(ARC, LABEL), outputs=2, axis=-1)
    turned = g.linear(arc_dependent, array(net.arc.weight)[:, :ARC], array(net.arc.weight)[:, ARC])
    arc = g.op("MatMul", turned, g.op("Transpose", arc_governor, perm=[0, 2, 1]))
    columns = g.op("Pad", "word_mask", g.ints(0, 1, 0, 0), g.constant(np.int64(1)), mode="constant")
    columns = g.op("Sub", g.op("Cast", columns, to=TensorProto.FLOAT), g.constant(np.float32(1)))
    columns = g.op("Unsqueeze", g.op("Mul", columns, g.constant(np.float32(-MASKED))), g.ints(1))
    g.op("Add", arc, columns, name="arc")

    # label scores: [dependent, 1] U_r [governor, 1] for every relation r
    relations = net.sizes["relation"]
    joint = np.zeros((relations, LABEL + 1, LABEL + 1), np.float32)
    joint[:, :LABEL, :LABEL] = array(net.label)
    joint[:, :LABEL, LABEL] = array(net.label_dependent.weight)
    joint[:, LABEL, :LABEL] = array(net.label_governor.weight)
    joint[:, LABEL, LABEL] = array(net.label_governor.bias)
    turned = g.linear(label_dependent, joint[:, :LABEL].transpose(0, 2, 1).reshape(-1, LABEL), joint[:, LABEL].reshape(-1))
    by_relation = g.op("Reshape", turned, g.ints(0, -1, LABEL + 1))
    ends = g.op("Transpose", g.op("Pad", label_governor, g.ints(0, 0, 0, 0, 0, 1), g.constant(np.float32(1)), mode="constant"),
                perm=[0, 2, 1])
    scores = g.op("MatMul", by_relation, ends)
    word_count = g.op("Slice", g.op("Shape", "first"), g.ints(1), g.ints(2))
    shape = g.op("Concat", g.ints(0), word_count, g.ints(relations), g.ints(-1), axis=0)
    g.op("ArgMax", g.op("Reshape", scores, shape), name="label", axis=2, keepdims=0)

    hidden = g.gelu(dense(both, net.event_hidden, "event_hidden"))
    acts = g.linear(hidden, array(net.events.weight), array(net.events.bias))
    parts = g.ints(net.sizes["event"], net.sizes["status"], 1, net.sizes["mode"])
    g.nodes.append(helper.make_node("Split", [acts, parts], ["event", "status", "background", "mode"], axis=-1))

    def by_role(module, name):
        return g.op("Transpose", g.op("Reshape", g.gelu(dense(words, module, name)), g.ints(0, 0, net.sizes["role"], ROLE)),
                    perm=[0, 2, 1, 3])

    triggers, arguments = by_role(net.triggers, "triggers"), by_role(net.arguments, "arguments")
    pairs = g.op("MatMul", triggers, g.op("Transpose", arguments, perm=[0, 1, 3, 2]))
    g.op("Add", pairs, g.constant(array(net.role_bias)[:, None, None]), name="role")
    return g


def model(graph, metadata):
    def value(name, kind, *shape):
        return helper.make_tensor_value_info(name, kind, list(shape))
    inputs = [value(name, TensorProto.INT64, "B", size) for name, size in
              (("input_ids", "P"), ("attention_mask", "P"), ("shape", "P"), ("first", "W"), ("last", "W"), ("word_mask", "W"))]
    outputs = [value(name, TensorProto.INT64, "B", "W") for name in ("upos", "xpos", "lemma")]
    outputs += [value("entity", TensorProto.FLOAT, "B", "W", "E"), value("arc", TensorProto.FLOAT, "B", "W", "H"),
                value("label", TensorProto.INT64, "B", "W", "H"), value("event", TensorProto.FLOAT, "B", "W", "T"),
               value("status", TensorProto.FLOAT, "B", "W", "S"), value("background", TensorProto.FLOAT, "B", "W", 1),
               value("mode", TensorProto.FLOAT, "B", "W", "M"), value("role", TensorProto.FLOAT, "B", "R", "W", "W")]
    if any(node.name == "state" for node in graph.nodes):
        outputs.append(value("state", TensorProto.FLOAT, "B", "W", "D"))
    built = helper.make_model(helper.make_graph(graph.nodes, "reader", inputs, outputs, graph.initialisers),
                              opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MICROSOFT, 1)],
                              producer_name="readout-training", ir_version=9)
    helper.set_model_props(built, metadata)
    return built


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("checkpoint", "ewt", "out"):
        arguments.add_argument("--" + name, required=True, type=Path)
    arguments.add_argument("--version", default="2")
    arguments.add_argument("--fp32", action="store_true", help="leave the linear layers in fp32, for comparison")
    arguments.add_argument("--corpus", type=Path, nargs="*", default=[],
                           help="files of the Readout Corpus, for the output `state`; without them the net has none")
    arguments.add_argument("--corpus-parse", type=Path, help="their parse, see events.py")
    arguments.add_argument("--last", action="store_true", help="the last weights instead of their moving average")
    options = arguments.parse_args()
    if bool(options.corpus) != bool(options.corpus_parse):
        arguments.error("--corpus and --corpus-parse go together")
    torch.set_num_threads(2)
    net, encoder, saved = load(options.checkpoint, not options.last)
    sample = random.Random(7).sample(corpora.read_conllu(options.ewt, "ewt"), 320)
    meaning = meanings(net, encoder, events.sentences(options.corpus, options.corpus_parse)) if options.corpus else None
    graph = build(net, observe(net, encoder, sample), not options.fp32, meaning)
    lists = {**saved["labels"], "shapes": SHAPES, "vocabulary": saved["vocabulary"]}
    if any("\n" in entry for entries in lists.values() for entry in entries):
        raise ValueError("a label or word piece holds a line feed")
    metadata = {name: "\n".join(entries) for name, entries in lists.items()}
    metadata |= {"format": "readout-reader/2", "version": options.version, "licence": LICENCE, "attribution": ATTRIBUTION}
    partial = options.out.with_suffix(".partial")
    onnx.save(model(graph, metadata), str(partial))
    os.replace(partial, options.out)
    print("wrote", options.out, f"{options.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
