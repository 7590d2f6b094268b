"""The rules: a contract, a registry, and one file a rule."""
