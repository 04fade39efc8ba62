"""Each record is a document or a failure in its place."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import ContentError
from newsgrab.model import Document, Failure, Kind, Role
from newsgrab.sources.records import ALIASES, FIELDS, documents

ABOUT = Document("dump.jsonl", b"", Kind.TEXT)


def _read(data: bytes, limit: int = 10_000_000) -> list[Document | Failure]:
    return list(documents([data], ABOUT, limit))


def _one(record: object) -> Document:
    (found,) = _read(json.dumps(record).encode())
    assert isinstance(found, Document), found
    return found


def _failed(line: bytes) -> str:
    (found,) = _read(line)
    assert isinstance(found, Failure)
    assert isinstance(found.error, ContentError)
    return str(found.error)


def test_a_whole_record() -> None:
    """Content, address, id and hints each land in their place."""
    found = _one(
        {
            "id": 7,
            "url": "https://u:p@example.org/a#x",
            "html": "<p>Ferry",
            "headline": " Ferry back ",
            "category": "Harbour",
            "categories": ["Harbour", "Sea"],
            "authors": ["Ann Lee", "Bo Yi"],
            "unknown": "x",
        }
    )
    assert (found.source, found.data, found.kind, found.charset) == (
        "dump.jsonl#1",
        b"<p>Ferry",
        Kind.HTML,
        "utf-8",
    )
    assert (found.id, found.url) == (7, "https://example.org/a")
    assert [(hint.role, hint.value) for hint in found.hints] == [
        (Role.BYLINE, "Ann Lee"),
        (Role.BYLINE, "Bo Yi"),
        (Role.CATEGORY, "Harbour"),
        (Role.CATEGORY, "Sea"),
        (Role.HEADLINE, "Ferry back"),
    ]
    assert {hint.origin for hint in found.hints} == {"record"}


def _hints(**record: object) -> list[tuple[str, str]]:
    return [(hint.role.value, hint.value) for hint in _one({"text": "x", **record}).hints]


def test_aliases() -> None:
    """Names of other exports are heard, unless our own name is there with a value."""
    assert _hints(Title="A", **{"Date-Published": "2024-01-02"}) == [
        ("headline", "A"),
        ("published", "2024-01-02"),
    ]
    assert _hints(title="A", headline="B") == [("headline", "B")]
    assert _hints(title="A", headline="") == [("headline", "A")]
    assert _hints(byline="By Ann Lee", authors=["Ann Lee"]) == [("byline", "By Ann Lee")]


def test_values_of_other_types() -> None:
    """Objects give their name, numbers their digits, truth and nothing give no hint."""
    assert _hints(author=[{"@type": "Person", "name": "Ann"}, {"x": 1}]) == [("byline", "Ann")]
    assert _hints(keywords=["a", 7, None, True, "", "a"]) == [("keywords", "a"), ("keywords", "7")]
    assert _hints(headline=None, caption=False) == []


@pytest.mark.parametrize("number", [1700000000, 1700000000000, 1700000000.5])
def test_moments_as_numbers(number: float) -> None:
    """Seconds and milliseconds since 1970 are dates."""
    assert _hints(published=number) == [("published", "2023-11-14T22:13:20+00:00")]


def test_impossible_moment() -> None:
    """A number beyond the calendar is no date."""
    assert _hints(published=1e300) == []


def test_text_and_its_kind() -> None:
    """Text is told apart by its content; html wins over text, unless it is empty."""
    assert _one({"text": "Plain."}).kind is Kind.TEXT
    assert _one({"text": "# Ferry\n\nIt sails."}).kind is Kind.MARKDOWN
    assert _one({"text": "<!doctype html><p>x"}).kind is Kind.HTML
    assert _one({"text": "a", "html": "plain words"}).kind is Kind.HTML
    assert _one({"text": "a", "html": ""}).data == b"a"


@pytest.mark.parametrize("url", ["javascript:alert(1)", 7, None, "x" * 10_000, "/relative"])
def test_what_is_no_address_is_dropped(url: object) -> None:
    """A record does not fail for its address."""
    assert _one({"text": "x", "url": url}).url is None


def test_a_broken_line_fails_alone() -> None:
    """Blank lines are not counted as records; a broken one fails with its line, the rest go on."""
    found = _read(b'{"text":"a"}\n\n{"text": broken}\r\n{"text":"c"}')
    assert [item.source for item in found] == ["dump.jsonl#1", "dump.jsonl#2", "dump.jsonl#3"]
    assert [type(item) for item in found] == [Document, Failure, Document]
    assert isinstance(found[1], Failure)
    assert str(found[1].error).startswith("dump.jsonl#2: line 3 is not valid JSON (")


def test_a_broken_first_line_fails_alone() -> None:
    """Even the first line does not take the others with it."""
    found = _read(b'{"text": "a\n{"text":"b"}\n{"text":"c"}\n')
    assert [type(item) for item in found] == [Failure, Document, Document]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b'{"title":"x"}', 'neither "html" nor "text" (its keys: title)'),
        (b"{}", "it is empty"),
        (b'{"text":""}', 'empty "text"'),
        (b'{"text":" \\n "}', 'empty "text"'),
        (b'{"text":7}', "no string"),
        (b'{"html":["x"]}', "no string"),
        (b'{"text":"\\u0001\\u0002\\u0003"}', "binary"),
        (b'"words"', "no JSON object"),
        (b"NaN", "no JSON object"),
        (b"plain words", "line 1 is not valid JSON"),
        (b'{"a":' * 100_000, "not valid JSON|nested"),
        (b'{"text":"x","n":' + b"9" * 5000 + b"}", "number that is too long"),
        (b'{"\\u001b[31m":1}', "\\x1b[31m"),
        (b'{"text":"x","id":' + b"[" * 50 + b"]" * 50 + b"}", "nested too deeply"),
    ],
    ids=range(14),
)
def test_records_without_an_article(line: bytes, word: str) -> None:
    """Each says what is wrong with it, in one printable line."""
    message = _failed(line)
    assert any(part in message for part in word.split("|")), message
    assert message.isprintable()


def test_a_failed_record_keeps_its_id() -> None:
    """So that lines out and lines in stay paired."""
    (found,) = _read(b'{"id":"k","url":"https://example.org/a"}')
    assert isinstance(found, Failure)
    assert (found.id, found.url) == ("k", "https://example.org/a")


def test_nesting_fails_alone() -> None:
    """A line nested beyond all measure fails in its place."""
    found = _read(b'{"text":"a"}\n' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b'\n{"text":"c"}\n')
    assert [type(item) for item in found] == [Document, Failure, Document]


def test_a_line_above_the_limit_fails_alone() -> None:
    """The records around it are read."""
    found = _read(b'{"text":"a"}\n{"text":"' + b"b" * 500 + b'"}\n{"text":"c"}\n', limit=100)
    assert [type(item) for item in found] == [Document, Failure, Document]
    assert isinstance(found[1], Failure)
    assert "line 2 is above the size limit" in str(found[1].error)


def test_json_that_is_not_by_line() -> None:
    """A list, pretty-printed or on one line, and a single object over several lines, are read too."""
    records = [{"text": "a"}, {"text": "b"}]
    for indent in (None, 1):
        assert [item.source for item in _read(json.dumps(records, indent=indent).encode())] == [
            "dump.jsonl#1",
            "dump.jsonl#2",
        ]
    (found,) = _read(json.dumps({"text": "a", "tags": ["x"]}, indent=2).encode())
    assert found.source == "dump.jsonl#1"


@pytest.mark.parametrize("data", [b"[\n{}\n", b'{\n"text":\n', b"[{}, " * 3, b"[" * 100_000])
def test_broken_json_that_is_not_by_line(data: bytes) -> None:
    """Such a file fails as a whole."""
    with pytest.raises(ContentError, match=r"is not valid JSON|nested too deeply"):
        _read(data)


def test_blank_stream() -> None:
    """No record at all is an error of the whole."""
    with pytest.raises(ContentError, match="only blanks"):
        _read(b"\n \n")


def test_surrogates_and_nan() -> None:
    """Pairs are joined, halves replaced, also inside the id; NaN is nothing; escaped backslashes stay."""
    (found,) = _read(b'{"text":"\\ud83d\\ude00 \\uDe00 \\\\ud800","id":["\\ud800"],"caption":NaN}')
    assert isinstance(found, Document)
    assert found.data.decode() == "😀 \ufffd \\ud800"
    assert found.id == ["\ufffd"]
    assert found.hints == ()


def test_legacy_encoding() -> None:
    """JSON that is no UTF-8, against its rules, is decoded like text."""
    (found,) = _read('{"text":"Le café a fermé à Noël"}'.encode("cp1252"))
    assert isinstance(found, Document)
    assert found.data.decode() == "Le café a fermé à Noël"


def test_records_come_one_by_one() -> None:
    """A record is given out before the next line has come."""
    asked = []

    def lines() -> Iterator[bytes]:
        for number in range(3):
            asked.append(number)
            yield b'{"text":"x"}\n'

    stream = documents(lines(), ABOUT, 1000)
    assert next(stream).source == "dump.jsonl#1"
    assert asked == [0]
    assert next(stream).source == "dump.jsonl#2"
    assert asked == [0, 1]


def test_tables() -> None:
    """Aliases are sorted, lower case, and lead to fields of ours."""
    assert list(ALIASES) == sorted(ALIASES)
    assert all(alias == alias.lower() and name in FIELDS for alias, name in ALIASES.items())


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(
        st.lists(inner), st.dictionaries(st.sampled_from([*FIELDS, *ALIASES, "x"]), inner)
    ),
    max_leaves=8,
)


@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys([*FIELDS, "date", "text", "html", "url", "id"], _JSON))
)
def test_any_record_is_a_document_or_a_failure(record: dict[str, object]) -> None:
    """Whatever its values are, a record gives exactly one result, with its id."""
    (found,) = _read(json.dumps(record).encode())
    assert isinstance(found, Document) or isinstance(found.error, ContentError)
    assert ("id" in record and record["id"] is not None) or found.id is None
