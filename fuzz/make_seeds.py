"""Writes the seeds of the fuzz targets: one file a kind of input or attack, all of our own writing."""
import gzip, io, json, pathlib, tarfile, zipfile

root = pathlib.Path(__file__).parent / "src/test/resources/org/dragoman/fuzz"
STORY = ("Bridge closed\n\nBy Ada Finch\n\nTAMALE, March 5 (Volta Wire) - Police closed the bridge on Monday, the mayor said. "
         "“We had no choice,” she told reporters.\n\nThe union rejected the decision and threatened to strike.\n")
PAGE = ('<!doctype html><html><head><title>Bridge closed - Volta Wire</title><meta charset="utf-8">'
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","datePublished":'
        '"2024-03-05T10:00:00Z","author":[{"name":"Ada Finch"}]}</script></head><body><article><h1>Bridge closed</h1>'
        "<p>Police closed the bridge on Monday, the mayor said in a long sentence.</p><p>The union rejected it.</p>"
        "</article></body></html>")
FEED = ('<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        '<rss version="2.0"><channel><title>Volta</title><item><title>Bridge &b;</title><link>http://a.example/1</link>'
        "<pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>Police closed the bridge on Monday.</description>"
        "</item></channel></rss>")
LINES = "\n".join([json.dumps({"id": "1", "text": STORY, "published": "2024-03-05"}), "{broken", '{"text": 7}', ""])
ROWS = '1,Vote,"The town\nvoted, ""twice"", on Monday."\r\n2,Lake,The lake rose.\n'
WARC = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        "Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n")
HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE


def archive(kind):
    out = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(out, "w") as z:
            z.writestr(zipfile.ZipInfo("../evil.txt"), STORY)
            z.writestr(zipfile.ZipInfo("page.html"), PAGE)
    else:
        with tarfile.open(fileobj=out, mode="w") as t:
            info = tarfile.TarInfo("story.txt")
            info.size = len(STORY.encode())
            t.addfile(info, io.BytesIO(STORY.encode()))
    return out.getvalue()


def write(target, seeds):
    folder = root / target
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in seeds.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))


write("ReadersFuzzTestInputs/readsAnyBytes", {
    "story": STORY, "page": PAGE, "feed": FEED, "lines": LINES, "zip": archive("zip"), "tar": archive("tar"),
    "gzip": gzip.compress(STORY.encode(), mtime=0), "gzip-cut": gzip.compress(STORY.encode() * 9, mtime=0)[:60],
    "warc": WARC % (len(HTTP), HTTP), "warc-wrong-length": WARC % (7, HTTP),
    "utf16": STORY.encode("utf-16"), "charset-lie": PAGE.replace("utf-8", "shift_jis"),
    "surrogates": "The mayor \ud800 said \udfff no.", "nulls": "The\0mayor\0left.", "deep": "<div>" * 3000 + "deep",
    "year": STORY.replace("March 5", "March 5, 1000000000"),
    "table": "id,title,text\n" + ROWS, "table-utf16": ("id;title;text\n" + ROWS.replace(",", ";")).encode("utf-16"),
    "table-other": "country,text,year\nMali,\"unclosed,2020\nChad,x,2021\n",
    "list": "[" + LINES.replace("\n", ",\n"), "list-cut": '[{"text": "The town voted."}, {"text": "The to\\', "list-deep": '[{"text":' + "[" * 3000,
})
write("CsvFuzzTestInputs/readsAnyRows", {
    "rows": ROWS, "unclosed": '1,Vote,"The town voted.\nIn prose, it, too\n2,Lake,"The lake rose."', "stray": '1,Vote,"He said "no" and left."\n',
    "cells": "," * 3000, "quotes": '"' * 3001, "lines": 'b""","\n' * 300, "empty": "\r\n\r\r\n", "windows": ROWS.replace("town", "caf\u00e9").encode("cp1252"),
    "no-text": '1,Vote,\n2,NA,NA\n3,"",""\n', "few": "1\n1,2\n1,2,3,4\n", "charset": "1,charset=utf-16,caf\u00e9".encode("latin-1"),
})
RECORD = ("WARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
          "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
          "Content-Type: application/http;msgtype=response\r\n")
