"""A user's own rules and labels, which come before what was learned."""
