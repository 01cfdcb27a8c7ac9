#!/usr/bin/env python3
"""A clinic's tool in another language: it hands a table of referrals to the command line, and makes a worklist of it.

Python's standard library is enough. All people are made up.

    python3 examples/11-clinic-tool.py

The command is `npx level-of-care`, unless the environment names another one (LEVEL_OF_CARE="node dist/cli.js").
"""

import csv
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

COMMAND = shlex.split(os.environ.get("LEVEL_OF_CARE", "npx level-of-care"))
TABLE = Path(__file__).parent / "tables" / "referrals.csv"
URGENCY = ["emergency", "emergent", "urgent", "prompt", "routine"]


def level_of_care(*arguments: str, given: str) -> tuple[int, str]:
    """Runs a command. 0 is fine; 1 says that something of the input was wrong, 2 that the command was."""
    ran = subprocess.run([*COMMAND, *arguments], input=given, capture_output=True, text=True, check=False)
    if ran.returncode > 1:
        sys.exit(ran.stderr.strip())
    return ran.returncode, ran.stdout


def read_intakes() -> list[dict]:
    """Reads the referrals. A cell that is empty is a question that nobody answered: it is left out, nothing is assumed."""
    with TABLE.open(newline="", encoding="utf-8") as file:
        intakes = [{key: cell for key, cell in row.items() if cell} for row in csv.DictReader(file)]
    for intake in intakes:
        if "treatmentHistory" in intake:
            intake["treatmentHistory"] = json.loads(intake["treatmentHistory"])
    return intakes


def answer(intakes: list[dict]) -> list[dict]:
    """One line in, one line out, in the same order."""
    lines = "".join(json.dumps(intake) + "\n" for intake in intakes)
    _, answers = level_of_care("batch", "-", "--from", "ndjson", "--keep", "member", given=lines)
    return [json.loads(line) for line in answers.splitlines()]


def soonest(row: dict) -> float:
    """An urgency that is not settled counts as the highest one that is still possible; what has to be repaired might be
    anything, so only known emergencies come before it."""
    if row["status"] == "error":
        return 0.5
    possible = [row["urgency"]] if "urgency" in row else row["urgencyPossible"]
    return min(URGENCY.index(rung) for rung in possible)


def told(row: dict) -> str:
    if row["status"] == "error":
        return "to repair: " + ", ".join(f"{problem['path']} ({problem['code']})" for problem in row["error"])
    urgency = row.get("urgency") or " or ".join(row["urgencyPossible"])
    level = row.get("level") or " or ".join(row["possible"])
    return f"{urgency}: {level}" + ("" if row["status"] == "final" else " (questions are open)")


def main() -> None:
    intakes = read_intakes()
    print("Worklist")
    for row in sorted(answer(intakes), key=soonest):
        print(f"  {row['member']}  {told(row)}")

    # The whole explanation of one of them. A member number is no part of an intake.
    chosen = {key: value for key, value in intakes[1].items() if key != "member"}
    _, explanation = level_of_care("assess", "-", "--format", "text", given=json.dumps(chosen))
    print()
    print(f"{intakes[1]['member']}")
    for line in explanation.splitlines()[:2]:
        print(f"  {line}")

    # What is wrong with an intake is said on the standard error, and no value is repeated.
    status, _ = level_of_care("assess", given='{"assessedOn": "2026-11-20", "riskOfHarm": "medium"}')
    print()
    print(f"An intake with a rating that is none: status {status}")


main()

# Prints:
#
# Worklist
#   M-003  emergency: inpatient
#   M-005  to repair: riskOfHarm (invalid-value)
#   M-006  emergent: residential
#   M-004  prompt or urgent: outpatient or intensive-outpatient or residential (questions are open)
#   M-002  prompt: intensive-outpatient
#   M-001  routine: self-guided
#
# M-002
#   Recommended level of care: Intensive outpatient program
#   
#
# An intake with a rating that is none: status 1
