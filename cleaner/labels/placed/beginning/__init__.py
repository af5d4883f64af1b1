"""What stands between a page's headline and the first paragraph of its article, and above both."""
