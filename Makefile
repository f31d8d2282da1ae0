# make demo needs Python 3.11 or newer, make and git; make does the rest, in .venv.
#
#   make demo      ageing and key figures of an example book
#   make test      the whole suite
#   make bench     time and memory against hledger and ledger (BENCH="--help" for its options)
#   make lint      style, types and layers, nothing changed
#   make format    put the style right
#   make clean     remove .venv and all that was made
#
# Another interpreter: make PYTHON=/path/to/python3.12 test

VENV := .venv
BIN := $(VENV)/bin
DEMO := --book ledgers/nordlys --as-of 2025-12-31
BENCH ?=
# pip asks for a newer pip and warns of root where it matters to nobody.
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

.PHONY: help demo test bench lint format clean
.DEFAULT_GOAL := help

help:
	@sed -n '3,8s/^#   //p' Makefile

# Makes .venv with the first interpreter that is new enough and can, and installs what is in $(1).
define install
@set -eu; \
if ! $(BIN)/python -c 'import pip' 2>/dev/null; then \
  for python in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11 python); do \
    if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
      found="$$python"; break; \
    fi; \
  done; \
  if [ -z "$${found:-}" ]; then \
    echo "reskontro needs Python 3.11 or newer; $(or $(PYTHON),no python3 here) is not." >&2; \
    echo "Install one, or name it: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; \
    exit 1; \
  fi; \
  echo "Making $(VENV) with $$("$$found" --version)" >&2; \
  "$$found" -m venv --clear $(VENV) >&2; \
fi; \
echo "Installing $(2)" >&2; \
$(BIN)/python -m pip install --quiet --editable '$(1)' >&2
@touch $@
endef

$(VENV)/installed: pyproject.toml
	$(call install,.,reskontro)

$(VENV)/developing: pyproject.toml
	$(call install,.[dev],reskontro and the tools of its developers)
	@touch $(VENV)/installed

demo: $(VENV)/installed
	@case "$${LC_ALL:-$${LC_MESSAGES:-$${LANG:-}}}" in \
	  nb*|nn*|no*) lang=nb;; sv*) lang=sv;; *) lang=en;; \
	esac; \
	$(BIN)/reskontro ageing $(DEMO) --lang $$lang && echo && \
	$(BIN)/reskontro kpi $(DEMO) --lang $$lang

test: $(VENV)/developing
	$(BIN)/python -m pytest -n auto

bench: $(VENV)/developing
	$(BIN)/python -m benchmarks $(BENCH)

lint: $(VENV)/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/developing
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist benchmarks/data .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +
	rm -rf ./*.egg-info
