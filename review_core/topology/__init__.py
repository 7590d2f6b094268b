"""The system that a document proposes, as one graph: from its diagrams, its tables and its prose."""

from review_core.topology.building import build
from review_core.topology.graph import Copies, SystemGraph

__all__ = ["Copies", "SystemGraph", "build"]
