"""Four hundred invented people from many cultures, drawn from a seed; some with odd names."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

FIRST_CONNECTION = date(2014, 5, 3)

#: culture → (first names, last names); every pair is invented
NAMES: dict[str, tuple[str, str]] = {
    "anglo": (
        "William Grace Owen Hazel Wilma Theo Ruth Miles Edith Wren",
        "O'Brien Hallowell Pembroke Ashdown Larkspur MacTavish Featherstone Quill Novak-Reed Thorn",
    ),
    "hispanic": (
        "José Ana Inés Rafael María·José Lucía Ramiro Pilar Joaquín Belén",
        "Ruiz Ñáñez Ibarrola Pérez·Quintana Montalvo Echeverría Sanabria Lozano Villalba Cordero",
    ),
    "east-asian": (
        "Mei-Ling Kim Yuki Haruto Wei Ji-woo Xiaoming Sakura Minh An",
        "Chen Park Arai Tanabe Zhao Seo Lin Mori Nguyễn Ng",
    ),
    "south-asian": (
        "Priya Arjun Ishaan Meera Kavya Rohan Anjali Vikram Nandini Dev",
        "Shah Mehrotra Iyengar Banerjee Venkataraman Kulkarni Choudhury Pillai Rao D'Souza",
    ),
    "african": (
        "Chidi Nadia Kwame Amara Thabo Zanele Tunde Ayodele Makena Sefu",
        "Okonjo-Lind Okwuosa Boateng Adeyemi Mokoena Dlamini Wanjiru Mensah Achebe Nkosi",
    ),
    "arabic-persian": (
        "Omar Layla Tariq Yasmin Rafi Shirin Karim Farah Navid Huda",
        "al-Rashid Benali Haddad Moradi Sunderji Ben·Youssef El·Khoury Farsi Nasser Karimi",
    ),
    "slavic": (
        "Zofia Tomáš Oksana Miloš Jadwiga Ondřej Svetlana Bogdan Katarína Łukasz",
        "Nowicka Dvořák Kovalenko Horvat Wiśniewska Šimek Petrenko Zielińska Jurić Żak",
    ),
    "nordic-german": (
        "Greta Lena Björn Søren Oona Jürgen Anneliese Åse Ilse Heiko",
        "Holm Brandt Ångström Sørensen Pelkonen Weiß van·der·Moor Lindqvist Müller-Lüdens Voß",
    ),
}

#: people the documents speak of
KNOWN: tuple[tuple[str, str], ...] = (
    ("William", "O'Brien"),
    ("Mei-Ling", "Chen"),
    ("Kim", "Park"),
    ("José", "Ng"),
    ("Priya", "Shah"),
    ("Ana", "Ruiz"),
)

#: names that break careless programs: first name, last name as an export has them
ODD: tuple[tuple[str, str], ...] = (
    ("Wm. Alexander", "Featherstonehaugh-Cholmondeley"),
    ("Jo", "Ng"),
    ("王", "小明"),
    ("Александра", "Петровна-Example"),
    ("JEAN-LUC", "DESROSIERS"),
    ("priya 🚀", "nair"),
    ("Dr. Anna", "Looper, DipWSET"),
    ("X Æ", "Quist"),
    ("J.", "R. Talbot"),
    ("Tam", "Null"),
    ("Siobhán", "Ní Bhraonáin"),
    ("محمد", "الأمين"),
    ("Li ✨ | Hiring", "Wu"),
    ("", "Mononymous"),
    ("Mª Ángeles", "García-Example"),
    ("Sean", "O’Dwyer (he/him)"),
)


@dataclass(frozen=True, slots=True)
class Trade:
    """What people of one line of work say of themselves."""

    titles: tuple[str, ...]
    skills: tuple[str, ...]
    headline: str
    places: tuple[str, ...]


TRADES: tuple[Trade, ...] = (
    Trade(
        ("Senior Software Engineer", "Backend Developer", "Python Engineer", "Platform Engineer"),
        ("Python", "Django", "FastAPI", "PostgreSQL", "Kubernetes", "AWS", "Go", "C++", "Redis"),
        "{title} | building things that stay up",
        ("Reston, VA", "Washington DC-Baltimore Area", "Arlington, Virginia, United States"),
    ),
    Trade(
        ("Account Manager", "Key Account Manager", "Sales Manager", "Business Developer"),
        ("Account management", "CRM", "Salesforce", "Negotiation", "German", "B2B", "Trade fairs"),
        "{title}, machines and people",
        ("Berlin, Germany", "Berlin und Umgebung", "Potsdam, Brandenburg, Deutschland"),
    ),
    Trade(
        ("Head of Operations", "Operations Manager", "Plant Manager", "COO"),
        ("Operations", "Lean", "Supply chain", "ISO 9001", "Budgeting", "Robotics", "Hiring"),
        "{title} for growing makers",
        ("New York, NY", "Greater Boston", "Philadelphia, Pennsylvania, United States"),
    ),
)

COMPANIES = (
    "Fjordwerk Analytics", "Tarheel Tools", "Piedmont Gear", "Lumen Retail", "Stream House",
    "Hollow Oak Labs", "Kestrel Freight", "Bright Harbour", "Initech", "Umbra Systems",
    "Pavlova & Sons", "Quartz Lane", "Northwind Bank", "Delta Looms", "Otter Robotics",
    "Salt Marsh Media", "Granite Peak", "Tessellate", "Harrow & Pike", "Meridian Foods",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """One made-up person as files describe them."""

    number: int
    first_name: str
    last_name: str
    title: str
    company: str
    location: str
    headline: str
    skills: tuple[str, ...]
    connected_on: date

    @property
    def profile_url(self) -> str:
        """Return an address that belongs to nobody."""
        folded = unicodedata.normalize("NFKD", f"{self.first_name}-{self.last_name}".casefold())
        bare = (c for c in folded if not unicodedata.combining(c))
        slug = "".join(c if c.isascii() and c.isalnum() else "-" for c in bare)
        words = "-".join(part for part in slug.split("-") if part)
        return f"https://www.linkedin.com/in/{words or 'someone'}-demo{self.number:03}"


def invent(count: int, chance: Random) -> list[Person]:
    """Return so many people, the same ones for the same seed; known and odd names come first."""
    return [_person(number, chance) for number in range(count)]


def _person(number: int, chance: Random) -> Person:
    given = (*KNOWN, *ODD)
    first, last = given[number] if number < len(given) else _name(chance)
    trade = chance.choice(TRADES)
    title = chance.choice(trade.titles)
    return Person(
        number=number,
        first_name=first,
        last_name=last,
        title=title,
        company=chance.choice(COMPANIES),
        location=chance.choice((*trade.places, *trade.places, "", "Remote")),
        headline=trade.headline.format(title=title),
        skills=tuple(chance.sample(trade.skills, chance.randint(2, 5))),
        connected_on=FIRST_CONNECTION + timedelta(days=chance.randrange(4000)),
    )


def _name(chance: Random) -> tuple[str, str]:
    first_names, last_names = chance.choice(list(NAMES.values()))
    first, last = chance.choice(first_names.split()), chance.choice(last_names.split())
    drawn = first.replace("·", " "), last.replace("·", " ")
    return drawn if drawn not in KNOWN else _name(chance)
