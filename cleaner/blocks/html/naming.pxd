# Compiled as it stands; what is computed stands in naming.py.

cpdef str names_of(dict attributes)
cpdef str target_of(str href)
