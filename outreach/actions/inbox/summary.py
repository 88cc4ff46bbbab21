"""What the loop tells of a file that it took in, on one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from outreach.actions.importing import FileReport, Found
from outreach.core.resolving import POSSIBLE_DOUBLE


def summary(found: Sequence[FileReport]) -> str:
    """Return what became of a file and of what lies in it."""
    first = found[0]
    proof = sum((one.found for one in found), start=Found())
    parts = [f"{first.added} new, {first.updated} updated, {first.rejected_count} rejected"]
    if first.excluded:
        parts = [f"{first.added} barred, {first.rejected_count} rejected"]
    if first.by_name:
        parts.append(f"{first.by_name} by name only: outreach candidates merge asks whom they mean")
    if not proof.is_empty:
        told = f"{proof.sent} sent, {proof.accepted} accepted, {proof.replied} replied"
        parts.append(f"proven: {told}")
    parts += [*_to_mind(found, proof)]
    return "; ".join(parts)


def _to_mind(found: Sequence[FileReport], proof: Found) -> Iterator[str]:
    """Yield who asked to stop, and how many people are perhaps somebody known already."""
    if proof.stopped:
        yield f"{proof.stopped} asked to stop: never written to again"
    if proof.barred_ahead:
        yield f"{proof.barred_ahead} more asked to stop: barred by address, or held by name"
    news = (told for one in found if not one.seen_before for told in one.warnings)
    if doubles := sum(told.reason == POSSIBLE_DOUBLE for told in news):
        yield f"{doubles} perhaps known already: outreach candidates merge asks"
