"""Reads a Parquet export with DuckDB and pyarrow and compares every row with the JSON Lines export of the same query: read-parquet.py FILE.parquet FILE.jsonl"""

import json
import sys

import duckdb
import pyarrow.parquet

parquet, lines = sys.argv[1:3]
with open(lines, encoding="utf-8") as file:
    expected = [json.loads(line) for line in file]
nested = ["speakers", "addressees", "about", "via", "saidAt", "contentAt"]
groups = pyarrow.parquet.ParquetFile(parquet).num_row_groups


def plain(row):
    """The row with its JSON columns taken apart."""
    return {
        name: json.loads(value) if name in nested and isinstance(value, (str, bytes)) else value
        for name, value in row.items()
    }


def compare(reader, columns, rows):
    rows = [plain(row) for row in rows]
    if len(rows) != len(expected):
        sys.exit(f"{reader} reads {len(rows)} rows, the lines are {len(expected)}")
    for number, (row, wanted) in enumerate(zip(rows, expected)):
        if row != wanted:
            differing = [name for name in wanted if row.get(name) != wanted[name]] + [name for name in row if name not in wanted]
            sys.exit(f"{reader}, row {number}: {[(name, row.get(name), wanted.get(name)) for name in differing]}")
    missing = sum(value is None for row in rows for value in row.values())
    print(f"{reader}: {len(rows)} rows in {groups} groups, {len(columns)} columns, {missing} values of them null: all are equal")


table = pyarrow.parquet.read_table(parquet)
compare(f"pyarrow {pyarrow.__version__}", table.column_names, table.to_pylist())
relation = duckdb.sql(f"select * from read_parquet('{parquet}')")
if relation.columns != table.column_names:
    sys.exit(f"DuckDB has the columns {relation.columns}, pyarrow {table.column_names}")
compare(f"DuckDB {duckdb.__version__}", relation.columns, (dict(zip(relation.columns, row)) for row in relation.fetchall()))
