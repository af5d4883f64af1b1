"""What stands below the last line that reads like the article, and the last lines that read like it."""
