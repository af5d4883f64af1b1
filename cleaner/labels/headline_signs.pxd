# Compiled as it stands; what is computed stands in headline_signs.py.
