"""French."""

# what LinkedIn's own button has written over the years, and what people copy from it
DEFAULT_INVITATIONS = (
    "J'aimerais vous inviter à rejoindre mon réseau professionnel en ligne, sur le site LinkedIn.",
    "Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.",
    "J'aimerais vous ajouter à mon réseau professionnel.",
    "Je vous invite à rejoindre mon réseau professionnel sur LinkedIn.",
    "J'aimerais rejoindre votre réseau LinkedIn.",
    "Je souhaiterais rejoindre votre réseau professionnel.",
)
