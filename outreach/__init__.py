"""A recruiting outreach campaign manager that never touches the LinkedIn site."""

__version__ = "0.1.0"
