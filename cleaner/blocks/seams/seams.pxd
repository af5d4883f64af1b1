# Compiled as it stands; what is computed stands in seams.py.
