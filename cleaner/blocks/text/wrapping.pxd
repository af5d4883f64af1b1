# The C types of wrapping.py's names; what is computed stands there.
from cleaner.blocks.lines cimport has_wide, is_wide
