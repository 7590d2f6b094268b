"""The file given as `--config`: rules switched off, severities of one's own, house rules."""

from difflib import get_close_matches
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from review_core.rules.catalogue import Catalogue, CatalogueError
from review_core.rules.suppression import Config
from review_core.vocabulary import Severity


class ConfigurationError(Exception):
    """The file cannot be used; the message says where and why."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    ignore: dict[str, str] = Field(default_factory=dict)
    severities: dict[str, Severity] = Field(default_factory=dict)
    house: list[dict[str, object]] = Field(default_factory=list)


def load(path: Path, catalogue: Catalogue) -> tuple[Catalogue, Config]:
    """The configuration in a YAML file, and the catalogue with its house rules.

    Raises ConfigurationError, also for a rule that the catalogue does not have or that fails its own examples.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"cannot be read: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"is no YAML: {' '.join(str(error).split())}") from error
    try:
        file = _File.model_validate({} if content is None else content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise ConfigurationError(f"{place}: {first['msg']}") from error
    if file.house:
        catalogue = _with_house_rules(file.house, catalogue)
    for section, rules in (("ignore", file.ignore), ("severities", file.severities)):
        for rule in rules:
            _check_known(section, rule, catalogue)
    for rule, reason in file.ignore.items():
        if not reason.strip():
            raise ConfigurationError(f"ignore.{rule}: give the reason, which the review shows")
    return catalogue, Config(off=file.ignore, severities=file.severities)


def _with_house_rules(entries: list[dict[str, object]], catalogue: Catalogue) -> Catalogue:
    from review_core.rules.house import house_rules

    try:
        return catalogue.with_rules(house_rules(entries))
    except CatalogueError as error:
        raise ConfigurationError(f"house: {error}") from error


def _check_known(section: str, rule: str, catalogue: Catalogue) -> None:
    if rule in catalogue:
        return
    near = get_close_matches(rule, list(catalogue.rules), n=1, cutoff=0.5)
    hint = f"; did you mean {near[0]}?" if near else "; `arch-review rules` lists them"
    raise ConfigurationError(f"{section}.{rule}: there is no such rule{hint}")
