# Compiled as it stands; what is computed stands in dateline.py.
