"""Spanish: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.es.opting_out import ASKING
from outreach.core.replies.languages.words import Phrases, Words

WORDS = Words(
    code="es",
    asking=ASKING,
    auto_reply=Phrases(
        said="""
(respuesta|mensaje) automátic*
(estoy|estaré) (fuera de la oficina|de vacaciones|ausente)
fuera de la oficina
""",
    ),
    not_now=Phrases(
        said="""
(ahora (mismo )?no|no (por )?ahora|por el momento no|de momento no|no es (un )?buen momento|\
mal momento|no (es )?el momento)
(más adelante|más tarde|en otro momento|otra vez será|después del verano|a la vuelta)
(escríbeme|escríbame|contácta*me|háblame|pregúntame|vuelve a|vuelva a|hablamos) .. (en|dentro|\
después|cuando|más adelante|el|a la|tras)
(ahora|ahora mismo|actualmente) (no|estoy) .. (puedo|liad*|ocupad*|con|disponible)
""",
    ),
    no=Phrases(
        said="""
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
)
