# Compiled as it stands; what is computed stands in wrapping.py.
