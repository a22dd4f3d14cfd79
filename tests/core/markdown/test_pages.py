"""Web pages, and what is copied from them, come in as Markdown."""

import re
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.markdown.from_html import copied, is_page, markdown_of
from core.plan_file import look_at_copied, look_in

CHAT = """<meta charset='utf-8'><h1 data-start="0">Ropes in <strong>two days</strong></h1>
<p>Here is your plan:</p><h3><strong>Day 1 – Knots</strong></h3>
<ul class="contains-task-list"><li><input type="checkbox" disabled> <p><strong>Session 1
(2 hrs)</strong>: bends &amp; hitches</p></li><li><input type="checkbox" checked><p><strong>
Session 2 (45 min)</strong>: splices</p><ul><li>eye <a href="https://knots.example/eye">splice</a></li></ul>
</li></ul><hr><h3>Day 2</h3><ol><li><p>first</p></li><li><p>second</p></li></ol>
<div class="code"><button>Copy code</button><pre><code>a = 1

b = 2</code></pre></div><script>alert("no")</script>"""


def test_what_chat_programs_show_comes_in_with_headings_boxes_lists_and_code():
    assert markdown_of(CHAT) == (
        "# Ropes in two days\n\nHere is your plan:\n\n### Day 1 – Knots\n\n"
        "- [ ] **Session 1 (2 hrs)**: bends & hitches\n"
        "- [x] **Session 2 (45 min)**: splices\n"
        "  - eye [splice](https://knots.example/eye)\n\n"
        "---\n\n### Day 2\n\n1. first\n2. second\n\n```\na = 1\n\nb = 2\n```\n"
    )
    (plan,) = look_at_copied("", CHAT).plans
    assert [(s.title, s.minutes) for s in plan.sessions.values()] == [
        ("bends & hitches", 120),
        ("splices", 45),
    ]


def test_a_table_says_what_spans_rows_and_columns_in_each_of_them():
    page = """<table><tr><th>Time<th>Mon<th>Tue<tr><td rowspan=2>9–10<td>a|b<td>x<br>y
    <tr><td colspan="2">rest</table>"""
    assert markdown_of(page).splitlines() == [
        "| Time | Mon | Tue |",
        "| --- | --- | --- |",
        r"| 9–10 | a\|b | x<br>y |",
        "| 9–10 | rest | rest |",
    ]


def test_what_documents_mark_bold_and_tick_by_styles_and_roles_is_bold_and_ticked():
    page = """<b style="font-weight:normal" id="docs"><h2><span style="font-weight:700">Day 1
    </span></h2><ul><li role="checkbox" aria-checked="true"><p><span>Read </span>
    <span style="font-weight:700">this</span> (30 min)</p></li></ul></b>"""
    assert markdown_of(page) == "## Day 1\n\n- [x] Read **this** (30 min)\n"


def test_markdown_that_was_copied_is_taken_as_it_is_and_so_is_text_without_structure():
    text = "# Plan\n\n## Day 1\n"
    assert copied(text, "<pre>" + text + "</pre><ul><li>x</li></ul>") == text
    assert copied("Day 1: knots", "<div><span>Day 1: knots</span></div>") == "Day 1: knots"
    assert copied("Day 1", "<h2>Day 1</h2>") == "## Day 1\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_saved_page_is_read_in_its_encoding(tmp_path: Path, encoding: str):
    page = f"""<!-- saved from url --><!DOCTYPE html><html><head><title>Chat</title>
    <meta charset="{encoding}"></head><body><nav>Home</nav><h1>Übung</h1><h2>Tag 1</h2>
    <ul><li>Café (1 Stunde)</li></ul><h2>Tag 2</h2><ul><li>Tee (20 min)</li></ul></body></html>"""
    file = tmp_path / "plan.html"
    file.write_bytes(page.encode(encoding))
    looked = look_in(file)
    assert (
        looked.source.decode()
        == "# Übung\n\n## Tag 1\n\n- Café (1 Stunde)\n\n## Tag 2\n\n- Tee (20 min)\n"
    )
    assert len(looked.plans[0].sessions) == 2


def test_markdown_with_a_tag_in_it_is_no_page():
    assert not is_page(b"# Plan\n\n<html>\n") and not is_page(b"<!---->" * 400)


def test_a_picture_is_no_plan_and_nothing_of_it_is_shown(tmp_path: Path):
    file = tmp_path / "plan.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    looked = look_in(file)
    assert looked.fault is not None and looked.source == b""


TAGS = ["p", "li", "ul", "ol", "b", "td", "tr", "table", "pre", "a", "h2", "code", "br", "span"]


@given(st.lists(st.tuples(st.sampled_from(TAGS), st.booleans(), st.text("ab <|&\n", max_size=4))))
def test_no_page_however_broken_loses_a_word(parts: list[tuple[str, bool, str]]):
    """Tags that are never closed, closed twice or nested as they may not be."""
    page = "".join(
        f"<{'/' * closes}{tag}>{escape(text)}w{n}w" for n, (tag, closes, text) in enumerate(parts)
    )
    said = markdown_of(page)
    assert [w for n in range(len(parts)) if (w := f"w{n}w") not in said] == []
    assert not re.search(r"\n{3}", said) or "```" in said
