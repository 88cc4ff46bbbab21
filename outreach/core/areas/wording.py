"""Words around the names of places: remote, greater, surroundings, and what is no place at all."""

from __future__ import annotations

import re

from outreach.places import key


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(sorted({key(one) for one in text.split("\n") for one in one.split(";") if one.strip()},
                        key=len, reverse=True))  # fmt: skip


#: Work from anywhere, or the way of working, in the languages of profiles.
REMOTE = _phrases(
    """100% remote; fully remote; remote only; remote first; remote friendly; remote work; remote working
    remote position; remotely; remote; work from home; work from anywhere; wfh; wfa; home based; home office; homeoffice
    home-office; telecommute; telework; virtual; distributed; location independent; digital nomad; nomad; nomadic
    télétravail; teletravail; à distance; full remote; teletrabajo; trabajo remoto; en remoto; remoto; remota; a distancia
    trabalho remoto; teletrabalho; da remoto; lavoro da remoto; telelavoro; smart working; praca zdalna; zdalnie; zdalna
    op afstand; thuiswerk; thuiswerken; fernarbeit; ortsunabhängig; mobiles arbeiten; distansarbete; distans; hjemmekontor
    etätyö; práce na dálku; uzaktan; удаленно; удалённо; удаленная работа; 远程; 遠端; リモート; 원격; remote eu"""
)
#: The way of working that says nothing of the place.
ASIDES = _phrases(
    """on-site; onsite; on site; in office; in-office; hybrid; hybride; híbrido; ibrido; hybryda; hybrydowo; vor ort; sur site
    presencial; in sede; stacjonarnie; kantoor; full time; full-time; part time; freelance; open to relocation
    open to relocate; willing to relocate; relocating; open to work; opentowork; hiring; and remote; or remote; time zone
    she her; he him; they them; she her hers; he him his; sie ihr; er ihm"""
)
#: What is said of everywhere and nowhere.
NO_PLACE = frozenset(
    _phrases(
        """earth; planet earth; the earth; world; the world; worldwide; world wide; global; globally; globe; everywhere
    anywhere; anywhere in the world; all over the world; around the world; international; somewhere; nowhere; here
    there; online; internet; the internet; cloud; the cloud; cyberspace; metaverse; web; home; my home; at home; house
    office; mars; moon; the moon; space; outer space; universe; the universe; galaxy; milky way; heaven; hell; n a; na
    none; null; unknown; not specified; unspecified; other; tba; tbd; various; multiple; multiple locations; several
    location; locations; currently; based; city; country; state; terra; erde; welt; weltweit; monde; mundo; todo el mundo; mondo; świat
    everywhere and nowhere; here and there; on the road; traveling; travelling; in transit; in the clouds; localhost
    127 0 0 1; third rock from the sun; wonderland; narnia; gotham; hogwarts; wakanda; middle earth; private; confidential
    мир; земля; 地球; 世界; dünya; maailma; lost; your heart; test; location independent; citizen of the world"""
    )
)
#: In front of and behind a town: the town and what lies around it.
METRO_BEFORE = _phrases(
    """greater; metro; metropolitan; the greater; région de; region de; région; grand; grande; gran; großraum; raum
    region; raum; agglo; área metropolitana de; zona metropolitană; hinterland di; omgeving; obszar metropolitalny; area metropolitana de; area metropolitana do; area metropolitana di
    região metropolitana de; região metropolitana do; região de; zona metropolitana de; zona metropolitana del; metropolregion; metropolregion von
    metropole de; métropole de; metropolitan area of; metropolitan region of; agglomération de; città metropolitana di
    provincia de; provincia di; province of; departamento de; aglomeracja; okolice; okolí; suburbs of; near; nr; around
    outside; outside of; close to; the; metropolia; storstadsområdet; storkøbenhavn; groot; groß; stor; bei; nahe; près de; cerca de
    vicino a; perto de; regiunea; umgebung; umland; area of; area di; bolge; stadtregion; agglomeration; nähe; hovedstadsområdet; regio
    district of; metropolitan area; metro area; comté de; gta; région métropolitaine de; région métropolitaine du; communauté métropolitaine de
    communauté urbaine de; eurométropole de; région urbaine de; aire urbaine de; ballungsraum; einzugsgebiet; ballungsgebiet
    zona conurbada de; área urbana de; area urbana di; obszar metropolitalny; zona urbana de; regione metropolitana di"""
)
METRO_BEHIND = _phrases(
    """area; metropolitan area; metro area; metro; metropolitan region; metropolitan; region; metroplex; bay area
    und umgebung; & umgebung; u umgebung; e região; e regiao; e regiões; y alrededores; et périphérie; et environs; et alentours; et sa région
    en omgeving; en omstreken; e dintorni; i okolice; a okolí; och omnejd; med omnejd; og omegn; og omegnen; ja ympäristö; ve çevresi
    and surroundings; & surroundings; and surrounding area; and surrounding areas; surroundings; surrounding area
    agglomeration; agglomération; stadsregion; urban area; urban; rural; division; district; county; land; umland; métropole; a okolie; a okolia; și împrejurimi; si imprejurimi; și împrejurimile; környéke; και περίχωρα; и околностите; та область; и московская область; z okolico; i okolica; un apkārtne; ir apylinkės; ja lähiseutu; en rand; och närområdet; raya; y área metropolitana; raum
    greater area; local area; suburbs; outskirts; conurbation; city region; triangle; valley; corridor; regio; régió; bölgesi; körzet
    aglomeracja; metropolitana; region metropolitana; área metropolitana; area metropolitana; metropolitan city; municipality
    és környéke; és környezete; и окрестности; и область; та околиці; seutu; seudun; alue; environs; vicinity; and region; and area; oblast; governorate; prefecture; metropolregion; ncr; 都市圏; 圏; 地区; 대도시권"""
)
#: In front of and behind a town, which stays what it is.
BEFORE = _phrases(
    """city of; town of; ville de; ciudad de; cidade de; città di; comune di; stadt; gmina; miasto; downtown; central; inner
    centro; centre of; center of; city center; municipality of; village of; borough of; royal borough of; london borough of; within 23 wards; kota; bandar; 市 ; m; г; город
    city and borough of; city and county of; landeshauptstadt; hansestadt; universitätsstadt; hauptstadt; barrio; bairro
    based in; living in; located in; currently in; now in; currently; from; in; at; originally from; ort; location; standort; lieu
    working from; resident of; residing in; native of; kraj; woj; hello from; greetings from; lives in; live in; distrito de; dist; cerca; capital city of; lungsod ng; tp; thành phố; thanh pho; hl m; hlavni mesto"""
)
BEHIND = _phrases(
    """city; town; city center; city centre; centre; center; downtown; stadt; cedex; municipality; kommun; kommune; shi; -shi; ku; si; city area
    city district; arrondissement; capital; capital city; capital district; fct; brainport; 府; 都; 특별시; 광역시; 구; 區; d c; mitte; central; centro; centrum; area code; 市; 区; 시; cdmx; dc; distrito capital; capital federal; merkez; d t; df; d f; sar; s a r; proper; island; suburban; cbd"""
)
COMPASS = frozenset(
    key(one)
    for one in [
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "upper",
        "lower",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "north-east",
        "north-west",
        "south-east",
        "south-west",
        "nord",
        "sud",
        "süd",
        "ost",
        "ouest",
        "est",
        "norte",
        "sur",
        "sul",
        "este",
        "oeste",
        "nördlich",
        "südlich",
        "mid",
        "inner",
        "outer",
    ]
)
#: Words of the names of regions that say only that it is one.
OF_REGIONS = _phrases(
    """province; prov; provincia; provincia di; provincia de; interior de; interior do; upstate; county; co; region; district; state; state of; oblast
    voivodeship; woj; województwo; prefecture; governorate; governate; canton; canton of; kanton; canton de; département; departement; department; departamento
    community of; comunidad de; comunidade de; metropolitan city of; metropolitan city; county of; estado de; estado do
    province of; provincie; land; kraj; megye; judet; județul; județ; län; fylke; region of; región de; region de; région; regione; regiao; republic of; special region; special region of; special capital region; capital region of
    hoofdstedelijk gewest; commonwealth of; emirate; emirate of; autonomous region; autonomous community; principality of; administrative region; municipality; union territory; territory
    national capital territory of; capital territory; parish; kreis; landkreis; division; freistaat; apskritis; maakunta; bundesland; ili; vilayet; do; ken; 県; 省; 도; 州; 府; oblasť; область; край; governorate of"""
)

