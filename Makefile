# The project's commands. `make` lists them.
#
# The first rule that needs it makes a virtual environment in .venv; a stamp in there for each list
# of requirements says that it is installed, so that the second time costs nothing.

PYTHON ?= python3
VENV = .venv
BIN = $(VENV)/bin
# The benchmark's peers are large: they have an environment of their own.
BENCH = .venv-bench
# A cautious Python (python3 -P) would not look for our modules where this script lies.
COMMANDS = PYTHONSAFEPATH= $(1) commands.py
RUN = $(call COMMANDS,$(BIN)/python)

# What may be said: make RULE NAME=value. Each is data, whatever it holds: make is kept from
# expanding it, no recipe pastes it, and commands.py finds it in the environment, where it parts
# ARGS into words. (make itself takes away blanks at the beginning of a value.)
#   ARGS        options for the scripts and for pytest: make digits ARGS="--seed 3"
#   SCRIPT      the script whose network is checked, DigitsLearn.py if none is named
#   EX          the exercise to mark, the whole day if none is named
#   EXPERIMENT  the claim of a lecture to show; all are listed if none is named
#   SUBMISSION  the folder that was handed in, this project's if none is named
#   SUBMISSIONS all the hand-ins of a class: a folder of folders or archives, or a ZIP file
#   OUT         the folder for a class's marks, marks/ if none is named; for the wheel, dist/
#   DIR         the folder that the starter is made in
#   PYTHON      the Python that makes the virtual environment
KNOWN = ARGS DIR EX EXPERIMENT OUT PYTHON SCRIPT SUBMISSION SUBMISSIONS
GIVEN := $(foreach v,$(.VARIABLES),$(if $(filter command,$(origin $(v))),$(v)))
SAID := $(GIVEN) $(foreach v,$(KNOWN),$(if $(filter file environment,$(origin $(v))),$(v)))
$(foreach v,$(SAID),$(eval override $$(v) := $$(value $$(v)))$(eval export $$(v)))
override SHELL := /bin/sh

RULES = help setup or xor binary digits show test test-quick test-long tests_run grade \
	grade-class grade-watch starter wheel lint bench datasets pictures gallery check-network toolbox clean fclean re

quoted = '$(subst ','\'',$(1))'
UNKNOWN := $(firstword $(filter-out $(KNOWN),$(GIVEN)))
ifneq ($(UNKNOWN),)
$(error unknown $(UNKNOWN): expected one of $(KNOWN)$(shell \
	$(call COMMANDS,$(call quoted,$(PYTHON))) suggest $(call quoted,$(UNKNOWN))))
endif
# As well: in `make grade SUBMISSION =folder` make sees three rules, and nothing said of a folder.
STRANGE := $(firstword $(filter-out $(RULES) $(VENV)/% $(BENCH)/%,$(MAKECMDGOALS)))
ifneq ($(STRANGE),)
$(error no rule $(STRANGE): expected one of $(RULES))
endif

.DEFAULT_GOAL := help
.PHONY: $(RULES)

help: ## list the commands
	@echo "make RULE [NAME=value], NAME being one of $(KNOWN)"
	@sed -n 's/^\([a-z_-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 20

setup: $(VENV)/runtime.stamp ## install what the scripts need, in .venv
	@$(RUN) settle

or: setup ## ex02: one neuron learns OR
	$(RUN) run OrLearn.py

xor: setup ## the day after: a network learns XOR
	$(RUN) run XorLearn.py

binary: setup ## ex03: one neuron tells zeros from ones
	$(RUN) run BinaryLearn.py

digits: setup ## ex08: a network learns to read digits
	$(RUN) run DigitsLearn.py

show: setup ## show a claim of the lectures: EXPERIMENT=vanishing-gradient; lists them if none
	$(RUN) show

check-network: setup ## is a network worth training? SCRIPT=DigitsLearn.py ARGS="--hidden 32"
	$(RUN) check-network

toolbox: setup ## renew the table of the toolbox, in learning/README.md
	$(RUN) toolbox

test: $(VENV)/tests.stamp ## run the tests, on all cores; of those that take minutes two, drawn
	$(RUN) test

test-quick: $(VENV)/tests.stamp ## the tests that need no sandbox, screen or browser
	$(RUN) test-quick

test-long: $(VENV)/tests.stamp ## the tests that take minutes
	$(RUN) test-long

tests_run: test ## the same, by the school's name

grade: $(VENV)/tests.stamp ## mark EX=ex03, or the whole day, of SUBMISSION=folder
	$(RUN) grade

grade-class: $(VENV)/tests.stamp ## mark all hand-ins of a class: SUBMISSIONS=class.zip OUT=marks
	$(RUN) grade-class

grade-watch: $(VENV)/tests.stamp ## mark again each time a file is saved
	$(RUN) grade-watch

starter: $(VENV)/tests.stamp ## make the folder that students begin from: DIR=ml_d05
	$(RUN) starter

wheel: $(VENV)/tests.stamp ## build the marker as a package, whose command the starter calls
	$(RUN) wheel

lint: $(VENV)/tests.stamp ## check the style of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

bench: $(BENCH)/stamp ## measure the engines beside their peers; takes minutes
	$(call COMMANDS,$(BENCH)/bin/python) bench

datasets: $(VENV)/tests.stamp ## rebuild the .ds files
	$(RUN) script datasets/build.py

pictures: setup ## draw the README's pictures again
	$(RUN) script pictures/renew.py

gallery: setup ## measure the lectures' claims again for their gallery; ARGS=NAME one of them
	$(RUN) gallery

# What the commands call their pictures, where nobody names another: OrLearn.png, OrLearn-rates.png.
PICTURES = $(foreach script,$(wildcard *.py),$(script:.py=.png) $(script:.py=-rates.png)) $(shell sed -n 's/^    name = "\([a-z0-9-]*\)"$$/\1.png/p' experiments/lecture*/*.py 2>/dev/null)

clean: ## remove caches, and the pictures that commands saved here under names of their own
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +
	rm -rf .pytest_cache .hypothesis .ruff_cache
	rm -f $(PICTURES)

fclean: clean ## remove the virtual environments too
	rm -rf $(VENV) $(BENCH)

re: fclean ## start afresh
	@$(MAKE) --no-print-directory setup

$(BIN)/python $(BENCH)/bin/python:
	@"$$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Python 3.11 or newer is needed; \`make PYTHON=...\` names one" >&2; exit 2; }
	"$$PYTHON" -m venv $(patsubst %/bin/python,%,$@) || { rm -rf $(patsubst %/bin/python,%,$@); exit 1; }

# The last line lets matplotlib look for its fonts now: it takes seconds, once.
$(VENV)/runtime.stamp: requirements.txt | $(BIN)/python
	$(RUN) install requirements.txt
	@MPLBACKEND=agg $(BIN)/python -c 'import matplotlib.font_manager'
	@touch $@

$(BENCH)/stamp: requirements-bench.txt requirements.txt | $(BENCH)/bin/python
	$(call COMMANDS,$(BENCH)/bin/python) install requirements-bench.txt
	@touch $@

$(VENV)/tests.stamp: requirements-tests.txt $(VENV)/runtime.stamp
	$(RUN) install requirements-tests.txt
	@touch $@
