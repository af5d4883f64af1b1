"""What `clean --help` says above and below the options."""

from __future__ import annotations

HELP = """\
Print the headline, byline, date and body of page dumps, plain text or HTML.

PATH is a file, a folder, an archive or a file of records; "-", or no path at all, is standard input.
"""
EXAMPLES = """\
Examples:

\b
  clean page.html                         the article as text
  lynx -dump page.html | clean            any page dump on standard input
  clean --format json page.html           its fields for a program
  clean pages/ -o articles/               a folder, to a folder that mirrors it
  clean --format jsonl *.html -o all.jsonl
  clean --only headline,date page.txt
  clean --keep caption,credit page.txt    print captions and credits, too
  clean --explain page.txt                each block's label beside its lines
  clean --diff page.txt                   what goes, as a unified diff
  clean --report report.html *.html       a page to read them all in a browser
  clean crawl/ -o out/ --format jsonl --engine ray --tasks 1000

\b
Exit codes:
  0    done
  1    --check or --diff found something to remove, or no article was found
  2    wrong usage, or an input that cannot be read (the others are done)
  130  interrupted
"""
