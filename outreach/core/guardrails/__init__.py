"""What to stop and look at: a text that falls, acceptance that is surely low, people who say stop.

Nothing brakes under its floor of people, and every alarm carries the numbers it rests on.
"""
