"""The runtime of generated packages, importable by the tool as `specwright.runtime.<module>`.

The modules are the very files that generation copies into a package, so the tool and what it makes
decide alike.
"""

from __future__ import annotations

from specwright.installation import templates_root

__path__ = [str(templates_root() / "src" / "{package}" / "_runtime")]
