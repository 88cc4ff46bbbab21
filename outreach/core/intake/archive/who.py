"""Who an archive's owner is, as far as anything tells."""

from __future__ import annotations

from typing import NamedTuple

from outreach.core.intake.archive.cells import Person, name_key


class Who(NamedTuple):
    """What is known of the owner; each may be empty."""

    names: frozenset[str] = frozenset()  #: folded
    emails: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()  #: canonical addresses
    shown: str = ""  #: the name as written, for people

    def __or__(self, other: object) -> Who:
        """Return what both say."""
        if not isinstance(other, Who):
            return NotImplemented
        return Who(
            self.names | other.names,
            self.emails | other.emails,
            self.profiles | other.profiles,
            self.shown or other.shown,
        )

    @property
    def keys(self) -> list[str]:
        """Return by what an owner is recognised again, the strongest first."""
        return [
            *(f"profile:{one}" for one in sorted(self.profiles)),
            *(f"email:{one}" for one in sorted(self.emails)),
            *(f"name:{one}" for one in sorted(self.names)),
        ]

    def wrote(self, sender: Person, receiver: Person) -> bool | None:
        """Say which of two people is meant; None when both or neither may be."""
        both = (sender, receiver)
        for found in (
            [bool(one.profile_url) and one.profile_url in self.profiles for one in both],
            [name_key(one.name) in self.names for one in both],
        ):
            if found[0] != found[1]:
                return found[0]
        return None
