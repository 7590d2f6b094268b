"""What spares plain prose the rules of a Markdown parser: a design is mostly paragraphs in which none of them finds anything.

The tokens are those that the parser would make by itself.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

# What an inline rule begins at: line breaks, escapes, code, strikethrough, emphasis, links, images, tags, entities.
_MARKUP = re.compile(r"[\n\\`~*_\[<&]")
_DEEPEST_INDENT = 3  # columns; what is indented further is code


def prose_plugin(md: MarkdownIt) -> None:
    """Reads paragraphs of which each line opens with a letter, and runs without markup, without asking the other rules.

    No other block opens, goes on or is underlined by a line that opens with a letter. Holds for CommonMark's rules, tables
    and strikethrough.
    """
    md.block.ruler.before("table", "prose", _block)
    md.core.ruler.at("inline", _inline)


def _block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if silent or state.sCount[start_line] - state.blkIndent > _DEEPEST_INDENT:
        return False
    source, begins, indents = state.src, state.bMarks, state.tShift
    line = start_line
    while line < state.lineMax and not state.isEmpty(line):
        first = source[begins[line] + indents[line]]
        if not (first.isascii() and first.isalpha()):
            return False
        line += 1
    return paragraph(state, start_line, end_line, silent)


def _inline(state: StateCore) -> None:
    for token in state.tokens:
        if token.type != "inline" or not token.content:
            continue
        if token.children is None:
            token.children = []
        if _MARKUP.search(token.content):
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        else:
            token.children.append(Token("text", "", 0, content=token.content))
