"""The reader net: a small BERT encoder and heads for tags, lemmas, names, dependencies and acts."""
import torch
from torch import nn
from torch.nn import functional as F

from words import SHAPES

ARC, LABEL, TAG, NAME, EVENT, ROLE = 256, 64, 256, 192, 256, 48
MASKED = -1e4


class Layer(nn.Module):
    """One post-norm transformer layer with the three input projections fused."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + F.dropout(self.out(attended), self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Reader(nn.Module):
    """Word pieces in, logits for every task out. `sizes`: number of labels of each task."""

    def __init__(self, sizes, vocabulary=30522, width=384, layers=6, heads=12, inner=1536, dropout=0.1):
        super().__init__()
        self.sizes = sizes
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(512, width)
        self.shapes = nn.Embedding(len(SHAPES), width)
        nn.init.normal_(self.shapes.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.first_share = nn.Parameter(torch.full((width,), 0.6))
        self.last_share = nn.Parameter(torch.full((width,), 0.4))
        self.tag_hidden = nn.Linear(2 * width, TAG)
        self.tags = nn.Linear(TAG, sizes["upos"] + sizes["xpos"] + sizes["lemma"])
        self.name_hidden = nn.Linear(width, NAME)
        self.names = nn.Linear(NAME, sizes["entity"])
        self.dependents = nn.Linear(width, ARC + LABEL)
        self.governors = nn.Linear(width, ARC + LABEL)
        self.arc = nn.Linear(ARC + 1, ARC, bias=False)
        self.label = nn.Parameter(torch.empty(sizes["relation"], LABEL, LABEL))
        self.label_dependent = nn.Linear(LABEL, sizes["relation"], bias=False)
        self.label_governor = nn.Linear(LABEL, sizes["relation"])
        self.event_hidden = nn.Linear(2 * width, EVENT)
        self.events = nn.Linear(EVENT, sizes["event"] + sizes["status"] + 1 + sizes["mode"])
        self.triggers = nn.Linear(width, sizes["role"] * ROLE)
        self.arguments = nn.Linear(width, sizes["role"] * ROLE)
        self.role_bias = nn.Parameter(torch.full((sizes["role"],), -3.0))
        with torch.no_grad():
            self.events.bias[:sizes["event"]] = -4.0
        nn.init.xavier_uniform_(self.arc.weight)
        nn.init.normal_(self.label, std=0.03)

    def load_base(self, weights):
        """Copies the base encoder's weights in."""
        with torch.no_grad():
            self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
            self.positions.weight += weights["embeddings.token_type_embeddings.weight"][0]
            _copy(self.norm, weights, "embeddings.LayerNorm")
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                for part in ("weight", "bias"):
                    joined = [weights[f"{at}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat(joined))
                _copy(layer.out, weights, at + "attention.output.dense")
                _copy(layer.norm1, weights, at + "attention.output.LayerNorm")
                _copy(layer.up, weights, at + "intermediate.dense")
                _copy(layer.down, weights, at + "output.dense")
                _copy(layer.norm2, weights, at + "output.LayerNorm")

    def encode(self, batch):
        """Word states, the embedding-level view of each word, and the root's state."""
        ids = batch["input_ids"]
        embedded = self.words(ids) + self.shapes(batch["shape"]) + self.positions.weight[:ids.shape[1]]
        embedded = F.dropout(self.norm(embedded), 0.1, self.training)
        mask = ((batch["attention_mask"] - 1) * -MASKED).to(embedded.dtype)[:, None, None, :]
        x = embedded
        for layer in self.layers:
            x = layer(x, mask)
        return self.of_words(x, batch), self.of_words(embedded, batch), x[:, :1]

    def of_words(self, states, batch):
        """Mixes the states of each word's first and last piece."""
        def at(index):
            return states.gather(1, index[..., None].expand(-1, -1, states.shape[-1]))
        return at(batch["first"]) * self.first_share + at(batch["last"]) * self.last_share

    def forward(self, batch):
        words, seen, root = self.encode(batch)
        words = F.dropout(words, 0.15, self.training)
        hidden = F.dropout(F.gelu(self.tag_hidden(torch.cat([words, seen], -1))), 0.2, self.training)
        tags = self.tags(hidden).split([self.sizes[k] for k in ("upos", "xpos", "lemma")], -1)
        entity = self.names(F.dropout(F.gelu(self.name_hidden(words)), 0.2, self.training))
        dependent = F.gelu(self.dependents(words))
        governor = F.gelu(self.governors(torch.cat([root, words], 1)))
        dependent, governor = _shared_dropout(dependent, self.training), _shared_dropout(governor, self.training)
        arc_dependent, label_dependent = dependent.split([ARC, LABEL], -1)
        arc_governor, label_governor = governor.split([ARC, LABEL], -1)
        one = torch.ones_like(arc_dependent[..., :1])
        arc = self.arc(torch.cat([arc_dependent, one], -1)) @ arc_governor.transpose(1, 2)
        present = F.pad(batch["word_mask"], (1, 0), value=1)
        arc = arc + ((present - 1) * -MASKED).to(arc.dtype)[:, None, :]
        return {"upos": tags[0], "xpos": tags[1], "lemma": tags[2], "entity": entity, "arc": arc,
                "label_dependent": label_dependent, "label_governor": label_governor, **self.acts(words, seen)}

    def acts(self, words, seen):
        """Logits of every word as a trigger: types, status, background, modes; and of every word as its argument [B, R, W, W]."""
        hidden = F.dropout(F.gelu(self.event_hidden(torch.cat([words, seen], -1))), 0.2, self.training)
        kinds = self.events(hidden).split([self.sizes["event"], self.sizes["status"], 1, self.sizes["mode"]], -1)
        trigger, argument = (self._by_role(F.dropout(F.gelu(layer(words)), 0.2, self.training)) for layer in (self.triggers, self.arguments))
        role = trigger @ argument.transpose(2, 3) + self.role_bias[:, None, None]
        return {"event": kinds[0], "status": kinds[1], "background": kinds[2], "mode": kinds[3], "role": role}

    def _by_role(self, x):
        batch, words, _ = x.shape
        return x.view(batch, words, self.sizes["role"], ROLE).transpose(1, 2)

    def labels_at(self, out, heads):
        """Label logits [B, W, R] for one head of each word (column numbers: 0 = root)."""
        governor = out["label_governor"].gather(1, heads[..., None].expand(-1, -1, LABEL))
        dependent = out["label_dependent"]
        bilinear = torch.einsum("bwrj,bwj->bwr", torch.einsum("bwi,rij->bwrj", dependent, self.label), governor)
        return bilinear + self.label_dependent(dependent) + self.label_governor(governor)


def _copy(module, weights, name):
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])


def _shared_dropout(x, training, rate=0.33):
    """Drops the same features at every word of a sentence."""
    if not training:
        return x
    return x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
