"""The relationship score (ours): 0 to 25, open, from our own log, never called SSI.

It looks at the last 90 days of one sender. It counts what a relationship is made of: being
accepted, being answered, keeping one's word, answering soon, talking with people who decide, and
waking old ties. It does not count requests, messages or connections, so volume cannot raise it.
"""
