"""Job titles across languages: what counts as the same work, and famous confusions that do not."""

from __future__ import annotations

import pytest

from outreach.core.errors import QueryError
from outreach.core.query import evaluate, explain, other_names, parse
from outreach.core.words import Candidate


def holder(title: str) -> Candidate:
    return Candidate(1, "ada", position=title)


SAME = """
developer: Entwickler | Entwicklerin | Entwickler:in | Entwickler*in | EntwicklerIn | Développeur
developer: Développeuse | Desarrolladora | Ontwikkelaar | Sviluppatore | Softwareentwickler (m/w/d)
Entwickler: Senior Developer | développeur logiciel | Java-Entwicklerin
développeuse: Developer | Entwickler_in | développeur·se
engineer: Ingenieur | Ingénieure d'études | Ingeniero | Ingegnere | Inżynier | Bauingenieurin
engineer: Dipl.-Ing. Ingenieur | Wirtschaftsingenieur
Ingenieurin: Site Engineer | Ingénieur
programmer: Programmierer | Programista | Programadora | CNC Programmer
"software engineer": Softwareentwicklerin | Software-Ingenieur | Inżynier oprogramowania
"software engineer": Softwareentwickler/in | Ingénieure logiciel | Sviluppatore software
nurse: Krankenschwester | Infirmière | Enfermero | Verpleegkundige | Pielęgniarka | Staff Nurse
"registered nurse": RN | Pflegefachkraft
Krankenpfleger: Registered Nurse | infirmier diplômé | Infermiera
driver: LKW-Fahrer | Busfahrerin | Chauffeur | Kierowca | Camionero | Truck Driver
Fahrer: Delivery Driver | Chauffeur | Truck driver
"truck driver": Berufskraftfahrerin | Camionista | Vrachtwagenchauffeur | Chauffeur routier
welder: Schweißer | Soudeuse | Soldador | Lasser | Saldatore | Spawacz | Schweisser/in
accountant: Buchhalterin | Comptable | Contable | Boekhouder | Ragioniera | Księgowa
"sales representative": Vertriebsmitarbeiterin | Délégué commercial | Représentant commercial
"sales representative": Vertegenwoordiger | Agente di vendita | Przedstawiciel handlowy | Sales Rep
machinist: Zerspanungsmechaniker | Zerspanungsmechaniker:in | CNC Operator | Opérateur CNC
Zerspanungsmechanikerin: Machinist | CNC machinist
electrician: Elektriker | Électricienne | Electricista | Elektricien | Elettricista | Elektryk
plumber: Klempner | Plombier | Fontanero | Loodgieter | Anlagenmechaniker SHK
carpenter: Tischlerin | Schreiner | Menuisier | Carpintero | Timmerman | Falegname | Joiner
mechanic: Mechanikerin | Mécanicien | Kfz-Mechaniker
technician: Technikerin | Technicienne | Servicetechniker
consultant: Beraterin | Consultora | Konsultant | Unternehmensberater
teacher: Lehrerin | Enseignante | Leraar | Insegnante | Nauczycielka
physician: Ärztin | Médecin | Lekarz | Oberarzt
pharmacist: Apothekerin | Pharmacienne | Farmacista
physiotherapist: Physiotherapeutin | Kinésithérapeute | Fisioterapeuta | Physical Therapist
cook: Koch | Köchin | Cuisinier | Cocinera | Sous Chef
chef: Küchenchef | Koch | Kucharz
waiter: Kellnerin | Serveuse | Camarero | Cameriera | Waitress
"bus driver": Busfahrer | Conductrice de bus | Kierowca autobusu
"warehouse worker": Lagerist | Magasinier | Magazijnmedewerker | Magazynier
"project manager": Projektleiterin | Chef de projet | Jefa de proyecto | Capo progetto
"sales manager": Vertriebsleiter | Responsable commerciale | Jefe de ventas
"system administrator": Systemadministratorin | Systeembeheerder | Administrador de sistemas
"data analyst": Analista de datos | Datenanalystin | Analityk danych
"social worker": Sozialarbeiterin | Assistante sociale | Trabajador social
translator: Übersetzerin | Traductrice | Tłumacz
recruiter: Recruiterin | Recruteuse | Chargée de recrutement
buyer: Einkäuferin | Acheteur | Inkoper
gardener: Gärtner | Jardinière | Hovenier
"security guard": Wachmann | Agent de sécurité | Beveiliger
"train driver": Lokführerin | Conducteur de train
"""
APART = """
Fahrer: Device Driver Engineer | Driver of change
driver: Screwdriver Designer | Führer | Fahrradmechaniker
Koch: Chef de projet | Chef du personnel
cook: Chef de projet
plumber: Hydraulik-Entwickler | Idraulica
technician: Technik | Technische Leitung
mechanic: Mechanik-Studentin | Statistical mechanics researcher
mechanic: Ingegnere meccanico | Director mecánico
engineer: Engineering Manager | Ingenieurbüro Schmidt
developer: Development Manager | Entwicklungsleiter | Deweloper
developer: Entwicklungshelfer
nurse: Nursery Teacher | Altenheim
physician: Physicist | Physics Teacher | Arzthelferin | Tierarzt
doctor: Arztsekretärin
accountant: Account Manager | Account Executive | Accounting software
"sales representative": Salesforce Developer | Customer Service Representative
"sales manager": Product Manager
"project manager": Product Manager | Project Engineer
"software engineer": Hardware Engineer | CNC-Programmierer | Sales Engineer
welder: Soldier
machinist: Maquinista de tren | Machine Learning Engineer | Maschinenbauingenieur
programmer: Program Manager | Programmleiter
consultant: Beratungsstelle | Steuerberaterin
teacher: Lehre | Teaching Hospital Director
buyer: Einkauf
carpenter: Timber merchant
Bäcker: Field Engineer
receptionist: Reception
"truck driver": Bus Driver | Taxi driver
"bus driver": Truck Driver
"train driver": Trainer | Personal trainer
architect (buildings): Software Architect | Solutions Architect
secretary: Sekretariat
researcher: Forschungsleiter
waiter: Server engineer
"data analyst": Data Engineer | Business Analyst
"data engineer": Data Analyst
"electrical engineer": Electrician
electrician: Electrical Engineer | Electronics Engineer
"mechanical engineer": Mechanic
pharmacist: Pharma sales
"social worker": Social Media Manager
"security guard": Security Engineer | Information Security Officer
psychologist: Psychiatrist
"graphic designer": Web Designer
dentist: Dental technician
"""


