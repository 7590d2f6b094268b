"""Where documents come from: links over HTTPS, and files on GitHub, GitLab and Gist, fetched within bounds."""

from bot.sources.config import SourcesConfig
from bot.sources.fetching import WebSources, open_sources

__all__ = ["SourcesConfig", "WebSources", "open_sources"]
