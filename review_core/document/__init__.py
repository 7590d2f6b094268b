"""Markdown, reStructuredText, AsciiDoc and HTML to one Document: sections with a role, blocks, sentences, line spans."""

from review_core.document.model import Block, Document, Section, Sentence
from review_core.document.parsing import DocumentError, parse

__all__ = ["Block", "Document", "DocumentError", "Section", "Sentence", "parse"]
