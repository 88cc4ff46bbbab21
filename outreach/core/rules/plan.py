"""Rules for the plan and the account (P): what is held wherever touches are planned and sent.

They have no check of a text: each entry says, in its `why`, what the plan does about it. What
holds people back has a code of its own (`plan --json`); what only warns is among its `warnings`.
"""

from __future__ import annotations

from functools import partial

from outreach.core.rules.rule import ERROR, INFO, WARN, Rule, Where

_rule = partial(Rule, where=Where.PLAN)

RULES: tuple[Rule, ...] = (
    _rule(
        id="P01",
        severity=ERROR,
        message="At most so many connect requests a week: 80, where nothing else is set.",
        why="LinkedIn restricts accounts for about a week; where it does is not published, reports "
        "say from 100 to 200. Whoever is over the cap is held back: cap_week.",
        try_="Lower connects_per_week in [senders.NAME.caps]; the most fitting people come first.",
        good="Week 41 of 80 sent; the rest goes out from Monday on.",
        bad="Two hundred requests between Monday and Tuesday.",
        grade="A/B",
    ),
    _rule(
        id="P02",
        severity=WARN,
        message="Requests are spread: 15 a day where nothing else is set, and no more than 8 in an "
        "hour.",
        why="LinkedIn names “many invitations within a short amount of time” as a reason to "
        "restrict. The day's cap holds back (cap_day); over 8 in an hour the plan warns.",
        try_="Do half of the day's list in the morning, half after lunch.",
        good="Seven requests before ten, eight more at three.",
        bad="Fifteen requests in the first quarter of an hour.",
        grade="A",
    ),
    _rule(
        id="P03",
        severity=ERROR,
        message="A basic account adds a note to about 5 requests a month, of 200 characters.",
        why="The site offers a paid account instead of the sixth note. The notes go to the people "
        "who meet most of what is nice to have; the others wait (note_budget), or are asked "
        "without a note where the step says note: optional.",
        try_='Set account = "premium" where it is one, or note: optional on the step.',
        good="Of five notes left, one goes to William, who meets 3 of 4 nice-to-haves.",
        bad="The notes go to whoever was imported first.",
        grade="A",
    ),
    _rule(
        id="P04",
        severity=WARN,
        message="Few open requests: not over 300, and at most a quarter older than 21 days.",
        why="LinkedIn counts requests that are ignored or left pending. The plan warns and lists "
        "whom to take back, the oldest first. Of fewer than 20 requests a quarter says nothing.",
        try_="outreach plan names them; take back under My Network, Manage, Sent.",
        good="31 requests wait, none for more than three weeks.",
        bad="Four hundred requests wait, most of them since last year.",
        grade="A",
    ),
    _rule(
        id="P05",
        severity=ERROR,
        message="No new request within 21 days after one to the same person was taken back.",
        why="LinkedIn takes none before. The person is held back (contacted_lately) until the day "
        "it does.",
        try_="Wait for the day that the plan names.",
        good="Taken back on 1 March, asked again at the end of March, with a better reason.",
        bad="Taken back in the morning, asked again in the afternoon.",
        grade="A",
    ),
    _rule(
        id="P06",
        severity=ERROR,
        message="One colleague at a time: 30, 60, 90 days of rest after the 1st, 2nd, 3rd message "
        "of anybody here.",
        why="Candidates say that several recruiters of one company write to them; teams with rules "
        "of engagement avoid it. Held back as contacted_lately; a person's own sequence is exempt.",
        try_="Set cool_down_days in [approvals], or ask the colleague who wrote.",
        good="Dana wrote 12 days ago for another role; free again on 21 March.",
        bad="Three roles, three recruiters, one week, one person.",
        grade="B",
    ),
    _rule(
        id="P07",
        severity=ERROR,
        message="At most one follow-up and two nudges, at least 5 working days apart.",
        why="Gem counted replies over sequences: four touches bring nearly all, more cost the "
        "company's name. `campaigns check` refuses longer sequences, and nobody gets a fourth "
        "message without having written.",
        try_="after: 5 business days, and no third nudge.",
        good="A follow-up on Tuesday, a nudge a week later, then silence.",
        bad="“Just bumping this” every second day.",
        grade="B",
    ),
    _rule(
        id="P08",
        severity=ERROR,
        message="Stop means stop: for ever, in every campaign, for every sender.",
        why="LinkedIn's User Agreement and the law ask for it, and so does respect. The list is "
        "kept as keyed hashes and survives the erasure of the person; it is looked at when a card "
        "is given out and again when it is recorded (suppressed).",
        try_="outreach log stop PERSON, as soon as somebody says so.",
        good="“Please don't write again” is logged at once, and nobody does.",
        bad="A stop is written into a note that the next campaign does not read.",
        hard=True,
        grade="A",
    ),
    _rule(
        id="P09",
        severity=WARN,
        message="Not on Friday, Saturday or Sunday, and not before 8 or after 18 where the person "
        "lives.",
        why="LinkedIn's numbers: InMails sent on Friday or Saturday are answered less, Saturday by "
        "some 16 %; Friday costs little, so it is only said. The sender's own hours hold back "
        "(outside_hours); the person's are judged where their country has one time.",
        try_="Skip these people for now: k puts them last today.",
        good="Ten in the morning in Reston is four in the afternoon in Berlin: fine for both.",
        bad="Five in the afternoon in Reston, eleven at night in Berlin.",
        grade="A/B",
    ),
    _rule(
        id="P10",
        severity=ERROR,
        message="Only approved text goes out: what was approved and what is sent have one "
        "fingerprint.",
        why="The sender's name stands under it. The fingerprint is compared when the card is given "
        "out and again when it is recorded as sent (not_approved).",
        try_="outreach templates submit NAME, and have it approved.",
        good="connect-b v3, approved by R. Diaz on 28 February, word for word.",
        bad="The approved text with one sentence more, because it reads better.",
        hard=True,
        grade="D",
    ),
    _rule(
        id="P11",
        severity=ERROR,
        message="A reason for each person, and where they were found.",
        why="LinkedIn asks that members invite people they know and trust, or say why they write. "
        "Only who matches the campaign's target is planned; what matched is kept with the person.",
        try_="outreach candidates show PERSON says what matched, and from which file.",
        good="Found on 24 February in a search for five-axis work near Durham.",
        bad="Everybody in the address book.",
        grade="A",
    ),
    _rule(
        id="P12",
        severity=WARN,
        message="Not more than 3 people of one employer in a week.",
        why="Colleagues show each other what they get. Where the campaign sets "
        "people_per_company_per_week, that holds back (company_limit); else the plan warns over 3.",
        try_="Set exclude.people_per_company_per_week: 3 in the campaign.",
        good="Two people of Tarheel Tools this week, two the next.",
        bad="Nine people of one small shop on the same morning.",
        grade="D",
    ),
    _rule(
        id="P13",
        severity=ERROR,
        message="The people of clients, partners and one's own company are off limits.",
        why="Agencies promise it, and nobody poaches from who pays them. Excluded companies and "
        "imported lists hold back (excluded_company, excluded).",
        try_="exclude.companies in the campaign, or outreach import FILE --as exclude.",
        good="The client's staff list is imported with --as exclude before the first request.",
        bad="A request to the client's own chief engineer.",
        grade="D",
    ),
    _rule(
        id="P14",
        severity=ERROR,
        message="Brake: stop and think when fewer than 13 % of the last 100 people reply within 14 "
        "days, or acceptance is surely under 20 %.",
        why="Under 13 % LinkedIn itself steps in on InMail. Nobody new is written to (rule), and "
        "the brake is audited with its numbers. Acceptance counts as low from 50 requests on, when "
        "even the upper end of its 95 % interval is.",
        try_="Change the text or the people, then let go with outreach rules release P14; "
        'P14 = "warn" in [rules] goes on, and only says it.',
        good="9 of the last 100 replied: the campaign rests until the text is better.",
        bad="9 of the last 100 replied, so twice as many are asked.",
        grade="A",
    ),
    _rule(
        id="P15",
        severity=WARN,
        message="Answer replies within a working day, follow up an acceptance within two.",
        why="People who answered are still interested that day (etiquette authors). What is late "
        "is marked overdue in the plan and comes first.",
        try_="outreach next begins with the answers.",
        good="A question on Monday afternoon is answered on Tuesday morning.",
        bad="An acceptance of last month still waits for the promised link.",
        grade="C",
    ),
    _rule(
        id="P16",
        severity=WARN,
        message="No batches: the same text to more than 10 people in an hour needs a line of one's "
        "own.",
        why="94 % of the InMails that people called generic had been sent in bulk (LinkedIn). The "
        "plan warns when a text went to 10 people within the hour.",
        try_="Write a line for each of the next ones (key e), or come back in an hour.",
        good="Ten notes, a coffee, then eight more with a line about each person's work.",
        bad="Forty times the same note before lunch.",
        grade="A",
    ),
    _rule(
        id="P17",
        severity=WARN,
        message="The sender agreed to the text and to how much goes out in their name.",
        why="It is their name and their account; LinkedIn's User Agreement holds them responsible. "
        "The plan warns unless the sender is among the approvers, or consent = DATE stands with "
        "the sender and is not older than an approval may be.",
        try_="Add the sender to approvers, or consent = DATE to [senders.NAME].",
        good="Sam approved both texts and 15 requests a day on 2 March.",
        bad="Sam learns from a friend what was sent in his name.",
        grade="D",
    ),
    _rule(
        id="P18",
        severity=ERROR,
        message="Nobody is in two campaigns at once.",
        why="Being written to by several recruiters is a top complaint of candidates. A person "
        "belongs to the campaign that comes first (in_other_campaign).",
        try_="outreach candidates move PERSON CAMPAIGN.",
        good="Ada fits two roles; she hears of the one that comes first.",
        bad="Ada hears of two roles from one company on one day.",
        grade="B",
    ),
    _rule(
        id="P20",
        severity=ERROR,
        message="Only by hand: nothing here touches LinkedIn's site, sends there, or reads it.",
        why="The User Agreement (8.2) forbids automation and scraping, and accounts are lost over "
        "it. There is no code that could; a person copies, sends and ticks.",
        try_="outreach next copies the text and opens the profile; the rest is yours.",
        good="Enter copies and opens, a person pastes, reads and presses Send.",
        bad="A browser extension that visits eighty profiles an hour.",
        hard=True,
        grade="A",
    ),
    _rule(
        id="P21",
        severity=WARN,
        message="Who is written to learns what is kept about them within a month, and with the "
        "first long message at the latest.",
        why="GDPR Article 14. Once [privacy] in outreach.toml has a url or a notice, the plan "
        "warns of a first long message without it; `candidates inform` lists everybody by "
        "their day.",
        try_="{{ privacy.notice }} in the text, or outreach candidates inform PERSON --how …",
        good="The follow-up ends: How we use your data, and your rights: northgate.example/privacy",
        bad="Ada learns from a data broker's list that Northgate keeps her career on file.",
        grade="A",
    ),
    _rule(
        id="P22",
        severity=WARN,
        message="A text, or all that a sender asks, is accepted or answered less than it was.",
        why="Texts wear out. A cumulative sum over weeks (CUSUM) looks for a fall to two thirds of "
        "what the first 100 people showed; without a fall it errs about once in four years. The "
        "plan warns with the numbers, and does not brake.",
        try_="Write the next version, or test it against this one: templates: [a, b].",
        good="connect-b fell from 38 to 26 %: seen after five weeks, replaced in the sixth.",
        bad="The note of last spring still goes out, and nobody looks.",
        grade="D",
    ),
    _rule(
        id="P23",
        severity=ERROR,
        message="Brake: surely more than 2 % of the people say stop.",
        why="Who asks never to be written to again costs more than no answer. From 50 people on, "
        "when even the lower end of the 95 % interval is over 2 %, nobody new is written to "
        "(rule), and the brake is audited with its numbers.",
        try_="Read what they answered; change whom the campaign wants, or what it says; then let "
        "go with outreach rules release P23.",
        good="Four of sixty said stop: the campaign rests until its list is another.",
        bad="Four of sixty said stop, and sixty more are asked.",
        grade="D",
    ),
    _rule(
        id="P24",
        severity=INFO,
        message="A sender's archive is a week old: ask LinkedIn for a fresh one.",
        why="Acceptances and replies that nobody logged are known only from the archive; whoever "
        "answered unseen would get a nudge. It takes up to three days to come, and the link in "
        "the mail lives three.",
        try_="Settings → Data privacy → Get a copy of your data; then: outreach import FILE.zip",
        good="Each Monday Sam drops the ZIP into inbox/, and the plan knows who answered.",
        bad="Ada answered on LinkedIn on Tuesday, and got “Just floating this up” on Friday.",
        grade="D",
    ),
)
