"""The command `specwright completion`."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem, get_completion_class


def complete_rules(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """The rules of lint whose ids begin with *incomplete*."""
    from .linting import rules

    return [
        CompletionItem(rule.id, help=rule.title)
        for rule in rules().values()
        if rule.id.startswith(incomplete)
    ]


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that completes commands and options in SHELL.

    \b
    Examples:
      specwright completion bash > ~/.local/share/bash-completion/completions/specwright
      specwright completion zsh > ~/.zfunc/_specwright
      specwright completion fish > ~/.config/fish/completions/specwright.fish
    """
    kind = get_completion_class(shell)
    root = context.find_root().command
    if kind is None:
        raise click.UsageError(f"there is no completion for {shell}")
    click.echo(kind(root, {}, "specwright", "_SPECWRIGHT_COMPLETE").source())
