"""Words of plain speech, too broad for a long text: they are looked for on a page only, and loaded with the first."""
