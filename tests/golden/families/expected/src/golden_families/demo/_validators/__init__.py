"""The compiled validators, one module an operation."""
