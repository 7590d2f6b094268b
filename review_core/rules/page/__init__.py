"""A page, as people paste into a chat, is heard sentence by sentence: what each says in plain words, and what of it stands.

`clauses` sorts a sentence into what the design is, what was turned down, is owed or was. On that stand three ways to hear a
matter, of which a rule takes one: `settling` and `hearing` by signals over the page's own words (`Case.page`), the one where
the last word of a paragraph decides, the other where full and partial answers are told apart; `saying` (with `closely` for
topics; or `telling`, where the most telling sentence decides) by expressions over plain words; `speech` by the sides that an
answer must show. `firmness` hears in what tone a place of `places` speaks, where no rule knows its words.
"""
