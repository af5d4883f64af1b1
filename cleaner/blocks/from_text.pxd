# Compiled as it stands; what is computed stands in from_text.py.
