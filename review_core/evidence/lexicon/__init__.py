"""The concepts that the evidence layer finds: each a name and the many ways in which designs say it."""

from review_core.evidence.cues import CUES
from review_core.evidence.lexicon import answers, data, defects, failure, messaging, plain, running, shape
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
    **defects.CONCEPTS,
}
LEXICON = Lexicon(CONCEPTS)

__all__ = ["CONCEPTS", "LEXICON"]
