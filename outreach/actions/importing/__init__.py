"""Import files: whose they are, what their rows say, what became of each."""

from outreach.actions.importing.files import import_files
from outreach.actions.importing.report import (
    Change,
    FileReport,
    Found,
    Preview,
    RejectedRow,
    Report,
    Warned,
)

__all__ = [
    "Change",
    "FileReport",
    "Found",
    "Preview",
    "RejectedRow",
    "Report",
    "Warned",
    "import_files",
]
