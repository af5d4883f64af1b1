# Compiled as it stands; what is computed stands in drawn.py.
