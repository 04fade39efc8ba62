"""The one error boundary: whatever escapes a verb becomes one line and an exit code.  Bugs rise."""

from __future__ import annotations

import errno
import signal
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from newsgrab.cli import streams
from newsgrab.cli.console import say
from newsgrab.cli.exits import Exit
from newsgrab.errors import NewsgrabError, StoreError, UsageError

#: what the system answers when standard output cannot be written
_FULL = frozenset({errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ENOSPC})


class Terminated(BaseException):
    """SIGTERM came.  Like KeyboardInterrupt, it passes everything but the boundary."""


def guard(call: Callable[[], int]) -> int:
    """Run a verb and give the exit code.

    :param call: gives an exit code; expected errors are raised.
    """
    signal.signal(signal.SIGTERM, _terminate)
    try:
        return _flushed(call)
    except NewsgrabError as error:
        return _told(error, _code(error))
    except KeyboardInterrupt:
        return _told("interrupted; what was saved stays saved", Exit.INTERRUPTED)
    except Terminated:
        return _told("terminated; what was saved stays saved", Exit.TERMINATED)
    except BrokenPipeError:
        return Exit.PIPE_CLOSED
    except OSError as error:
        # Standard output is the one file without a name; others are named, and nobody expected them here.
        if error.filename is not None or error.errno not in _FULL:
            raise
        return _told(f"standard output: {(error.strerror or '').lower()}", Exit.ALL_FAILED)
    finally:
        streams.abandon()


def _flushed(call: Callable[[], int]) -> int:
    import sys

    code = call()
    sys.stdout.flush()
    return code


def _told(what: object, code: Exit) -> Exit:
    # Where standard error is gone as well, nobody is there to be told.
    with suppress(OSError):
        say(what)
    return code


def _code(error: NewsgrabError) -> Exit:
    if isinstance(error, StoreError):
        return Exit.DATABASE
    return Exit.USAGE if isinstance(error, UsageError) else Exit.ALL_FAILED


def _terminate(_number: int, _frame: FrameType | None) -> None:
    raise Terminated
