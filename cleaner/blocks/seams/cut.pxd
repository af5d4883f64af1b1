# Compiled as it stands; what is computed stands in cut.py.
