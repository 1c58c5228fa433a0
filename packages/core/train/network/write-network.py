"""Writes what the student learnt as the program reads it, in whole numbers: `python write-network.py FOLDER`.

FOLDER is that of learn.py, after its last step; writes network.bin there (the bytes that src/model/network-format.ts reads). Then
`pnpm train FOLDER` puts it into the models. Activations are at scale 1024; a matrix is at the power of two at which its largest
weight fits into twelve bits, rows of tables at that at which nearly all fit into eight.
"""

import struct
import sys

import numpy as np
import torch
from learn import read_vectors

BITS_32, SCALE, WEIGHT, CELL = 0xFFFFFFFF, 1024, 2047, 127


def spread(value):
    value = (value ^ (value >> 16)) * 0x85EBCA6B & BITS_32
    value = (value ^ (value >> 13)) * 0xC2B2AE35 & BITS_32
    return value ^ (value >> 16)


def hash_of(units, seed):
    """`hashText` of src/model/hash.ts, over UTF-16 units; with the kinds of letters for units, `shapeOf` of word-forms.ts."""
    value = seed
    for unit in units:
        value = (value ^ unit) * 0x01000193 & BITS_32
    return spread(value)


def units_of(text):
    raw = text.encode("utf-16-le", "surrogatepass")
    return struct.unpack(f"<{len(raw) // 2}H", raw)


def varint(number):
    out = bytearray()
    while number >= 128:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return out


def shift_for(rows):
    """The scale at which all but one number of ten thousand fits into a byte."""
    return int(np.floor(np.log2(CELL / max(np.quantile(np.abs(table), 0.9999) for table in rows))))


def table(hashes, rows, shift):
    """Keys in order, as differences, then rows, that of unknown keys (`rows[0]`) first; of equal hashes the first counts."""
    row_of = {}
    for k, key in enumerate(hashes):
        row_of.setdefault(key, k + 1)
    out, last = bytearray(struct.pack("<I", len(row_of))), 0
    for key in sorted(row_of):
        out += varint(key - last)
        last = key
    kept = rows[[0] + [row_of[key] for key in sorted(row_of)]]
    return out + np.clip(np.round(kept * 2**shift), -CELL, CELL).astype(np.int8).tobytes()


def planes(numbers):
    """16-bit numbers: all low bytes, then all high ones, which compresses better."""
    units = numbers.astype("<i2").reshape(-1).view("<u2")
    return (units & 255).astype(np.uint8).tobytes() + (units >> 8).astype(np.uint8).tobytes()


def activations(numbers):
    return planes(np.clip(np.round(numbers * SCALE), -8191, 8191))


def matrix(weights, bias=None):
    shift = int(min(14, np.floor(np.log2(WEIGHT / np.abs(weights).max()))))
    start = np.zeros(len(weights)) if bias is None else bias
    # half a step, so that dropping the low bits rounds
    start = np.round(start * SCALE * 2.0**shift) + (1 << (shift - 1) if shift > 0 else 0)
    return bytes([shift]) + start.astype("<i4").tobytes() + planes(np.round(weights * 2.0**shift))


def main(folder):
    kept = torch.load(f"{folder}/student.pt")
    recipe = kept["recipe"]
    w = {name: value.float().numpy() for name, value in kept["state"].items()}
    sizes = [recipe[key] for key in ("word", "affix", "cells", "tag", "arc", "relation")]
    out = bytearray(struct.pack("<8I", *sizes, len(w["tag.weight"]), len(w["label_out.weight"])))
    middle = (np.arange(4096) * 4 - 8192 + 2) / SCALE
    out += np.round(4096 / (1 + np.exp(-middle))).astype("<i2").tobytes()
    out += np.round(4096 * np.tanh(middle)).astype("<i2").tobytes()

    vectors = np.concatenate([np.zeros((1, 100), np.float32), read_vectors(f"{folder}/VECTORS.json")[1]])
    words = sorted(set(kept["vector_of"]) | set(kept["row_of"]))
    row = lambda word: w["vector_in.weight"] @ vectors[kept["vector_of"].get(word, 0)] + w["vector_in.bias"] + w["words.weight"][kept["row_of"].get(word, 0)]
    rows = np.stack([row("")] + [row(word) for word in words])
    shift = shift_for([rows])
    out += bytes([shift]) + table([hash_of(units_of(word), 1) for word in words], rows, shift)

    affixes = [w[f"affixes.{k}.weight"] for k in range(4)]
    shift = shift_for(affixes)
    out += bytes([shift])
    for known, rows, seed in zip(kept["affixes"], affixes, (4, 3, 8, 11)):
        keys = sorted(known)
        hashes = [hash_of(units_of(key) if isinstance(key, str) else key, seed) for key in keys]
        out += table(hashes, rows[[0] + [known[key] for key in keys]], shift)

    def layer(name):
        for way in ("_l0", "_l0_reverse"):
            bias = w[f"{name}.bias_ih{way}"] + w[f"{name}.bias_hh{way}"]
            yield matrix(w[f"{name}.weight_ih{way}"], bias) + matrix(w[f"{name}.weight_hh{way}"])

    linear = lambda name: matrix(w[f"{name}.weight"], w.get(f"{name}.bias"))
    out += b"".join(layer("lower")) + linear("tag") + activations(w["tag_in.weight"]) + b"".join(layer("upper.0"))
    out += linear("arc_head") + linear("arc_child") + linear("arc_pair")
    out += activations(np.maximum(0, w["arc_head.weight"] @ w["root"] + w["arc_head.bias"]))
    out += linear("label_head") + linear("label_child") + activations(w["label_head.weight"] @ w["root"]) + linear("label_out")
    with open(f"{folder}/network.bin", "wb") as file:
        file.write(out)


if __name__ == "__main__":
    main(sys.argv[1])
