"""The errors newsgrab raises on purpose, and their one way of speaking.

::

    NewsgrabError                 anything a user, a file or a server can cause
    ├── UsageError                the call's words are off                       (exit 2)
    ├── SourceError               one source gave no article; the batch goes on  (exit 1 or 4)
    │   ├── UnreadableError       a path that is missing, forbidden or no file
    │   ├── FetchError            an address that could not be had
    │   ├── ContentError          bytes that are no article text (binary, empty, broken record)
    │   ├── NotAnArticleError     a page that was read and holds no article
    │   └── FaultError            a bug of ours that one source of a long run brought out
    └── StoreError                the database cannot be used                    (exit 3)

Every one prints as a single line, ``where: what; do``: where it happened, what failed and what the
user can do.  Anything else that escapes is a bug and rises with its traceback.
"""

from __future__ import annotations


class NewsgrabError(Exception):
    """An expected failure.

    :param what: what failed, without a full stop ("no such file").
    :param where: the path, address or line it happened at, as the user gave it.
    :param do: what the user can do about it, in the imperative ("check the spelling").
    """

    def __init__(self, what: str, *, where: str | None = None, do: str | None = None) -> None:
        super().__init__(what, where, do)
        self.what = what
        self.where = where
        self.do = do

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}; {self.do}" if self.do else head

    @property
    def reason(self) -> str:
        """The line without its place, for rows that name the place themselves."""
        return f"{self.what}; {self.do}" if self.do else self.what


class UsageError(NewsgrabError):
    """The command line or a call of the API asks for something that cannot be."""


class SourceError(NewsgrabError):
    """One source gave no article."""

    #: bytes and seconds that asking for it took, where a server was asked
    received: int = 0
    duration: float | None = None


class UnreadableError(SourceError):
    """A path that is missing, forbidden, or no file."""


class FetchError(SourceError):
    """An address that could not be had.

    :param status: the HTTP status answered, or None when no answer came.
    :param retry_after: seconds that the server asks to be left alone, or None.
    :param passing: whether the cause can pass by itself (an outage, not a page that is missing).
    """

    def __init__(  # noqa: PLR0913 - what callers decide by, each by its name
        self,
        what: str,
        *,
        where: str | None = None,
        do: str | None = None,
        status: int | None = None,
        retry_after: float | None = None,
        passing: bool = False,
    ) -> None:
        super().__init__(what, where=where, do=do)
        self.status = status
        self.retry_after = retry_after
        self.passing = passing


class ContentError(SourceError):
    """Bytes that are no article text: empty, binary, undecodable, a broken record."""


class NotAnArticleError(SourceError):
    """A page that was read and holds no article."""


class FaultError(SourceError):
    """A bug of ours: noted with the source that brought it out, raised when the rest of the run is done.

    :param bug: what was raised; it stays the cause.
    """

    def __init__(self, bug: Exception) -> None:
        what = f"newsgrab has a bug there ({type(bug).__name__})"
        super().__init__(what, do="report it with its traceback")
        self.__cause__ = bug
        self.bug = bug


class StoreError(NewsgrabError):
    """The database cannot be used: not ours, newer, corrupt, read-only, or out of reach."""
