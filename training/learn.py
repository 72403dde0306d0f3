"""The loop that both stages share."""
import random, time
import torch, torch.nn as nn, torch.nn.functional as F
from cases import ANSWERED, CARRIED, batch, batches, ranks
from heads import KINDS

# Only mended drafts say what was cut; a column of their own weighs as much as a few kinds.
EDIT_WEIGHT = 2.0


def loss_of(model, rows, rng, drop):
    ids, segments, want, weight, marked = batch(rows, rng)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits, carry, _ = model(ids, segments, drop)
    logits, carry = logits.float(), carry.float()
    loss = (F.binary_cross_entropy_with_logits(logits, want, reduction="none") * weight).sum() / len(rows)
    known = (marked >= 0).float()
    if known.sum() > 0:
        by_piece = F.binary_cross_entropy_with_logits(carry, marked.clamp(min=0), reduction="none") * known
        loss = loss + 0.5 * by_piece[..., : len(KINDS)].sum() / known[..., 0].sum().clamp(min=1)
        for column in range(len(KINDS), len(CARRIED)):
            loss = loss + 0.5 * EDIT_WEIGHT * by_piece[..., column].sum() / known[..., column].sum().clamp(min=20)
    for upper, lower, columns in ranks(rows):
        gap = sum(logits[upper, c] - logits[lower, c] for c in columns)
        loss = loss + 1.5 * F.softplus(1 - gap) / len(rows)
    return loss


def learn(model, rows_of, epochs, rate, seed, drop=0.1, size=48, average_from=0.5, after=None):
    """`rows_of(epoch, rng)` gives the rows of an epoch. Returns the mean of the weights over the last part of the way."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    slow = list(model.encoder.parameters())
    fast = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": rate}, {"params": fast, "lr": 1e-3}], weight_decay=0.01)
    plan = [batches(rows_of(e, rng), size, rng) for e in range(epochs)]
    steps = sum(map(len, plan))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / 60) * (0.05 + 0.95 * (1 - i / steps)))
    mean, step = None, 0
    for epoch, parts in enumerate(plan):
        model.train()
        begun, total = time.time(), 0.0
        for i, rows in enumerate(parts):
            loss = loss_of(model, rows, rng, drop)
            optimizer.zero_grad(), loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step(), schedule.step()
            step += 1
            total += float(loss)
            if step > average_from * steps and step % 10 == 0:
                now = {k: v.detach().clone() for k, v in model.state_dict().items()}
                # A moving mean: late weights count more, but no single step decides.
                mean = now if mean is None else {k: mean[k] * 0.95 + now[k] * 0.05 for k in now}
            if i % 100 == 99:
                print(f"  epoch {epoch + 1}/{epochs} batch {i + 1}/{len(parts)} loss {total / (i + 1):.3f} {time.time() - begun:.0f}s", flush=True)
        print(f"epoch {epoch + 1}/{epochs} loss {total / len(parts):.3f} {time.time() - begun:.0f}s", flush=True)
        if after:
            after(model)
    if mean is not None:
        model.load_state_dict(mean)
    return model


@torch.no_grad()
def outputs(model, rows, size=64):
    """Logits, what each piece of the draft carries, and what of the post would be said back; each row's, in the order given."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["own"]) + len(rows[i]["answered"] or []))
    logits, carried, told = [None] * len(rows), [None] * len(rows), [None] * len(rows)
    for at in range(0, len(order), size):
        part = order[at : at + size]
        ids, segments, *_ = batch([{**rows[i], "want": {}} for i in part])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=False):
            out, carry, own = model(ids, segments)
        for j, i in enumerate(part):
            logits[i], carried[i] = out[j].numpy(), carry[j][own[j]].numpy()
            end, answered = int((ids[j] > 0).sum()), len((rows[i]["answered"] or [])[:ANSWERED])
            told[i] = carry[j, end - answered : end, CARRIED.index("told")].numpy()
    return logits, carried, told
