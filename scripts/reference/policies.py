"""Reference values of the penalised logistic regression and of the standard error of an area under the ROC curve.

Run from the root of the repository:  python3 scripts/reference/policies.py
Needs numpy and scipy. The fits are found by scipy's trust-exact minimiser on dense matrices, with gradient and Hessian
written out, and polished by Newton steps; the standard errors by comparing every positive with every negative, as
DeLong, DeLong and Clarke-Pearson (1988) define them. All data come from a generator with seed 20261123.
"""

import json

import numpy as np
from scipy.optimize import minimize

FOLDER = "__tests__/fixtures/reference/"
random = np.random.default_rng(20261123)


def write(name, about, cases):
    with open(FOLDER + name + ".json", "w") as out:
        json.dump({"about": about, "cases": cases}, out)
        out.write("\n")


def fit(x, y, strength):
    one = np.hstack([x, np.ones((len(y), 1))])
    penalty = np.ones(one.shape[1])
    penalty[-1] = 0

    def value(t):
        z = one @ t
        return 0.5 * np.sum(penalty * t * t) + strength * np.sum(np.logaddexp(0, z) - y * z)

    def gradient(t):
        return penalty * t + strength * one.T @ (1 / (1 + np.exp(-one @ t)) - y)

    def hessian(t):
        p = 1 / (1 + np.exp(-one @ t))
        return np.diag(penalty) + strength * (one * (p * (1 - p))[:, None]).T @ one

    found = minimize(value, np.zeros(len(penalty)), jac=gradient, hess=hessian, method="trust-exact", options={"gtol": 1e-6}).x
    # The minimiser compares values and stops where they no longer differ; plain Newton steps find the last digits.
    for _ in range(3):
        found = found - np.linalg.solve(hessian(found), gradient(found))
    assert np.linalg.norm(gradient(found)) < 1e-10 * max(1, strength), found
    return {"weights": found[:-1].tolist(), "intercept": float(found[-1])}


def logistic():
    cases = []
    for rows, columns, density in [(12, 3, 0.9), (40, 12, 0.3), (30, 60, 0.2)]:
        x = np.where(random.random((rows, columns)) < density, np.round(random.normal(0.3, 1, (rows, columns)), 3), 0)
        y = (random.random(rows) < 1 / (1 + np.exp(-1 - 2 * x[:, 0] + x[:, 1]))).astype(int)
        entries = [[i, j, x[i, j]] for i in range(rows) for j in range(columns) if x[i, j] != 0]
        fits = [{"strength": strength} | fit(x, y, strength) for strength in [0.01, 1, 50]]
        cases.append({"rows": rows, "columns": columns, "entries": entries, "right": y.tolist(), "fits": fits})
    write("logistic", "Minima of |w|^2/2 + strength * sum log(1 + exp(-y (x w + b)))", cases)


def area(scores, positive):
    scores, positive = np.array(scores), np.array(positive)
    a, b = scores[positive == 1], scores[positive == 0]
    wins = (a[:, None] > b[None, :]) + 0.5 * (a[:, None] == b[None, :])
    variance = np.var(wins.mean(axis=1), ddof=1) / len(a) + np.var(wins.mean(axis=0), ddof=1) / len(b)
    return {"scores": scores.tolist(), "positive": positive.tolist(), "auc": float(wins.mean()), "standardError": float(np.sqrt(variance))}


def auc():
    cases = []
    for size, levels in [(5, 3), (30, 4), (60, 1000), (200, 10)]:
        positive = np.arange(size) % 3 != 0
        scores = np.round((random.normal(0, 1, size) + 0.7 * positive) * levels) / levels
        cases.append(area(scores, positive.astype(int)))
    write("auc", "Mann-Whitney area with ties counted half, and its DeLong standard error", cases)


logistic()
auc()
