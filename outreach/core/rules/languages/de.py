"""German."""

# what LinkedIn's own button has written over the years, and what people copy from it
DEFAULT_INVITATIONS = (
    "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
    "Ich würde Sie gerne zu meinem beruflichen Netzwerk hinzufügen.",
    "Ich möchte dich gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
    "Ich würde dich gerne zu meinem Netzwerk hinzufügen.",
    "Ich möchte Ihrem beruflichen Netzwerk auf LinkedIn beitreten.",
    "Ich würde mich gerne mit Ihnen auf LinkedIn vernetzen.",
    "Ich würde mich gerne mit dir auf LinkedIn vernetzen.",
    "Ich möchte Sie in mein berufliches Netzwerk bei LinkedIn einladen.",
)
