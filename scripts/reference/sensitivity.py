"""The certificate of the bundled example without its suspected queries, and with them graded again, from the CSV alone.

    python3 scripts/reference/sensitivity.py > __tests__/fixtures/reference/sensitivity.json

Which queries are suspects, and how the answer that their models agree on is spelt, was read off the file by eye; the rest is mpmath
(50 digits).
"""

import csv
import json
from pathlib import Path

from limits import berger_boos, lower
from mpmath import mpf

ROOT = Path(__file__).resolve().parents[2]
# Query, and the spellings of the answer that nearly all models give.
SUSPECTS = {
    "gsm8k-main-test-#403": {"135", "135 kilowatts"},
    "gsm8k-main-test-#454": {"240"},
    "gsm8k-main-test-#749": {"6"},
    "gsm8k-main-test-#768": {"600"},
}
DELTA = mpf("0.05")


def load():
    with open(ROOT / "examples/zeroeval-gsm8k/results.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    models = [name for name in rows[0] if f"{name}_answer" in rows[0]]
    return models, rows


def recomputed(models, outcomes):
    n = len(outcomes)
    k = sum(not any(row) for row in outcomes)
    correct = [sum(row[m] for row in outcomes) for m in range(len(models))]
    rescues = [n - k - c for c in correct]
    least = min(rescues)
    return {
        "queries": n,
        "allWrong": k,
        "beta": k / n,
        "singleBest": {"name": models[correct.index(max(correct))], "accuracy": max(correct) / n},
        "gain": {
            "point": least / n,
            "lower": float(lower(least, n, DELTA)),
            "upper": float(berger_boos(rescues, n, DELTA)),
        },
    }


if __name__ == "__main__":
    models, rows = load()
    graded = {row["query_id"]: [row[m] == "1" for m in models] for row in rows}
    fixed = {
        row["query_id"]: [row[f"{m}_answer"] in SUSPECTS[row["query_id"]] for m in models]
        for row in rows
        if row["query_id"] in SUSPECTS
    }
    result = {
        "withoutSuspects": recomputed(models, [row for query, row in graded.items() if query not in SUSPECTS]),
        "regraded": recomputed(models, [fixed.get(query, row) for query, row in graded.items()]),
    }
    print(json.dumps(result, indent=2))
