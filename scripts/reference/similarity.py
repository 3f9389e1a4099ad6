"""How alike two models err, from the definitions, for __tests__/fixtures/reference/similarity.json.

    python3 scripts/reference/similarity.py > __tests__/fixtures/reference/similarity.json

Choices are one-hot vectors over the options; observed agreement is the mean of their products (as CAPA has it, Goel et al.,
arXiv:2502.04313), agreement by chance is enumerated over all pairs of queries (kappa) or over the wrong options (CAPA). Yule's Q is
counted over pairs of queries: concordant less discordant ones over both.
"""

import itertools
import json

import numpy as np

rng = np.random.default_rng(20261127)


def draw(n, options, accuracies, together):
    """Choices of each model; option 0 of the query is right after relabelling by its truth."""
    truth = rng.integers(options, size=n)
    hard = rng.random(n)
    tempting = rng.integers(1, options, size=n)
    choices = []
    for accuracy in accuracies:
        right = np.where(rng.random(n) < together, hard, rng.random(n)) < accuracy
        wrong = np.where(rng.random(n) < 0.6, tempting, rng.integers(1, options, size=n))
        choices.append((truth + np.where(right, 0, wrong)) % options)
    return truth, choices


def pair(truth, a, b, options):
    n = len(truth)
    x, y = a == truth, b == truth
    observed = np.mean(x == y)
    chance = np.mean([p == q for p, q in itertools.product(x, y)])
    concordant = sum((int(x[i]) - int(x[j])) * (int(y[i]) - int(y[j])) > 0 for i, j in itertools.combinations(range(n), 2)) if n else 0
    discordant = sum((int(x[i]) - int(x[j])) * (int(y[i]) - int(y[j])) < 0 for i, j in itertools.combinations(range(n), 2)) if n else 0
    one_hot = np.eye(options)
    agreed = np.mean([one_hot[p] @ one_hot[q] for p, q in zip(a, b)])
    wrong = range(1, options)
    same = np.mean([i == j for i, j in itertools.product(wrong, wrong)])
    by_chance = x.mean() * y.mean() + (1 - x.mean()) * (1 - y.mean()) * same
    both = ~x & ~y
    number = lambda v: None if v is None or not np.isfinite(v) else float(v)
    return {
        "errorConsistency": None if chance == 1 else number((observed - chance) / (1 - chance)),
        "doubleFault": number(both.mean()),
        "disagreement": number((x != y).mean()),
        "yuleQ": None if concordant + discordant == 0 else (concordant - discordant) / (concordant + discordant),
        "capa": None if by_chance == 1 else number((agreed - by_chance) / (1 - by_chance)),
        "sameWrong": None if both.sum() == 0 else number((a[both] == b[both]).mean()),
    }


def case(n, options, accuracies, together):
    truth, choices = draw(n, options, accuracies, together)
    pairs = [
        {"models": [i, j], **pair(truth, choices[i].astype(int), choices[j].astype(int), options)}
        for i, j in itertools.combinations(range(len(choices)), 2)
    ]
    return {
        "options": options,
        "truth": truth.tolist(),
        "choices": [choice.tolist() for choice in choices],
        "pairs": pairs,
    }


print(json.dumps({"cases": [case(60, 4, [0.8, 0.7, 0.5], 0.6), case(25, 2, [0.6, 0.6], 0), case(40, 10, [0.9, 0.2, 0.6, 1.0], 0.9)]}))