CHUNKED = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n" % len(PAGE) + PAGE + "\r\n0\r\n\r\n"
write("WarcFuzzTestInputs/readsAnyRecord", {
    "response": RECORD + "Content-Length: %d\r\n\r\n%s" % (len(HTTP), HTTP),
    "chunked": RECORD + "Content-Length: %d\r\n\r\n%s" % (len(CHUNKED), CHUNKED),
    "endless-chunk": RECORD + "Content-Length: 80\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx",
    "packed-lie": RECORD + "Content-Length: 70\r\n\r\nHTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\nno",
    "negative": RECORD + "Content-Length: -7\r\n\r\n", "huge": RECORD + "Content-Length: 99999999999999999999\r\n\r\n",
    "two": RECORD + "Content-Length: %d\r\n\r\n%s\r\n\r\nWARC/1.1\r\n%sContent-Length: 3\r\n\r\nabc" % (len(HTTP), HTTP, RECORD),
    "no-end": RECORD + "X: " + "y" * 3000,
    "conversion": "WARC-Type: conversion\r\nWARC-Target-URI: x:\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s" % (len(STORY.encode()), STORY),
})
write("FeedFuzzTestInputs/readsAnyItems", {
    "item": "<item><title>Bridge</title><link>http://a.example/1</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>"
            "<description>Police closed the bridge on Monday.</description></item>",
    "atom": "<entry><title type='html'>&lt;b>Bridge</title><updated>2024-03-05T10:00:00Z</updated><content type='html'>"
            "&lt;p>Police closed the bridge.&lt;/p></content></entry>",
    "cdata": "<item><description><![CDATA[<p>Police closed</p> the bridge. ]]></description></item>",
    "entities": "<item><title>&unknown; &#0; &#x110000; &lt;</title></item>", "unclosed": "<item><title>Bridge<item><title>",
    "nested": "<item>" * 500, "date": "<item><pubDate>Tue, 99 Foo 999999999 99:99:99 XYZ</pubDate><description>Met.</description></item>",
    "script": "<item><link>javascript:alert(1)</link><description>&lt;script>x&lt;/script>Police met.</description></item>",
})
write("DeskFuzzTestInputs/answersAnyQuestion", {
    "day": b"\0\1since=2024-01-01", "wrong-day": b"\0since=2024-99-99", "sql": b"\1text='; DROP TABLE articles; --",
    "script": b"\2q=<script>alert(1)</script>", "size": b"\0size=99999999999999999999", "negative": b"\0size=-1&after=-1",
    "after": b"\0after=%00%ff&sort=newest", "many": b"\0" + b"actor=RUS&" * 300, "text": b"\7text=Norway%20met%20Chad&published=2024-03-05",
    "like": b"\0text=%25%25%5F%22%22%22", "code": b"\3a=RUS&b=\xff\xfe",
})
write("CodingFuzzTestInputs/codesAnyText", {
    "story": STORY, "quotes": "“‘\"'" * 400, "nested": "He said “she said ‘he said “no”’”. " * 20,
    "word": "a" * 2000, "bidi": "\u202eThe army\u202c attacked \u2066the town\u2069.", "zero-width": "Po\u200blice ar\u200drested him.",
    "emoji": "🇫🇷 France condemned 🇩🇪 Germany 👩‍👩‍👧 on Friday 😀.", "dates": "On 31 February 999999999 BC, in the 0th week of 2024-13-45 they met. ",
    "regex": "(.*)+[a-z]{99}\\Q attacked $1 ^|? on Monday.", "sql": "'; DROP TABLE articles; -- attacked Iran on Monday.",
    "commas": "Iran, " * 300, "ands": "Iran and " * 200, "capitals": STORY.upper(), "newlines": "\n" * 500 + "Iran met Iraq.",
    "numbers": "9" * 400 + " soldiers killed " + "8" * 400 + " rebels.",
})
write("RuleFilesFuzzTestInputs/checksAnyFrames", {
    "frame": "- id: meet-test\n  means: two meet\n  codes: {type: CONSULT}\n  match:\n    - {verb: [meet], actor: subject, recipient: [object, with]}\n"
             "  examples:\n    - \"[actor: The minister] [trigger: met] [recipient: the general].\"\n  not:\n    - \"The rivers meet.\"\n",
    "anchors": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "tag": "!!javax.script.ScriptEngineManager [x]\n", "list": "- - - - []\n",
    "unknown": "- id: x\n  codes: {type: NOTHING}\n",
})
write("DictionariesFuzzTestInputs/readsAnyActors", {
    "table": "name\tcountries\tsectors\nVolta Union\tGHA\tLAB\nBroken\tXXX\n",
    "petrarch": "GHANA_ [GHA] # comment\n+GOLD_COAST\n\t[GHAGOV 570306-660224]\n\t[GHA >660224]\n",
    "agents": "POLICE [~COP]\nPOLICEMAN {POLICEMEN} [~COP]\n", "empty": "", "dates": "X_Y_ [GHA <999999]\n[>]\n",
})
WORDS = [word for line in (root / "words.txt").read_text("utf-8").splitlines() if not line.startswith("# ") for word in line.split(" ")]


def sentence(text):
    return b"".join(WORDS.index(word).to_bytes(2, "big") for word in text.split())


write("SentencesFuzzTestInputs/codesAnySentences", {
    "said": sentence("“ we refused_to withdraw from the village ,” the general told_reporters on_Tuesday ."),
    "ends-with-say": sentence("the rebels attacked the village , Solheim said . in Oslo , who says ? ¶ Norway , the mayor said ."),
    "nested": sentence("he said that she denied that “ they said ‘ police killed two farmers ’ ” . she replied : no ."),
    "two": sentence("Ingrid_Solheim met Erdogan in Oslo on_March_5,_2024 and signed an agreement , Reuters confirmed ."),
    "passive": sentence("at_least_12 farmers were killed and wounded by gunmen near Lake_Chad , officials said yesterday ."),
    "chain": sentence("Iran accused Israel of not_only attack but_also threatened to withdraw from Iraq unless it agreed_to talks ."),
    "relative": sentence("the mayor who whom which had been arrested , released and deported last_Friday called_for talks with_talks"),
    "bullets": sentence("* Norway met Chad ¶ * France said no ¶ • said ¶ ( said ) ¶ “ ” ” said"),
})
