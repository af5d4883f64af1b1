# Compiled as it stands; what is computed stands in from_text.py.
from cleaner.blocks.lines cimport evenly_spaced, has_invisible, indent_of, single_spaced
