"""`python -m specwright`."""

from .cli import main

main(prog_name="specwright")
