"""Staying in touch: whom a sender had better write to again, and putting that into the plan."""

from outreach.actions.network.tasks import Task, plan_task
from outreach.actions.network.ties import Acquaintances, acquaintances, every_network

__all__ = ["Acquaintances", "Task", "acquaintances", "every_network", "plan_task"]
