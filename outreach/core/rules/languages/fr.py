"""French."""

from __future__ import annotations

from outreach.core.rules.languages.words import Words

WORDS = Words(
    code="fr",
    name="French",
    # what LinkedIn's own button has written over the years, and what people copy from it
    default_invitations=(
        "J'aimerais vous inviter à rejoindre mon réseau professionnel en ligne, sur le site "
        "LinkedIn.",
        "Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.",
        "J'aimerais vous ajouter à mon réseau professionnel.",
        "Je vous invite à rejoindre mon réseau professionnel sur LinkedIn.",
        "J'aimerais rejoindre votre réseau LinkedIn.",
        "Je souhaiterais rejoindre votre réseau professionnel.",
    ),
    function_words="le la les des une est et dans pour avec que qui sur vous nous votre vos "
    "notre je suis pas ce cette du au aux ou mais si par plus en",
    negations="pas jamais sans aucun aucune rien ne ni",
)
