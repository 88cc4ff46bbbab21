"""The pages: what actions offer, for people who don't use a terminal.

A page is a route in the module of its noun (`templates`, `candidates`, `links`), an action, and a
file in `pages/`. What every page shares is in `page` (how it is drawn), `security` (what is let
in), `visits` (who asks) and `assets` (style and script, which never come from elsewhere).
"""
