"""Spanish."""

from __future__ import annotations

from outreach.core.rules.languages.words import Words

WORDS = Words(
    code="es",
    name="Spanish",
    # what LinkedIn's own button has written over the years, and what people copy from it
    default_invitations=(
        "Me gustaría añadirte a mi red profesional en LinkedIn.",
        "Me gustaría agregarte a mi red profesional en LinkedIn.",
        "Me gustaría añadirle a mi red profesional en LinkedIn.",
        "Me gustaría unirme a tu red de LinkedIn.",
        "Me gustaría que te unieras a mi red profesional en LinkedIn.",
        "Me gustaría conectar contigo en LinkedIn.",
    ),
    function_words="el la los las una es y en para con que por su tu te le nos nuestra nuestro "
    "me mi no este esta del al pero si más un como",
    negations="no nunca sin ningún ninguna nada ni",
)
