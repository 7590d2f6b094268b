"""The ten architectural patterns: recognised in use or in discussion."""
