"""Regions of Russia, Ukraine and Belarus in their own languages: adjectives of their chief towns.

Each line gives the country, the region as the table has it, and what stands in front of "область"
or "край"; a republic also stands by itself.
"""

from __future__ import annotations

OBLASTS = """
UA Cherkasy: черкаська=черкасская
UA Chernihiv: чернігівська=черниговская
UA Chernivtsi: чернівецька=черновицкая
UA Dnipropetrovsk: дніпропетровська=днепропетровская
UA Donetsk: донецька=донецкая
UA Ivano-Frankivsk: івано-франківська=ивано-франковская
UA Kharkiv: харківська=харьковская
UA Kherson: херсонська=херсонская
UA Khmelnytskyi: хмельницька=хмельницкая
UA Kirovohrad: кіровоградська=кировоградская
UA Kiev: київська=киевская
UA Luhansk: луганська=луганская
UA Lviv: львівська=львовская
UA Mykolaiv: миколаївська=николаевская
UA Odessa: одеська=одесская
UA Poltava: полтавська=полтавская
UA Rivne: рівненська=ровенская
UA Sumy: сумська=сумская
UA Ternopil: тернопільська=тернопольская
UA Vinnytsia: вінницька=винницкая
UA Volyn: волинська=волынская
UA Zakarpattia: закарпатська=закарпатская=закарпаття=закарпатье
UA Zaporizhzhia: запорізька=запорожская
UA Zhytomyr: житомирська=житомирская
BY Brest: брестская=брэсцкая
BY Gomel: гомельская
BY Grodnenskaya: гродненская
BY Mogilev: могилёвская=могилевская
BY Vitebsk: витебская
RU Altai Krai: алтайский
RU Amur: амурская
RU Arkhangelsk: архангельская
RU Astrakhan: астраханская
RU Bashkortostan: башкортостан=республика башкортостан=башкирия
RU Belgorod: белгородская
RU Bryansk: брянская
RU Respublika Buryatiya: бурятия=республика бурятия
RU Chechnya: чеченская республика=чечня
RU Chelyabinsk: челябинская
RU Chuvashia: чувашия=чувашская республика
RU Dagestan: дагестан=республика дагестан
RU Irkutsk: иркутская
RU Ivanovo: ивановская
RU Kaliningrad: калининградская
RU Kaluga: калужская
RU Republic of Karelia: карелия=республика карелия
RU Kemerovo: кемеровская=кузбасс
RU Khabarovsk Krai: хабаровский
RU Khanty-Mansiyskiy Avtonomnyy Okrug: хмао=югра=хмао-югра=ханты-мансийский автономный округ
RU Kirov: кировская
RU Komi Republic: коми=республика коми
RU Kostroma: костромская
RU Krasnodar Krai: краснодарский
RU Krasnoyarsk Krai: красноярский
RU Kurgan: курганская
RU Kursk: курская
RU Leningrad: ленинградская
RU Lipetsk: липецкая
RU Mariy-El: марий эл=республика марий эл
RU Mordoviya: мордовия=республика мордовия
RU Moskovskaya: московская=подмосковье
RU Murmansk: мурманская
RU Nizhny Novgorod: нижегородская
RU Novgorod: новгородская
RU Novosibirsk: новосибирская
RU Omsk: омская
RU Orenburg: оренбургская
RU Oryol: орловская
RU Penza: пензенская
RU Perm: пермский
RU Primorsky Krai: приморский=приморье
RU Pskov: псковская
RU Rostov: ростовская
RU Ryazan: рязанская
RU Sakha: якутия=республика саха=республика саха (якутия)
RU Sakhalin: сахалинская
RU Samara: самарская
RU Saratov: саратовская
RU Smolensk: смоленская
RU Stavropol Krai: ставропольский
RU Sverdlovsk: свердловская
RU Tambov: тамбовская
RU Tatarstan: татарстан=республика татарстан
RU Tomsk: томская
RU Tula: тульская
RU Tver: тверская
RU Tyumen: тюменская
RU Udmurtiya: удмуртия=удмуртская республика
RU Ulyanovsk: ульяновская
RU Vladimir: владимирская
RU Volgograd: волгоградская
RU Vologda: вологодская
RU Voronezh: воронежская
RU Yaroslavl: ярославская
RU Yamalo-Nenetskiy Avtonomnyy Okrug: янао=ямало-ненецкий автономный округ
"""
