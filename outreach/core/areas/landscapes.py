"""Landscapes that are no region of any map, each with the town that stands for it."""

from __future__ import annotations

#: As in `metros`: country, town in the middle, what people write.
LANDSCAPES = """
DE Kempten: allgau=oberallgau=ostallgau=unterallgau
DE Bielefeld: ostwestfalen lippe=ostwestfalen=east westphalia=owl
DE Muenster: munsterland
DE Arnsberg: sauerland=hochsauerland=hochsauerlandkreis
DE Siegen: siegerland=siegen wittgenstein
DE Krefeld: niederrhein=lower rhine
DE Wuppertal: bergisches land
DE Koblenz: mittelrhein=westerwald
DE Trier: eifel=mosel
DE Villingen-Schwenningen: schwarzwald=black forest=schwarzwald baar
DE Reutlingen: schwabische alb=swabian jura
DE Regensburg: oberpfalz=upper palatinate
DE Passau: niederbayern=lower bavaria
DE Bayreuth: oberfranken=upper franconia
DE Wuerzburg: unterfranken=mainfranken=lower franconia
DE Kaiserslautern: pfalz=palatinate
DE Emden: ostfriesland=east frisia
DE Oldenburg: weser ems
DE Lueneburg: luneburger heide
DE Goettingen: sudniedersachsen
DE Kassel: nordhessen
DE Giessen: mittelhessen
DE Dresden: silicon saxony=silicon sachsen
DE Chemnitz: erzgebirge
DE Cottbus: lausitz=niederlausitz
IT Monza: brianza=monza e brianza
DK Copenhagen: medicon valley
GB Kendal: lake district=the lake district
GB Cheltenham: cotswolds=the cotswolds
GB Norwich: east anglia
GB Birmingham: midlands=the midlands
GB Exeter: west country=the west country
"""
