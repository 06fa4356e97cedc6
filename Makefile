# What is typed here. `make test` is everything that CI runs; `make check` what a change is held to.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help sample-review test check times bench review \
	prerequisites format lint rust-tests reviews browser-tests pictures

# A shell's own settings of Baton change nothing here.
unexport BATON_CONFIG BATON_AS_OF BATON_WEEK BATON_QUERIES BATON_TEMPLATES BATON_CACHE BATON_OUT \
	BATON_FAIL_ON BATON_IF_CHANGED BATON_SPLIT

TARGET := $(or $(CARGO_TARGET_DIR),target)
BATON := $(TARGET)/debug/baton
# Reviews that the browser tests open, and what each runner said.
REVIEWS := $(abspath $(TARGET))/reviews
LOGS := $(TARGET)/test-logs
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# Handoffs of `make times` and of `make bench`.
HANDOFFS ?= 10000 50000
BENCH_HANDOFFS ?= 1000000

help:
	@echo "make sample-review   build Baton and write the review of the sample data into reports/"
	echo "make test            all tests; installs what they need"
	echo "make check           format, lints, documentation, licences"
	echo "make times           time the main job; HANDOFFS=\"10000 50000\", BATON=another binary"
	echo "make bench           the release build against DuckDB, answers compared"
	echo "make pictures        take the pictures of the sample review anew"
	echo "make review          look at pictures and words that changed"

sample-review:
	@cargo run --locked -- report sample_data/canonical --config sample_data/baton.toml --out reports
	echo "Open that file in a browser; reports/index.html lists every review."

test: prerequisites format lint rust-tests reviews browser-tests
	@echo
	if grep -q '^ *Summary \[' $(LOGS)/rust.txt; then
		grep '^ *Summary \[' $(LOGS)/rust.txt | tail -n 1 | sed 's/^ */Rust:    /'
	else
		awk '/^test result:/ { passed += $$4; failed += $$6 }
			END { printf "Rust:    %d tests run: %d passed, %d failed\n", passed + failed, passed, failed }' \
			$(LOGS)/rust.txt
	fi
	tail -n 1 $(LOGS)/browser.txt | sed 's/^/Browser: /'
	echo "All tests passed."

# A browser, Node and a C compiler, from Debian, where they are missing.
prerequisites:
	@command -v cargo >/dev/null || {
		echo "cargo is not here; install a Rust toolchain first: https://rustup.rs" >&2
		exit 1
	}
	missing=()
	command -v cc >/dev/null || missing+=(build-essential)
	command -v chromium >/dev/null || missing+=(chromium fonts-dejavu-core)
	command -v node >/dev/null || missing+=(nodejs)
	command -v npm >/dev/null || missing+=(npm)
	if [ "$${#missing[@]}" -gt 0 ]; then
		echo "installing $${missing[*]}"
		$(SUDO) apt-get update -q
		$(SUDO) env DEBIAN_FRONTEND=noninteractive \
			apt-get install -q -y --no-install-recommends "$${missing[@]}"
	fi
	node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' || {
		echo "node is $$(node --version), and the browser tests need 20 or newer" >&2
		exit 1
	}

format:
	cargo fmt --check

lint:
	cargo clippy --locked --all-targets -- -D warnings

# Unit tests and the suite; by cargo-nextest where it is installed. One of them writes the pages that
# are hard on the layout into BATON_PAGES.
rust-tests:
	@rm -rf $(REVIEWS)
	mkdir -p $(LOGS) $(REVIEWS)/pages
	export BATON_PAGES=$(REVIEWS)/pages
	if cargo nextest --version >/dev/null 2>&1; then
		cargo nextest run --locked --no-fail-fast 2>&1 | tee $(LOGS)/rust.txt
	else
		cargo test --locked 2>&1 | tee $(LOGS)/rust.txt
	fi

