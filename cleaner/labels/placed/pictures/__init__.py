"""What pictures leave between the paragraphs of an article: names, captions and credits."""
