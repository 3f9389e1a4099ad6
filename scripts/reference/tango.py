"""Tango's score limits for paired proportions, by another way than the product's: the likelihood under a given
difference is maximised by bisection on its score, and the statistic is inverted by bisection, in 50-digit decimals.

Run: python3 scripts/reference/tango.py   (needs nothing but Python; prints rows of __tests__/stats/tango.test.ts)
"""

from decimal import Decimal, getcontext

getcontext().prec = 50

# Upper alpha/2 points of the normal distribution.
Z = {
    0.05: Decimal("1.95996398454005423552459443052055"),
    0.1: Decimal("1.64485362695147271486385070981506"),
    0.001: Decimal("3.29052673149189479840228396586"),
}

CASES = [
    (40, 20, 160, 0.05),
    (1, 7, 21, 0.05),
    (6, 16, 161, 0.05),
    (0, 1, 44, 0.1),
    (0, 0, 50, 0.05),
    (12, 2, 50, 0.05),
    (3, 0, 10, 0.05),
    (5, 5, 10, 0.05),
    (400, 300, 100000, 0.05),
    (0, 30, 30, 0.05),
    (30, 0, 30, 0.05),
    (1, 0, 1000000, 0.001),
]


def only_second(difference, first, second, pairs):
    """The most likely chance of "only the second is right" where that of "only the first" is larger by `difference`."""
    concordant = pairs - first - second

    def score(q):
        total = Decimal(0)
        if first:
            total += first / (q + difference)
        if second:
            total += second / q
        if concordant:
            total -= 2 * Decimal(concordant) / (1 - 2 * q - difference)
        return total

    edge = Decimal(10) ** -40
    low = max(Decimal(0), -difference)
    high = (1 - difference) / 2
    a, b = low + edge, high - edge
    if a >= b:
        return (low + high) / 2
    if score(a) <= 0:
        return low
    if score(b) >= 0:
        return high
    for _ in range(160):
        middle = (a + b) / 2
        if score(middle) > 0:
            a = middle
        else:
            b = middle
    return (a + b) / 2


def lower(first, second, pairs, alpha):
    estimate = Decimal(first - second) / pairs

    def excess(d):
        variance = max(Decimal(0), 2 * only_second(d, first, second, pairs) + d - d * d)
        return pairs * (estimate - d) - Z[alpha] * (pairs * variance).sqrt()

    low, high = Decimal(-1), estimate
    for _ in range(130):
        middle = (low + high) / 2
        if excess(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


for first, second, pairs, alpha in CASES:
    limits = float(lower(first, second, pairs, alpha)), float(-lower(second, first, pairs, alpha))
    print([first, second, pairs, alpha, *limits])
