"""What programs that save pages write into them: where the page is from and when it was saved.

The address is the page's own where it states none, and "2 hours ago" is a date against the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from newsgrab.normalize import dates
from newsgrab.normalize.urls import address, capture_stamp
from newsgrab.patterns import lazy

#: letters of a page among whose first a comment says where it is from
_HEAD = 5000
#: the comments of programs: where from, and when
_COMMENTS = (
    # Chrome, Edge, Firefox and Internet Explorer, for the mark of the Web (Microsoft, "Mark of the Web")
    lazy(r"<!-- saved from url=\(\d{4,5}\)(?P<url>\S+) ?-->"),
    # the extension SingleFile, and Zotero's snapshots
    lazy(r"Page saved with SingleFile\s+url:\s*(?P<url>\S+)\s+saved date:\s*(?P<at>[^\n<]{10,90})"),
    # monolith, which ArchiveBox and others call
    lazy(r"<!-- Saved from (?P<url>\S+) at (?P<at>\S{10,40}) using monolith"),
    # HTTrack, whose addresses have no scheme
    lazy(
        r"<!-- Mirrored from (?P<bare>\S+) by HTTrack [^>]{0,80}?, "
        r"(?P<at>\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT) -->"
    ),
)
#: meta elements of the extension Save Page WE
_META_URL, _META_AT = "savepage-url", "savepage-date"
#: attributes that WebScrapBook gives the html element
_SCRAPBOOK_URL, _SCRAPBOOK_AT = "data-scrapbook-source", "data-scrapbook-create"
#: the time of a capture as WebScrapBook and web archives write it
_STAMP = lazy(r"(\d{14})(?:\d{3})?")
#: the folder into which browsers save a page's pictures
_FOLDER = lazy(r"(?:\./)?[^/:]{1,300}_files/", needs="_files/")


class Saved(NamedTuple):
    """Where a page was saved from and when; None where nothing says so."""

    url: str | None = None
    at: datetime | None = None


def read(
    html: str, head: Iterable[tuple[str, Mapping[str, str | None], str]], root: Mapping[str, str | None]
) -> Saved:
    """What the program that saved a page says of it.

    :param head: the page's meta elements: tag, attributes, text.
    :param root: the html element's attributes.
    """
    start = html[:_HEAD]
    comment = next((found for pattern in _COMMENTS if (found := pattern.search(start))), None)
    if comment is not None:
        named = comment.groupdict()
        url = named.get("url") or f"http://{named['bare']}"
        return Saved(address(url), _moment(named.get("at") or ""))
    if root.get(_SCRAPBOOK_URL):
        return Saved(address(root[_SCRAPBOOK_URL] or ""), _stamped(root.get(_SCRAPBOOK_AT) or ""))
    meta = {attrs.get("name"): attrs.get("content") or "" for tag, attrs, _ in head if tag == "meta"}
    return Saved(address(meta.get(_META_URL, "")), _moment(meta.get(_META_AT, "")))


def captured(urls: Iterable[str]) -> datetime | None:
    """When a web archive captured a page, as one of its addresses tells."""
    return next((_stamped(stamp) for url in urls if (stamp := capture_stamp(url))), None)


def is_local(url: str) -> bool:
    """Whether a picture's address is a file that a browser put beside the page."""
    return _FOLDER.match(url) is not None


def _moment(text: str) -> datetime | None:
    """An aware time from what JavaScript, RFC 5322 or ISO 8601 write."""
    iso = dates.parse(text, language="en") if text else None
    found = datetime.fromisoformat(iso) if iso else None
    return found if found is not None and found.tzinfo is not None else None


def _stamped(digits: str) -> datetime | None:
    """The time, in UTC, that fourteen digits write."""
    stamp = _STAMP.fullmatch(digits)
    try:
        return datetime.strptime(stamp[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC) if stamp else None
    except ValueError:  # no such day
        return None
