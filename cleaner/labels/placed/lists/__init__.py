"""Items of a kind, of which a part was found: lists, tables, sections, cards, headings."""