# The sample's review from each of its layouts, the three in other locales and one with a section of its
# own; reviews of exports that are hard to show; briefs of both.
reviews:
	cargo build --locked
	rm -rf $(REVIEWS)/{sample,salesforce,hubspot,own,layouts,edge,edges,briefs,edge-briefs} $(REVIEWS)/edge-of-*
	node tests/browser/edges.mjs sample_data $(REVIEWS)/edges
	$(BATON) report sample_data/canonical --config sample_data/baton.toml --out $(REVIEWS)/sample
	ls $(REVIEWS)/edges | xargs -P 2 -I {} $(BATON) report $(REVIEWS)/edges/{} --config $(REVIEWS)/edges/{}/baton.toml \
		--split --out $(REVIEWS)/edge-of-{}
	mkdir -p $(REVIEWS)/layouts
	spelled() {
		sed "s#^zone = \"America.*#&\nlocale = \"$$2\"#; s#\"$$1/#\"$(CURDIR)/sample_data/$$1/#; s#\"actions.csv#\"$(CURDIR)/sample_data/actions.csv#" \
			sample_data/$$3.toml > $(REVIEWS)/layouts/$$1.toml
	}
	spelled salesforce en-US salesforce
	spelled hubspot es-ES hubspot
	spelled own de-DE baton
	$(BATON) report --config $(REVIEWS)/layouts/salesforce.toml --out $(REVIEWS)/salesforce
	$(BATON) report --config $(REVIEWS)/layouts/hubspot.toml --out $(REVIEWS)/hubspot
	$(BATON) report sample_data/canonical --config $(REVIEWS)/layouts/own.toml --queries tests/fixtures/own \
		--out $(REVIEWS)/own
	$(BATON) report tests/fixtures/edge --config tests/fixtures/edge/baton.toml --out $(REVIEWS)/edge
	$(BATON) briefs sample_data/canonical --config sample_data/baton.toml --out $(REVIEWS)/briefs
	$(BATON) briefs tests/fixtures/edge --config tests/fixtures/edge/baton.toml --since 2000-01-01 \
		--out $(REVIEWS)/edge-briefs

# Opens them all in headless Chromium.
browser-tests:
	@mkdir -p $(LOGS)
	npm ci --prefix tests/browser --no-audit --no-fund
	CHROMIUM=$$(command -v chromium) node tests/browser/run.mjs \
		$(REVIEWS)/*/latest/review.html $(REVIEWS)/*/latest/people/{sdr,ae}-1.html \
		$(REVIEWS)/{sample,edge,edge-of-one-handoff,edge-of-long-names}/latest/summary.html \
		$(REVIEWS)/{sample,edge}/index.html $(REVIEWS)/pages/*.html $(REVIEWS)/*briefs/latest/*.html \
		2>&1 | tee $(LOGS)/browser.txt
	CHROMIUM=$$(command -v chromium) node tests/browser/pictures.mjs $(REVIEWS)/sample/latest/review.html

# Takes the pictures of the sample review's first screen anew; look at them before they are kept.
pictures: reviews
	npm ci --prefix tests/browser --no-audit --no-fund
	CHROMIUM=$$(command -v chromium) node tests/browser/pictures.mjs --update $(REVIEWS)/sample/latest/review.html

check: format lint
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items
	if cargo deny --version >/dev/null 2>&1; then
		cargo deny --locked check bans licenses sources
	else
		echo "cargo-deny is not installed: licences were not checked (cargo install cargo-deny --locked)"
	fi

# Times of the main job on generated exports; of the dev build unless BATON names another.
times:
	@[ -n "$(filter-out $(TARGET)/debug/baton,$(BATON))" ] || cargo build --locked
	folder=$$(mktemp -d)
	trap 'rm -rf "$$folder"' EXIT
	TIMEFORMAT='%R s of wall time, %U s of processor time'
	for handoffs in $(HANDOFFS); do
		$(BATON) sample --out "$$folder/$$handoffs" --handoffs "$$handoffs" 2>/dev/null
		echo "$$handoffs handoffs:"
		time $(BATON) report "$$folder/$$handoffs" --out "$$folder/out" >/dev/null 2>&1
	done

# The release build against DuckDB, answers compared; needs Python 3.11 or newer with venv.
bench:
	cargo build --locked --release
	[ -x $(TARGET)/bench-python/bin/duckdb-is-here ] || {
		python3 -m venv $(TARGET)/bench-python
		$(TARGET)/bench-python/bin/pip install --quiet duckdb==2.0.0
		ln -s python $(TARGET)/bench-python/bin/duckdb-is-here
	}
	$(TARGET)/bench-python/bin/python benches/against_duckdb/run.py \
		--baton $(abspath $(TARGET))/release/baton --handoffs $(BENCH_HANDOFFS)

review:
	@if cargo insta --version >/dev/null 2>&1; then
		cargo insta review
	else
		find src tests -name '*.snap.new' -print
		echo "cargo-insta is not installed (cargo install cargo-insta --locked)."
		echo "A changed picture or text is accepted by moving its .snap.new over its .snap, after reading it."
	fi
