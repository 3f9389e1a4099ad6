"""Limits by target bets, written from the formulas in plain loops, for __tests__/fixtures/reference/target-bets.json.

Nothing here is incremental: sums and products are taken anew at each step, and the root is found by halving. With --check FILE
the limits of a file of golden values are compared instead.

    python3 scripts/reference/target_bets.py > __tests__/fixtures/reference/target-bets.json
"""

import hashlib
import json
import math
import sys

import numpy as np
from scipy.stats import norm


def rejected(e, steps, alpha):
    """Whether the bets win 1/alpha against "every conditional mean is at least e times its weight"."""
    top = 1.05 / alpha
    wealth = 1.0
    for z, slope, high, weight, heaviest in steps:
        bet = top * norm.pdf(norm.ppf(wealth / top)) * slope
        # What the step can cost, and bring, as far as that is known before it.
        if e * heaviest < high:
            bet = min(bet, 0.9 * wealth / (high - e * heaviest))
        if e > 0:
            bet = min(bet, (top - wealth) / (e * heaviest))
        wealth += bet * (e * weight - z)
        if wealth >= 1 / alpha:
            return True
    return False


def smallest_rejected(steps, alpha, most):
    if not rejected(most, steps, alpha):
        return most
    low, high = 0.0, most
    while high - low > 1e-13 * most:
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if rejected(middle, steps, alpha):
            high = middle
        else:
            low = middle
    return high


def mean_steps(values, most):
    n = len(values)
    steps = []
    for t in range(n):
        s, ss = most / 2, most * most / 4
        for u in range(t):
            s += values[u]
            ss += (values[u] - s / (u + 2)) ** 2
        steps.append((values[t], 1 / (math.sqrt(ss / (t + 1)) * math.sqrt(n - t)), most, 1, 1))
    return steps


def mean_upper(values, alpha, most):
    return smallest_rejected(mean_steps(values, most), alpha, most)


def mean_lower(values, alpha, most):
    return max(0.0, most - mean_upper([most - v for v in values], alpha, most))


def ramp(n, models):
    return [max(0.0, 1 - 0.15 * math.sqrt(math.log(models)) * math.sqrt(n / (t + 1))) for t in range(n)]


def cluster_upper(sizes, rescues, alpha, unrelated=False):
    """Least of several columns over clusters; sizes of 1 are the columns of single queries.

    `unrelated`: the size of a cluster is known before the bet, and tells nothing of its rates.
    """
    largest = max(sizes)
    counts = np.array(rescues, float)
    w = np.array(sizes, float) / largest
    n, models = counts.shape
    a = ramp(n, models)
    steps = []
    for t in range(n):
        # Counts, not shares, decide who is near: they are exact, and ties are ties.
        past = counts[:t]
        sums = past.sum(axis=0)
        products = past.T @ past
        b = int(np.argmin(sums))
        near = [
            m
            for m in range(models)
            if sums[m] - sums[b] <= 0.5 * math.sqrt(max(0.0, products[m, m] + products[b, b] - 2 * products[m, b]))
        ]
        c = len(near)
        s = sums[near].sum() / largest
        q = products[np.ix_(near, near)].sum() / largest**2
        p = (past[:, near].sum(axis=1) * w[:t]).sum() / largest
        ww = (w[:t] ** 2).sum()
        rho = (s / c) / w[:t].sum() if t > 0 else 0.0
        sd = math.sqrt((max(0.0, q / c**2 - 2 * rho * p / c + rho * rho * ww) + 0.25) / (t + 1))
        rest = sum(v * v for v in a[t:])
        slope = 0.0 if a[t] == 0 else a[t] / (sd * math.sqrt(rest))
        # No more than all of a cluster can be rescues.
        heaviest = w[t] if unrelated else 1.0
        steps.append((counts[t, near].mean() / largest, slope, heaviest, w[t], heaviest))
    return smallest_rejected(steps, alpha, 1.0)


