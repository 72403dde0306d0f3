"""python3 stage_b.py --fold 0..3|all --seed N: from stage A on, corpus and public sets together. With a fold, its files are never seen."""
import argparse
from zlib import crc32
import torch
from cases import load_corpus
from judge import HERE, Judge
from learn import learn
from stage_a import training_rows

# Whole files. No pair, group or parent is shared between two files, so each file may stand for drafts never seen.
FOLDS = [["contrast", "press", "community", "hashtags"], ["contrast2", "subtle", "support", "rare"],
         ["context", "tech", "public", "traffic"], ["triplets", "everyday", "crisis", "working-life"]]
# Rows of each public set in every epoch, beside the corpus: enough to stay at home in real text.
REPLAY = {"goemotions": 1400, "cad": 600, "sarcasm": 450, "politeness": 500, "receptiveness": 600, "paradetox": 300, "casino": 200, "brands": 400}


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


def held(row, fold):
    """Whether a fold's training must not see the case: its whole files, and a quarter of the files that are never tested on, so that
    the fusion also learns from drafts that nobody who wrote a detector has read."""
    if fold == "all":
        return False
    if row["file"].startswith("extra-"):
        situation = row.get("pair") or row.get("group") or (row["parent"] or row)["text"]
        return crc32(situation.encode()) % len(FOLDS) == int(fold)
    return row["file"] in FOLDS[int(fold)]


if __name__ == "__main__":
    args = argparse.ArgumentParser()
    args.add_argument("--fold", default="all"), args.add_argument("--seed", type=int, default=1)
    args.add_argument("--epochs", type=int, default=5), args.add_argument("--rate", type=float, default=1e-4)
    args.add_argument("--threads", type=int, default=1), args.add_argument("--start", default=f"{HERE}/cache/stage-a.pt")
    a = args.parse_args()
    torch.set_num_threads(a.threads), torch.manual_seed(a.seed)
    training = [r for r in load_corpus(f"{HERE}/cache/corpus.ids.jsonl") if not held(r, a.fold)]
    model = Judge()
    model.load_state_dict(torch.load(a.start))
    sample = replay([r for r in training_rows() if r.get("quarter") != a.fold])
    learn(model, lambda epoch, rng: training + sample(rng), a.epochs, a.rate, a.seed, size=40)
    torch.save(model.state_dict(), f"{HERE}/cache/stage-b-{a.fold}.pt")
