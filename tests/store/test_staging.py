from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.intake import Record
from outreach.core.observations import Observation, observe
from outreach.store import staging
from outreach.store.staging import Staging, pack

TEMPLATE = observe(Record(1, 1, first_name="Ada", last_name="Byron"))


def said(order: str, row: int) -> Observation:
    return TEMPLATE._replace(order=order, row=row)


@settings(deadline=None)
@given(st.lists(st.text(alphabet="abø", max_size=3), max_size=300), st.integers(1, 60))
def test_everything_comes_back_sorted_however_it_went_in(orders: list[str], size: int) -> None:
    rows = [said(order, row) for row, order in enumerate(orders)]
    with Staging() as waiting:
        waiting.add(*rows[: size * 2])
        for start in range(size * 2, len(rows), size):
            run = rows[start : start + size]
            waiting.add_packed(pack(run), len(run))
        assert len(waiting) == len(rows)
        assert list(waiting) == sorted(rows) == list(waiting)


def test_many_rows_come_back_too() -> None:
    with Staging() as waiting:
        for row in range(2 * staging.RUN + 5):
            waiting.add(said(f"{row % 7}", row))
        assert [(one.order, one.row) for one in waiting] == sorted(
            (f"{row % 7}", row) for row in range(2 * staging.RUN + 5)
        )
