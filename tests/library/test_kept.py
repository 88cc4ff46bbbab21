"""Every campaign comes back from memory as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.campaigns import (
    Area,
    Campaign,
    Exclude,
    Role,
    Skills,
    Step,
    Target,
    Titles,
    Wait,
)
from outreach.core.words import Channel, When
from outreach.library import kept
from outreach.settings import Mail, Settings

WORDS = st.lists(st.text(max_size=5), max_size=2).map(tuple)
DAYS = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
CAMPAIGNS = st.builds(
    Campaign,
    slug=st.just("compilers"),
    name=st.text(max_size=5),
    role=st.builds(Role, st.text(max_size=5), st.text(max_size=5)),
    sender=st.just("sam-keller"),
    target=st.builds(
        Target,
        st.text(max_size=5),
        st.builds(Skills, WORDS, WORDS, WORDS, WORDS),
        st.builds(Titles, WORDS, WORDS),
        st.builds(Area, st.text(max_size=5), st.none() | st.floats(1, 99), WORDS, WORDS),
        st.builds(Exclude, WORDS, st.none() | st.integers(1, 9)),
    ),
    sequence=st.lists(
        st.builds(
            Step,
            st.just("a"),
            st.sampled_from(Channel),
            st.sampled_from(When),
            st.builds(Wait, st.integers(0, 9), st.booleans()),
            WORDS,
        ),
        max_size=3,
    ).map(tuple),
    recruiters=WORDS,
    approvers=WORDS,
    cost_per_month=st.none() | st.floats(0, 9),
    starts=DAYS,
    ends=DAYS,
)


@settings(deadline=None)
@given(CAMPAIGNS)
def test_every_campaign_comes_back_as_it_was(campaign: Campaign) -> None:
    with TemporaryDirectory() as folder:
        kept.save(Path(folder), {"x": campaign})
        assert kept.load(Path(folder)) == {"x": campaign}


def test_a_folder_that_cannot_be_written_is_left_alone(tmp_path: Path) -> None:
    kept.save(tmp_path / "nowhere", {})
    assert kept.load(tmp_path / "nowhere") == {}


def test_the_key_depends_on_file_name_and_senders() -> None:
    keys = {
        kept.key(b"a", "compilers", Settings()),
        kept.key(b"b", "compilers", Settings()),
        kept.key(b"a", "other", Settings()),
        kept.key(b"a", "compilers", Settings(mail={"sam-keller": Mail()})),
    }
    assert len(keys) == 4
