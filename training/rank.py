"""python3 rank.py WAYS.jsonl WEIGHTS.json: which of the likeliest ways of cutting a sentence an editor would take, from what speaks for
each (lib/rewrite/structure/way-features.ts). Trees, boosted on the question whether a way is the nearest to what the editor did; thrice
without a third of the situations, to say how well that does on others, then from all, for the weights that ship.
"""
import json, sys
from collections import defaultdict
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

TREES, DEPTH, RATE, LEAST, HOLD, SEED = 160, 6, 0.08, 80, 3.0, 1


def learn(sentences):
    features = np.array([one for s in sentences for one in s["features"]], dtype=np.float32)
    nearest = np.array([float(off == min(s["off"])) for s in sentences for off in s["off"]])
    # What is decided between many ways counts once.
    weight = np.array([1 / len(s["off"]) for s in sentences for _ in s["off"]])
    model = HistGradientBoostingClassifier(max_iter=TREES, max_depth=DEPTH, learning_rate=RATE, min_samples_leaf=LEAST, l2_regularization=HOLD, early_stopping=False, random_state=SEED)
    return model.fit(features, nearest, sample_weight=weight * len(weight) / weight.sum())


def told(name, sentences, picks):
    drafts = defaultdict(lambda: [0, 0, 0])
    for s, at in zip(sentences, picks):
        mine = drafts[s["id"]]
        mine[0] += s["off"][at]
        mine[1] += s["over"][at]
        mine[2] += s["off"][at] - s["over"][at]
    just = np.mean([m[0] == 0 for m in drafts.values()])
    near = np.mean([m[1] < 2 and m[2] < 2 for m in drafts.values()])
    much, little = np.mean([m[1] >= 2 for m in drafts.values()]), np.mean([m[2] >= 2 for m in drafts.values()])
    print(f"{name}: sentences just so {np.mean([s['off'][at] == 0 for s, at in zip(sentences, picks)]):.4f}, drafts just so {just:.4f}, within a word {near:.4f}; two words too many go in {much:.4f}, two stay in {little:.4f}", flush=True)


def ranks(model, sentences):
    flat = model.decision_function(np.array([one for s in sentences for one in s["features"]], dtype=np.float32))
    picks, at = [], 0
    for s in sentences:
        picks.append(int(np.argmax(flat[at : at + len(s["off"])])))
        at += len(s["off"])
    return picks


def trees(model):
    """For each tree its nodes: which feature, up to which value one goes left, where left and right are, and what a leaf adds."""
    found = []
    for (tree,) in model._predictors:
        nodes = tree.nodes
        found.append([[-1, round(float(n["value"]), 4)] if n["is_leaf"] else [int(n["feature_idx"]), float(np.float32(n["num_threshold"])), int(n["left"]), int(n["right"])] for n in nodes])
    return found


if __name__ == "__main__":
    source, weights = sys.argv[1:]
    every = [json.loads(line) for line in open(source)]
    open_ = [s for s in every if len(s["off"]) > 1]
    print(f"{len(every)} sentences, {len(open_)} with a choice", flush=True)
    before, after, best = [], [], []
    for third in sorted({s["third"] for s in every}):
        model = learn([s for s in open_ if s["third"] != third])
        mine = [s for s in every if s["third"] == third]
        before += [(s, 0) for s in mine]
        after += list(zip(mine, ranks(model, mine)))
        best += [(s, int(np.argmin(s["off"]))) for s in mine]
    for name, picks in (("the likeliest by the runs of words", before), ("the likeliest by the trees", after), ("the nearest of those offered", best)):
        told(name, *zip(*picks))
    model = learn(open_)
    json.dump(trees(model), open(weights, "w"), separators=(",", ":"))
