"""The columns of everything that is learned, in the order of the weights file."""

KINDS = ["hostility", "defensive-hashtag", "campaign-hashtag", "non-apology", "denial", "blame", "dismissal", "snark",
         "pressure", "deflection", "boilerplate", "shouting", "cold-reply"]
EXTRA = ["anger", "abuse", "toxic", "sarcasm", "impolite", "unreceptive", "owes"]
# What a piece carries beside the kinds: whether an editor would cut it from the draft, or say it back from the post being answered.
EDITS = ["cut", "told"]
HEADS = ["edgy", "heated", *KINDS, *EXTRA]
ACCOUNTS = ["brand", "support", "press", "public-sector", "personal", "chat-host"]
# Hours since the post being answered, up to which each mark stands; the last is "longer".
WAITS = [1, 3, 6, 12, 24, 48, 96, 1e9]
MARKS = ["answers", "alone", "caps", "tag", "handle", "link", "emoji",
         *[f"account-{a}" for a in ACCOUNTS], *[f"wait-{i}" for i in range(len(WAITS))]]
