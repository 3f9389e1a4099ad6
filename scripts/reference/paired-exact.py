"""Exact limits for the difference of paired proportions (melded), by another way than the product's: in 30-digit
arithmetic, integrating over the chance that a discordant pair is won where the product integrates over the chance of
a discordant pair, and inverting by bisection.

Run: python3 scripts/reference/paired-exact.py   (needs mpmath; prints rows of __tests__/stats/paired-exact.test.ts)
"""

from mpmath import betainc, beta, mp, mpf, quad, sqrt

mp.dps = 30

CASES = [
    (40, 20, 160, "0.025"),
    (6, 16, 161, "0.025"),
    (1, 7, 21, "0.05"),
    (12, 2, 50, "0.05"),
    (3, 0, 10, "0.1"),
    (5, 5, 10, "0.025"),
    (30, 0, 30, "0.025"),
    (20, 10, 1319, "0.005"),
    (8, 5, 1319, "0.2"),
    (70, 50, 2000, "0.025"),
    (12.5, 7.25, 200.5, "0.05"),
    (6, 16, 161, "0.6"),
    (3, 1, 10, "0.99"),
]


def cdf(x, a, b):
    return betainc(a, b, 0, min(mpf(1), max(mpf(0), x)), regularized=True)


def below(t, won, lost, n):
    """P(theta (2 P - 1) <= t)"""
    d = won + lost

    def density(p):
        return p ** (won - 1) * (1 - p) ** lost / beta(won, lost + 1)

    half = mpf(1) / 2
    mean = mpf(won) / (d + 1)
    spread = sqrt(mean * (1 - mean) / (d + 2)) + mpf(1) / (d + 2)

    def pieces(low, high):
        inner = sorted(low + (high - low) * mpf(k) / 8 for k in range(9))
        inner += [mean + k * spread for k in range(-12, 13) if low < mean + k * spread < high]
        inner += [mpf(x) for x in (((1 + t) / 2, (1 - abs(t)) / 2)) if low < x < high]
        return sorted(set(inner))

    if t >= 0:
        above = quad(lambda p: density(p) * cdf(t / (2 * p - 1), d, n - d + 1), pieces(half, mpf(1)))
        return cdf(half, won, lost + 1) + above
    if d == n:
        return cdf((1 + t) / 2, won, lost + 1)
    return quad(lambda p: density(p) * (1 - cdf(-t / (1 - 2 * p), d + 1, n - d)), pieces(mpf(0), half))


def lower(won, lost, n, alpha):
    won, lost, n, alpha = mpf(won), mpf(lost), mpf(n), mpf(alpha)
    low, high = mpf(-1), (won - lost) / n if alpha <= mpf(1) / 2 else mpf(1)
    for _ in range(44):
        middle = (low + high) / 2
        if below(middle, won, lost, n) < alpha:
            low = middle
        else:
            high = middle
    return (low + high) / 2


if __name__ == "__main__":
    for won, lost, n, alpha in CASES:
        print([won, lost, n, float(alpha), float(lower(won, lost, n, alpha))], flush=True)
