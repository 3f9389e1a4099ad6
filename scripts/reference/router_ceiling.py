"""Limits of the best router, from the formulas in plain loops, for __tests__/fixtures/reference/router-ceiling.json.

Sums over the past are taken anew at each step; what leaving a draw out does is enumerated over all choices of draws.

    python3 scripts/reference/router_ceiling.py > __tests__/fixtures/reference/router-ceiling.json
"""

import itertools
import json
import math
import sys

import numpy as np
from target_bets import mean_lower, ramp, smallest_rejected

FACTORS = [0.25 * 2 ** (i / 2) for i in range(13)]


def statistics(right, draws):
    """Estimates of max p from above: the largest share, then one for each factor."""
    p = right / draws
    size = len(p)
    squares = right * (right - 1) / (draws * (draws - 1))
    pairs = sum(p[i] * p[j] for i in range(size) for j in range(size) if i != j)
    spread = squares.sum() - (squares.sum() + pairs) / size
    return np.array([p.max()] + [p.mean() + (1 - 1 / size) / (4 * b) + b * spread for b in FACTORS])


def bounds(j, size, chosen, draws):
    if j == 0:
        return 0.0, 1.0
    b = FACTORS[j - 1]
    shift = (1 - 1 / size) / (4 * b)
    low = chosen / size - 1 - b * (size - 1) / (4 * (draws - 1))
    high = -math.inf
    for near_ones in range(chosen + 1):
        for far_ones in range(size - chosen + 1):
            ones = near_ones + far_ones
            high = max(high, ones / size - near_ones / chosen + b * ones * (size - ones) / size)
    return low + shift, high + shift


def upper(right, draws, against, alpha):
    n, size = right.shape
    p = right / draws
    a = ramp(n, len(against))
    seen, steps = [], []
    for t in range(n):
        wrong = 1 - p[:t, against]
        sums = wrong.sum(axis=0)
        b = int(np.argmin(sums))
        near = [m for m in range(len(against)) if sums[m] - sums[b] <= 0.5 * math.sqrt(((wrong[:, m] - wrong[:, b]) ** 2).sum()) + 1e-12]
        fewest = draws[t].min()

        def deviation(j):
            z = np.array([s[j] for s in seen])
            return math.sqrt((z.var() * t if t else 0.0) + 0.25) / math.sqrt(t + 1)

        def badness(j):
            low, high = bounds(j, size, len(near), fewest)
            return (np.mean([s[j] for s in seen]) if t else 0.0) + 2 * deviation(j) / math.sqrt(n) + 2 * (high - low) / n

        j = int(np.argmin([badness(j) for j in range(len(FACTORS) + 1)]))
        z = statistics(right[t], draws[t]) - p[t, [against[m] for m in near]].mean()
        rest = sum(v * v for v in a[t:])
        slope = 0.0 if a[t] == 0 else a[t] / (deviation(j) * math.sqrt(rest))
        steps.append((z[j], slope, *bounds(j, size, len(near), fewest), 1))
        seen.append(z)
    return 0.0 if smallest_rejected(steps, alpha, 1.0) < 1e-12 else smallest_rejected(steps, alpha, 1.0)


def scores(right, draws):
    n, size = right.shape
    p = right / draws
    result = []
    for t in range(n):
        k = 1.0
        if t > 0:
            mean = p[:t].mean(axis=0)
            square = (right[:t] * (right[:t] - 1) / (draws[:t] * (draws[:t] - 1))).mean(axis=0)
            variance = np.maximum(0, square - mean**2)
            within = (mean * (1 - mean) - variance).sum()
            one = size / (4 * t)
            k = (max(0, within) + one) / (variance.sum() + one)
        prior = (p[:t].sum(axis=0) + 0.5) / (t + 1)
        score = 0.0
        for left_out in itertools.product((0, 1), repeat=size):
            chance = np.prod([p[t, m] if x else 1 - p[t, m] for m, x in enumerate(left_out)])
            rank = [(right[t, m] - x + k * prior[m]) / (draws[t, m] - 1 + k) for m, x in enumerate(left_out)]
            score += chance * left_out[int(np.argmax(rank))]
        result.append(score)
    return np.array(result)


def lower(right, draws, against, alpha):
    z = scores(right, draws)
    p = right / draws
    return max(0.0, min(2 * mean_lower([float((1 + s - o) / 2) for s, o in zip(z, p[:, m])], alpha, 1) - 1 for m in against))


def cases():
    rng = np.random.default_rng(31)
    for size, n, repeats, alike, declared in [(2, 40, 2, True, None), (3, 70, 4, False, None), (5, 120, 3, True, None), (4, 60, 8, False, 2), (6, 150, 4, True, None)]:
        profile = rng.random(n)
        chances = np.array([[u if alike else rng.choice([0.05, 0.95]) for _ in range(size)] for u in profile])
        draws = np.full((n, size), repeats) + (rng.integers(0, 2, (n, size)) if size == 5 else 0)
        right = rng.binomial(draws, chances)
        against = list(range(size)) if declared is None else [declared]
        yield {
            "draws": draws.tolist(),
            "right": right.tolist(),
            "declared": declared,
            "alpha": 0.05,
            "scores": scores(right, draws).tolist(),
            "upper": upper(right, draws, against, 0.05),
            "lower": lower(right, draws, against, 0.05),
        }


if __name__ == "__main__":
    json.dump({"about": "limits of the best router, queries in the order of the bets", "cases": list(cases())}, sys.stdout)
