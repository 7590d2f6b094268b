"""Sentence to claim: what a document says of a topic, how firmly, and of which system."""

from review_core.evidence.model import (
    ANY_SCOPE,
    DESIGN,
    DESIGN_AND_CONTEXT,
    Claim,
    Hit,
    Modality,
    Polarity,
    Scope,
    Signal,
    Statement,
)
from review_core.evidence.quoting import fingerprint, quotes, similarity
from review_core.evidence.reading import Reading, read
from review_core.evidence.traits import Trait, Traits, traits_of

__all__ = [
    "ANY_SCOPE",
    "DESIGN",
    "DESIGN_AND_CONTEXT",
    "Claim",
    "Hit",
    "Modality",
    "Polarity",
    "Reading",
    "Scope",
    "Signal",
    "Statement",
    "Trait",
    "Traits",
    "fingerprint",
    "quotes",
    "read",
    "similarity",
    "traits_of",
]