_POSTAL = re.compile(
    r"\b(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{0,2}\d{3,}(?: ?[a-z]{2}(?= |$))?"
    r"|\d{1,2}(?:er|e|eme)|(?<=[^\W\d] )\d{1,2}$|d \d{5}|ch \d{4}|[a-z]{1,2}\d{1,2}[a-z]?)\b",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_DIGIT = re.compile(r"\d")


def without_postal(text: str) -> str:
    """Return a key without postal codes."""
    if not _DIGIT.search(text):
        return text
    return _SPACES.sub(" ", _POSTAL.sub(" ", text)).strip()


def cut_front(text: str, phrases: tuple[str, ...]) -> str | None:
    """Return a key without a phrase it begins with; None when it begins with none."""
    for phrase in phrases:
        if text.startswith(phrase) and text[len(phrase) : len(phrase) + 1] == " ":
            return text[len(phrase) + 1 :].strip()
    return None


def cut_end(text: str, phrases: tuple[str, ...]) -> str | None:
    """Return a key without a phrase it ends with; None when it ends with none."""
    for phrase in phrases:
        end = len(text) - len(phrase)
        if end > 0 and text.endswith(phrase):
            if text[end - 1] == " ":
                return text[: end - 1].strip()
            if not phrase.isascii() and not text[end - 1].isascii():
                return text[:end]
    return None
