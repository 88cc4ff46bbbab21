"""People's rights over what is kept about them: to see it, to be told of it, to be forgotten."""

from outreach.actions.privacy.dossiers import Dossier, compile_dossier, sources_of
from outreach.actions.privacy.forgetting import Farewell, Forgotten, forget, preview
from outreach.actions.privacy.informing import Clock, Clocks, clocks, inform
from outreach.actions.privacy.retaining import (
    Due,
    due,
    forget_due,
    keep_no_longer,
    starts_on,
    unknown_holds,
)
from outreach.actions.privacy.traces import Traces

__all__ = [
    "Clock",
    "Clocks",
    "Dossier",
    "Due",
    "Farewell",
    "Forgotten",
    "Traces",
    "clocks",
    "compile_dossier",
    "due",
    "forget",
    "forget_due",
    "inform",
    "keep_no_longer",
    "preview",
    "sources_of",
    "starts_on",
    "unknown_holds",
]
