"""What people ask in words, read alike on every platform: a platform's own wire form becomes pieces, pieces an ask."""
