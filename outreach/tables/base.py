"""What every table builds on."""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from sqlalchemy.ext.declarative import DeferredReflection
from sqlmodel import SQLModel


class Table(DeferredReflection, SQLModel):
    """What every table builds on: the columns only, made at each start.

    No row ever becomes an object of these classes, so mappers and validators are left unmade.
    """

    __abstract__ = True
    model_config = {"defer_build": True}
