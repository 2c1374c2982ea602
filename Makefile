# What one does with cogrant every day. `make` alone lists it.
# Needs Rust, git and make; scripts/need gets the rest, or says what is missing.

PORT ?= 8080

.DEFAULT_GOAL := help
.PHONY: help demo demo-reset test check bench screens

help: ## list these targets
	@echo "make <target>, where target is one of:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' Makefile | expand -t 14

demo: ## run the demonstration at http://localhost:8080 (another port: make demo PORT=9000)
	@scripts/need build
	cargo build
	cargo run --quiet -- demo --port $(PORT)

demo-reset: ## the same, starting over with fresh data
	@scripts/need build
	cargo build
	cargo run --quiet -- demo --reset --port $(PORT)

test: ## all tests: unit, and tests/it against a real PostgreSQL and browser
	@scripts/need test
	cargo test

check: ## formatting and lints, as CI has them
	@scripts/need check
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings

bench: ## how fast pages answer with 300 applications; writes docs/BENCHMARKS.md
	@scripts/need test
	cargo bench --bench rules
	cargo bench --bench pages

screens: ## pictures of the main pages, from the demo's data, into docs/screens
	@scripts/need test
	scripts/screens
