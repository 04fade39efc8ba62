"""Exit codes, as the contract of the product has them."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a call of newsgrab tells the shell."""

    #: all went well; unchanged counts as well
    OK = 0
    #: some sources or ids failed, the rest is done
    SOME_FAILED = 1
    #: wrong usage
    USAGE = 2
    #: the database cannot be used
    DATABASE = 3
    #: every source or id failed, or the one thing that was asked for
    ALL_FAILED = 4
    #: interrupted (Ctrl-C); what was saved stays saved.  128 and the signal's number, as shells count
    INTERRUPTED = 130
    #: whoever read the output is gone (``newsgrab list | head``): what ``yes | head`` gives
    PIPE_CLOSED = 141
    #: asked to end by SIGTERM; what was saved stays saved
    TERMINATED = 143


def of_batch(failed: int, total: int) -> Exit:
    """The code for a batch of which some, all or none failed."""
    if not failed:
        return Exit.OK
    return Exit.ALL_FAILED if failed == total else Exit.SOME_FAILED
