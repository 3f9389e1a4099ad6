"""Reference values of the univariate and bivariate normal distribution and of two integrals built on them.

Run from the root of the repository:  python3 scripts/reference/normal.py
Needs mpmath 1.3.0. Every value is computed with 40 digits from the definition and written with 20; the grids are fixed
and the drawn cases come from a generator with seed 20260601.
"""

import json
import random

from mpmath import erfc, erfinv, findroot, log, mp, mpf, npdf, quad, sqrt

mp.dps = 40
FOLDER = "__tests__/fixtures/reference/"


def cdf(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def text(x):
    return mp.nstr(x, 20)


def write(name, about, cases):
    with open(FOLDER + name + ".json", "w") as out:
        json.dump({"about": about, "cases": cases}, out, indent=1)
        out.write("\n")


def integral(f, marks):
    """quad stops at an absolute error, so a tiny integrand is scaled to a height near 1 first."""
    height = max(f(x) for x in marks)
    return height * quad(lambda x: f(x) / height, marks)


def univariate():
    points = [-1000, -200, -38, -37.5, -37, -33.3, -30, -23.7, -20.25, -12.5, -10, -8, -5.7, -5.65, -5, -3.3, -2, -1.1, -0.675,
              -0.674, -0.5, -0.1, -1e-5, 0, 1e-9, 0.3, 0.67, 0.7, 1, 2.5, 4, 5.6, 5.7, 8, 9]
    cases = []
    for x in map(mpf, points):
        p = cdf(x)
        cases.append({"x": float(x), "cdf": text(p), "log": text(log(p)), "slope": text(npdf(x) / p)})
    write("normal", "standard normal: P(X<=x), its logarithm and the derivative of that", cases)


def quantiles():
    cases = []
    for p in [5e-324, 1e-310, 1e-300, 1e-100, 1e-30, 1e-12, 1e-6, 0.001, 0.02, 0.0749, 0.0751, 0.1, 0.25, 0.4, 0.4999,
              0.5, 0.51, 0.7, 0.9249, 0.9251, 0.99, 0.999999, 1 - 2**-53]:
        target = mpf(p)
        start = -sqrt(2 * log(1 / min(target, 1 - target))) * (1 if p < 0.5 else -1)
        if 1e-10 < p < 1 - 1e-10:
            start = sqrt(mpf(2)) * erfinv(2 * target - 1)
        x = findroot(lambda y: log(cdf(y) / target) if p < 0.5 else log(cdf(-y) / (1 - target)), start)
        cases.append({"p": p, "x": text(x) if p != 0.5 else "0"})
    write("normal-quantile", "standard normal quantile: P(X<=x)=p for the double p", cases)


def bivariate_value(h, k, rho):
    """The integral of the definition over x, split where the conditional probability steps from 0 to 1."""
    h, k, rho = mpf(h), mpf(k), mpf(rho)
    s = sqrt(1 - rho * rho)
    step, width = k / rho if rho else mpf(0), (s / abs(rho) if rho else mpf(1))
    marks = {h, h - 45}
    for i in range(-45, 46, 3):
        marks.add(step + i * width)
    for i in range(-45, 46, 3):
        marks.add(mpf(i))
    for i in [mpf(2) ** -j for j in range(0, 14)]:
        marks.add(h - i)
    inside = sorted(m for m in marks if h - 45 <= m <= h)
    return integral(lambda x: npdf(x) * cdf((k - rho * x) / s), inside)


def bivariate():
    generator = random.Random(20260601)
    cases = []
    points = [(-3, -3), (-8, -8), (-20, -15), (-0.5, -2), (1, -1), (1, -1.001), (1, -0.999), (0, 0), (2, 2), (-6, 5.9),
              (-6, 6.1), (0.001, 0.002), (-1e-6, 1e-6)]
    rhos = [-0.9999999, -0.999, -0.95, -0.6, -0.05, 1e-8, 0.2, 0.8, 0.926, 0.99, 0.99999, 0.999999999]
    grid = [(h, k, r) for h, k in points for r in rhos]
    for _ in range(80):
        h, k = round(generator.uniform(-5, 3), 3), round(generator.uniform(-5, 3), 3)
        grid.append((h, k, round(generator.uniform(-1, 1), 4)))
    for h, k, r in grid:
        p = bivariate_value(h, k, r)
        if p > mpf(10) ** -290:
            cases.append({"h": h, "k": k, "rho": r, "p": text(p)})
    write("bivariate-normal", "P(X<=h, Y<=k), standard bivariate normal with correlation rho", cases)


def single_factor_value(thresholds, rho):
    t, rho = [mpf(x) for x in thresholds], mpf(rho)
    slope, s = sqrt(rho), sqrt(1 - rho)

    def integrand(z):
        product = npdf(z)
        for x in t:
            product *= cdf((x - slope * z) / s)
        return product

    edge, width = min(t) / slope, s / slope
    marks = {mpf(i) for i in range(-42, 15, 2)} | {edge + i * width for i in range(-40, 41, 4)}
    return integral(integrand, sorted(m for m in marks if -42 <= m <= 14))


def single_factor():
    mp.dps = 25
    generator = random.Random(20260602)
    cases = []
    plans = [(2, 0.5), (2, 0.9999), (2, 0.999999), (3, 1e-6), (3, 0.02), (5, 0.99), (8, 0.2), (12, 0.95), (20, 0.7), (30, 0.05),
             (40, 0.4), (2, 0.9999999999)]
    for m, rho in plans:
        t = [round(generator.gauss(-0.7, 0.8), 4) for _ in range(m)]
        cases.append({"thresholds": t, "rho": rho, "p": text(single_factor_value(t, rho))})
    for t, rho in [([-25, -27.5], 0.5), ([-36, -10, 3], 0.3), ([4, 5, 6], 0.9), ([-3] * 20, 0.1), ([-20, -20.5, 4], 0.999)]:
        cases.append({"thresholds": t, "rho": rho, "p": text(single_factor_value(t, rho))})
    write("single-factor", "integral of phi(z) prod Phi((t_i - sqrt(rho) z)/sqrt(1-rho)) over z", cases)


univariate()
quantiles()
bivariate()
single_factor()
