"""Staying in touch: whom a sender knows, who fell silent, whom we owe a word, who helps."""

from outreach.core.network.people import Named, Tie, Workplace
from outreach.core.network.reasons import Reason, Why, reasons
from outreach.core.network.sections import CIRCLE, SILENT_DAYS, Line, Network, network

__all__ = [
    "CIRCLE",
    "SILENT_DAYS",
    "Line",
    "Named",
    "Network",
    "Reason",
    "Tie",
    "Why",
    "Workplace",
    "network",
    "reasons",
]
