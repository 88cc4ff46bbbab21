"""French: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.fr.calendar import CALENDAR
from outreach.core.replies.languages.fr.opting_out import ASKING
from outreach.core.replies.languages.words import Naming, Phrases, Words

WORDS = Words(
    code="fr",
    asking=ASKING,
    auto_reply=Phrases(
        said="""
(actuellement|je suis) .. (absente?|en congés?|en vacances|en arrêt|en formation)
(je vous répondrai|nous vous répondrons|je répondrai) (à|dès|dans)
(votre (message|demande|mail)) (a bien été|a été|est bien) (reçue?|enregistrée?|prise? en compte)
(ne pas répondre|merci de ne pas répondre) à (ce|cet)
(je ne fais plus partie|ne travaille plus) .. (contact*|adress*|écri*)
accès limité à (ma messagerie|mes mails|mes e-mails)
(en cas d'urgence|pour toute urgence)
(réponse|message) automatique
absente? (du bureau|jusqu'au|du|pour|et)
(en congés?|en vacances|en déplacement) (jusqu'au|du|et|avec)
je serai (de retour|absente?)
""",
        innocent="""
(congés? (maternité|parental|paternité)) & (reparler|reparle|recontact*|à ce moment|volontiers)
""",
    ),
    not_now=Phrases(
        said="""
pas (pour l'instant|pour le moment|maintenant|en ce moment|tout de suite|avant)
(plus tard|une autre fois|ultérieurement)
(recontactez|recontacte|relancez|reparlons|rappelez|réécrivez|revenez)(-| )?(moi|en|vers|dans|\
après|m')
(mauvais|pas le bon) (moment|timing)
(ce n'est pas|pas) le (bon )?moment
(trop tôt|débordée?|pas disponible avant)
(dans|après) (\\w+ )?(mois|semaines|rentrée|vacances|ans)
""",
    ),
    no=Phrases(
        said="""
je viens d'(accepter|signer|trouver|intégrer|commencer)
pas (dans|parmi) mes (projets|plans|priorités|envies)
ne (me )?(correspond|convient|corresponde|plaît|conviendrait|intéresse) (pas|plus)
(pas|plus) (à|avec) (ce que je (recherche|cherche|veux)|mes (attentes|critères))
ne .. pas donner (de )?suite
(j'ai|je viens d') (\\w+ )?(accepté|accepter|signé|signer|choisi|trouvé) (une autre|un autre|\
un nouveau|une nouvelle|ailleurs)
(bonne continuation|bonne chance dans|bon courage dans) .. (recherche*)?
(je retire|retirer) ma candidature
(trop loin|trop bas|pas assez) (pour moi)?
(non merci|merci,? mais non|non,? merci)
(pas|plus|aucunement) (\\w+ )?intéressée?
(ne|n') .. (cherche|recherche|souhaite|compte|envisage|veux|pense) (pas|plus) .. (changer|bouger|\
poste|emploi|quitter|évoluer|partir)?
(pas|plus) (en|à la) recherche
(pas|plus) à l'écoute
(ça|cela|ce poste|ce n'est|c'est) .. (pas pour moi|ne me correspond pas|ne m'intéresse pas)
(très |bien |heureu*|satisfaite?) .. (dans mon poste|où je suis|là où|actuel)
je (décline|passe mon tour|refuse|préfère rester)
(viens d'être promue?|viens de signer|viens de commencer)
""",
    ),
    interested=Phrases(
        said="""
(ça|cela) me (tente|plaît|parle|dit) (bien|beaucoup|vraiment)?
on (s'appelle|se voit|se parle|s'organise)
(je suis|je serais) (partante?|preneu*|disponible|dispo|ouverte?|curieu*)
(poste|offre|opportunité|projet) .. (m'intéresse|intéressante?|me plaît|me tente)
(pouvez-vous|peux-tu) (m'envoyer|me transmettre|m'en dire)
(dites|dis)-m'en plus
(dis|dirais|dirai) pas non
(m'intéresse|ça m'intéresse|cela m'intéresse)
(suis|serais|très|intéressée? par) (\\w+ )?intéressée?
(avec plaisir|volontiers|pourquoi pas|bien sûr|avec grand plaisir)
(en savoir plus|plus d'(informations|infos|détails))
(disponible|dispo|libre|joignable) (pour|lundi|mardi|mercredi|jeudi|vendredi|demain|après|\
à partir|vers)
(appelez|appelle|rappelez)-moi
(mon cv|ci-joint)
(on|pouvons-nous|peut-on) .. (parler|discuter|échanger)
""",
        innocent="""
(ne|n'|pas) (\\w+ )?(m'intéresse|intéressée?|disponible)
""",
    ),
    referral=Phrases(
        said="""
(j'ai|je l'ai|je vais) (\\w+ )?(transmis|transféré|transférer|transmettre|partagé|passé|\
fait suivre|envoyé) .. (à|au|avec|aux) (mon|ma|un|une|mes|l')
(mon|ma|un|une) (frère|soeur|sœur|cousine?|beau-frère|belle-soeur|belle-sœur|collègue|amie?|\
ex-collègue|voisine?|fils|fille|neveu|nièce|mari|femme|ancien* collègue|copain|copine|\
connaissance) .. (cherche|est|serait|pourrait|fait|va vous|recherche|travaille|vient)
je (connais|vois) (quelqu'un|une personne|un ami|une amie)
(adressez-vous|contactez|voyez) .. (plutôt|directement|mon|ma)
""",
    ),
    naming=Naming(
        before="""
(parlez-en|parles-en|parle-en) (donc |plutôt )?à
(demande*|parle*|contacte*|écris|écrivez|écrire|essaye*|essaie|adressez-vous|appelez|appelle|\
recommande|\
conseille)( plutôt| donc| aussi| peut-être)?( à| avec| chez)?
(mon|ma|un|une) (collègue|ami|amie|ancien collègue|ancienne collègue)
""",
        after="""
(serait|pourrait|cherche|connaît|est (en recherche|disponible|parfait|intéressé*))
""",
        joins=r",? ?(et|ou) ",
        nobody="""
demandez demande parlez parle contactez écrivez essayez bonjour merci désolé désolée non oui je
tu il
elle nous vous mon ma voir cordialement bien malheureusement peut-être pas
""",
    ),
    may_name=Phrases(
        said="""
(de ma part|en mon nom)
(pouvez|peux|n'hésitez pas à|n'hésite pas à|libre de) .. (mentionner mon nom|me mentionner|\
me citer|\
donner mon nom|dire que (c'est moi|je))
mentionner mon nom
(dites-lui|dis-lui) .. (je|moi)
""",
        innocent="""
(ne|n'|sans|pas(?! à)) .. (ma part|mon nom|me citer|mentionn*|dire)(?! .. merci)
""",
    ),
    not_name=Phrases(
        said="""
(ne|n') ?(\\w+ )?(dites|dis|mentionnez|mentionne|citez|cite|donnez|donne) .. (pas|jamais) .. (moi|\
ma \
part|mon nom|nom|je)
(ne|n') ?me (citez|cite|mentionnez|mentionne|nommez|nomme) pas
sans (me (citer|mentionner|nommer)|(mentionner|donner|dire|citer) .. (nom|moi))
(préfère|préférerais|souhaite|voudrais) .. (anonyme|ne pas être (citée?|nommée?|mentionnée?))
(entre nous|en toute confidence|confidentiel*)
""",
    ),
    calendar=CALENDAR,
)
