"""The query language: LinkedIn Recruiter's rules, one tree, three evaluators with the same hits."""

from outreach.core.query.compiling import to_fts, with_marks
from outreach.core.query.document import Document, document
from outreach.core.query.evaluation import evaluate, predicate
from outreach.core.query.explaining import Match, explain, explainer
from outreach.core.query.group_marks import indexed, indexed_facts, marked
from outreach.core.query.linkedin import linkedin_query
from outreach.core.query.parser import FIELDS, Query, parse, read
from outreach.core.query.postgresql import (
    maybe_tsqueries,
    sure_tsqueries,
    to_tsquery,
    to_tsvector,
    tsqueries_apart,
    unsure_tsquery,
)
from outreach.core.query.tree import (
    And,
    Field,
    Node,
    Not,
    Or,
    Tag,
    Words,
    all_of,
    any_of,
    other_names,
)

__all__ = [
    "FIELDS",
    "And",
    "Document",
    "Field",
    "Match",
    "Node",
    "Not",
    "Or",
    "Query",
    "Tag",
    "Words",
    "all_of",
    "any_of",
    "document",
    "evaluate",
    "explain",
    "explainer",
    "indexed",
    "indexed_facts",
    "linkedin_query",
    "marked",
    "maybe_tsqueries",
    "other_names",
    "parse",
    "predicate",
    "read",
    "sure_tsqueries",
    "to_fts",
    "to_tsquery",
    "to_tsvector",
    "tsqueries_apart",
    "unsure_tsquery",
    "with_marks",
]
