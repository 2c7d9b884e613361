"""Reads files (format, path, format, path, ...) as published scripts do and prints their cells again, each file under its
format; fails where two readers differ."""
import csv
import sys

import pandas

sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def read(format, path):
    has_header = format in ("polecat", "icews")

    # What a script would type.
    plain = pandas.read_csv(path, sep="\t", header=0 if has_header else None, low_memory=False, encoding="utf-8")
    exact = pandas.read_csv(
        path, sep="\t", header=0 if has_header else None, dtype=str, keep_default_na=False, encoding="utf-8", quoting=csv.QUOTE_NONE)
    assert plain.shape == exact.shape, (plain.shape, exact.shape)
    quoted = pandas.read_csv(path, sep="\t", header=0 if has_header else None, dtype=str, keep_default_na=False)
    assert quoted.equals(exact)

    if has_header:
        with open(path, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter="\t"))
        assert [list(row.values()) for row in rows] == exact.values.tolist()
        assert all(None not in row for row in rows)
    with open(path, encoding="latin-1") as lines:
        assert len({line.count("\t") for line in lines}) == 1

    if format == "polecat":
        pandas.to_datetime(plain["Event Date"])
        assert plain["Event Intensity" if "Event Intensity" in plain else "Intensity"].dtype.kind in "if"
        assert list(plain["Event ID"].str.split("_").str.len().unique()) == [2]
    if format == "icews":
        pandas.to_datetime(plain["Event Date"])
        assert plain[["Event ID", "Story ID", "Sentence Number"]].max().max() < 2**31
    if format == "gdelt":
        assert exact.shape[1] == 61 and plain[0].dtype.kind == "i" and (plain[0] == exact[0].astype(float)).all()
    if format == "gdelt-mentions":
        assert exact.shape[1] == 16
    if format == "phoenix":
        assert exact.shape[1] == 26

    for row in exact.values.tolist():
        print("\t".join(row))


for format, path in zip(sys.argv[1::2], sys.argv[2::2]):
    print("format " + format)
    read(format.replace("-2018", ""), path)
