"""Answers: what is told of each documented status, the same body once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .. import describing, ir


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered with one status.

    Attributes:
        id: what a link to it ends in.
        response: what the document says of it.
        like: the answer before it that has the same body, None for none.
    """

    id: str
    response: ir.Response
    like: Answer | None = None

    @property
    def outline(self) -> ir.BodyOutline | None:
        """What its body holds, None where that is told elsewhere."""
        return None if self.like else self.response.outline


def of(responses: Iterable[ir.Response]) -> tuple[Answer, ...]:
    """The answers that *responses* document."""
    made: list[Answer] = []
    for response in responses:
        like = next((each for each in made if each.outline and _same_body(each, response)), None)
        made.append(Answer(f":answer-{describing.anchor(response.status)}", response, like))
    return tuple(made)


def _same_body(answer: Answer, response: ir.Response) -> bool:
    return answer.response.outline == response.outline
