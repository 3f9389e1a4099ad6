"""Reference values of Cohen's and Fleiss' kappa, from their definitions.

Run from the root of the repository:  python3 scripts/reference/kappa.py
Needs mpmath 1.3.0. Kappas are exact fractions, counted over single subjects and over pairs of their raters; Cohen's
standard error is the delta method with numerical derivatives in 40 digits. The drawn cases come from a generator with
seed 20261123.

Published examples among them: Cohen (1960), table 2b; Fleiss, Cohen and Everitt (1969), table 1; Fleiss (1971), table 1.
"""

import json
import random
from fractions import Fraction
from itertools import permutations

from mpmath import diff, mp, mpf, sqrt

mp.dps = 40
FOLDER = "__tests__/fixtures/reference/"


def cohen(table):
    size = len(table)
    subjects = [(i, j) for i in range(size) for j in range(size) for _ in range(table[i][j])]
    n = len(subjects)
    observed = Fraction(sum(i == j for i, j in subjects), n)
    # Two ratings drawn apart from each other, one of each rater.
    chance = Fraction(sum(a == b for a, _ in subjects for _, b in subjects), n * n)
    if chance == 1:
        return None, None
    return (observed - chance) / (1 - chance), standard_error(table, n)


def standard_error(table, n):
    size = len(table)
    cells = [mpf(count) / n for row in table for count in row]

    def kappa(*p):
        observed = sum(p[i * size + i] for i in range(size))
        rows = [sum(p[i * size : (i + 1) * size]) for i in range(size)]
        columns = [sum(p[i::size]) for i in range(size)]
        chance = sum(a * b for a, b in zip(rows, columns))
        return (observed - chance) / (1 - chance)

    slopes = []
    for k in range(len(cells)):
        order = [0] * len(cells)
        order[k] = 1
        slopes.append(diff(kappa, tuple(cells), tuple(order)))
    mean = sum(p * s for p, s in zip(cells, slopes))
    return sqrt(sum(p * (s - mean) ** 2 for p, s in zip(cells, slopes)) / n)


def fleiss(ratings, times):
    agreeing, pairs, given = 0, 0, []
    for counts, n in zip(ratings, times):
        one = [c for c, count in enumerate(counts) for _ in range(count)]
        for _ in range(n):
            given += one
            agreeing += sum(a == b for a, b in permutations(one, 2))
            pairs += len(one) * (len(one) - 1)
    observed = Fraction(agreeing, pairs)
    chance = sum(Fraction(given.count(c), len(given)) ** 2 for c in set(given))
    return None if chance == 1 else (observed - chance) / (1 - chance)


def number(x):
    return None if x is None else float(x)


draw = random.Random(20261123)
tables = [
    [[88, 14, 18], [10, 40, 10], [2, 6, 12]],
    [[106, 10, 4], [22, 28, 10], [2, 12, 6]],
    [[20, 5], [10, 15]],
    [[0, 7], [9, 0]],
    [[12, 0], [0, 5]],
    [[9, 0], [0, 0]],
    [[9, 4], [0, 0]],
    [[0, 4, 1], [0, 8, 0], [0, 1, 5]],
]
for size in [2, 2, 2, 3, 5]:
    tables.append([[draw.randrange(40 if i == j else 12) for j in range(size)] for i in range(size)])
cohen_cases = []
for table in tables:
    kappa, error = cohen(table)
    cohen_cases.append({"table": table, "kappa": number(kappa), "standardError": number(error)})

# Fleiss (1971): 30 patients, each put into one of five categories by six psychiatrists.
diagnoses = [
    [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0],
    [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6], [1, 0, 0, 5, 0], [1, 1, 0, 4, 0],
    [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1], [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0],
    [0, 2, 0, 4, 0], [1, 0, 2, 0, 3], [0, 0, 0, 0, 6], [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0],
    [1, 0, 0, 4, 1], [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0], [1, 0, 5, 0, 0], [0, 0, 0, 0, 6],
]
kinds = [(diagnoses, [1] * 30), ([[3, 0], [2, 1], [1, 2], [0, 3]], [14, 3, 2, 5]), ([[2, 0], [1, 1], [0, 2]], [4, 0, 3])]
kinds += [([[4, 0], [4, 0]], [3, 1]), ([[1, 1], [1, 1]], [1, 1])]
for raters, categories in [(3, 2), (5, 2), (4, 3)]:
    rows = []
    for _ in range(12):
        favourite = draw.randrange(categories)
        row = [0] * categories
        for _ in range(raters):
            row[favourite if draw.random() < 0.6 else draw.randrange(categories)] += 1
        rows.append(row)
    kinds.append((rows, [draw.randrange(6) for _ in rows]))
fleiss_cases = [{"ratings": rows, "times": times, "kappa": number(fleiss(rows, times))} for rows, times in kinds]

for name, about, cases in [
    ("cohen-kappa", "Cohen's kappa of a table of two raters, with its standard error", cohen_cases),
    ("fleiss-kappa", "Fleiss' kappa of subjects by their ratings in each category", fleiss_cases),
]:
    with open(FOLDER + name + ".json", "w") as file:
        json.dump({"about": about, "cases": cases}, file, indent=1)
        file.write("\n")
