"""Figures, places and conditions, which must be on the fact sheet."""

from __future__ import annotations

from outreach.core.rules.languages.words import Facts

FACTS = Facts(
    pay="""
(pay|pays|paid|salary|salaries|wage*|compensation|range|package|remuneration|equity|day rate|\
hourly|stipend|money)
""",
    claims="""
[$€£] ?\\d[\\d,.]*( ?(k|m|million|thousand|bn|billion))?(( ?(-|to|and) ?)[$€£]? ?\\d[\\d,.]*( \
?(k|m|million|thousand))?)?
(usd|eur|gbp|chf) ?\\d[\\d,.]*( ?k)?
\\d[\\d,.]*( ?k)?( ?(-|to) ?\\d[\\d,.]*)?( ?k)? ?(usd|eur|gbp|chf|dollars|euros|pounds|€|£|a \
year|per year|per annum|p\\.a\\.|an hour|per hour|a month|per month|a day)
\\d[\\d,.]* ?k(?! (run|walk|race|display|monitor|video))
\\d[\\d,.]* ?(%|percent|per cent)
\\d[\\d,.]*\\+? (million|billion|thousand)
\\d[\\d,.]*\\+? (\\w+ )?(people|employees|engineers|colleagues|developers|staff|customers|\
clients|users|countries|offices|sites|locations|plants|stores|shops|patients|students|teams|\
machines|robots|nurses|salespeople|reports|shares|holidays|days off|days of|vacation days|\
vacation|holiday days|days' holiday|days remote|days a week|hours a week|hour week|day week|\
months' salary|weeks' holiday|weeks off|weeks of)
""",
    located="""
(office|offices|job|role|position|team|company|site|lab|shop|plant|studio|headquarter*|hq|\
headquartered|based|located|situated|location|workshop|factory|we're|we are|is|are|sits|sit|\
work|works|working|live|move|moving|relocate|relocating|relocation|opening|vacancy|jobs|roles|\
hire|hiring) (is |are |all |right |just |only |here |today |mainly )*(in|near|at|around|out of|\
outside|to|close to|from)
""",
    conditions=(
        (
            "remote work",
            """
(fully |100% |mostly |partly |full )?remote(ly)?(?! (sens|control|desktop|access|procedure|\
sites|areas))
work* from (home|anywhere|wherever)
wfh
home-office*
(home|remote) (working|days?)
work* at home
telework*
telecommut*
""",
        ),
        (
            "hybrid work",
            """
hybrid (work*|role|model|set-up|job|position|schedule|office|arrangement|team)
(is|it's|role is|work) hybrid
""",
        ),
        (
            "work on site",
            """
(only|always|fully|100% |strictly) on-site
on-site (only|always|required|mandatory|five days|every day)
in-office (only|required|mandatory|five days)
""",
        ),
        (
            "relocation",
            """
relocation (package|support|help|assistance|budget|bonus|cost*)
help .. (relocat*|move|moving)
visa (sponsor*|support|help)
sponsor* .. visa*
""",
        ),
        (
            "shares",
            """
equity
stock-option*
share options
stock grants
""",
        ),
        (
            "a bonus",
            """
(sign-on|signing|annual|yearly|performance|retention|joining) bonus*
bonus (scheme|plan|payment)
""",
        ),
        (
            "a company car",
            """
company car*
car allowance
""",
        ),
        (
            "unlimited holiday",
            """
unlimited (vacation|holiday*|pto|time off|leave)
""",
        ),
        (
            "a short week",
            """
(four|4)-day (work )?week
(part-time|flexible hours|flexitime|flextime)
""",
        ),
    ),
)
