"""The nearest name: what somebody meant who wrote a name that is not known."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_NAME = 64
"""Names longer than this are not compared, so that hostile input costs nothing."""

MOST_REMEMBERED = 64
"""So many wrong names are remembered with what they were meant to be."""


class Candidates:
    """Names among which the nearest to a wrong one is looked for."""

    __slots__ = ("_folded", "_known", "_masks", "names")

    def __init__(self, names: Iterable[object]) -> None:
        self.names = [name for name in names if isinstance(name, str)]
        self._folded: dict[str, str] = {}
        self._masks: list[tuple[int, str, str]] = []
        self._known: dict[str, str | None] = {}

    def _prepare(self) -> None:
        known: dict[str, str] = {}
        masks: list[tuple[int, str, str]] = []
        for name in self.names:
            folded = _fold(name)
            if 0 < len(folded) <= LONGEST_NAME and folded not in known:
                known[folded] = name
                masks.append((_mask(folded), folded, name))
        # The masks last: what sees them, in any thread, finds the rest.
        self._folded = known
        self._masks = masks

    def nearest(self, name: object) -> str | None:
        """The candidate that differs least from *name*, None when none is close."""
        if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME:
            return None
        known = self._known
        nearest = known.get(name, "")
        if nearest == "":
            # The same mistake tends to come again; hostile input must not fill the memory.
            if len(known) >= MOST_REMEMBERED:
                known = self._known = {}
            nearest = known[name] = self._search(name)
        return nearest

    def _search(self, name: str) -> str | None:
        if not self._masks:
            self._prepare()
        folded = _fold(name)
        return self._folded.get(folded) or self._closest(folded)

    def _closest(self, folded: str) -> str | None:
        # A third of the letters may be wrong, three at most: beyond that a guess confuses.
        best, limit = None, min(3, max(1, len(folded) // 3))
        mask, length = _mask(folded), len(folded)
        for other_mask, other, name in self._masks:
            if abs(len(other) - length) > limit or (mask ^ other_mask).bit_count() > 2 * limit:
                continue
            distance = _distance(folded, other, limit)
            if distance <= limit:
                best, limit = name, distance - 1
        return best or self._plural_or_part(folded)

    def _plural_or_part(self, folded: str) -> str | None:
        if len(folded) < 4:
            return None
        parts = [
            name
            for _, other, name in self._masks
            if len(other) >= 4 and (other.startswith(folded) or folded.startswith(other))
        ]
        return parts[0] if len(parts) == 1 else None


def _fold(name: str) -> str:
    return name.replace("_", "").replace("-", "").replace(".", "").casefold()


def _mask(folded: str) -> int:
    mask = 0
    for character in folded:
        mask |= 1 << (ord(character) & 63)
    return mask


def _distance(left: str, right: str, limit: int) -> int:
    """Edit distance, a swap of neighbours being one edit; limit + 1 stands for anything larger."""
    while left and right and left[0] == right[0]:
        left, right = left[1:], right[1:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    if not left or not right:
        return len(left) + len(right)
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row, character in enumerate(left, 1):
        current = [row]
        for column, other in enumerate(right, 1):
            cost = min(
                above[column] + 1,
                current[column - 1] + 1,
                above[column - 1] + (character != other),
            )
            if row > 1 and column > 1 and character == right[column - 2] and left[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > limit and min(above) > limit:
            return limit + 1
        before, above = above, current
    return above[-1]
