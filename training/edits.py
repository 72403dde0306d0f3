"""What mending did to a draft, read from the draft and its mended twin: which words were cut, what of the post was said back."""
import difflib, re

WORD = re.compile(r"[@#]?\w+(?:['’.,:/-]\w+)*|[^\w\s]")
SMALL = set("a an the and or but so to of in on at by for from with as is are was were be been it its that this you your we our i my me us do did have has had not no if".split())
OWNING = re.compile(r"\b(?:sorry|apolog\w+|our (?:mistake|fault|error)|my (?:mistake|fault|error)|we got|should(?:n['’]t| not| never)? have|good enough|too long|understand|awful|see why|you['’]re right)\b", re.I)
# A kept run this short that holds nothing but small words, between two cuts, was not kept: it only happens to stand in both texts.
STRAY = 2


def words(text):
    return [(m.group().lower().replace("’", "'"), m.start(), m.end()) for m in WORD.finditer(text)]


def is_small(word):
    return word in SMALL or not word[0].isalnum() and word[0] not in "@#"


def edits(draft, mended, parent):
    """-> cut, unsure, told (spans in Python characters) and whether the mended draft owns up where the draft did not."""
    mine, theirs = words(draft), words(mended)
    matcher = difflib.SequenceMatcher(a=[w for w, *_ in mine], b=[w for w, *_ in theirs], autojunk=False)
    kept, used = [False] * len(mine), [False] * len(theirs)
    for a, b, size in matcher.get_matching_blocks():
        run = mine[a : a + size]
        inside = 0 < a and a + size < len(mine)
        if size <= STRAY and inside and all(is_small(w) for w, *_ in run):
            continue
        for i in range(size):
            kept[a + i], used[b + i] = True, True
    added = [theirs[i] for i in range(len(theirs)) if not used[i]]
    moved = {w for w, *_ in added if not is_small(w)}
    cut = [(s, e) for (w, s, e), k in zip(mine, kept) if not k and w not in moved]
    unsure = [(s, e) for (w, s, e), k in zip(mine, kept) if not k and w in moved]
    told = said_back(parent, moved) if parent else []
    new = mended if not OWNING.search(draft) else " ".join(w for w, *_ in added)
    return cut, unsure, told, int(bool(parent) and bool(OWNING.search(new)))


def stem(word):
    return re.sub(r"(?:'s|n't|ing|ed|es|s|e|y|ies)$", "", word) or word


def said_back(parent, added):
    stems = {stem(w) for w in added if len(w) > 2}
    post = words(parent)
    hit = [not is_small(w) and len(w) > 2 and stem(w) in stems for w, *_ in post]
    for i in range(len(post)):
        # Small words between two that were said back belong to what was said.
        if not hit[i] and any(hit[max(0, i - 3) : i]) and any(hit[i + 1 : i + 4]) and is_small(post[i][0]):
            hit[i] = True
    return [(s, e) for (_, s, e), h in zip(post, hit) if h]
