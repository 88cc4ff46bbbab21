"""How a time to come is said in English."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun",
        "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov",
        "december|dec",
    ),
    seasons={"spring": 3, "summer": 6, "autumn|fall": 9, "winter": 12},
    numbers={
        "a couple of": 2, "a couple": 2, "a few": 3, "few": 3, "some": 3, "one": 1, "two": 2,
        "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "twelve": 12, "eighteen": 18, "an": 1, "a": 1,
    },
    units={"days?": -1, "weeks?": -7, "months?": 1, "years?": 12},
    spans={"half a year": 6, "half year": 6, "a year or so": 12},
    next_ones={
        "next week": "week", "next month": "month", "next year": "year", "new year": "year",
        "next quarter": "quarter", "the week after": "week", "coming year": "year",
    },
    quarters={
        "q1|first quarter": 1, "q2|second quarter": 4, "q3|third quarter": 7,
        "q4|fourth quarter|last quarter": 10, "second half of the year|h2": 7,
    },
    feasts={"easter": "easter", "christmas|xmas": "christmas", "pentecost": "pentecost"},
    year="the year|this year|year",
    within="in|in about|within|after|give me|another|for|for another|for the next|the next",
    around="in|during|around|by|for",
    since="from|as of|starting|starting in|beginning of|from the|only from|only in",
    until="until|till|til|up to|through|to",
    after="after|once|past",
    before="before",
    early="early|the beginning of|beginning of|the start of|start of",
    middle="mid|mid-|middle of|the middle of",
    late="the end of|end of|late|towards the end of|toward the end of|end-",
    gone=(
        "this|last|since|past|in early|not this"
        "|(?<!check )(?<!come )(?<!get )(?<!circle )(?<!touch )back in"
    ),
    ordinal="st|nd|rd|th",
)  # fmt: skip
