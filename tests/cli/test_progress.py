import io

from outreach.cli.progress import Bar


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_tells_how_far_it_is_and_leaves_nothing_behind() -> None:
    screen = Screen()
    bar = Bar(screen, patience_seconds=0)
    bar("reading", 1, 4)
    assert "reading [######..................] 25%" in screen.getvalue()
    bar.close()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_what_is_quick_draws_nothing() -> None:
    screen = Screen()
    bar = Bar(screen)
    bar("reading", 1, 4)
    bar.close()
    assert screen.getvalue() == ""


def test_nothing_is_drawn_where_nobody_looks() -> None:
    stream = io.StringIO()
    bar = Bar(stream, patience_seconds=0)
    bar("reading", 1, 0)
    bar.close()
    assert stream.getvalue() == ""