def cases(table: str) -> list[tuple[str, str]]:
    lines = (line.partition(": ") for line in table.strip().splitlines())
    return [(asked, title.strip()) for asked, _, titles in lines for title in titles.split(" | ")]


@pytest.mark.parametrize(("asked", "title"), cases(SAME))
def test_the_same_work_is_found_in_other_words(asked: str, title: str) -> None:
    assert evaluate(parse(f"title:{asked}"), holder(title))


@pytest.mark.parametrize(("asked", "title"), cases(APART))
def test_other_work_is_not(asked: str, title: str) -> None:
    query = asked if " " not in asked or '"' in asked else f'"{asked}"'
    assert not evaluate(parse(f"title:{query}"), holder(title))


@pytest.mark.parametrize(
    "asked",
    ["Entwickler:in", "Entwickler*in", "Entwickler*innen", '"Entwickler/in"', "Entwickler_in",
     '"Entwickler(in)"', '"Entwickler/-in"', "title:Entwickler:in", "développeur·euse",
     '"Software-Entwickler:in"'],
)  # fmt: skip
def test_a_word_for_women_and_men_may_be_asked_for(asked: str) -> None:
    for title in ("Software-Entwickler", "Software Developer", "Softwareentwicklerin"):
        assert evaluate(parse(asked), holder(title)), title


@pytest.mark.parametrize("asked", ['"log/in"', "Linked.in", "title:in"])
def test_what_only_looks_so_is_read_as_it_is(asked: str) -> None:
    assert not evaluate(parse(asked), holder("Java developer, log"))


def test_a_field_is_still_a_field() -> None:
    assert evaluate(parse("company:in"), Candidate(1, "ada", company="In Ltd"))
    with pytest.raises(QueryError, match="There is no field titel:"):
        parse("titel:lead")


def test_names_of_firms_in_a_headline_are_no_titles() -> None:
    for asked, headline in (("Bäcker", "Engineer, Baker Hughes"), ("Maurer", "George Mason Univ.")):
        assert not evaluate(parse(asked), Candidate(1, "ada", position="Lead", headline=headline))


def test_what_else_counts_is_told() -> None:
    assert {"entwickler", "développeur"} <= set(other_names(parse("title:developer"))["developer"])
    (match,) = explain(parse("title:developer"), holder("Softwareentwickler (m/w/d)"))
    assert (match.term, match.synonym) == ("Softwareentwickler", "softwareentwickler")
