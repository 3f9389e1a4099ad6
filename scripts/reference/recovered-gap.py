"""PGR, APGR and CPT of RouteLLM (Ong et al., arXiv:2406.18665) for __tests__/fixtures/reference/recovered-gap.json.

    python3 scripts/reference/recovered-gap.py > __tests__/fixtures/reference/recovered-gap.json

Every order of queries with equal scores is walked through; between two numbers of calls numpy interpolates, scipy integrates
exactly over all shares of calls, and the threshold is found on them by bisection.
"""

import itertools
import json
import math

import numpy as np
from scipy.integrate import quad
from scipy.optimize import brentq

rng = np.random.default_rng(20261127)


def orders(scores):
    """All orders with the higher score first."""
    groups = [[i for i in range(len(scores)) if scores[i] == s] for s in sorted(set(scores), reverse=True)]
    for parts in itertools.product(*(itertools.permutations(group) for group in groups)):
        yield [i for part in parts for i in part]


def case(scores, strong, weak):
    n = len(scores)
    accuracy = np.zeros(n + 1)
    count = 0
    for order in orders(scores):
        count += 1
        for calls in range(n + 1):
            asked = set(order[:calls])
            accuracy[calls] += sum(strong[i] if i in asked else weak[i] for i in range(n)) / n
    accuracy /= count
    low, high = np.mean(weak), np.mean(strong)
    pgr = (accuracy - low) / (high - low)
    shares = np.arange(n + 1) / n
    curve = lambda share: float(np.interp(share, shares, pgr))

    def threshold(recovered):
        first = next(k for k in range(n + 1) if pgr[k] >= recovered)
        if pgr[first] == recovered:
            return first / n
        return brentq(lambda share: curve(share) - recovered, (first - 1) / n, first / n, xtol=1e-15)

    return {
        "scores": scores,
        "gains": [s - w for s, w in zip(strong, weak)],
        "pgr": [curve(k / n) for k in range(n + 1)],
        "apgr": quad(curve, 0, 1, points=shares[1:-1], limit=200)[0],
        "cpt50": threshold(0.5),
        "cpt80": threshold(0.8),
    }


def drawn(n, levels):
    while True:
        strong = (rng.random(n) < 0.8).astype(int).tolist()
        weak = (rng.random(n) < 0.4).astype(int).tolist()
        if sum(strong) > sum(weak):
            return case([int(x) for x in rng.integers(levels, size=n)], strong, weak)


print(json.dumps({"cases": [drawn(8, 1), drawn(8, 3), drawn(9, 5), drawn(12, 40), drawn(10, 8)]}))
