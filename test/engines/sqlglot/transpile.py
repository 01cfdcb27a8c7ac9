"""Reads a statement as other engines do, with the parsers of sqlglot.

    python transpile.py DIALECT... < statement.sql

Each dialect reads the statement, writes it as its own, and reads that again; what it understood is written for DuckDB. Printed is
a line of JSON for each: {"dialect", "own", "duckdb"}. What a dialect cannot read is an error, and so is what cannot be written.
"""

import json
import sys

import sqlglot
from sqlglot.errors import ErrorLevel

statement = sys.stdin.read()
for dialect in sys.argv[1:]:
    own = sqlglot.transpile(
        statement, read=dialect, write=dialect, error_level=ErrorLevel.RAISE, unsupported_level=ErrorLevel.RAISE
    )
    duckdb = sqlglot.transpile(
        own[0], read=dialect, write="duckdb", error_level=ErrorLevel.RAISE, unsupported_level=ErrorLevel.RAISE
    )
    if len(own) != 1 or len(duckdb) != 1:
        sys.exit(f"{dialect}: it is not one statement")
    print(json.dumps({"dialect": dialect, "own": own[0], "duckdb": duckdb[0]}))
