"""A page, as people paste into a chat, is heard sentence by sentence: what each says in plain words, and what of it stands.

`clauses` sorts a sentence into what the design is, what was turned down, is owed or was. On that stand two ways to hear a
matter: `settling` by signals over the page's own words (`Case.page`), where the last word of a paragraph decides; and
expressions over plain words: `saying` sentence by sentence (with `closely`, or `telling`, where the most telling sentence
decides, for topics), `speech` by the sides that one place must show. They are two because signals know inflections and what
a sentence negates, and expressions the order of words, who does what to whom; a rule takes what its matter turns on.
`naming` tells parts by their names; `asked` where a title puts a topic's question; `firmness` hears in what tone a place of
`places` speaks, where no rule knows its words.
"""
