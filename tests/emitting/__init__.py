"""Writing the output: in one step, whatever happens meanwhile."""
