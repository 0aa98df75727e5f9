"""Swagger 2.0 as OpenAPI: converted in memory, in such a way that every message names the place that was written.

`conversion` puts a document together from what the other modules make of its parts; `metaschema` says what a valid
document is. The result is written as OpenAPI 3.0, which `upgrading` turns into 3.1.
"""
