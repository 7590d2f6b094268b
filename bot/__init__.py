"""The edges and the machinery: chat platforms, inbox and worker, sources, web, settings, command line."""
