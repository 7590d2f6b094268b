"""The concepts that the evidence layer finds: each a name and the many ways in which designs say it."""

from review_core.evidence.cue_words import CUES
from review_core.evidence.lexicon import (
    answers,
    arriving,
    calling,
    claiming,
    coupling,
    data,
    degrading,
    failure,
    following,
    headings,
    lacking,
    mechanisms,
    messaging,
    operating,
    plain,
    policies,
    running,
    settling,
    shape,
    sharing,
    writing,
)
from review_core.evidence.matcher import Lexicon

CONCEPTS: dict[str, str] = {
    **CUES,
    **failure.CONCEPTS,
    **data.CONCEPTS,
    **messaging.CONCEPTS,
    **running.CONCEPTS,
    **shape.CONCEPTS,
    **answers.CONCEPTS,
    **plain.CONCEPTS,
    **headings.CONCEPTS,
    **calling.CONCEPTS,
    **degrading.CONCEPTS,
    **writing.CONCEPTS,
    **arriving.CONCEPTS,
    **coupling.CONCEPTS,
    **claiming.CONCEPTS,
    **mechanisms.CONCEPTS,
    **policies.CONCEPTS,
    **lacking.CONCEPTS,
    **operating.CONCEPTS,
    **following.CONCEPTS,
    **sharing.CONCEPTS,
    **settling.CONCEPTS,
}
LEXICON = Lexicon(CONCEPTS)

__all__ = ["CONCEPTS", "LEXICON"]
