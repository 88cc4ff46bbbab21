"""Names of regions that the table of places lacks: in the country's own words or script, cut short.

Each line gives the country, the region as the table has it, and what people write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from outreach.core.areas.departements import every
from outreach.core.areas.oblasts import OBLASTS
from outreach.places import Region, gazetteer, key

_TABLE = """
AT Styria: stmk
AT Vorarlberg: vlbg
BE Flanders: flandern=flandes=fiandre
BE Flanders: oost-vlaanderen=west-vlaanderen=east flanders=west flanders=vlaams-brabant
BE Wallonia: brabant wallon=walloon brabant=hainaut=henegouwen=région wallonne
BR Federal District: distrito federal=distrito federal e entorno
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
ID Central Java: jawa tengah=jateng
ID East Java: jawa timur=jatim
ID West Java: jawa barat=jabar
ID North Sumatra: sumatera utara=sumut
ID South Sumatra: sumatera selatan=sumsel
ID West Sumatra: sumatera barat=sumbar
ID South Sulawesi: sulawesi selatan=sulsel
ID East Kalimantan: kalimantan timur=kaltim
DE North Rhine-Westphalia: westphalia=westfalen=nordrhein westfalen
GB England: inglaterra=angleterre=inghilterra=engeland=anglia=anglie=ingiltere=anglija=англия
GB England: англія=אנגליה=انجلترا=إنجلترا=αγγλία=イングランド=잉글랜드=英格兰
GB Scotland: schottland=escocia=écosse=scozia=escócia=schotland=szkocja=skottland=skotsko=шотландия
GB Scotland: alba=スコットランド
GB Wales: cymru=gales=país de gales=pays de galles=galles=walia
GB Northern Ireland: nordirland=irlanda del norte=irlande du nord=irlanda del nord=irlanda do norte
GB Northern Ireland: n ireland=n. ireland=ulster
GR Attica: αττική
GR Crete: κρήτη
GR Central Macedonia: κεντρική μακεδονία
GR Thessaly: θεσσαλία
JP Aichi: 愛知県
JP Akita: 秋田県
JP Aomori: 青森県
JP Chiba: 千葉県
JP Ehime: 愛媛県
JP Fukui: 福井県
JP Fukuoka: 福岡県
JP Fukushima: 福島県
JP Gifu: 岐阜県
JP Gunma: 群馬県
JP Hiroshima: 広島県
JP Hokkaido: 北海道
JP Hyogo: 兵庫県
JP Ibaraki: 茨城県
JP Ishikawa: 石川県
JP Iwate: 岩手県
JP Kagawa: 香川県
JP Kagoshima: 鹿児島県
JP Kanagawa: 神奈川県=神奈川
JP Kochi: 高知県
JP Kumamoto: 熊本県
JP Kyoto: 京都府
JP Mie: 三重県
JP Miyagi: 宮城県
JP Miyazaki: 宮崎県
JP Nagano: 長野県
JP Nagasaki: 長崎県
JP Nara: 奈良県
JP Niigata: 新潟県
JP Oita: 大分県
JP Okayama: 岡山県
JP Osaka: 大阪府
JP Saga Prefecture: 佐賀県
JP Saitama: 埼玉県
JP Shiga Prefecture: 滋賀県
JP Shimane: 島根県
JP Shizuoka: 静岡県
JP Tochigi: 栃木県
JP Tokushima: 徳島県
JP Tottori: 鳥取県
JP Toyama: 富山県
JP Wakayama: 和歌山県
JP Yamagata: 山形県
JP Yamaguchi: 山口県
JP Yamanashi: 山梨県
JP Okinawa: 沖縄県
KR Jeju-do: 제주도=제주특별자치도
KR Jeollabuk-do: 전라북도=전북
KR Chungcheongbuk-do: 충청북도=충북
KR Gangwon-do: 강원도=강원
KR Gyeonggi-do: 경기도=경기
KR Gyeongsangbuk-do: 경상북도=경북
KR Jeollanam-do: 전라남도=전남
KR Chungcheongnam-do: 충청남도=충남
KR Gyeongsangnam-do: 경상남도=경남
NO Akershus: viken
NO Buskerud: viken
NO Østfold: viken
NO Vestfold: vestfold og telemark
NO Telemark: vestfold og telemark
NO Troms: troms og finnmark
NO Finnmark: troms og finnmark
PH Metro Manila: national capital region=ncr
US Alabama: ala
US Arizona: ariz
US Arkansas: ark
US California: norcal=calif=cali
US Colorado: colo
US Connecticut: conn
US Delaware: del
US Florida: fla
US Illinois: ill=ills
US Kansas: kans
US Massachusetts: mass
US Michigan: mich
US Minnesota: minn
US Mississippi: miss
US Montana: mont
US Nebraska: nebr
US Nevada: nev
US Oklahoma: okla
US Oregon: ore=oreg
US Pennsylvania: penn=penna
US Tennessee: tenn
US Texas: tex
US Washington: wash
US Wisconsin: wis=wisc
US Wyoming: wyo
CA Alberta: alta
CA Saskatchewan: sask
CA Manitoba: man
CA Ontario: ont
CA Quebec: que
CA Newfoundland and Labrador: nfld
CA Prince Edward Island: pei
PK Khyber Pakhtunkhwa: kpk=kp
ES Basque Country: alava=araba=araba alava=bizkaia=gipuzkoa
DE Rheinland-Pfalz: rlp
DE Rhineland-Palatinate: rlp
DE Mecklenburg-Vorpommern: meck pomm=mv
DE Baden-Wurttemberg: bw=bawu
DE Baden-Württemberg: bw=bawu
DE Schleswig-Holstein: sh
IN Maharashtra: महाराष्ट्र
IN Karnataka: कर्नाटक=ಕರ್ನಾಟಕ
IN Uttar Pradesh: उत्तर प्रदेश
IN Madhya Pradesh: मध्य प्रदेश
IN Rajasthan: राजस्थान
IN Gujarat: गुजरात=ગુજરાત
IN Bihar: बिहार
IN Haryana: हरियाणा
IN Punjab: पंजाब=ਪੰਜਾਬ
IN Tamil Nadu: तमिलनाडु=தமிழ்நாடு
IN Telangana: तेलंगाना=తెలంగాణ
IN Andhra Pradesh: आंध्र प्रदेश=ఆంధ్ర ప్రదేశ్
IN Kerala: केरल=കേരളം
IN West Bengal: पश्चिम बंगाल=পশ্চিমবঙ্গ
US New Jersey: south jersey=central jersey=north jersey=northern jersey=jersey shore
ZA KwaZulu-Natal: kzn=kwazulu natal
ZA Western Cape: wc
ZA Eastern Cape: ec
ZA Free State: fs
ZA Mpumalanga: mp
ZA Limpopo: lp
ZA Gauteng: gp
"""


def _lines() -> Iterator[tuple[str, str, list[str]]]:
    for line in (_TABLE + OBLASTS).strip().splitlines():
        place, _, said = line.partition(": ")
        country, _, region = place.partition(" ")
        yield country, key(region), [key(one) for one in said.split("=")]


#: Départements that are something else by themselves: Vienna, a direction, a word.
_UNCLEAR = frozenset(["ain", "jura", "lot", "nord", "paris", "var", "vienne"])


def _departements() -> Iterator[tuple[str, int]]:
    """Yield each French département with the region of its chief town."""
    table = gazetteer()
    for one in every():
        towns = [at for at, _ in table.towns_called(key(one.town)) if table.country_at(at) == "FR"]
        if towns and key(one.name) not in _UNCLEAR:
            yield key(one.name), table.region_at(max(towns, key=table.people_at))


def more_names(regions: Mapping[int, Region]) -> Iterator[tuple[str, int]]:
    """Yield each further name with the region that it means."""
    known = {(one.country, key(one.name)): number for number, one in regions.items()}
    for country, region, said in _lines():
        number = known.get((country, region))
        if number is not None:
            yield from ((one, number) for one in said)
    yield from _departements()
