"""Who matches a campaign's target, in which order, and why: the same for everybody.

A target is a boolean filter that a recruiter wrote. Nobody is scored: the order counts
nice-to-haves, looks at the title, and breaks ties by a hash. Names never enter it.
"""

from outreach.core.matching.fit import (
    Fit,
    Questions,
    distance_rank,
    meets,
    named_skill,
    order_key,
    questions,
    score,
    skill_of,
)
from outreach.core.matching.places import (
    broad_places,
    km_of_town,
    nearest_km,
    only_node,
    town_node,
)
from outreach.core.matching.problems import problems
from outreach.core.matching.targets import (
    clauses,
    excluded_company,
    excluded_node,
    in_known_place,
    in_title,
    known_place_node,
    linkedin_query,
    nice_nodes,
    nicer_nodes,
    target_node,
    title_rank,
    unknown_place_node,
    whole_title_node,
)
from outreach.core.tie_breaks import tie

__all__ = [
    "Fit",
    "Questions",
    "broad_places",
    "clauses",
    "distance_rank",
    "excluded_company",
    "excluded_node",
    "in_known_place",
    "in_title",
    "km_of_town",
    "known_place_node",
    "linkedin_query",
    "meets",
    "named_skill",
    "nearest_km",
    "nice_nodes",
    "nicer_nodes",
    "only_node",
    "order_key",
    "problems",
    "questions",
    "score",
    "skill_of",
    "target_node",
    "tie",
    "title_rank",
    "town_node",
    "unknown_place_node",
    "whole_title_node",
]
