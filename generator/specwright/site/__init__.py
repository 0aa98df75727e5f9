"""The reference site: what its pages say, worked out from the intermediate representation."""
