"""The rules, one a module; each module's `RULE` says what it looks for."""
