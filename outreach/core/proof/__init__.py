"""Proof: what LinkedIn's files show of one person, as graded facts, and what they change.

`facts` says what the files show, whatever their order and overlap; `reconcile` compares that with
what is known, so that proof upgrades a claim and never doubles it; `claims` holds claims against
what an archive covers.
"""

from outreach.core.proof.claims import Claim, Coverage, Verdict, judge, taken_at
from outreach.core.proof.facts import (
    Fact,
    FactKind,
    Seen,
    SeenMessage,
    SeenRequest,
    facts,
    note_alone,
)
from outreach.core.proof.reconciling import (
    BY_PROOF,
    CLASSES,
    NOTE,
    Change,
    Differs,
    Gone,
    Joins,
    New,
    Proves,
    classes,
    may_mean,
    reconcile,
)

__all__ = [
    "BY_PROOF",
    "CLASSES",
    "NOTE",
    "Change",
    "Claim",
    "Coverage",
    "Differs",
    "Fact",
    "FactKind",
    "Gone",
    "Joins",
    "New",
    "Proves",
    "Seen",
    "SeenMessage",
    "SeenRequest",
    "Verdict",
    "classes",
    "facts",
    "judge",
    "may_mean",
    "note_alone",
    "reconcile",
    "taken_at",
]
