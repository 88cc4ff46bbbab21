"""Spanish: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.es.calendar import CALENDAR
from outreach.core.replies.languages.es.opting_out import ASKING
from outreach.core.replies.languages.words import Naming, Phrases, Words

WORDS = Words(
    code="es",
    asking=ASKING,
    auto_reply=Phrases(
        said="""
(me encuentro|me hallo|estoy|estaré) .. (de vacaciones|fuera de la oficina|ausente|de baja|\
de permiso)
(responderé|contestaré|atenderé) .. (a mi vuelta|a la vuelta|cuando vuelva|a mi regreso)
(hemos|he) recibido su (mensaje|correo|consulta|solicitud)
(no conteste|no responda|no respondas) a este (correo|mensaje|email)
(correo|mensaje|respuesta) (generad* )?automátic*
acceso limitado al correo
(ya no (trabajo|trabaja) en|este buzón) .. (contact*|escrib*|no se|dirij*)
(respuesta|mensaje) automátic*
(estoy|estaré) (fuera de la oficina|de vacaciones|ausente)
fuera de la oficina
""",
    ),
    not_now=Phrases(
        said="""
(si|cuando) .. (seguís|siguen|sigues|sigue) (buscando|interesad*) .. (escríbeme|escribidme|\
avísame|avisadme|llámame)
(seguimos|mantenemos|estamos) en contacto
(tenme|tenedme|téngame) en cuenta (para|más adelante|en el futuro)
(hasta|a partir de|en) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|\
noviembre|diciembre) .. (no|escríbeme|hablamos|puedo|podría)
(ahora (mismo )?no|no (por )?ahora|por el momento no|de momento no|no es (un )?buen momento|\
mal momento|no (es )?el momento)
(más adelante|más tarde|en otro momento|otra vez será|después del verano|a la vuelta)
(escríbeme|escríbame|contácta*me|háblame|pregúntame|vuelve a|vuelva a|hablamos) .. (en|dentro|\
después|cuando|más adelante|el|a la|tras)
(ahora|ahora mismo|actualmente) (no|estoy) .. (puedo|liad*|ocupad*|con|disponible)
""",
        innocent="""
(hablamos|hablemos|llámame|llámeme|escríbeme|escríbame) .. (el |este |mañana )?(lunes|martes|\
miércoles|jueves|viernes|mañana|hoy|por la (tarde|mañana))
""",
    ),
    no=Phrases(
        said="""
(he|acabo de) acept* (otra|una) (oferta|propuesta|posición)
(retiro|quiero retirar) mi candidatura
(he|hemos) decidido (quedarme|no |rechazar|declinar)
no (me )?(cuadra|convence|llama|compensa|atrae)
(no es|no sería) (lo que busco|mi (perfil|sector|campo))
(paso|voy a pasar) (esta vez|de la oferta|de momento no)
no estoy en búsqueda
(no,? gracias|gracias,? pero no)
no (\\w+ )?(\\w+ )?(interesad*|interesa|interesan)
no (estoy )?(busco|buscando|quiero cambiar|pienso|me planteo|tengo intención)
(contento|contenta|feliz|a gusto) .. (donde|en mi|con mi|aquí|actual)
(no es para mí|no encaja|no me encaja|prefiero quedarme|tengo que declinar|debo rechazar)
(acabo de|acabo) (empezar|firmar|cambiar|incorporarme|entrar)
""",
    ),
    interested=Phrases(
        said="""
(me interesa|me apunto|me cuadra|me atrae)
¿?(hablamos|quedamos|nos llamamos)
(tengo|tendría) (disponibilidad|interés|hueco)
(pásame|envíame|mándame|enviadme|mandadme) .. (info|detalles|descripción|oferta)
(estoy|quedo) (disponible|abiert*|a tu disposición|a su disposición)
no (diría|digo|diré) (yo )?que no
(me interesa|me interesaría|estoy interesad*|interesad* en|tengo interés)
(me encantaría|con (mucho )?gusto|encantad*|claro que sí|por supuesto|suena (muy )?(bien|\
interesante|genial))
(más (información|detalles|info)|saber más|cuénta*me|cuénteme)
(podemos|podríamos|puedo) (hablar|quedar|vernos|reunirnos)
(llámame|llámeme|mi número|mi cv|adjunto)
""",
        innocent="""
no (\\w+ )?(\\w+ )?(me interes*|interesad*|interesa|disponible)
""",
    ),
    referral=Phrases(
        said="""
(mi|un|una) (cuñad*|prim*|herman*|amig*|compañer*|excompañer*|vecin*|hij*|sobrin*|colega|conocid*|\
espos*|marido|mujer) .. (busca|está|es|podría|trabaja|hace|encaja*|interesad*|lleva)
(te|le|os) paso (su|el) (teléfono|contacto|correo|número|móvil)
(he|le he|se lo he|les he) (pasado|reenviado|enviado|compartido|mandado) .. (a|con) (mi|un|una|\
mis|unos)
(conozco|conoce) a (alguien|una persona|un chico|una chica)
(hable|habla|contacta|contacte) con
(la persona|el responsable|la responsable) (adecuad*|indicad*|correct*) (es|sería)
""",
    ),
    naming=Naming(
        before="""
(pregunta|pregunte|pregúntale|habla|hable|contacta|contacte|escribe|escríbele|escriba|escribir|\
prueba|pruebe|\
recomiendo)( mejor| mejor)?( a| con)?
(mi|un|una) (colega|compañero|compañera|amigo|amiga)( de .{1,20})?
""",
        after="""
(busca|sería|podría|está (buscando|disponible|libre)|conoce|encaja)
""",
        joins=r",? ?(y|o) ",
        nobody="""
pregunta pregunte habla hable contacta contacte escribe escriba prueba hola gracias lo no sí yo
tú usted él
ella mi un una saludos lamentablemente quizás tal
""",
    ),
    may_name=Phrases(
        said="""
(de mi parte|en mi nombre)
(puedes|puede|podéis|pueden|no dudes en|no dude en) .. (mencionarme|nombrarme|mencionar mi nombre|\
dar mi nombre|usar mi nombre|decir .. (mí|mi|yo|parte))
(dile|dígale|salúdalo|salúdala) .. (yo|mí|mi parte)
""",
        innocent="""
no(?! dud) .. (de mi parte|mencion*|nombr*|digas|diga|decir)(?! .. gracias)
""",
    ),
    not_name=Phrases(
        said="""
no (\\w+ )?(digas|diga|digáis|menciones|mencione|nombres|nombre|uses|use|des|dé) .. (mí|mi nombre|\
mi parte|yo|nombre)
sin (mencionarme|nombrarme|mencionar|decir) .. (mí|nombre|yo)?
(prefiero|quiero|quisiera) .. (anónim*|no .. (nombr*|mencion*))
(entre nosotros|en confianza|confidencial)
""",
    ),
    calendar=CALENDAR,
)
