"""``python -m newsgrab``."""

from __future__ import annotations

import sys

from newsgrab.cli.main import run

sys.exit(run())
