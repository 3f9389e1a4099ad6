"""The regime's interval, the test against chance and the luck floor, from outcomes alone.

    python3 scripts/reference/luck.py > __tests__/fixtures/reference/luck.json

numpy draws the outcomes; scipy has the binomial and beta distributions. Nothing is shared with the product but the definitions.
"""

import json

import numpy as np
from scipy.stats import beta, binom, binomtest

DELTA = 0.05
rng = np.random.default_rng(20261127)


def clopper_pearson(k, n, alpha):
    """Two-sided, by quantiles of the beta distribution."""
    low = 0.0 if k == 0 else beta.ppf(alpha / 2, k, n - k + 1)
    high = 1.0 if k == n else beta.isf(alpha / 2, k + 1, n - k)
    return [float(low), float(high)]


def regime(right):
    """Of the best model's errors, the share that all make; the interval spans every model that McNemar's test leaves as the best."""
    models, n = right.shape
    errors = n - right.sum(axis=1)
    all_wrong = int((~right.any(axis=0)).sum())
    best = int(np.argmin(errors))
    gamma = DELTA / 25
    ends = []
    for m in range(models):
        won = int((right[best] & ~right[m]).sum())
        lost = int((~right[best] & right[m]).sum())
        p = 1.0 if won + lost == 0 else binom.sf(won - 1, won + lost, 0.5)
        if m == best or p > gamma / (models - 1):
            ends.append(clopper_pearson(all_wrong, int(errors[m]), DELTA - gamma))
    return {
        "unrescuable": all_wrong / int(errors[best]),
        "interval": [min(low for low, _ in ends), max(high for _, high in ends)],
    }


def chance(right, options):
    """One-sided exact binomial p-values against guessing, by Holm."""
    n = right.shape[1]
    p = [binomtest(int(c), n, 1 / options, alternative="greater").pvalue for c in right.sum(axis=1)]
    order = np.argsort(p, kind="stable")
    adjusted, most = [0.0] * len(p), 0.0
    for rank, m in enumerate(order):
        most = max(most, min(1.0, (len(p) - rank) * p[m]))
        adjusted[m] = float(most)
    return adjusted


def luck(right, members):
    """What a perfect choice among some models gains over their own best."""
    some = right[members]
    n = some.shape[1]
    rescues = int(some.any(axis=0).sum() - some.sum(axis=1).max())
    return {
        "gain": rescues / n,
        "lower": 0.0 if rescues == 0 else float(beta.ppf(DELTA, rescues, n - rescues + 1)),
    }


def case(models, n, skill, shared, options):
    hard = rng.random(n) < shared
    right = (rng.random((models, n)) < np.asarray(skill)[:, None]) & ~hard
    return {
        "outcomes": ["".join("1" if cell else "0" for cell in row) for row in right],
        "regime": regime(right),
        "options": options,
        "chance": chance(right, options),
        "members": [0, 1, models - 1],
        "luck": luck(right, [0, 1, models - 1]),
    }


cases = [
    case(3, 60, [0.7, 0.7, 0.7], 0.1, 4),
    case(8, 200, np.linspace(0.2, 0.8, 8), 0.05, 4),
    case(5, 120, [0.8, 0.5, 0.5, 0.26, 0.3], 0.3, 2),
    case(12, 300, [0.8] + [0.25] * 11, 0.0, 4),
    case(4, 40, [0.95, 0.9, 0.9, 0.2], 0.02, 5),
]
print(json.dumps({"about": "scripts/reference/luck.py", "cases": cases}, indent=1))
