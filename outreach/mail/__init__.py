"""Mail out: one letter at a time over SMTP, told exactly how far it came."""

from outreach.mail.letters import Letter
from outreach.mail.secrets import credentials
from outreach.mail.sending import send

__all__ = ["Letter", "credentials", "send"]
