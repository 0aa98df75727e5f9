"""Golden files: one tiny spec a feature, and what is generated from it."""
