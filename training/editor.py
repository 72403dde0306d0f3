"""python3 editor.py DRAFTS.ids.jsonl OUT.jsonl WEIGHTS.bin REFERENCE.json [THREADS]: the layers that read on from the encoder as it ships to
what an editor would do: whether a draft is changed at all, and which of its pieces are cut.

They learn nothing but that, from mended pairs and from calm drafts of ordinary days, over the rows that both layers of the encoder made,
which stay as they are: whatever else the encoder answers does not change. Three times without a third of the situations, so that OUT says of each draft what was learnt on
others; then from all, for the weights that ship. The same network is in lib/encoder/editor.ts.
"""
import json, random, sys, time
from multiprocessing import get_context
from zlib import crc32
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from sklearn.metrics import roc_auc_score
from cases import CARRIED, batch, load_corpus
from export import attach, read
from judge import Judge

# Neighbours two pieces to each side, this many pieces apart, layer by layer.
DILATIONS = (1, 2, 4, 8, 1)
WIDTH, REACH, MIX = 192, 5, 128
# The lower layer's rows are twice as large as the upper's; what stands out among the convolutions is larger than their mean.
LOWER, PEAK = 0.5, 0.3
# How much the question of the whole draft weighs beside that of each piece; and that the barbed draft of a pair comes before its twin.
DUE, ORDER = 0.5, 0.5
THIRDS = 3
# There are few drafts of ordinary days beside the pairs; each is heard this often in a pass.
DAYS = 2
EPOCHS, RATE, DROP, SIZE, SEED = 4, 1e-3, 0.3, 16, 1
CUT = CARRIED.index("cut")
KEPT = ("id", "file", "text", "parent", "account", "heat", "cut", "unsure", "pair")


