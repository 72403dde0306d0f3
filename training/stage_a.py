"""python3 stage_a.py OUT: the encoder first learns from the public sets alone; no word of the corpus is in it."""
import random, sys
import numpy as np, torch
from sklearn.metrics import roc_auc_score
from cases import COLUMN, load
from judge import HERE, Judge
from learn import learn, outputs

CALM_ROWS = 12000


def training_rows():
    return [r for r in load(f"{HERE}/cache/public.ids.jsonl") if r["part"] == "train" and r["own"]]


def epoch_rows(rows, calm=CALM_ROWS):
    """All of the rare, another part of the many calm ones each time."""
    plain = [r for r in rows if r["set"] == "goemotions" and not r["want"]["anger"][0]]
    rest = [r for r in rows if not (r["set"] == "goemotions" and not r["want"]["anger"][0])]
    return lambda epoch, rng: rest + rng.sample(plain, min(calm, len(plain)))


def figures(model, part="validation", limit=700):
    """AUC of each head on rows kept apart."""
    rows = [r for r in load(f"{HERE}/cache/public.ids.jsonl") if r["own"] and (r["part"] == part or part == "validation" and r["part"] == "test" and r["set"] in ("politeness", "receptiveness", "paradetox"))]
    heads = {"goemotions": "anger", "cad": "abuse", "sarcasm": "sarcasm", "politeness": "impolite", "receptiveness": "unreceptive", "paradetox": "toxic"}
    rng = random.Random(0)
    for name, head in heads.items():
        mine = [r for r in rows if r["set"] == name and head in r["want"] and r["want"][head][0] != 0.5 and r.get("label") != "middle"]
        mine = rng.sample(mine, min(limit, len(mine)))
        if not mine:
            continue
        logits = np.array(outputs(model, mine)[0])
        truth = [int(r["want"][head][0] > 0.5) for r in mine]
        print(f"    {name}: {head} {roc_auc_score(truth, logits[:, COLUMN[head]]):.3f}, edgy {roc_auc_score(truth, logits[:, 0]):.3f}", flush=True)


if __name__ == "__main__":
    torch.manual_seed(0)
    torch.set_num_threads(int(sys.argv[2]) if len(sys.argv) > 2 else 2)
    model = learn(Judge(), epoch_rows(training_rows()), epochs=3, rate=1.5e-4, seed=0, size=64, after=figures)
    figures(model)
    torch.save(model.state_dict(), sys.argv[1])
