"""Run `python -m outreach` as the command `outreach`."""

from outreach.cli.main import main

if __name__ == "__main__":
    main()
