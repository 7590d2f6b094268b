"""Claude at the edge: the official SDK behind one retry policy, guards shared by all processes, and the Architect port."""
