"""The build back-end's hook: makes translations and resources into the package before it is packed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Runs for wheels, plain and editable; a source distribution carries the sources instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from installer import build_resources

        try:
            build_resources.build(root)
        except build_resources.ResourceError as error:
            self.app.abort(str(error))
