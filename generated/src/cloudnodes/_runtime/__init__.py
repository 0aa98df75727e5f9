"""What every generated module builds on. Private: import the names that the package itself exports."""