class Editor(nn.Module):
    """Rows of both layers [batch, pieces, 1024] and which of them are the draft's own -> the logit of each piece's being cut, and of each
    draft's being changed."""

    def __init__(self, rows=1024):
        super().__init__()
        self.read = nn.Linear(rows, WIDTH)
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH, eps=1e-6) for _ in DILATIONS)
        self.convs = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, REACH, padding=(REACH // 2) * d, dilation=d) for d in DILATIONS)
        self.out = nn.Linear(WIDTH + rows, 1)
        self.mix, self.due = nn.Linear(2 * WIDTH + rows, MIX), nn.Linear(MIX, 1)
        nn.init.zeros_(self.out.weight), nn.init.constant_(self.out.bias, -1)

    def forward(self, rows, own, drop=0.0):
        dropped = lambda x: F.dropout(x, drop, self.training)
        mine = own[..., None].float()
        rows = dropped(rows) * mine
        y = torch.relu(self.read(rows)) * mine
        for norm, conv in zip(self.norms, self.convs):
            heard = dropped(norm(y) * mine).transpose(1, 2)
            y = (y + torch.relu(conv(heard)).transpose(1, 2)) * mine
        count = mine.sum(1)
        whole = torch.cat([y.max(1)[0] * PEAK, y.sum(1) / count, rows.sum(1) / count], -1)
        due = self.due(dropped(torch.relu(self.mix(dropped(whole)))))
        return self.out(torch.cat([dropped(y), rows], -1))[..., 0], due[..., 0]

    def straight(self):
        return [("read", self.read), ("out", self.out), ("mix", self.mix), ("due", self.due)]

    def tensors(self):
        """Name in the weights file -> array, input first; what a convolution hears stands neighbour by neighbour."""
        turned = {f"editor.{name}": layer.weight.T for name, layer in self.straight()}
        turned |= {f"editor.conv{i}": conv.weight.permute(2, 1, 0).reshape(-1, WIDTH) for i, conv in enumerate(self.convs)}
        plain = {f"editor.{name}_b": layer.bias for name, layer in self.straight()}
        for i, (norm, conv) in enumerate(zip(self.norms, self.convs)):
            plain |= {f"editor.conv{i}_b": conv.bias, f"editor.scale{i}": norm.weight, f"editor.bias{i}": norm.bias}
        return {name: np.ascontiguousarray(value.detach().numpy()) for name, value in (turned | plain).items()}

    @torch.no_grad()
    def take(self, tensors):
        """Takes weights back from what `tensors` gave, as they are once they went through bytes."""
        back = {name: torch.from_numpy(value) for name, value in tensors.items()}
        for name, layer in self.straight():
            layer.weight.copy_(back[f"editor.{name}"].T)
        for i, conv in enumerate(self.convs):
            conv.weight.copy_(back[f"editor.conv{i}"].reshape(REACH, WIDTH, WIDTH).permute(2, 1, 0))


@torch.no_grad()
def heard(encoder, rows):
    """For each draft the rows of both layers and what of it was cut (-1 where unsure)."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["own"]) + len(rows[i]["answered"] or []))
    found = [None] * len(rows)
    for at in range(0, len(order), 64):
        part = order[at : at + 64]
        ids, segments, _, _, marked = batch([rows[i] for i in part])
        upper, mask, lower = encoder(ids, segments, lower=True)
        own = mask & (segments == 0)
        for j, i in enumerate(part):
            found[i] = torch.cat([lower[j][own[j]] * LOWER, upper[j][own[j]]], -1).half(), marked[j][own[j]][:, CUT].clone()
    return found


def padded(part):
    length = max(len(cut) for _, cut in part)
    rows, cut = torch.zeros(len(part), length, part[0][0].shape[1]), torch.full((len(part), length), -1.0)
    own = torch.zeros(len(part), length, dtype=torch.bool)
    for i, (mine, marks) in enumerate(part):
        rows[i, : len(marks)], cut[i, : len(marks)], own[i, : len(marks)] = mine.float(), marks, True
    return rows, cut, own


def situation(row):
    return row.get("pair") or row["id"]


def learn(drafts, rows, name):
    """`rows` are the cases of the drafts; the two drafts of a pair stay in one batch."""
    torch.manual_seed(SEED)
    rng, model = random.Random(SEED), Editor()
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.01)
    tied = {}
    for i, row in enumerate(rows):
        tied.setdefault(situation(row), []).append(i)
    units = [unit for unit in tied.values() for _ in range(1 if len(unit) == 2 else DAYS)]
    steps = EPOCHS * -(-len(units) // SIZE)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / 60) * (1 - i / steps) + 0.02)
    mean, step = None, 0
    for epoch in range(EPOCHS):
        begun, total = time.time(), 0.0
        order = sorted(units, key=lambda unit: max(len(drafts[i][1]) for i in unit) * rng.uniform(0.9, 1.1))
        parts = [order[at : at + SIZE] for at in range(0, len(order), SIZE)]
        rng.shuffle(parts)
        for part in parts:
            loss = loss_of(model, [[(drafts[i], rows[i]["heat"] > 0) for i in pair] for pair in part])
            optimizer.zero_grad(), loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step(), schedule.step()
            step, total = step + 1, total + float(loss)
            if step > 0.5 * steps and step % 5 == 0:
                now = {k: v.detach().clone() for k, v in model.state_dict().items()}
                # A moving mean: late weights count more, but no single step decides.
                mean = now if mean is None else {k: mean[k] * 0.95 + now[k] * 0.05 for k in now}
        print(f"  {name}, pass {epoch + 1}/{EPOCHS} loss {total / len(parts):.3f} {time.time() - begun:.0f}s", flush=True)
    model.load_state_dict(mean)
    return model.eval()


def loss_of(model, pairs):
    each = [one for pair in pairs for one in pair]
    rows, cut, own = padded([draft for draft, _ in each])
    barbed = torch.tensor([float(is_barbed) for _, is_barbed in each])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits, due = model(rows, own, DROP)
    logits, due = logits.float(), due.float()
    # What is cut is asked of barbed drafts alone: from the others nothing is.
    known = (cut >= 0) & own & (barbed > 0)[:, None]
    loss = DUE * F.binary_cross_entropy_with_logits(due, barbed)
    if known.any():
        loss = loss + F.binary_cross_entropy_with_logits(logits[known], cut[known])
    at, gaps = 0, []
    for pair in pairs:
        mine = dict(zip((is_barbed for _, is_barbed in pair), due[at : at + len(pair)]))
        gaps += [mine[True] - mine[False]] if len(mine) == 2 else []
        at += len(pair)
    return loss + ORDER * F.softplus(1 - torch.stack(gaps)).mean() if gaps else loss


@torch.no_grad()
def answers(model, drafts):
    """For each draft the logits of its pieces and its own."""
    found = []
    for at in range(0, len(drafts), 64):
        rows, _, own = padded(drafts[at : at + 64])
        logits, due = model(rows, own)
        found += [(one[mine].numpy(), float(whole)) for one, mine, whole in zip(logits, own, due)]
    return found


def agreement(name, says, drafts, rows):
    pairs = [(v, w) for (mine, _), (_, cut), row in zip(says, drafts, rows) if row["heat"] > 0 for v, w in zip(mine, cut.numpy()) if w >= 0]
    values, truth = map(np.array, zip(*pairs))
    due = roc_auc_score([row["heat"] > 0 for row in rows], [whole for _, whole in says])
    print(f"{name}: {len(drafts)} drafts, changed or not: AUC {due:.4f}; {len(truth)} pieces of barbed ones, {truth.mean():.2f} of them cut: AUC {roc_auc_score(truth, values):.4f}", flush=True)


@torch.no_grad()
def judged(judge, rows):
    """What the encoder itself answers: the logits of each draft and what each of its pieces carries."""
    found = []
    for at in range(0, len(rows), 64):
        ids, segments, *_ = batch(rows[at : at + 64])
        logits, carry, own = judge(ids, segments)
        found += [(one.numpy(), mine[its].numpy()) for one, mine, its in zip(logits, carry, own)]
    return found


def without(third):
    """The model that learnt without a third (or from all, where there is none), and what it says of that third."""
    torch.set_num_threads(1)
    kept = [i for i, mine in enumerate(THIRD) if mine == third]
    others = [i for i, mine in enumerate(THIRD) if mine != third]
    name = "from all" if third is None else f"without third {third}"
    model = learn([DRAFTS[i] for i in others], [ROWS[i] for i in others], name)
    return kept, answers(model, [DRAFTS[i] for i in kept]), model.state_dict()


if __name__ == "__main__":
    source, out, weights, reference, threads = [*sys.argv[1:], "2"][:5]
    torch.set_num_threads(int(threads))
    judge = Judge()
    judge.load_state_dict(read(weights))
    judge.eval()
    ROWS = load_corpus(source)
    for row in ROWS:
        row["want"] = {}
    DRAFTS = heard(judge.encoder, ROWS)
    THIRD = [crc32(situation(row).encode()) % THIRDS for row in ROWS]
    says = [None] * len(ROWS)
    # One thread each, as many at once as there are threads, which is faster than all threads on one.
    with get_context("fork").Pool(int(threads)) as pool:
        for kept, said, state in pool.imap(without, [None, *range(THIRDS)], chunksize=1):
            if not kept:
                model = Editor()
                model.load_state_dict(state)
                model.eval()
            for i, one in zip(kept, said):
                says[i] = one
    for name in sorted({row["file"] for row in ROWS}):
        mine = [i for i, row in enumerate(ROWS) if row["file"] == name]
        if not any(ROWS[i]["heat"] for i in mine):
            print(f"{name}: {len(mine)} calm drafts, {np.mean([says[i][1] > 0 for i in mine]):.3f} of them likelier to be changed than not", flush=True)
            continue
        agreement(name, *([them[i] for i in mine] for them in (says, DRAFTS, ROWS)))
    with open(out, "w") as lines:
        for row, (logits, due), third, (heads, carry) in zip(ROWS, says, THIRD, judged(judge, ROWS)):
            line = {key: row[key] for key in KEPT if key in row}
            line |= {"fold": "all", "third": third, "logits": [round(float(v), 4) for v in heads], "due": round(due, 3)}
            line |= {"carry": [[round(float(v), 1) for v in piece] for piece in carry], "cuts": [round(float(v), 2) for v in logits]}
            lines.write(json.dumps(line, ensure_ascii=False) + "\n")
    model.take(attach(weights, model.tensors()))
    some = range(0, len(ROWS), len(ROWS) // 16)
    fixture = [{"text": ROWS[i]["text"], "parent": ROWS[i]["parent"], "account": ROWS[i]["account"], "due": round(due, 3),
                "cuts": [round(float(v), 3) for v in logits]} for i, (logits, due) in zip(some, answers(model, [DRAFTS[i] for i in some]))]
    json.dump(fixture, open(reference, "w"), ensure_ascii=False, indent=1)
