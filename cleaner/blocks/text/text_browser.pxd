# Compiled as it stands; what is computed stands in text_browser.py.
