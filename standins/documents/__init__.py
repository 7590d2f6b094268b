"""A small local web server of sample designs, for tests and the demo, that can also serve every kind of trouble."""

from standins.documents.server import SAMPLES, DocumentServer, Fetch

__all__ = ["SAMPLES", "DocumentServer", "Fetch"]
