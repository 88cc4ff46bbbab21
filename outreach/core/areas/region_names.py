"""Names of regions that the table of places lacks: in the country's own words or script, cut short.

Each line gives the country, the region as the table has it, and what people write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from outreach.places import Region, key

_TABLE = """
AT Styria: stmk
AT Vorarlberg: vlbg
BE Flanders: oost-vlaanderen=west-vlaanderen=east flanders=west flanders=vlaams-brabant
BE Wallonia: brabant wallon=walloon brabant=hainaut=henegouwen=région wallonne
CN Anhui Sheng: anhui=安徽=安徽省
CN Fujian: 福建=福建省
CN Gansu Sheng: gansu=甘肃=甘肃省
CN Guangdong: canton province=广东=广东省=廣東
CN Guangxi Zhuangzu Zizhiqu: guangxi=广西=广西壮族自治区
CN Guizhou Sheng: guizhou=贵州=贵州省
CN Hainan: 海南=海南省
CN Hebei: 河北=河北省
CN Heilongjiang Sheng: heilongjiang=黑龙江=黑龙江省
CN Henan Sheng: henan=河南=河南省
CN Hubei: 湖北=湖北省
CN Hunan: 湖南=湖南省
CN Inner Mongolia: 内蒙古=内蒙古自治区
CN Jiangsu Sheng: jiangsu=江苏=江苏省
CN Jiangxi Sheng: jiangxi=江西=江西省
CN Jilin Sheng: jilin=吉林省
CN Liaoning: 辽宁=辽宁省
CN Shaanxi: 陕西=陕西省
CN Shandong Sheng: shandong=山东=山东省
CN Shanxi Sheng: shanxi=山西=山西省
CN Sichuan: 四川=四川省
CN Xinjiang Uygur Zizhiqu: xinjiang=新疆=新疆维吾尔自治区
CN Yunnan: 云南=云南省
CN Zhejiang Sheng: zhejiang=浙江=浙江省
ID Central Java: jawa tengah
ID East Java: jawa timur
ID West Java: jawa barat
ID North Sumatra: sumatera utara
ID South Sumatra: sumatera selatan
ID West Sumatra: sumatera barat
ID South Sulawesi: sulawesi selatan
ID East Kalimantan: kalimantan timur
FR Auvergne-Rhône-Alpes: loire
GB Northern Ireland: n ireland=n. ireland=ulster
PH Metro Manila: national capital region=ncr
ZA KwaZulu-Natal: kzn=kwazulu natal
ZA Western Cape: wc
ZA Gauteng: gp
"""


def _lines() -> Iterator[tuple[str, str, list[str]]]:
    for line in _TABLE.strip().splitlines():
        place, _, said = line.partition(": ")
        country, _, region = place.partition(" ")
        yield country, key(region), [key(one) for one in said.split("=")]


def more_names(regions: Mapping[int, Region]) -> Iterator[tuple[str, int]]:
    """Yield each further name with the region that it means."""
    known = {(one.country, key(one.name)): number for number, one in regions.items()}
    for country, region, said in _lines():
        number = known.get((country, region))
        if number is not None:
            yield from ((one, number) for one in said)
