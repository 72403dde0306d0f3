"""python3 stage_b.py --fold 0..3|all: from stage A on, corpus and public sets together. With a fold, its files are never seen, only judged."""
import argparse, json, random
import numpy as np, torch
from sklearn.metrics import roc_auc_score
from cases import corpus_targets, load
from judge import HERE, Judge
from learn import learn, outputs
from stage_a import figures, training_rows

# Whole files. No pair, group or parent is shared between two files, so each file may stand for drafts never seen.
FOLDS = [["contrast", "press", "community", "hashtags"], ["contrast2", "subtle", "support", "rare"],
         ["context", "tech", "public", "traffic"], ["triplets", "everyday", "crisis", "working-life"]]
# Rows of each public set in every epoch, beside the corpus: enough to stay at home in real text.
REPLAY = {"goemotions": 1400, "cad": 600, "sarcasm": 450, "politeness": 400, "receptiveness": 300, "paradetox": 300, "casino": 200, "brands": 200}


def replay(rows):
    by_set = {name: [r for r in rows if r["set"] == name] for name in REPLAY}
    cross = [r for r in by_set["goemotions"] if r["want"]["anger"][0]]
    plain = [r for r in by_set["goemotions"] if not r["want"]["anger"][0]]

    def sample(rng):
        found = rng.sample(cross, REPLAY["goemotions"] // 3) + rng.sample(plain, 2 * REPLAY["goemotions"] // 3)
        for name, count in REPLAY.items():
            if name == "goemotions":
                continue
            if name in ("sarcasm", "paradetox"):
                ties = sorted({r["rank"][0] for r in by_set[name] if r.get("rank")})
                chosen = set(rng.sample(ties, count // 3))
                found += [r for r in by_set[name] if r.get("rank") and r["rank"][0] in chosen]
                loose = [r for r in by_set[name] if not r.get("rank")]
                found += rng.sample(loose, min(count // 3, len(loose)))
            else:
                found += rng.sample(by_set[name], min(count, len(by_set[name])))
        return found

    return sample


def report(rows, logits):
    logits, by_file = np.array(logits), {}
    for i, row in enumerate(rows):
        by_file.setdefault(row["file"], []).append(i)
    for name, index in by_file.items():
        heat, x = np.array([rows[i]["heat"] for i in index]), logits[index]
        s = x[:, 0] + 0.5 * x[:, 1]
        cut = np.sort(s[heat == 0])[::-1][int((heat == 0).sum() * 0.05)]
        print(f"    {name}: edgy {roc_auc_score(heat >= 1, s):.3f} heated {roc_auc_score(heat == 2, x[:, 1] + 0.3 * x[:, 0]):.3f} recall@5% {(s[heat >= 1] > cut).mean():.2f}", flush=True)


if __name__ == "__main__":
    args = argparse.ArgumentParser()
    args.add_argument("--fold", default="all"), args.add_argument("--seed", type=int, default=1)
    args.add_argument("--epochs", type=int, default=5), args.add_argument("--rate", type=float, default=1e-4)
    args.add_argument("--threads", type=int, default=1), args.add_argument("--start", default=f"{HERE}/cache/stage-a.pt")
    args.add_argument("--tag", default="")
    a = args.parse_args()
    torch.set_num_threads(a.threads), torch.manual_seed(a.seed)
    corpus = [corpus_targets(r) for r in load(f"{HERE}/cache/corpus.ids.jsonl")]
    held = [] if a.fold == "all" else FOLDS[int(a.fold)]
    training, test = [r for r in corpus if r["file"] not in held], [r for r in corpus if r["file"] in held]
    model = Judge()
    model.load_state_dict(torch.load(a.start))
    sample = replay(training_rows())
    check = lambda m: test and report(test, outputs(m, test)[0])
    learn(model, lambda epoch, rng: training + sample(rng), a.epochs, a.rate, a.seed, size=40)
    name = f"{HERE}/cache/stage-b-{a.fold}{a.tag}"
    torch.save(model.state_dict(), f"{name}.pt")
    check(model)
    figures(model)
    # What a fold's model says of its unseen files, and of public rows kept apart, is what the fusion learns from.
    # Test parts are judged only once, by the model that ships.
    rng, apart = random.Random(0), []
    for row in load(f"{HERE}/cache/public.ids.jsonl"):
        kept = row["part"] != "train" if a.fold == "all" else row["part"] == "validation" and rng.random() < 0.15
        if kept and row["own"]:
            apart.append(row)
    rows = test + apart
    logits, carried = outputs(model, rows)
    with open(f"{name}.out.jsonl", "w") as out:
        for row, logit, carry in zip(rows, logits, carried):
            keep = {k: row[k] for k in ("id", "file", "set", "part", "text", "parent", "account", "label", "emotions", "functionality", "want",
                                    "heat", "kinds", "spans", "pair", "group", "note") if k in row}
            keep["carry"] = [[round(float(v), 1) for v in piece] for piece in carry]
            out.write(json.dumps({**keep, "fold": a.fold, "logits": [round(float(v), 4) for v in logit]}, ensure_ascii=False) + "\n")
