"""Spanish."""

# what LinkedIn's own button has written over the years, and what people copy from it
DEFAULT_INVITATIONS = (
    "Me gustaría añadirte a mi red profesional en LinkedIn.",
    "Me gustaría agregarte a mi red profesional en LinkedIn.",
    "Me gustaría añadirle a mi red profesional en LinkedIn.",
    "Me gustaría unirme a tu red de LinkedIn.",
    "Me gustaría que te unieras a mi red profesional en LinkedIn.",
    "Me gustaría conectar contigo en LinkedIn.",
)
