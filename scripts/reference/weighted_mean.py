"""Limits for weighted means by bets in rounds, in plain loops, for __tests__/fixtures/reference/weighted-mean.json.

Sums are taken anew in each round, and every value is bet on by itself.

    python3 scripts/reference/weighted_mean.py > __tests__/fixtures/reference/weighted-mean.json
"""

import json
import math
import sys

import numpy as np
from scipy.special import ndtri

GRID = 4096


def rounds_of(groups):
    """Per round and group: guess, values and the slope of the round. groups: (share, rows of values by column)."""
    count = min(250, min(len(rows) for _, rows in groups))
    models = len(groups[0][1][0])
    pieces = [
        [np.array(rows[r * len(rows) // count : (r + 1) * len(rows) // count], float) for r in range(count)]
        for _, rows in groups
    ]
    means = np.array([sum(share * pieces[g][r].mean(axis=0) for g, (share, _) in enumerate(groups)) for r in range(count)])
    wait = 0.15 * math.sqrt(math.log(models)) * math.sqrt(count)
    a = [max(0.0, 1 - wait / math.sqrt(r + 1)) for r in range(count)]
    used = [[] for _ in groups]
    out = []
    for r in range(count):
        sums, products = means[:r].sum(axis=0), means[:r].T @ means[:r]
        b = int(np.argmin(sums))
        near = [
            m
            for m in range(models)
            if (2 * (sums[m] - sums[b])) ** 2 <= max(0.0, products[m, m] + products[b, b] - 2 * products[m, b]) + 1e-12
        ]
        parts, variance = [], 0.0
        for g, (share, rows) in enumerate(groups):
            taken = used[g]
            n = len(taken)
            spread = sum(z * z for z in taken) - sum(taken) ** 2 / n if n else 0.0
            values = pieces[g][r][:, near].mean(axis=1)
            variance += share**2 * (max(0.0, spread) + 0.25) / (n + 1) / len(values)
            past = sum(np.array(row)[near].mean() for row in rows[: r * len(rows) // count])
            parts.append((share, (past + 0.5) / (n + 1), list(values)))
        for g in range(len(groups)):
            used[g] += parts[g][2]
        rest = sum(x * x for x in a[r:])
        out.append((parts, a[r] / math.sqrt(variance * rest) if a[r] > 0 else 0.0))
    return out


def rejected(rounds, e, alpha):
    target, wealth = 1.05 / alpha, 1.0
    for parts, slope in rounds:
        if slope == 0:
            continue
        guess = sum(share * mean for share, mean, _ in parts)
        shifted = [mean * e / guess if e <= guess else 1 - (1 - mean) * (1 - e) / (1 - guess) for _, mean, _ in parts]
        q = float(ndtri(wealth / target))
        fraction = target * math.exp(-q * q / 2) / math.sqrt(2 * math.pi) * slope / wealth
        for (share, _, values), mean in zip(parts, shifted):
            if mean < 1:
                fraction = min(fraction, 0.9 * len(values) / (share * (1 - mean)))
        for (share, _, values), mean in zip(parts, shifted):
            for z in values:
                wealth *= 1 + fraction * share / len(values) * (mean - z)
        if wealth >= 1 / alpha:
            return True
    return False


def upper(groups, alpha):
    rounds = rounds_of(groups)
    j = GRID
    while j > 0 and rejected(rounds, j / GRID, alpha):
        j -= 1
    return min(GRID, j + 1) / GRID


def lower(groups, alpha):
    def complement(m):
        return [(share, [[1 - row[m]] for row in rows]) for share, rows in groups]

    return 1 - max(upper(complement(m), alpha) for m in range(len(groups[0][1][0])))


def cases():
    rng = np.random.default_rng(31)
    settings = [
        ("one group", [1], [60], [[0.1]], 0.05, "bits"),
        ("two groups, one column", [0.8, 0.2], [50, 30], [[0.15], [0.3]], 0.05, "bits"),
        ("a large share of few", [0.9, 0.1], [20, 200], [[0.05], [0.4]], 0.05, "bits"),
        ("three equal columns", [0.5, 0.2, 0.3], [40, 25, 30], [[0.1] * 3, [0.3] * 3, [0.02] * 3], 0.05, "bits"),
        ("one column far ahead", [0.6, 0.4], [90, 45], [[0.05, 0.4, 0.5], [0.1, 0.3, 0.2]], 0.025, "bits"),
        ("halves", [0.3, 0.7], [33, 50], [[0.5, 0.5], [0.6, 0.4]], 0.1, "halves"),
        ("nothing", [0.5, 0.5], [40, 60], [[0.0], [0.0]], 0.05, "bits"),
        ("everything", [0.5, 0.5], [40, 60], [[1.0], [1.0]], 0.05, "bits"),
        ("many rounds", [0.5, 0.5], [1500, 1100], [[0.02], [0.05]], 0.05, "bits"),
    ]
    for name, shares, sizes, rates, alpha, law in settings:
        groups = []
        for share, n, rate in zip(shares, sizes, rates):
            bits = rng.random((n, len(rate))) < np.array(rate)
            rows = bits.astype(int) if law == "bits" else (bits + (rng.random(bits.shape) < 0.5)) / 2
            groups.append((share, rows.tolist()))
        yield {
            "name": name,
            "alpha": alpha,
            "groups": [{"share": share, "rows": rows} for share, rows in groups],
            "upper": upper(groups, alpha),
            "lower": lower(groups, alpha),
        }


if __name__ == "__main__":
    json.dump({"about": "limits for weighted means, in plain loops", "cases": list(cases())}, sys.stdout)
