"""Reference values of the one-sided randomisation test on paired differences of clusters.

Run from the root of the repository:  python3 scripts/reference/sign-flips.py
Needs Python alone: the distribution of the sum over all signs is counted with whole numbers of any size (a dictionary of
sums), so the p-values are exact fractions. The differences come from a generator with seed 20261127.
"""

import json
import random
from fractions import Fraction

rng = random.Random(20261127)


def p_value(differences):
    ways = {0: 1}
    for d in differences:
        following = {}
        for total, count in ways.items():
            for sign in (d, -d):
                following[total + sign] = following.get(total + sign, 0) + count
        ways = following
    seen = sum(differences)
    return Fraction(sum(count for total, count in ways.items() if total >= seen), 2 ** len(differences))


cases = []
for clusters, largest, shift in [(5, 20, 0), (12, 6, 1), (60, 20, 2), (60, 20, 0), (200, 3, 0), (300, 40, 5), (40, 1000, 150)]:
    differences = [rng.randint(-largest, largest) + shift for _ in range(clusters)]
    cases.append({"differences": differences, "p": float(p_value(differences))})

with open("__tests__/fixtures/reference/sign-flips.json", "w") as out:
    json.dump({"about": "scripts/reference/sign-flips.py", "cases": cases}, out)
    out.write("\n")
