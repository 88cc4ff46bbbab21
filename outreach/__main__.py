"""Run `python -m outreach` as the command `outreach`."""

import signal


def main() -> None:
    """Run the command line; Ctrl-C before it is loaded ends it without a word, too."""
    is_heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if is_heard:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from outreach.cli.main import main as command

    if is_heard:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    command()


if __name__ == "__main__":
    main()
