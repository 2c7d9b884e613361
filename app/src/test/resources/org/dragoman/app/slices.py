"""Prints the words of every span of every record, in order, one JSON string a line: what a user's script would cut."""
import json
import sys


def spans(node):
    if isinstance(node, dict):
        if isinstance(node.get("start"), int):
            yield node["start"], node["end"]
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


with open(sys.argv[1], encoding="utf-8") as records:
    for line in records:
        record = json.loads(line)
        text = record["article"]["text"]
        for start, end in spans(record):
            print(json.dumps(text[start:end]))
