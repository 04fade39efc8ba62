"""What all tests share."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

# Helpers are imported by the one name that mypy knows them by, too.
sys.path.append(str(Path(__file__).parents[1]))

# A shell starts what runs in its background with Ctrl-C ignored, and all that it starts inherits that; the
# programs under test are to be interrupted as from a terminal.
signal.signal(signal.SIGINT, signal.default_int_handler)

# A commit passes or fails by what it holds: property tests draw the same examples on every run.
# `pytest --hypothesis-profile=search` looks for new ones; what it finds becomes an @example.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile(
    "search",
    max_examples=20_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("steady")
