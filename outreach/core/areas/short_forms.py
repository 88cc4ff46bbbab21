"""Towns cut short: what people there write, and codes of airports that stand for the town.

Codes that are also a word, a state, a country or a zone are left out.
"""

from __future__ import annotations

#: As quarters in `metros`: country with the region, the town, what people write.
SHORT_FORMS = """
=US-OK Oklahoma City: okc
=US-FL Jacksonville: jax
=US-VA Richmond: rva
=US-PA Pittsburgh: pgh=pittsburg pa
=US-NM Albuquerque: abq
=US-TX San Antonio: satx
=US-OH Columbus: cmh
=US-NC Raleigh: rdu
=US-CO Colorado Springs: colo springs
=US-TN Nashville: nashvegas
=US-IN Indianapolis: naptown
=DE Munich: muc
=CH Zuerich: zrh
=CH Geneve: gva
=DK Copenhagen: cph
=CA-QC Montreal: yul
=CA-AB Edmonton: yeg
=CA-ON Ottawa: yow
=CZ Prague: prg
=FR Clermont-Ferrand: clermont-fd=clermont fd
=FR Toulouse: tls
=SA Riyadh: ruh
=IN Chennai: maa
=IN Kolkata: ccu
=NG Abuja: abv
=KE Nairobi: nbo
"""
