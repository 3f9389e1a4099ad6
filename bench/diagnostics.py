"""The same estimators, vectorised over pairs with numpy, twice. Lean: tetrachorics by bisection on a 20-point
Gauss-Legendre bivariate normal and the single-factor integral by 200-point Gauss-Hermite. Plain, as one writes the
estimator from its definition: tetrachorics to 1e-10 by bisection on a 64-point rule, which correlations near 1 need,
and adaptive quadrature for the integral. Then 4 million multivariate normal draws. Prints seconds as JSON."""
import csv, json, sys, time
import numpy as np
from scipy.integrate import quad
from scipy.special import ndtr, ndtri

rows = list(csv.reader(open(sys.argv[1])))[1:]
wrong = 1.0 - np.array([[float(cell) for cell in row[1:]] for row in rows])
n, m = wrong.shape
upper = np.triu_indices(m, 1)
nodes, weights = np.polynomial.legendre.leggauss(20)
hermite, hermite_weights = np.polynomial.hermite_e.hermegauss(200)


fine_nodes, fine_weights = np.polynomial.legendre.leggauss(64)


def bivariate(h, k, rho, nodes=nodes, weights=weights):
    """P(X < h, Y < k) = Phi(h) Phi(k) + integral over asin(rho) (Sheppard)."""
    top = np.arcsin(rho)
    angle = 0.5 * top[:, None] * (nodes + 1)
    s = np.sin(angle)
    e = np.exp(-(h[:, None] ** 2 + k[:, None] ** 2 - 2 * h[:, None] * k[:, None] * s) / (2 * (1 - s * s)))
    return ndtr(h) * ndtr(k) + (e @ weights) * top / 2 / (2 * np.pi)


def tetrachorics(sample, steps=40, rule=(nodes, weights)):
    rate = sample.mean(0)
    joint = (sample.T @ sample / n)[upper]
    t = ndtri(rate)
    h, k = t[upper[0]], t[upper[1]]
    low, high = np.full(len(h), -0.9999999), np.full(len(h), 0.9999999)
    for _ in range(steps):
        middle = (low + high) / 2
        above = bivariate(h, k, middle, *rule) > joint
        high, low = np.where(above, middle, high), np.where(above, low, middle)
    return t, (low + high) / 2


def single_factor(t, rho):
    inner = ndtr((t[:, None] - np.sqrt(rho) * hermite) / np.sqrt(1 - rho))
    return (np.prod(inner, axis=0) @ hermite_weights) / np.sqrt(2 * np.pi)


def replicate(sample):
    t, rho = tetrachorics(sample)
    return sample.all(1).mean() / single_factor(t, rho.mean())


def plain_replicate(sample):
    # 35 halvings of (-1, 1) leave 6e-11.
    t, rho = tetrachorics(sample, 35, (fine_nodes, fine_weights))
    r = rho.mean()
    integrand = lambda z: np.exp(-z * z / 2) / np.sqrt(2 * np.pi) * np.prod(ndtr((t - np.sqrt(r) * z) / np.sqrt(1 - r)))
    return sample.all(1).mean() / quad(integrand, -12, 12, epsabs=0, epsrel=1e-8, limit=200)[0]


tetrachorics(wrong)
start = time.perf_counter()
t, rho = tetrachorics(wrong)
tetrachoric = time.perf_counter() - start

random = np.random.default_rng(1)


def five(one):
    """Seconds of five replicates."""
    start = time.perf_counter()
    done = 0
    while done < 5:
        sample = wrong[random.integers(0, n, n)]
        # A model that is always right or wrong has no threshold; such replicates are drawn again.
        if ((sample.mean(0) > 0) & (sample.mean(0) < 1)).all():
            one(sample)
            done += 1
    return time.perf_counter() - start


lean_five, plain_five = five(replicate), five(plain_replicate)

start = time.perf_counter()
sigma = np.eye(m)
sigma[upper] = rho
sigma = np.triu(sigma) + np.triu(sigma, 1).T
values, vectors = np.linalg.eigh(sigma)
sigma = vectors @ np.diag(np.maximum(values, 1e-4)) @ vectors.T
scale = np.sqrt(np.diag(sigma))
root = np.linalg.cholesky(sigma / np.outer(scale, scale))
hits, draws, chunk = 0, 4_000_000, 100_000
for _ in range(draws // chunk):
    hits += (random.standard_normal((chunk, m)) @ root.T < t).all(1).sum()
seconds = time.perf_counter() - start
value = hits / draws
error = 100 * np.sqrt((1 - value) / (max(hits, 1)))
print(json.dumps({"tetrachoric": tetrachoric, "leanFive": lean_five, "plainFive": plain_five, "sigma": seconds, "sigmaValue": value, "sigmaError": float(error), "meanTetrachoric": float(rho.mean())}))
