"""Whether somebody asks never to be written to again: a small grammar instead of a list of phrases.

One asks for quiet in endless wordings but in few shapes: do not *write* to *me*, *stop* *writing*,
*no* *more* *messages*, *remove* *me*. A language lists the words that do each part
(`languages.Asking`); the shapes are the same for all languages (`shapes`). A word counts in every
spelling of its umlauts, and with one slip of the pen when it is long (`lexicon`).
"""

from outreach.core.replies.stopping.glance import may_ask
from outreach.core.replies.stopping.matching import Stop, asked_to_stop
from outreach.core.replies.stopping.sentences import Text, read, spoken

__all__ = ["Stop", "Text", "asked_to_stop", "may_ask", "read", "spoken"]
