"""A workspace of made-up people whose true rates are known: to try, for pictures, for tests."""
