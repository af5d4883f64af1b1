# Compiled as it stands; what is computed stands in byline_signs.py.
