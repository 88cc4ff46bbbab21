"""Rules that no program can see to (S): lines of a checklist for a profile and its posts.

Posts are not stored here and profiles are never read, so a person ticks these off.
"""

from __future__ import annotations

from outreach.core.rules.rule import INFO, WARN, Rule, Where

RULES = (
    Rule(
        id="S01",
        severity=WARN,
        message="One or two status updates a day at most; from four a week on, think twice.",
        why="Etiquette authors call more than that spam, and some call three or four a week spam; "
        "others advise one or two a week. The sources disagree.",
        try_="Keep the best one for tomorrow.",
        good="Two posts this week: one on the robot that learned to weld, one on the open role.",
        bad="The fourth post today about the same opening.",
        where=Where.CHECKLIST,
        grade="C",
    ),
    Rule(
        id="S02",
        severity=WARN,
        message="No hashtags in posts.",
        why="The etiquette list that this rule comes from says so; other authors like a few.",
        try_="Say it in words: people search for words too.",
        good="We are looking for a compiler engineer in Reston.",
        bad="We are #hiring a #compiler #engineer in #Reston!",
        where=Where.CHECKLIST,
        grade="C",
    ),
    Rule(
        id="S03",
        severity=INFO,
        message="Endorse and recommend only people you know, and never as a trade.",
        why="An endorsement says that you have seen the work; one given to get one back says "
        "nothing (etiquette authors).",
        try_="Write what you saw, or write nothing.",
        good="Ada and I built the parser together; I recommend her for what I saw there.",
        bad="I have just endorsed you for ten skills, would you return the favour?",
        where=Where.CHECKLIST,
        grade="C",
    ),
    Rule(
        id="S04",
        severity=WARN,
        message="The sender has a photo and a full profile before the first campaign starts.",
        why="People look at who asks before they accept; LinkedIn's help advises the same.",
        try_="Photo, place, industry, position with a description, two earlier ones, education, "
        "three skills; then start.",
        good="Sam Keller's profile shows a photo, what Northgate Robotics does, and where he was.",
        bad="A grey silhouette named S. Keller, with no position, asks eighty people a week.",
        where=Where.CHECKLIST,
        grade="A/C",
    ),
)
