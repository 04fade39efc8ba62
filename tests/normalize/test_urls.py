"""Addresses have one canonical form, and what is none is None."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.normalize.urls import TRACKING, TRACKING_PREFIXES, address, canonical, original, redacted, site


@pytest.mark.parametrize(
    ("given_url", "expected"),
    [
        ("HTTPS://WWW.Example.ORG/News", "https://www.example.org/News"),
        ("http://example.org", "http://example.org/"),
        ("http://example.org:80/a", "http://example.org/a"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("https://example.org:8443/a", "https://example.org:8443/a"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://example.org/a#part", "https://example.org/a"),
        ("https://ann:secret@example.org/a", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&id=7&fbclid=y&page=2", "https://example.org/a?id=7&page=2"),
        ("https://example.org/a?UTM_Medium=x", "https://example.org/a"),
        ("https://example.org/a?", "https://example.org/a"),
        ("https://example.org/a?b=1&&a=2", "https://example.org/a?b=1&a=2"),
        ("https://example.org/статья", "https://example.org/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F"),
        ("https://example.org/a%20b%2Fc", "https://example.org/a%20b%2Fc"),
        ("https://пример.испытание/x", "https://пример.испытание/x"),
        ("https://xn--e1afmkfd.example/x", "https://xn--e1afmkfd.example/x"),
        ("http://[2001:DB8::1]:8080/x", "http://[2001:db8::1]:8080/x"),
        ("  https://example.org/a\n", "https://example.org/a"),
    ],
)
def test_canonical(given_url: str, expected: str) -> None:
    """What does not say which article it is goes; what does stays, in its order."""
    assert canonical(given_url) == expected


@pytest.mark.parametrize(
    ("given_url", "expected"),
    [
        (
            "https://archive.example/web/20240503101112/https://example.org/a?utm_source=x",
            "https://example.org/a",
        ),
        ("https://archive.example/web/20240503101112im_/http:/example.org:80/a", "http://example.org/a"),
        ("https://archive.example/20240503101112/http://example.org/?id=7", "http://example.org/?id=7"),
        (
            "https://a.example/web/20240503101112/https://b.example/wayback/20230503101112/https://example.org/a",
            "https://example.org/a",
        ),
        ("https://example.org/20240503101112/a", "https://example.org/20240503101112/a"),
        (
            "https://example.org/?u=20240503101112/https://b.example",
            "https://example.org/?u=20240503101112/https://b.example",
        ),
        ("https://example.org/a?utm_source=x", "https://example.org/a"),
        ("ftp://example.org/a", None),
    ],
)
def test_original(given_url: str, expected: str | None) -> None:
    """What a web archive captured is known by its own address; any other by its canonical one."""
    assert original(given_url) == expected
    assert expected is None or original(expected) == expected


@pytest.mark.parametrize(
    "given_url",
    [
        "",
        "/news/a",
        "example.org/a",
        "//example.org/a",
        "ftp://example.org/a",
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:ann@example.org",
        "http://",
        "http:///a",
        "https://exa mple.org/",
        "https://example.org/a b",
        "https://example.org/a\nb",
        "https://example.org/\x1b[31m",
        "https://example.org/\ud800",
        "https://[::1/",
        "https://[zz]/",
        "https://example.org:99999/",
        "https://example.org:port/",
        "https://exam<ple.org/",
        "https://ex%61mple.org/",
        "https://example.org\u00ad/",
        "https://example.org/" + "a" * 2**20,
    ],
)
def test_no_address(given_url: str) -> None:
    """What cannot be fetched, or is made to deceive, is no address."""
    assert canonical(given_url) is address(given_url) is site(given_url) is None


def test_relative_to_a_base() -> None:
    """A relative address is resolved; another scheme stays refused; a bad base is no crash."""
    assert canonical("../b?gclid=1", "https://example.org/x/y/z") == "https://example.org/x/b"
    assert canonical("//cdn.example.org/p", "https://example.org/") == "https://cdn.example.org/p"
    assert canonical("mailto:a@b.c", "https://example.org/") is None
    assert canonical("b", "http://[broken") is None


def test_address_keeps_tracking() -> None:
    """The address of a fetched page keeps its query, but no credentials and no fragment."""
    assert address("https://u:p@example.org/a?utm_source=x#y") == "https://example.org/a?utm_source=x"


@pytest.mark.parametrize(
    ("given_url", "expected"),
    [
        ("https://www.example.org:8080/a", "example.org"),
        ("https://news.example.org/a", "news.example.org"),
        ("https://www.com/a", "www.com"),
        ("http://localhost:8000/", "localhost"),
        ("http://[::1]/", "::1"),
    ],
)
def test_site(given_url: str, expected: str) -> None:
    """The site is the host without ``www.`` and port."""
    assert site(given_url) == expected


def test_redacted() -> None:
    """Credentials go from any text that begins as an address; an @ in the path stays."""
    assert redacted("https://ann:s%40c@ret@example.org/a") == "https://example.org/a"
    assert redacted("ftp://ann@example.org") == "ftp://example.org"
    assert redacted("https://example.org/@ann") == "https://example.org/@ann"
    assert redacted("notes@home.txt") == "notes@home.txt"


def test_tables_are_sorted() -> None:
    """The tables are sorted, in lower case, each line with its reason."""
    for table in (TRACKING, TRACKING_PREFIXES):
        assert list(table) == sorted(table)
        assert all(name == name.lower() and reason for name, reason in table.items())


_PIECES = st.text(alphabet=st.sampled_from("ab.:/?#&=@[]%\\ Wß\u0130１。-_'\"<>\u00ad"), max_size=40)
_URLS = st.one_of(
    st.text(),
    _PIECES.map("http://{}".format),
    _PIECES.map("HTTPS://a.b/{}".format),
    st.text().map("https://{}".format),
)


@given(_URLS, st.one_of(st.none(), _URLS))
def test_canonical_is_a_fixed_point(url: str, base: str | None) -> None:
    """Nothing raises, and a canonical address is its own canonical form, printable, with a site."""
    found = canonical(url, base)
    if found is None:
        assert address(url, base) is None
    else:
        assert canonical(found) == address(found) == found
        assert found.isprintable()
        assert site(found)
