"""Lowering: from checked documents to the intermediate representation."""
