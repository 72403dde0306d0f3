"""Cases as the network reads them: pieces, marks, targets, batches of like length."""
import json, random
import numpy as np, torch
from edits import edits
from heads import ACCOUNTS, EDITS, HEADS, KINDS, MARKS, WAITS
from network import PIECES

OWN, ANSWERED = 112, 56
MARK = {name: PIECES + i for i, name in enumerate(MARKS)}
COLUMN = {name: i for i, name in enumerate(HEADS)}
KIND_WEIGHT = 0.4
CARRIED = [*KINDS, *EDITS]
# Files in which the calm draft of a pair is what an editor made of the other.
MENDED = {"extra-mended", "extra-edits"}


def load(path):
    return [json.loads(line) for line in open(path)]


def load_corpus(path):
    """The corpus with its targets; a draft of a file of mended pairs also knows what its calm twin did to it."""
    rows = load(path)
    twins = {(r["pair"], r["heat"] > 0): r for r in rows if r["file"] in MENDED}
    for row in rows:
        mended = twins.get((row.get("pair"), False)) if row["file"] in MENDED and row["heat"] > 0 else None
        if mended:
            row["parentText"] = row["parent"]["text"] if row["parent"] else ""
            row["cut"], row["unsure"], row["told"], row["owes"] = edits(row["text"], mended["text"], row["parentText"])
        elif row["file"] in MENDED:
            # Of a draft that is well as it stands, nothing is cut.
            row["cut"], row["unsure"] = [], []
    return [corpus_targets(row) for row in rows]


def corpus_targets(row):
    """A corpus case speaks about heat and every kind, and marks which pieces carry which kind."""
    row["want"] = {"edgy": [int(row["heat"] >= 1), 1], "heated": [int(row["heat"] == 2), 1], **{k: [int(k in row["kinds"]), 1] for k in KINDS}}
    if row["file"] in MENDED and row["heat"] > 0:
        # Written to be mended, and how far from calm they are was not asked with the same care.
        del row["want"]["heated"]
    for at, to in (("at", "carry"), ("twinAt", "twinCarry")):
        row[to] = carry(row, row[at])
    if "owes" in row:
        row["want"]["owes"] = [row["owes"], 1]
        row["toldBack"] = [int(touched(p, row["told"])) for p in utf8_free(row["parentText"], row["answeredAt"] or [])]
    return row


def touched(piece, spans):
    return any(piece[0] < end and piece[1] > start for start, end in spans)


def carry(row, places):
    """Columns of every piece: the kinds by the labelled quotes, and where the draft was mended, whether it was cut; unknown is -1."""
    found = np.zeros((len(places), len(CARRIED)), np.float32)
    found[:, len(KINDS) :] = -1
    if "cut" in row:
        at = utf8_free(row["text"], places)
        found[:, CARRIED.index("cut")] = [-1 if touched(p, row["unsure"]) else int(touched(p, row["cut"])) for p in at]
    for span in row["spans"]:
        start = row["text"].find(span["quote"])
        end = start + len(span["quote"])
        for i, (a, b) in enumerate(utf8_free(row["text"], places)):
            if a < end and b > start:
                found[i, KINDS.index(span["kind"])] = 1
    return found


def utf8_free(text, places):
    """JavaScript counts an emoji as two; Python as one."""
    if text.isascii() or all(ord(c) < 0x10000 for c in text):
        return places
    index, at = [], 0
    for i, c in enumerate(text):
        index += [i] * (2 if ord(c) > 0xFFFF else 1)
    index.append(len(text))
    return [(index[a], index[min(b, len(index) - 1)]) for a, b in places]


def sequence(row, rng=None):
    """Pieces and segments of one case; with `rng`, seen through the small accidents of real typing."""
    twin = rng is not None and rng.random() < 0.15
    own = list(row["twin" if twin else "own"][:OWN])
    if rng is not None and len(own) > 4:
        own = [0 if p < PIECES and rng.random() < 0.04 else p for p in own]
    answered, rest = row["answered"], []
    if answered:
        rest.append(MARK["answers"])
        hours = row["parent"].get("hours_ago") if isinstance(row["parent"], dict) else None
        if hours is not None and not (rng and rng.random() < 0.15):
            rest.append(MARK[f"wait-{next(i for i, w in enumerate(WAITS) if hours <= w)}"])
    else:
        rest.append(MARK["alone"])
    account = row.get("account")
    if rng and not account and rng.random() < 0.5:
        # Public rows tell no account; without this, any account at all would read as "from the corpus, so more likely barbed".
        account = rng.choice(["personal", "personal", *ACCOUNTS])
    if account in ACCOUNTS and not (rng and rng.random() < 0.3):
        rest.append(MARK[f"account-{account}"])
    rest += (answered or [])[:ANSWERED]
    return own, rest, twin


def batch(rows, rng=None):
    made = [sequence(row, rng) for row in rows]
    length = max(len(own) + len(rest) for own, rest, _ in made)
    ids, segments = np.zeros((len(rows), length), np.int64), np.ones((len(rows), length), np.int64)
    want, weight = np.zeros((len(rows), len(HEADS)), np.float32), np.zeros((len(rows), len(HEADS)), np.float32)
    marked = np.full((len(rows), length, len(CARRIED)), -1, np.float32)
    for i, (row, (own, rest, twin)) in enumerate(zip(rows, made)):
        ids[i, : len(own)], ids[i, len(own) : len(own) + len(rest)] = own, rest
        segments[i, : len(own)] = 0
        for head, (target, w) in row["want"].items():
            want[i, COLUMN[head]], weight[i, COLUMN[head]] = target, w * (KIND_WEIGHT if head in KINDS else 1)
        if "carry" in row:
            part = row["twinCarry" if twin else "carry"][: len(own)]
            marked[i, : len(part)] = part
        if "toldBack" in row:
            told = row["toldBack"][:ANSWERED]
            end = len(own) + len(rest)
            marked[i, end - len(told) : end, CARRIED.index("told")] = told
    return [torch.from_numpy(x) for x in (ids, segments, want, weight, marked)]


def units(rows):
    """Rows that are compared with each other stay in one batch."""
    tied = {}
    for row in rows:
        tie = row.get("pair") or row.get("group") or (row.get("rank") or [None])[0] or id(row)
        tied.setdefault(tie, []).append(row)
    return list(tied.values())


def batches(rows, size, rng):
    """Like lengths together, in random order."""
    length = lambda unit: max(len(r["own"]) + len(r["answered"] or []) for r in unit) * rng.uniform(0.9, 1.1)
    ordered = sorted(units(rows), key=length)
    made, current = [], []
    for unit in ordered:
        current += unit
        if len(current) >= size:
            made.append(current)
            current = []
    if current:
        made.append(current)
    rng.shuffle(made)
    return made


def ranks(rows):
    """(upper, lower, columns): the first row must score higher on the sum of the columns."""
    found, tied = [], {}
    for i, row in enumerate(rows):
        if row.get("rank"):
            tie, head, side = row["rank"]
            tied.setdefault((tie, COLUMN[head]), {})[side] = i
        elif row.get("pair") or row.get("group"):
            for j in range(i):
                if (rows[j].get("pair"), rows[j].get("group")) == (row.get("pair"), row.get("group")) and rows[j]["heat"] != row["heat"]:
                    found.append((i, j, (0, 1)) if row["heat"] > rows[j]["heat"] else (j, i, (0, 1)))
    found += [(sides[1], sides[0], (column,)) for (_, column), sides in tied.items() if len(sides) == 2]
    return found
