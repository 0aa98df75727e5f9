"""The reference site: its pages, its search, its checker, its snippets."""
