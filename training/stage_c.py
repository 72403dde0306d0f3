"""python3 stage_c.py --fold 0..3|all: from stage B on, a short way at a low rate in which ordinary days count double.

Pairs that differ in one word teach what matters, but half of them are barbed; most of what people write is not.
"""
import argparse
import torch
from cases import load_corpus
from judge import HERE, Judge
from learn import learn
from stage_a import training_rows
from stage_b import held, replay

ORDINARY = {"extra-ordinary", "extra-plain", "extra-brands", "traffic"}


if __name__ == "__main__":
    args = argparse.ArgumentParser()
    args.add_argument("--fold", default="all"), args.add_argument("--seed", type=int, default=1)
    args.add_argument("--epochs", type=int, default=1), args.add_argument("--rate", type=float, default=4e-5)
    args.add_argument("--threads", type=int, default=1)
    a = args.parse_args()
    torch.set_num_threads(a.threads), torch.manual_seed(a.seed)
    training = [r for r in load_corpus(f"{HERE}/cache/corpus.ids.jsonl") if not held(r, a.fold)]
    ordinary = [r for r in training if r["file"] in ORDINARY]
    model = Judge()
    model.load_state_dict(torch.load(f"{HERE}/cache/stage-b-{a.fold}.pt"))
    sample = replay([r for r in training_rows() if r.get("quarter") != a.fold])
    learn(model, lambda epoch, rng: training + ordinary + sample(rng), a.epochs, a.rate, a.seed, size=40)
    torch.save(model.state_dict(), f"{HERE}/cache/stage-c-{a.fold}.pt")
