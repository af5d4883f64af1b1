"""Boxes, links and calls between the paragraphs of an article."""
