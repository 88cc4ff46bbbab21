"""Portuguese: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.pt.calendar import CALENDAR
from outreach.core.replies.languages.pt.opting_out import ASKING
from outreach.core.replies.languages.words import Naming, Phrases, Words

WORDS = Words(
    code="pt",
    asking=ASKING,
    auto_reply=Phrases(
        said="""
(estou|estarei|encontro-me) .. (de férias|fora do escritório|ausente|de licença|de baixa)
(recebemos|recebi) (a sua|o seu|sua|seu) (mensagem|e-?mail|contacto|pedido)
(mensagem|resposta|e-?mail) (gerad* )?automátic*
(não responda|favor não responder|não responder) a (este|esta)
(responderei|retornarei) .. (regresso|retorno|volta|breve)
(em caso de urgência|assuntos urgentes)
(resposta automática|mensagem automática)
(estou|estarei) (ausente|de férias|fora do escritório)
fora do escritório
""",
    ),
    not_now=Phrases(
        said="""
(agora|hoje|neste momento|de momento|no momento|por agora|por enquanto) (\\w+ )?(não|nao)
(mais (pra|para a?) ?frente|mais tarde|noutra altura|em outro momento|quem sabe (mais|depois|\
no futuro|em))
(ainda é|é ainda|é) (muito )?cedo
(fica|fique|guarde|fico) .. (contacto|contato) para (o futuro|mais tarde)
(voltem|volte|volta) a (falar|contactar|contatar|escrever) .. (em|daqui|depois|quando)
(acabei de (mudar|começar|entrar)) .. (cedo|futuro|daqui)
(agora não|neste momento não|não (agora|neste momento|de momento|por agora|no momento)|\
por enquanto não|de momento não|por agora não|não é (um )?bom momento)
(em|no|na|a partir de|depois) .. (podemos|poderíamos|falamos|conversamos)
(mais tarde|mais para a frente|mais adiante|outra altura|outra hora|depois (do verão|das férias))
(me (chama|procura|contata|escreve)|contacte-me|fale comigo|volte a|escreva-me|chama) .. (em|\
daqui|depois|no|na|mais)
(estou terminando|estou a terminar|muito ocupad*)
""",
    ),
    no=Phrases(
        said="""
(aceitar|aceitei|aceito|assinei|escolhi) (outra|uma outra|uma nova|outro) (proposta|oferta|vaga|\
cargo)
(vou|tenho|terei) (\\w+ )?(de |que )?(recusar|declinar|agradecer e recusar)
não (me )?(interessa|encaixa|corresponde|serve|atrai|é para mim|é o meu perfil|é bem)
(não é|não seria) (o que procuro|a minha área|minha área|meu perfil)
(retiro|retirar) a minha candidatura
(prefiro|vou|quero) (ficar|continuar) (onde|na|no|aqui)
(não,? obrigad*|obrigad*,? mas não)
não (\\w+ )?(\\w+ )?(interessad*|interessa|interesse)
não (procuro|estou (à procura|procurando|a procurar)|quero mudar|pretendo|penso|é para mim)
(feliz|satisfeit*|contente|bem) (onde|no meu|na minha|aqui|com)
(prefiro ficar|prefiro continuar|tenho de recusar|tenho que recusar|vou recusar|\
acabei de (começar|assinar|mudar|entrar))
""",
    ),
    interested=Phrases(
        said="""
(tenho|teria) (todo o |muito )?interesse
(podemos|vamos|bora) (falar|conversar|marcar|agendar)
(gostei|adorei) (muito )?(da|do) (proposta|vaga|projeto|oportunidade)
(me manda|manda-me|envie-me|me envie|mande) .. (detalhes|info|descrição|vaga)
(estou|fico) (disponível|à disposição|livre|interessad*|dentro)
não (diria|digo|direi) (que )?não
(tenho interesse|estou interessad*|interessa-me|me interessa|fiquei interessad*|interessad* em)
(com (muito )?(prazer|gosto)|claro( que sim)?|adoraria|parece (\\w+ )?(interessante|ótimo|bom)|\
porque não|por que não)
(mais (informações|detalhes|info)|saber mais)
(podemos|podíamos|poderíamos) (falar|conversar|marcar|combinar)
(quando (é que )?falamos|me liga|liga-me|ligue-me|meu cv|em anexo|à procura disto)
""",
        innocent="""
não (\\w+ )?(\\w+ )?(interess*|disponível|gosto)
""",
    ),
    referral=Phrases(
        said="""
(enviei|passei|encaminhei|reenviei|partilhei|compartilhei|mandei) .. (ao|à|a um|a uma|para o|\
para a|com o|com a|para um|para uma|pro|pra) (\\w+ )?(\\w+ )?
(meu|minha|um|uma) (\\w+ )?(prim*|irmã*|irmão|cunhad*|amig*|coleg*|ex-coleg*|vizinh*|filh*|marido|\
esposa|mulher|namorad*|conhecid*) .. (procura|está|anda|é|seria|pode|poderia|trabalha|quer|vive)
(recomendo|sugiro|indico) (o |a )?(meu|minha|um|uma)
(conheço|sei de) (alguém|uma pessoa|um amigo|uma amiga)
(fale|fala|contacte|contate) com (o|a)
""",
    ),
    naming=Naming(
        before="""
(fale|fala|pergunte|pergunta|contacte|contate|escreva|escreve|recomendo|tente|sugiro)( talvez)?\
( com| a| ao| à| para)?( o| a)?
(o meu|a minha|meu|minha|um|uma) (colega|amigo|amiga)
""",
        after="""
(seria|procura|poderia|está (procurando|à procura|disponível)|conhece)
""",
        joins=r",? ?(e|ou) ",
        nobody="""
fale fala pergunte pergunta contacte contate escreva recomendo tente olá oi obrigado obrigada não
sim eu tu
você ele ela meu minha infelizmente talvez abraço cumprimentos
""",
    ),
    may_name=Phrases(
        said="""
(da minha parte|em meu nome)
(pode|podes|podem|fique à vontade para|sinta-se à vontade para) .. (mencionar|citar|usar|dizer) .. \
(meu nome|me|mim|eu|fui)
(diga|diz|diga-lhe|diz-lhe) que (fui eu|eu)
""",
        innocent="""
(não|sem|nem) .. (minha parte|meu nome|mencion*|diga*|diz*|cit*)
""",
    ),
    not_name=Phrases(
        said="""
não (\\w+ )?(diga|digas|diz|mencione|menciones|cite|cites|use|uses|fale|fales) .. (mim|meu nome|\
minha parte|eu|fui)
não me (mencione|menciones|cite|cites)
sem (me (mencionar|citar)|(mencionar|citar|dizer) .. (nome|mim|eu)?)
(prefiro|gostaria) .. (anónim*|anônim*|não ser (mencionad*|citad*))
(entre nós|em confiança|confidencial)
""",
    ),
    calendar=CALENDAR,
)
