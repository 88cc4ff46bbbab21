"""The names of skills and titles that mean the same, shipped with the program.

`skill_aliases.yaml` is written by hand, one group a line; a workspace adds its own groups in
`synonyms.yaml`. What they mean for a search is a matter of `outreach.core.synonyms`.
"""

from outreach.skills.agents import agents
from outreach.skills.groups import Group, group
from outreach.skills.shipped import shipped, version
from outreach.skills.spelled import other_forms

__all__ = ["Group", "agents", "group", "other_forms", "shipped", "version"]
