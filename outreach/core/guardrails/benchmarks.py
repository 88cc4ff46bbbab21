"""What others report, with the grade of its source: to know the order of size, never a target.

A: first party. B: a vendor who says how many were counted. C: second hand. Most of it comes from
automated sales outreach, not from recruiters who write by hand.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One number that somebody published."""

    what: str
    value: str
    grade: str
    source: str


BENCHMARKS: tuple[Benchmark, ...] = (
    Benchmark("requests accepted", "31 %", "B", "WarmySender, 200,000 requests, 2025-26"),
    Benchmark("replied once accepted", "16-34 %", "C", "LinkedIn Insider, 316,703 sequences"),
    Benchmark("InMail, LinkedIn's floor", "13 %", "A", "LinkedIn, of 100 in 14 days"),
    Benchmark("staffing e-mail: replied", "19 %", "B", "Gem, 1.5 million sequences, 2021-22"),
)


def in_words() -> str:
    """Return the benchmarks in one sentence."""
    said = "; ".join(f"{one.what} {one.value} ({one.grade}: {one.source})" for one in BENCHMARKS)
    return f"What others report, as an order of size and no target: {said}."
