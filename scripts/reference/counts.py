"""Certificates of counts alone, with scipy's beta quantiles and a root of its own, for __tests__/fixtures/reference/counts.json.

    python3 scripts/reference/counts.py > __tests__/fixtures/reference/counts.json
"""

import json
import sys

from scipy.optimize import brentq
from scipy.stats import beta, binom


def lower(k, n, alpha):
    return 0.0 if k == 0 else float(beta.ppf(alpha, k, n - k + 1))


def upper(k, n, alpha):
    return 1.0 if k == n else float(beta.isf(alpha, k + 1, n - k))


def berger_boos(rescued, n, delta):
    gamma = delta / 25
    fewest = min(rescued)
    floors = [lower(r, n, gamma / len(rescued)) for r in rescued]

    def excess(e):
        return sum(float(binom.cdf(fewest, n, max(e, floor))) for floor in floors) - (delta - gamma)

    point = fewest / n
    return point if excess(point) <= 0 else float(brentq(excess, point, 1, xtol=1e-15, rtol=1e-14))


def certificate(counts, confidence, min_gain):
    all_wrong, n, *correct = counts
    delta = round(1 - confidence, 12)
    rescued = [n - all_wrong - c for c in correct]
    low = lower(min(rescued), n, delta)
    high = upper(rescued[0], n, delta) if len(correct) == 1 else berger_boos(rescued, n, delta)
    verdict = "no-gain" if high < min_gain else "gain-possible" if low >= min_gain else "inconclusive"
    return {
        "counts": counts,
        "confidence": confidence,
        "minGain": min_gain,
        "verdict": verdict,
        "ceiling": [1 - all_wrong / n, 1 - lower(all_wrong, n, delta)],
        "interval": [lower(all_wrong, n, delta / 2), upper(all_wrong, n, delta / 2)],
        "gain": [min(rescued) / n, low, high],
    }


CASES = [
    ([17, 330, 300], 0.95, 0.02),
    ([17, 330, 300, 295, 280], 0.95, 0.02),
    ([17, 330, 300, 300, 300], 0.95, 0.02),
    ([0, 1, 1], 0.95, 0.02),
    ([1, 1, 0], 0.9, 0.5),
    ([0, 200, 200, 0], 0.95, 0.02),
    ([40, 2000, 1945], 0.95, 0.02),
    ([40, 2000, 1945, 1900, 1500, 1200], 0.99, 0.02),
    ([58, 14042, 12000, 11990, 9000, 8000, 7000, 13970], 0.95, 0.005),
    ([900, 1000, 60, 55, 40], 0.8, 0.1),
    ([3, 1000000, 999000, 999500], 0.999, 0.001),
]

json.dump({"about": "certificates of counts alone, by scipy", "cases": [certificate(*c) for c in CASES]}, sys.stdout)
