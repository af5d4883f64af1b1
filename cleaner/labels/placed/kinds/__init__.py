"""Kinds of text that have parts of their own: recipes, questions and answers, tickers, conversations, entries."""
