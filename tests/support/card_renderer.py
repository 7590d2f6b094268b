"""Cards drawn by the published renderer (npm `adaptivecards`) in headless Chromium, in colours like Teams'."""

import json
import subprocess
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Literal

from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from tests.support.card_schema import every
from tests.support.playground import ARTEFACTS, CLIENT, browser

Json = dict[str, Any]
Theme = Literal["light", "dark"]
RENDERER = CLIENT / "node_modules" / "adaptivecards" / "dist"
PATIENCE = 60

_COLOURS = {
    theme: dict(zip(("page", "card", "quoted", "text", "small", "link"), colours, strict=True))
    for theme, colours in (
        ("light", ("#f5f5f5", "#ffffff", "#f5f5f5", "#242424", "#616161", "#5b5fc7")),
        ("dark", ("#1f1f1f", "#292929", "#1f1f1f", "#ffffff", "#adadad", "#7f85f5")),
    )
}
# What the clients show of a text block: Markdown, and mentions as links.
_MARKDOWN = MarkdownIt("js-default")


@dataclass(frozen=True, slots=True)
class Drawn:
    """Cards as drawn: what the renderer has against them, what it shows, and how wide the widest part is."""

    complaints: list[str]
    page: LexborHTMLParser
    widest: int
    picture: Path

    @property
    def words(self) -> str:
        """All that a person reads."""
        body = self.page.css_first("#cards")
        assert body is not None
        return body.text(separator=" ").replace("\u200b", "")


def missing() -> str:
    """What is missing to draw cards, in words; empty where nothing is."""
    if not browser():
        return "chromium is not installed"
    return "" if RENDERER.is_dir() else "the renderer is not installed: run `make client`, which needs npm"


def drawn(name: str, cards: list[Json], directory: Path, *, theme: Theme = "light", width: int = 660) -> Drawn:
    """Draw cards one above the other, and keep a picture of them among the artefacts."""
    source = directory / f"{name}-{theme}-{width}.html"
    source.write_text(_page(cards, theme, width), "utf-8")
    page = LexborHTMLParser(_chromium(source, width, 400, "--dump-dom"))
    told = page.css_first("#told")
    assert told is not None, "the renderer did not run"
    said = json.loads(told.text())
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    picture = ARTEFACTS / f"card-{source.stem}.png"
    _chromium(source, width, int(said["height"]), f"--screenshot={picture}")
    return Drawn(said["complaints"], page, int(said["widest"]), picture)


def _chromium(source: Path, width: int, height: int, *how: str) -> str:
    arguments = [
        browser(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files",
        # Nothing is reached, whatever the page asks for.
        "--host-resolver-rules=MAP * ~NOTFOUND", f"--window-size={width + 16},{height}", "--virtual-time-budget=5000",
        *how, source.as_uri(),
    ]  # fmt: skip
    return subprocess.run(arguments, capture_output=True, check=True, timeout=PATIENCE).stdout.decode(
        "utf-8", "replace"
    )


def _page(cards: list[Json], theme: Theme, width: int) -> str:
    texts = {block["text"] for block in every(cards, "TextBlock")}
    texts |= {
        word for facts in every(cards, "FactSet") for fact in facts["facts"] for word in (fact["title"], fact["value"])
    }
    shown = {text: _html(text) for text in texts}
    colours = _COLOURS[theme]
    script = f"""
      const cards = {_js(cards)}, html = {_js(shown)}, complaints = [];
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {{
        result.outputHtml = html[text]; result.didProcess = text in html;
      }};
      for (const one of cards) {{
        const card = new AdaptiveCards.AdaptiveCard();
        card.hostConfig = new AdaptiveCards.HostConfig({_js(_host(colours))});
        const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
        card.parse(one, context);
        for (let n = 0; n < context.eventCount; n++) complaints.push(context.getEventAt(n).message);
        const box = document.createElement("div");
        box.className = "card";
        box.appendChild(card.render());
        document.getElementById("cards").appendChild(box);
      }}
      // When the pictures are there.
      window.onload = () => {{
      const boxes = [...document.querySelectorAll(".card *")].map((one) => one.getBoundingClientRect().right);
      const told = document.createElement("script");
      told.id = "told"; told.type = "application/json";
      told.textContent = JSON.stringify({{
        complaints, widest: Math.ceil(Math.max(...boxes)), height: document.documentElement.scrollHeight,
      }});
      document.body.appendChild(told);
      }};
    """
    return f"""<!doctype html><meta charset="utf-8">
      <script src="{(RENDERER / "adaptivecards.min.js").as_uri()}"></script>
      <link rel="stylesheet" href="{(RENDERER / "adaptivecards.css").as_uri()}">
      <style>
        body {{ background: {colours["page"]}; margin: 8px; width: {width}px }}
        .card {{ background: {colours["card"]}; border-radius: 6px; margin-bottom: 12px }}
        .ac-pushButton {{ background: transparent; color: {colours["text"]}; border: 1px solid {colours["small"]};
          border-radius: 4px; padding: 5px 12px; font-weight: 600 }}
        .ac-pushButton.style-positive {{ background: #5b5fc7; color: #fff }}
        .ac-pushButton.style-destructive {{ color: #c4314b; background: transparent; border-color: #c4314b }}
        .ac-anchor, .card a {{ color: {colours["link"]} !important }}
      </style><div id="cards"></div><script>{script}</script>"""


def _host(colours: dict[str, str]) -> Json:
    text = {"default": {"default": colours["text"], "subtle": colours["small"]}, "attention": {"default": "#c4314b"}}
    sizes = {"small": 12, "default": 14, "medium": 14, "large": 18, "extraLarge": 24}
    family = "'Segoe UI', 'DejaVu Sans', sans-serif"
    return {
        "fontFamily": family,
        "fontTypes": {
            "default": {"fontFamily": family, "fontSizes": sizes},
            "monospace": {"fontFamily": "'DejaVu Sans Mono', monospace", "fontSizes": sizes},
        },
        "spacing": {"small": 8, "default": 12, "medium": 16, "large": 20, "extraLarge": 24, "padding": 16},
        "containerStyles": {
            "default": {"backgroundColor": colours["card"], "foregroundColors": text},
            "emphasis": {"backgroundColor": colours["quoted"], "foregroundColors": text},
        },
        "actions": {"maxActions": 6, "actionsOrientation": "horizontal", "actionAlignment": "left", "buttonSpacing": 8},
        "imageSizes": {"small": 32, "medium": 52, "large": 100},
    }


def _html(text: str) -> str:
    return _MARKDOWN.render(text).replace(escape("<at>"), '<a class="mention">').replace(escape("</at>"), "</a>")


def _js(value: object) -> str:
    return json.dumps(value).replace("</", "<\\/")