def cluster_lower(sizes, rescues, alpha, unrelated=False):
    uppers = []
    for m in range(len(rescues[0])):
        left = [[size - row[m]] for size, row in zip(sizes, rescues)]
        uppers.append(cluster_upper(sizes, left, alpha, unrelated))
    return max(0.0, 1 - max(uppers))


def steady(sizes, rescues, alpha):
    """Beside the order given nine more, by the SHA-256 of "k i": the median of their limits where it is further out."""
    ups, lows = [cluster_upper(sizes, rescues, alpha)], [cluster_lower(sizes, rescues, alpha)]
    for k in range(9):
        order = sorted(range(len(sizes)), key=lambda i: hashlib.sha256(f"{k} {i}".encode()).hexdigest())
        ordered = [sizes[i] for i in order], [rescues[i] for i in order], alpha
        ups.append(cluster_upper(*ordered))
        lows.append(cluster_lower(*ordered))
    return max(ups[0], float(np.median(ups[1:]))), min(lows[0], float(np.median(lows[1:])))


def check(path):
    golden = json.load(open(path))
    for c in golden["mean"]:
        yield mean_upper(c["values"], c["alpha"], c["range"]) - c["upper"]
        yield mean_lower(c["values"], c["alpha"], c["range"]) - c["lower"]
    for c in golden["least"]:
        yield cluster_upper([1] * len(c["rows"]), c["rows"], c["alpha"]) - c["upper"]
    for c in golden["clusters"]:
        yield cluster_upper(c["sizes"], c["rescues"], c["alpha"], True) - c["upper"]
        yield cluster_lower(c["sizes"], c["rescues"], c["alpha"], True) - c["lower"]


def cases():
    rng = np.random.default_rng(20)
    means, columns = [], []
    laws = [
        ("coin", lambda n: rng.random(n) < 0.3, 1),
        ("rare", lambda n: rng.random(n) < 0.02, 1),
        ("often", lambda n: rng.random(n) < 0.97, 1),
        ("fractions", lambda n: np.round(rng.beta(0.5, 2, n), 3), 1),
        ("constant", lambda n: np.full(n, 0.25), 1),
        ("thirds of 2.5", lambda n: rng.integers(0, 4, n) * 2.5 / 3, 2.5),
    ]
    for name, law, most in laws:
        for n, alpha in [(1, 0.5), (7, 0.1), (50, 0.05), (160, 0.002)]:
            values = [float(v) for v in law(n)]
            means.append(
                {"law": name, "values": values, "alpha": alpha, "range": most, "upper": mean_upper(values, alpha, most), "lower": mean_lower(values, alpha, most)}
            )
    for models, n, alpha, sized in [(1, 40, 0.05, False), (2, 60, 0.05, False), (9, 90, 0.025, False), (1, 30, 0.05, True), (4, 50, 0.05, True), (20, 45, 0.01, True)]:
        sizes = [int(s) for s in (rng.geometric(0.3, n) if sized else np.ones(n))]
        # The larger a cluster, the more of it is rescued, and the columns go together.
        luck = rng.random(n) * (0.5 if sized else 0.3)
        rescues = [[int(rng.binomial(s, min(1, u * (0.5 + m / models)))) for m in range(models)] for s, u in zip(sizes, luck)]
        case = {"sizes": sizes, "rescues": rescues, "alpha": alpha}
        case["upper"], case["lower"] = cluster_upper(sizes, rescues, alpha, True), cluster_lower(sizes, rescues, alpha, True)
        case["upperAny"], case["lowerAny"] = cluster_upper(sizes, rescues, alpha), cluster_lower(sizes, rescues, alpha)
        if sized:
            case["upperSteady"], case["lowerSteady"] = steady(sizes, rescues, alpha)
        columns.append(case)
    return {"about": "limits by target bets, from the formulas in plain loops", "mean": means, "clusters": columns}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--check"]:
        print([float(f"{d:.2g}") for d in check(sys.argv[2])])
    else:
        json.dump(cases(), sys.stdout)
