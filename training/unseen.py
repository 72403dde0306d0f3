"""python3 unseen.py FOLD [THREADS]: what the model of a fold says of drafts that it never saw."""
import json, random, sys
import numpy as np, torch
from sklearn.metrics import roc_auc_score
from cases import CARRIED, load, load_corpus
from judge import HERE, Judge
from learn import outputs
from stage_a import figures
from stage_b import held

KEPT = ("id", "file", "set", "part", "text", "parent", "account", "label", "emotions", "functionality", "want", "heat", "kinds", "spans", "pair",
        "group", "note", "cut", "unsure", "told", "owes")


def report(rows, logits):
    logits, by_file = np.array(logits), {}
    for i, row in enumerate(rows):
        by_file.setdefault(row["file"], []).append(i)
    for name, index in by_file.items():
        heat, x = np.array([rows[i]["heat"] for i in index]), logits[index]
        if not 0 < (heat == 2).sum() < (heat >= 1).sum() < len(heat):
            print(f"    {name}: {len(heat)} drafts, not of all degrees", flush=True)
            continue
        s = x[:, 0] + 0.5 * x[:, 1]
        cut = np.sort(s[heat == 0])[::-1][int((heat == 0).sum() * 0.05)]
        print(f"    {name}: edgy {roc_auc_score(heat >= 1, s):.3f} heated {roc_auc_score(heat == 2, x[:, 1] + 0.3 * x[:, 0]):.3f} recall@5% {(s[heat >= 1] > cut).mean():.2f}", flush=True)


def report_edits(rows, carried, told):
    """AUC over pieces: does it cut what an editor cut, and say back what an editor said back?"""
    for name, mine in (("cut", [(v[CARRIED.index("cut")], w) for row, piece in zip(rows, carried) if "cut" in row
                                for v, w in zip(piece, row["carry"][: len(piece), CARRIED.index("cut")]) if w >= 0]),
                       ("told", [(v, w) for row, back in zip(rows, told) if "toldBack" in row for v, w in zip(back, row["toldBack"])])):
        if mine:
            values, truth = zip(*mine)
            print(f"    {name}: {len(mine)} pieces, {np.mean(truth):.2f} of them, AUC {roc_auc_score(truth, values):.3f}", flush=True)


def apart(fold):
    """Public rows that no training saw. Test parts are judged only once, by the model that ships."""
    rng, found = random.Random(0), []
    for row in load(f"{HERE}/cache/public.ids.jsonl"):
        if fold == "all":
            kept = row["part"] != "train"
        else:
            kept = row["part"] == "train" and row.get("quarter") == fold or row["part"] == "validation" and rng.random() < 0.15
        if kept and row["own"]:
            found.append(row)
    return found


if __name__ == "__main__":
    fold, threads = [*sys.argv[1:], "2"][:2]
    torch.set_num_threads(int(threads))
    model = Judge()
    model.load_state_dict(torch.load(f"{HERE}/cache/stage-c-{fold}.pt"))
    test = [r for r in load_corpus(f"{HERE}/cache/corpus.ids.jsonl") if held(r, fold)]
    rows = test + apart(fold)
    logits, carried, told = outputs(model, rows)
    if test:
        report(test, logits[: len(test)])
        report_edits(test, carried, told)
    figures(model)
    with open(f"{HERE}/cache/stage-c-{fold}.out.jsonl", "w") as out:
        for row, logit, carry, back in zip(rows, logits, carried, told):
            keep = {key: row[key] for key in KEPT if key in row}
            keep["carry"] = [[round(float(v), 1) for v in piece] for piece in carry]
            keep["back"] = [round(float(v), 1) for v in back]
            out.write(json.dumps({**keep, "fold": fold, "logits": [round(float(v), 4) for v in logit]}, ensure_ascii=False) + "\n")
