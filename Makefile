# Everything a newcomer needs: `make demo`, `make test`, `make check`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test browser check format docs pictures benchmark clean

demo: $(VENV)/installed  ## Install, then run the main job on made-up people
	@$(BIN)/outreach demo demo --reset --tour

# Each commit of a test's database is flushed: in memory, where there is any, that costs nothing.
# Compiled files are kept: the tests start the command hundreds of times.
TEST_FOLDER := $(shell test -w /dev/shm && echo /dev/shm || echo $${TMPDIR:-/tmp})

test: $(VENV)/tested browser  ## Install what the tests need and run them
	PYTHONDONTWRITEBYTECODE= TMPDIR=$(TEST_FOLDER) $(BIN)/python -m pytest -n auto

# The pages are tried in the system's Chromium; where there is none those tests say so and are left
# out. `sudo -n` never asks for a password.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || \
	  { echo 'Installing chromium …'; \
	    as_root() { if [ "$$(id -u)" = 0 ]; then "$$@"; else sudo -n "$$@"; fi; }; \
	    { as_root apt-get update && as_root apt-get install -y chromium; } >/dev/null 2>&1; } || \
	  echo 'No chromium: the tests of the pages in a browser are left out.'

check: $(VENV)/checked  ## Format, lint, types, import layers, docs are current
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/cog --check -r -I . README.md docs/*.md

format: $(VENV)/checked  ## Format and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(VENV)/checked  ## Write the parts of the documents that come from the code
	$(BIN)/cog -r -I . README.md docs/*.md

pictures: $(VENV)/installed  ## Draw the documents' pictures anew from a fresh demo
	$(BIN)/outreach demo /tmp/outreach-pictures --reset
	$(BIN)/python -m docs.pictures /tmp/outreach-pictures

benchmark: $(VENV)/tested  ## Print how fast it is, as ratios against a floor of the same run
	$(BIN)/python -m benchmarks

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'error: outreach needs Python 3.11 or newer'; \
	    echo '  try: make demo PYTHON=python3.11'; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo 'error: this Python cannot make a virtual environment'; \
	    echo '  try: sudo apt-get install -y python3-venv python3-pip'; exit 1; }

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	@echo 'Installing outreach into $(VENV) …'
	@# Python compiles what is used when it is used; the rest would take a third of the time here
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --editable .
	@touch $@

$(VENV)/tested: $(VENV)/installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@

$(VENV)/checked: $(VENV)/tested
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,check]'
	@touch $@

clean:  ## Remove what was installed and made
	rm -rf $(VENV) demo build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
