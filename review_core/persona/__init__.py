"""The architect: what it is told and shown, what it must return, and how that is held to the document. Calls nobody."""

from review_core.persona.grounding import Grounding
from review_core.persona.merging import merge
from review_core.persona.prompting import Prompt, compose, compose_answer
from review_core.persona.scenarios import sequence_diagram
from review_core.persona.schema import InvalidReply, read_answer, read_review

__all__ = [
    "Grounding",
    "InvalidReply",
    "Prompt",
    "compose",
    "compose_answer",
    "merge",
    "read_answer",
    "read_review",
    "sequence_diagram",
]
