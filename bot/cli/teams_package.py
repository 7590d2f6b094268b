"""`arch-review teams-package`: the zip that an administrator uploads to Teams."""

from importlib.metadata import version
from pathlib import Path

import click


@click.command(name="teams-package")
@click.option(
    "--app-id", envvar="TEAMS_APP_ID", required=True, help="The bot's Microsoft app id; TEAMS_APP_ID where that is set."
)
@click.option("--website", required=True, help="A page about your bot for your people, https://.")
@click.option("--privacy", help="Your page on privacy; the website's if none is given.")
@click.option("--terms", help="Your terms of use; the website's if none are given.")
@click.option("--name", default="arch-review", show_default=True, help="What Teams calls the app, 30 characters.")
@click.option("--developer", default="arch-review", show_default=True, help="Who runs it, 32 characters.")
@click.option(
    "--package-version", help="Must grow with each upload, like 1.0.1; arch-review's own version if none is given."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("arch-review-teams.zip"),
    show_default=True,
    help="The file to write; the files themselves where it is a directory.",
)
def command(
    app_id: str,
    website: str,
    privacy: str | None,
    terms: str | None,
    name: str,
    developer: str,
    package_version: str | None,
    output: Path,
) -> None:
    """Build the Teams app package: manifest and icons, with your bot's id in it."""
    from bot.teams.package import App, contents, packed

    try:
        app = App(
            app_id=app_id,
            website=website,
            privacy=privacy or website,
            terms=terms or website,
            version=package_version or version("arch-review"),
            name=name,
            developer=developer,
        )
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    try:
        if output.is_dir():
            for file, content in contents(app).items():
                (output / file).write_bytes(content)
        else:
            output.write_bytes(packed(app))
    except OSError as error:
        raise click.UsageError(f"cannot write {output}: {error.strerror}") from error
    click.echo(f"{output}: upload it in the Teams admin center (Teams apps, Manage apps, Upload).")
