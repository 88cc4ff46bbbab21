"""The countries: ISO 3166-1 alpha-2 codes with the names people write for them.

Codes from the public-domain `iso3166.tab` of the tz database, and XK, by which the European Union,
Unicode and GeoNames name Kosovo until ISO does; the names behind the first one are other spellings
and the country's own name for itself where recruiting meets them often.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def names(code: str) -> tuple[str, ...]:
    """Return the names of a country, the usual English one first; empty for no country."""
    return COUNTRIES.get(code, ())


def code_of(text: str) -> str | None:
    """Return the code of a country written as a code or by name, whatever its case."""
    wanted = text.strip().casefold()
    if wanted.upper() in COUNTRIES:
        return wanted.upper()
    return next((code for code, names in COUNTRIES.items() if wanted in _folded(names)), None)


def _folded(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.casefold() for name in names)


def _table(text: str) -> Mapping[str, tuple[str, ...]]:
    rows = (entry.strip() for entry in text.replace("\n", " ").split(";"))
    return MappingProxyType({row[:2]: tuple(row[3:].split("=")) for row in rows})


COUNTRIES = _table(
    """
AD Andorra; AE United Arab Emirates=UAE; AF Afghanistan; AG Antigua and Barbuda; AI Anguilla;
AL Albania; AM Armenia; AO Angola; AQ Antarctica; AR Argentina; AS American Samoa;
AT Austria=Österreich; AU Australia; AW Aruba; AX Åland Islands; AZ Azerbaijan;
BA Bosnia and Herzegovina=Bosnia; BB Barbados; BD Bangladesh; BE Belgium=België=Belgique;
BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin; BL Saint Barthélemy; BM Bermuda;
BN Brunei; BO Bolivia; BQ Caribbean Netherlands=Bonaire; BR Brazil=Brasil; BS Bahamas; BT Bhutan;
BV Bouvet Island; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocos Islands=Keeling Islands;
CD Democratic Republic of the Congo=DR Congo=Congo-Kinshasa; CF Central African Republic;
CG Republic of the Congo=Congo=Congo-Brazzaville; CH Switzerland=Schweiz=Suisse;
CI Côte d'Ivoire=Ivory Coast; CK Cook Islands; CL Chile; CM Cameroon; CN China; CO Colombia;
CR Costa Rica; CU Cuba; CV Cape Verde=Cabo Verde; CW Curaçao; CX Christmas Island; CY Cyprus;
CZ Czechia=Czech Republic; DE Germany=Deutschland; DJ Djibouti; DK Denmark=Danmark; DM Dominica;
DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea;
ES Spain=España; ET Ethiopia; FI Finland=Suomi; FJ Fiji; FK Falkland Islands; FM Micronesia;
FO Faroe Islands; FR France; GA Gabon;
GB United Kingdom=UK=Great Britain=Britain=England=Scotland=Wales=Northern Ireland; GD Grenada;
GE Georgia; GF French Guiana; GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia;
GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece; GS South Georgia; GT Guatemala; GU Guam;
GW Guinea-Bissau; GY Guyana; HK Hong Kong=Hongkong; HM Heard Island; HN Honduras;
HR Croatia=Hrvatska; HT Haiti; HU Hungary=Magyarország; ID Indonesia; IE Ireland=Éire; IL Israel;
IM Isle of Man; IN India; IO British Indian Ocean Territory; IQ Iraq; IR Iran; IS Iceland;
IT Italy=Italia; JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia;
KI Kiribati; KM Comoros; KN Saint Kitts and Nevis; KP North Korea; KR South Korea=Korea; KW Kuwait;
KY Cayman Islands; KZ Kazakhstan; LA Laos; LB Lebanon; LC Saint Lucia; LI Liechtenstein;
LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco;
MC Monaco; MD Moldova; ME Montenegro; MF Saint Martin; MG Madagascar; MH Marshall Islands;
MK North Macedonia=Macedonia; ML Mali; MM Myanmar=Burma; MN Mongolia; MO Macao=Macau;
MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius;
MV Maldives; MW Malawi; MX Mexico=México; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia;
NE Niger; NF Norfolk Island; NG Nigeria; NI Nicaragua; NL Netherlands=Holland=Nederland;
NO Norway=Norge; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman; PA Panama; PE Peru;
PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland=Polska;
PM Saint Pierre and Miquelon; PN Pitcairn; PR Puerto Rico; PS Palestine; PT Portugal; PW Palau;
PY Paraguay; QA Qatar; RE Réunion; RO Romania=România; RS Serbia=Srbija;
RU Russia=Russian Federation; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles;
SD Sudan; SE Sweden=Sverige; SG Singapore; SH Saint Helena; SI Slovenia; SJ Svalbard and Jan Mayen;
SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS South Sudan;
ST São Tomé and Príncipe; SV El Salvador; SX Sint Maarten; SY Syria; SZ Eswatini=Swaziland;
TC Turks and Caicos Islands; TD Chad; TF French Southern Territories; TG Togo; TH Thailand;
TJ Tajikistan; TK Tokelau; TL Timor-Leste=East Timor; TM Turkmenistan; TN Tunisia; TO Tonga;
TR Türkiye=Turkey; TT Trinidad and Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine;
UG Uganda; UM US Minor Outlying Islands; US United States=USA=United States of America=U.S.;
UY Uruguay; UZ Uzbekistan; VA Vatican City=Holy See; VC Saint Vincent and the Grenadines;
VE Venezuela; VG British Virgin Islands; VI US Virgin Islands; VN Vietnam=Viet Nam; VU Vanuatu;
WF Wallis and Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte;
ZA South Africa; ZM Zambia; ZW Zimbabwe
"""
)
