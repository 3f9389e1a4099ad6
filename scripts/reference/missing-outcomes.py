"""Reference values of the two ends of missing outcomes: the gain with every one of them wrong, and right.

Run from the root of the repository:  python3 scripts/reference/missing-outcomes.py
Needs numpy and scipy. The gaps are filled query by query, rescues are counted from the definition, the lower limit is
scipy.stats.beta, the upper one scipy.optimize.brentq on the binomial tails (Berger and Boos), or the one limit of the
declared baseline. The outcomes come from a generator with seed 20261127.
"""

import json

import numpy as np
from scipy.optimize import brentq
from scipy.stats import beta, binom

random = np.random.default_rng(20261127)


def low(k, n, a):
    return 0.0 if k == 0 else beta.ppf(a, k, n - k + 1)


def high(k, n, a):
    return 1.0 if k == n else beta.ppf(1 - a, k + 1, n - k)


def berger_boos(rescues, n, delta):
    gamma = delta / 25
    least = [low(r, n, gamma / len(rescues)) for r in rescues]
    few = min(rescues)

    def excess(e):
        return sum(binom.cdf(few, n, max(e, bound)) for bound in least) - (delta - gamma)

    return few / n if excess(few / n) <= 0 else brentq(excess, few / n, 1, xtol=1e-15, rtol=1e-15)


def gain(matrix, delta, baseline):
    models, n = matrix.shape
    rescues = [
        sum(1 for q in range(n) if not matrix[m, q] and any(matrix[k, q] for k in range(models))) for m in range(models)
    ]
    few = min(rescues) if baseline is None else rescues[baseline]
    upper = berger_boos(rescues, n, delta) if baseline is None else high(few, n, delta)
    return {"point": few / n, "lower": low(few, n, delta), "upper": upper}


cases = []
for models, n, missing, confidence, baseline in [
    (2, 60, 0.1, 0.95, None),
    (3, 200, 0.05, 0.95, None),
    (3, 200, 0.2, 0.9, 1),
    (5, 333, 0.03, 0.99, None),
    (8, 150, 0.3, 0.95, 7),
    (12, 400, 0.01, 0.8, None),
]:
    skill = random.uniform(0.5, 0.95, size=(models, 1))
    hard = random.normal(size=(1, n))
    right = random.uniform(size=(models, n)) < np.clip(skill - 0.2 * hard, 0, 1)
    answered = random.uniform(size=(models, n)) >= missing
    delta = round(1 - confidence, 12)
    cases.append(
        {
            "outcomes": ["".join("." if not a else "1" if r else "0" for r, a in zip(*row)) for row in zip(right, answered)],
            "confidence": confidence,
            "baseline": baseline,
            "queries": int((~answered).any(axis=0).sum()),
            "unansweredWrong": gain(np.where(answered, right, False), delta, baseline),
            "unansweredRight": gain(np.where(answered, right, True), delta, baseline),
        }
    )

with open("__tests__/fixtures/reference/missing-outcomes.json", "w") as out:
    json.dump({"about": "scripts/reference/missing-outcomes.py", "cases": cases}, out, indent=1)
    out.write("\n")
