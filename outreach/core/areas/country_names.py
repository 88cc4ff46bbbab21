"""Short and everyday names of countries, in their own script too, which other tables leave out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from outreach.places import key

_TABLE = """
AE الإمارات=الامارات=оаэ=эмираты=איחוד האמירויות
AM հայաստան=հայաստանի հանրապետություն
BD বাংলাদেশ
BY белоруссия
CN 中华人民共和国=中國大陸=中国大陆
CZ чехия=чеська республіка
AT österreichweit
CH schweizweit
DE المانيا=deutschlandweit=bundesweit=nationwide germany
FR فرنسا
GB великобритания=בריטניה=بريطانيا=birleşik krallık=grande-bretagne=gran bretaña=großbritannien
GB gran bretagna=grã-bretanha=wielka brytania
GE საქართველო
IN ভারত=இந்தியா=భారతదేశం=ಭಾರತ=ഇന്ത്യ=ભારત=ਭਾਰਤ=bhārat
KR 한국=남한=корея=韓國
KZ қазақстан
LK ශ්‍රී ලංකා=இலங்கை
MA المغرب
NL голландия=голландія=olanda=hollande=holanda=ολλανδια
NP नेपाल
SA السعودية
TN تونس
US сша=америка=америка сша=米国=アメリカ=美國=ηπα=ארה"ב=ארהב=امريكا=أمريكا=الولايات المتحدة=अमेरिका
US สหรัฐ=สหรัฐอเมริกา=mỹ
US usa united states=united states usa=u.s.=u.s=u.s.a=u.s.a.=the us=the usa=eua=e.u.a=stati uniti
US verenigde staten=yhdysvallat=spojené státy=stany zjednoczone=abd=amerika birleşik devletleri
UZ oʻzbekiston=o'zbekiston=ўзбекистон
XK kosova=kosovë
"""


def _read() -> Mapping[str, str]:
    lines = (line.partition(" ") for line in _TABLE.strip().splitlines())
    return MappingProxyType(
        {key(one): country for country, _, names in lines for one in names.split("=")}
    )


#: Key of a name → the country.
EVERYDAY_NAMES = _read()
