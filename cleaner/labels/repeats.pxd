# Compiled as it stands; what is computed stands in repeats.py.
