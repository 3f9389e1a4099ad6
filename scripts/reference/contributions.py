"""Shapley values of the coverage game, by their definition over all orders of joining, and what only one model gets right.

    python3 scripts/reference/contributions.py > __tests__/fixtures/reference/contributions.json

Every order of the models is walked through, so nothing of the closed form is used; scipy has the interval.
"""

import itertools
import json
import math

import numpy as np
from scipy.stats import beta

rng = np.random.default_rng(20261127)


def clopper_pearson(k, n, alpha):
    low = 0.0 if k == 0 else beta.ppf(alpha / 2, k, n - k + 1)
    high = 1.0 if k == n else beta.isf(alpha / 2, k + 1, n - k)
    return [float(low), float(high)]


def shapley(right):
    models, n = right.shape
    values = np.zeros(models)
    for order in itertools.permutations(range(models)):
        covered = np.zeros(n, bool)
        for m in order:
            values[m] += (right[m] & ~covered).sum()
            covered |= right[m]
    return (values / math.factorial(models) / n).tolist()


def case(models, n, chance):
    right = rng.random((models, n)) < (chance + 0.2 * rng.random((models, 1)))
    depth = right.sum(axis=0)
    only = [int((right[m] & (depth == 1)).sum()) for m in range(models)]
    return {
        "outcomes": ["".join("1" if x else "0" for x in row) for row in right],
        "shapley": shapley(right),
        "onlyRight": [{"count": k, "interval": clopper_pearson(k, n, 0.05)} for k in only],
        "recall": [int((depth == k).sum()) for k in range(models + 1)],
    }


print(json.dumps({"cases": [case(2, 40, 0.6), case(5, 90, 0.3), case(6, 33, 0.05), case(3, 7, 0.8)]}))
