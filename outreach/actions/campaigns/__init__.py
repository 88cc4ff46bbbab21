"""Campaigns: what there is, what is wrong with it, and the way it begins, pauses and ends."""

from outreach.actions.campaigns.closing import Closing, ComeBack, TakeBack, Word, close
from outreach.actions.campaigns.filled import filled
from outreach.actions.campaigns.listing import Overview, check, overviews
from outreach.actions.campaigns.looking import Look, Text, look
from outreach.actions.campaigns.making import New, make
from outreach.actions.campaigns.pausing import pause, resume
from outreach.actions.campaigns.searching import Search, search_string

__all__ = [
    "Closing",
    "ComeBack",
    "Look",
    "New",
    "Overview",
    "Search",
    "TakeBack",
    "Text",
    "Word",
    "check",
    "close",
    "filled",
    "look",
    "make",
    "overviews",
    "pause",
    "resume",
    "search_string",
]
