# The project's commands.  Each sets up what it needs: a virtual environment in $(VENV).

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DEMO := .demo
# an editable install compiles nothing, and where Python may not write bytecode every call would compile anew
COMPILE := $(BIN)/python -m compileall -q newsgrab

.PHONY: help demo test check bench clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

demo: $(VENV)/.installed ## add the fixtures to a database, then list, search and show them
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@echo "# one record of the samples is broken on purpose: it fails, the others are saved"
	$(BIN)/newsgrab add --db $(DEMO)/news.db fixtures/*-* fixtures/records || test $$? -eq 1
	$(BIN)/newsgrab list --db $(DEMO)/news.db --limit 60
	$(BIN)/newsgrab search --db $(DEMO)/news.db lighthouse
	$(BIN)/newsgrab show --db $(DEMO)/news.db 2

test: $(VENV)/.developed ## run the tests
	$(BIN)/python -m pytest

check: $(VENV)/.developed ## format, lint, strict types, import layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/.benched ## speed, memory, and a hundred kills of sync
	$(BIN)/python tests/bench

clean: ## remove everything that can be made again
	rm -rf $(VENV) $(DEMO) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	$(COMPILE)
	@touch $@

$(VENV)/.developed: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	$(COMPILE)
	@touch $@ $(VENV)/.installed

$(VENV)/.benched: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,bench]'
	$(COMPILE)
	@touch $@ $(VENV)/.installed $(VENV)/.developed
