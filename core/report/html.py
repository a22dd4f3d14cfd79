"""The progress report as one web page that needs nothing else: no script, no font, no file.

Every word of the plan's is escaped where it is put in, and the page itself forbids whatever could
be run or fetched.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from core.pictures.containers import Kind
from core.pictures.picture import MEDIA_TYPES
from core.report.svg import burn_up, dates
from resources import text_of

Data = dict[str, Any]

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)


def html(content: Data, language: str, pictures: Mapping[str, bytes]) -> bytes:
    """The page, with the notes' pictures in it. The same content gives the same bytes."""
    words, title = content["words"], escape(content["title"])
    parts = [
        "<!doctype html>",
        f'<html lang="{escape(language)}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title><style>{text_of('report/page.css')}</style></head><body>",
        f'<header><p class="muted">{escape(words["report"])} · {escape(content["as_of"])}</p>',
        f'<h1 dir="auto">{title}</h1>',
        *_head(content),
        "</header><main>",
        *_charts(content),
        *_plan_note(content, pictures),
        *(_day(day, words, pictures) for day in content["days"]),
        *_misses(content),
        *_topics(content),
        f'</main><footer class="muted"><p>{escape(content["version"])}</p></footer></body></html>',
    ]
    return ("\n".join(parts) + "\n").encode()


def _head(content: Data) -> Iterable[str]:
    words = content["words"]
    if content["goal"]:
        yield f'<p class="muted" dir="auto">{escape(content["goal"])}</p>'
    target = f"{words['target_date']}: {content['target_date']}, {content['days_to_go']}"
    yield f"<p>{escape(target)}</p>"
    if content["period"]:
        yield f"<p><strong>{escape(content['period'])}</strong></p>"
    figures = [(f["word"], f["hours"], f.get("sessions", "")) for f in content["figures"]]
    facts = [(f["word"], f["value"], f["of"]) for f in content["facts"]]
    pairs = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(value)} <small>{escape(more)}</small></dd></div>"
        for name, value, more in (*figures, *facts)
    )
    verdict = f"<strong>{escape(content['verdict'])}</strong>"
    yield f'<div class="verdict">{verdict}<dl>{pairs}</dl></div>'


def _charts(content: Data) -> Iterable[str]:
    words = content["words"]
    if content["burn_up"]["alt"]:
        yield f"<section><h2>{escape(words['burn_up'])}</h2>"
        yield f'<p class="muted">{escape(content["burn_up"]["told"])}</p>'
        yield burn_up(content["burn_up"], content["hour"])
        names = ("done", "burn_up_done"), ("ink", "burn_up_wanted"), ("accent", "burn_up_ideal")
        yield _key([(color, words[name]) for color, name in names]) + "</section>"
    if content["dates"]["planned"]:
        yield f"<section><h2>{escape(words['hours_per_day'])}</h2>"
        yield f'<p class="muted">{escape(content["dates"]["told"])}</p>'
        yield dates(content["dates"], content["hour"])
        names = ("planned", "hours_planned"), ("done", "hours_spent")
        yield _key([(color, words[name]) for color, name in names]) + "</section>"


def _key(entries: Sequence[tuple[str, str]]) -> str:
    spans = (
        f'<span style="--swatch: var(--{color})">{escape(word)}</span>' for color, word in entries
    )
    return f'<p class="key">{"".join(spans)}</p>'


def _day(day: Data, words: Data, pictures: Mapping[str, bytes]) -> str:
    name = f"{day['name']} – {day['theme']}" if day["theme"] else day["name"]
    head = ("state", "session_head", "when", "planned", "actual", "confidence")
    rows = (_session(session, words) for session in day["sessions"])
    readings = "".join(
        f'<li dir="auto">{"☑" if r["done"] else "☐"} {escape(r["title"])}</li>'
        for r in day["readings"]
    )
    notes = "".join(
        f'<div class="note"><strong dir="auto">{escape(note["title"])}</strong>'
        + _blocks(note["blocks"], pictures)
        + "</div>"
        for note in day["notes"]
    )
    return (
        f"<section><h2>{escape(name)}</h2>"
        f'<p class="muted">{escape(" · ".join(filter(None, (day["date"], day["summary"]))))}</p>'
        + _table([words[each] for each in head], rows)
        + (f"<h3>{escape(words['reading'])}</h3><ul>{readings}</ul>" if readings else "")
        + (f"<h3>{escape(words['notes'])}</h3>{notes}" if notes else "")
        + "</section>"
    )


def _plan_note(content: Data, pictures: Mapping[str, bytes]) -> Iterable[str]:
    if content["plan_note"]:
        yield f"<section><h2>{escape(content['words']['notes'])}</h2>"
        yield f'<div class="note">{_blocks(content["plan_note"], pictures)}</div></section>'


def _blocks(blocks: Iterable[Data], pictures: Mapping[str, bytes]) -> str:
    return "".join(_block(block, pictures) for block in blocks)


def _session(session: Data, words: Data) -> str:
    confidence = "" if session["confidence"] is None else f"{session['confidence']}/5"
    more = " · ".join(
        filter(None, (session["label"], words["optional"] if session["optional"] else ""))
    )
    when = ", ".join(session["when"]) or words["not_placed"]
    title = escape(session["title"]) + (
        f'<br><small class="muted">{escape(more)}</small>' * bool(more)
    )
    return (
        f'<tr><td class="state-{session["state"]}">{escape(session["word"])}</td>'
        f'<td dir="auto">{title}</td>'
        f'<td>{escape(when)}</td><td class="number">{escape(session["planned"])}</td>'
        f'<td class="number">{escape(session["actual"])}</td><td>{confidence}</td></tr>'
    )


def _misses(content: Data) -> Iterable[str]:
    if content["misses"]:
        words = content["words"]
        yield f"<section><h2>{escape(words['missed_list'])}</h2>"
        rows = (
            f"<tr><td dir='auto'>{escape(m['title'])}</td><td>{escape(m['missed'])}</td>"
            f"<td>{escape(m['recovered'])}</td></tr>"
            for m in content["misses"]
        )
        yield _table([words["session_head"], words["missed_on"], words["made_up"]], rows)
        yield "</section>"


def _topics(content: Data) -> Iterable[str]:
    if content["topics"]:
        words = content["words"]
        yield f"<section><h2>{escape(words['topics'])}</h2>"
        rows = (
            f"<tr><td dir='auto'>{escape(t['topic'])}</td><td>{t['confidence']}/5</td></tr>"
            for t in content["topics"]
        )
        yield _table([words["topic"], words["confidence"]], rows) + "</section>"


def _table(head: Sequence[str], rows: Iterable[str]) -> str:
    names = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    return f"<table><thead><tr>{names}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _block(block: Data, pictures: Mapping[str, bytes]) -> str:
    words, name = escape(_plain(block)), block.get("picture")
    if name is None:
        return f'<p dir="auto">{words}</p>'
    media_type = MEDIA_TYPES[Kind(name.rpartition(".")[2])]
    address = f"data:{media_type};base64,{b64encode(pictures[name]).decode()}"
    return f'<figure><img src="{address}" alt="{words}"></figure>'


def _plain(block: Data) -> str:
    text = "".join(span["text"] for span in block["spans"])
    if "ticked" in block:
        return f"{'☑' if block['ticked'] else '☐'} {text}"
    return f"• {text}" if block["block"] == "item" else text
