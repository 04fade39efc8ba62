"""What all tests share."""

from __future__ import annotations

import sys
from pathlib import Path

# Helpers are imported by the one name that mypy knows them by, too.
sys.path.append(str(Path(__file__).parents[1]))
