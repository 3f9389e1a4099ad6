"""What k of r graded draws say, by looking at every way to pick them, for __tests__/fixtures/reference/samples.json.

    python3 scripts/reference/samples.py > __tests__/fixtures/reference/samples.json
"""

import itertools
import json
import sys
from fractions import Fraction


def shares(c, r, k):
    picks = list(itertools.combinations([1] * c + [0] * (r - c), k))
    right = [sum(pick) for pick in picks]
    mean = lambda values: float(Fraction(sum(values, Fraction(0)), len(picks)))
    return {
        "none": mean([Fraction(n == 0) for n in right]),
        "all": mean([Fraction(n == k) for n in right]),
        "majority": mean([Fraction(2 * n > k) + Fraction(2 * n == k, 2) for n in right]),
    }


if __name__ == "__main__":
    cases = [
        {"c": c, "r": r, "k": k, **shares(c, r, k)} for r in (1, 2, 3, 5, 8, 11) for c in range(r + 1) for k in range(1, r + 1)
    ]
    json.dump({"about": "shares of all ways to pick k of r draws, c of which are right", "cases": cases}, sys.stdout)
