"""English."""

# what LinkedIn's own button has written over the years, and what people copy from it
DEFAULT_INVITATIONS = (
    "I'd like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network.",
    "I'd like to add you to my network.",
    "I'd like to join your LinkedIn network.",
    "I'd like to join your professional network.",
    "I'd like to connect with you on LinkedIn.",
    "Please add me to your LinkedIn network.",
    "Please accept my invitation to connect on LinkedIn.",
    "I would like to invite you to join my professional network on LinkedIn.",
    "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.",
    "I came across your profile and would like to connect.",
)
