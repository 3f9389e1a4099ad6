"""P-values of the exact paired test of non-inferiority, for __tests__/fixtures/reference/non-inferiority.json.

    python3 scripts/reference/non-inferiority.py > __tests__/fixtures/reference/non-inferiority.json

In 30-digit arithmetic, by the integral over the chance that a discordant pair is won (paired-exact.py), where the product
integrates over the chance of a discordant pair. The hypothesis is that the first is right less often than the second by the
margin or more.
"""

import importlib.util
import json
import pathlib

spec = importlib.util.spec_from_file_location("paired_exact", pathlib.Path(__file__).with_name("paired-exact.py"))
paired_exact = importlib.util.module_from_spec(spec)
spec.loader.exec_module(paired_exact)

CASES = [
    (3, 5, 600, 0.02),
    (1, 1, 100, 0.02),
    (12, 20, 1319, 0.02),
    (40, 55, 800, 0.03),
    (6, 2, 50, 0.1),
    (9, 9, 60, 0.001),
    (2, 30, 200, 0.05),
    (8.5, 11.25, 342.9, 0.01),
    (15, 15, 30, 0.2),
    (1, 60, 400, 0.3),
]

cases = []
for won, lost, pairs, margin in CASES:
    numbers = [paired_exact.mpf(str(x)) for x in (-margin, won, lost, pairs)]
    cases.append({"won": won, "lost": lost, "pairs": pairs, "margin": margin, "p": float(paired_exact.below(*numbers))})
print(json.dumps({"about": "P(the first is right less often by the margin or more)", "cases": cases}))
