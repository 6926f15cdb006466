# The project's commands. `make` lists them.
#
# The first rule that needs it makes a virtual environment in .venv; a stamp in there for each list
# of requirements says that it is installed, so that the second time costs nothing.

PYTHON ?= python3
VENV = .venv
BIN = $(VENV)/bin
# The benchmark's peers are large: they have an environment of their own.
BENCH = .venv-bench
# Those that make the mark, and those of the day after.
DAY = ex00 ex01 ex02 ex03 ex04 ex05 ex06 ex07 ex08
EXERCISES = $(DAY) ex09 ex10

# Options for the scripts and for pytest: make digits ARGS="--seed 3", make test ARGS="-k window".
ARGS ?=
# The script whose network is checked.
SCRIPT ?= DigitsLearn.py
# The exercise to mark, the whole day if none is named, and the folder that was handed in.
EX ?=
SUBMISSION ?= .

MARKED = $(if $(EX),$(EX),$(subst $() , or ,$(DAY)))

.DEFAULT_GOAL := help
.PHONY: help setup or xor binary digits test tests_run grade grade-watch checked-exercise lint bench datasets pictures check-network toolbox
.PHONY: clean fclean re

help: ## list the commands
	@echo "make RULE [ARGS=\"options\"]"
	@sed -n 's/^\([a-z_-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 20

setup: $(VENV)/runtime.stamp ## install what the scripts need, in .venv

or: setup ## ex02: one neuron learns OR
	$(BIN)/python OrLearn.py $(ARGS)

xor: setup ## the day after: a network learns XOR
	$(BIN)/python XorLearn.py $(ARGS)

binary: setup ## ex03: one neuron tells zeros from ones
	$(BIN)/python BinaryLearn.py $(ARGS)

digits: setup ## ex08: a network learns to read digits
	$(BIN)/python DigitsLearn.py $(ARGS)

check-network: setup ## is a network worth training? SCRIPT=DigitsLearn.py ARGS="--hidden 32"
	$(BIN)/python $(SCRIPT) --check $(ARGS)

toolbox: setup ## renew the table of the toolbox, in learning/README.md
	$(BIN)/python -m learning.toolbox

test: $(VENV)/tests.stamp ## run all the tests
	$(BIN)/pytest $(ARGS)

tests_run: test ## the same, by the school's name

grade: $(VENV)/tests.stamp checked-exercise ## mark EX=ex03, or the whole day, of SUBMISSION=folder
	$(BIN)/pytest tests -p no:randomly -m "$(MARKED)" --submission="$(SUBMISSION)" $(ARGS)

grade-watch: $(VENV)/tests.stamp checked-exercise ## mark again each time a file is saved
	$(BIN)/python -m grading.watch "$(SUBMISSION)" -m "$(MARKED)" $(ARGS)

checked-exercise:
	@case ",,$(subst $() ,$(),$(EXERCISES:%=%,))" in \
	*",$(EX),"*) ;; \
	*) echo "make grade: EX=$(EX): expected one of $(EXERCISES)" >&2; exit 2 ;; \
	esac

lint: $(VENV)/tests.stamp ## check the style of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

bench: $(BENCH)/stamp ## measure the engines beside their peers; takes minutes
	$(BENCH)/bin/python -m benchmarks $(ARGS)

datasets: $(VENV)/tests.stamp ## rebuild the .ds files
	$(BIN)/python datasets/build.py

pictures: setup ## draw the README's pictures again
	$(BIN)/python pictures/renew.py

clean: ## remove caches and the curves that the scripts saved here
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +
	rm -rf .pytest_cache .hypothesis .ruff_cache
	rm -f OrLearn.png XorLearn.png BinaryLearn.png DigitsLearn.png

fclean: clean ## remove the virtual environments too
	rm -rf $(VENV) $(BENCH)

re: fclean ## start afresh
	@$(MAKE) --no-print-directory setup

$(BIN)/python $(BENCH)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Python 3.11 or newer is needed; \`make PYTHON=...\` names one" >&2; exit 2; }
	$(PYTHON) -m venv $(patsubst %/bin/python,%,$@) || { rm -rf $(patsubst %/bin/python,%,$@); exit 1; }

# The last line lets matplotlib look for its fonts now: it takes seconds, once.
$(VENV)/runtime.stamp: requirements.txt | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@MPLBACKEND=agg $(BIN)/python -c 'import matplotlib.font_manager'
	@touch $@

$(BENCH)/stamp: requirements-bench.txt requirements.txt | $(BENCH)/bin/python
	$(BENCH)/bin/pip install --quiet --disable-pip-version-check -r requirements-bench.txt
	@touch $@

$(VENV)/tests.stamp: requirements-tests.txt $(VENV)/runtime.stamp
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-tests.txt
	@touch $@
