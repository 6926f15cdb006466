"""Declarations of options, and what is made of them: the help, in both languages, and errors."""

import re
from dataclasses import FrozenInstanceError, replace

import pytest
from support.calling import callScript
from support.running import SCRIPTS, oneLine

from learning.checks import Sentence
from learning.commandLine.commonOptions import commonGroups
from learning.commandLine.Defaults import Defaults
from learning.commandLine.Option import Group, Option
from learning.commandLine.parsing import helpOf, parse, valuesOf
from learning.commandLine.ScriptOptions import ScriptOptions
from learning.commandLine.toolboxOptions import OPTION_OF, toolboxGroups
from learning.networks.Recipe import Recipe
from learning.words.french import FRENCH
from learning.words.language import speak

SCRIPT = Defaults(train="xor.ds", learningRate=0.5, threshold=0.1, maxEpochs=9, hidden=[4])
GROUPS = [*commonGroups(SCRIPT), *toolboxGroups(SCRIPT)]
DECLARED = [option for group in GROUPS for option in group.options]


def helpText(script, folder, *words):
    """Return what a script prints when it is asked for help."""
    run = callScript(script, "--help", *words, cwd=folder)
    assert (run.returncode, run.stderr) == (0, "")
    return run.stdout


# The declarations.


@pytest.mark.parametrize("option", DECLARED, ids=lambda option: option.name)
def test_an_option_is_declared_once_and_whole(option):
    assert [other.name for other in DECLARED].count(option.name) == 1
    assert [other.field for other in DECLARED].count(option.field) == 1
    assert re.fullmatch(r"--[a-z0-9]+(-[a-z]+)*", option.name)
    assert isinstance(option.help, Sentence)
    assert option.metavar or not option.default
    with pytest.raises(FrozenInstanceError):
        option.default = 1


def test_the_attribute_is_the_name_in_camel_case_unless_it_says_otherwise():
    assert Option("--max-epochs", "a number").field == "maxEpochs"
    assert Option("--init", "a number", field="initializer").field == "initializer"


def test_each_field_of_the_recipe_has_its_option():
    assert set(Recipe.names()) <= set(OPTION_OF)


def test_options_are_copied_and_not_changed():
    first = ScriptOptions(seed=1, threshold=None)
    second = first.changed(seed=2)
    assert (first.seed, second.seed, second.threshold) == (1, 2, None)


def test_a_new_option_is_one_declaration():
    height = Option("--height", "a number", "N", int, 3)
    options = [height, Option("--tall", "a number")]
    assert valuesOf(parse(["--height=-4", "--tall"], options), options) == {
        "height": -4,
        "tall": True,
    }
    assert valuesOf(parse([], options), options) == {"height": 3, "tall": None}
    text = helpOf("Up.py", "Goes up.", [Group("data", tuple(options))], "")
    assert re.search(r"--height N +a number \(default: 3\)\n +--tall +a number\n", text)
    speak("fr")
    text = helpOf("Up.py", "Goes up.", [Group("data", tuple(options))], "")
    assert re.search(r"données\u00a0:\n +--height N +un nombre \(par défaut\u00a0: 3\)\n", text)


# The help.


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_first_help_fits_one_screen(script, language, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    lines = helpText(script, tmp_path, "--lang", language).splitlines()
    assert len(lines) <= 50
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize("columns", [80, 100, 300])
def test_the_help_is_as_wide_as_the_terminal_up_to_100_columns(columns, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = helpText("DigitsLearn.py", tmp_path, "toolbox").splitlines()
    assert min(columns, 100) - 12 <= max(map(len, lines)) <= min(columns, 100)


def test_no_name_is_broken_at_its_hyphen(script, tmp_path, monkeypatch):
    for columns in range(70, 100, 3):
        monkeypatch.setenv("COLUMNS", str(columns))
        text = helpText(script, tmp_path, "toolbox")
        assert not re.search(r"\w-\n", text)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_two_helps_explain_every_option_once(script, language, tmp_path):
    common = helpText(script, tmp_path, "--lang", language)
    toolbox = helpText(script, tmp_path, "toolbox", "--lang", language)
    shown = re.findall(r"^  (--[\w-]+)", common + toolbox, re.MULTILINE)
    assert len(set(shown)) == len(shown)
    isNetwork = script in ("XorLearn.py", "DigitsLearn.py")
    network = {"--hidden", "--engine", "--load", "--save", "--dtype"}
    expected = {option.name for option in DECLARED} - (set() if isNetwork else network)
    assert set(shown) == expected
    default = "(default: " if language == "en" else "(par défaut : "
    valued = [option for option in DECLARED if option.metavar and option.name in expected]
    assert " ".join((common + toolbox).split()).count(default) == len(valued)
    assert "toolbox" in common.splitlines()[-1]


def test_no_english_is_left_in_the_french_help(script, tmp_path):
    for topic in ([], ["toolbox"]):
        english, french = (
            set(re.findall(r"[A-Za-z]+", helpText(script, tmp_path, *topic, "--lang", language)))
            for language in ("en", "fr")
        )
        small = {"the", "of", "and", "with", "a", "to", "default", "usage", "options", "NAME"}
        assert len(english & small) >= 6
        assert not french & (small - {"a"})


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_help_is_in_the_language_of_the_locale(script, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert helpText(script, tmp_path).startswith(f"emploi\u00a0: {script} ")
    assert helpText(script, tmp_path, "--lang", "en").startswith(f"usage: {script} ")


def test_every_sentence_of_a_declaration_has_its_french():
    def sentences(sentence):
        if isinstance(sentence, Sentence):
            yield sentence.english
            for value in sentence.values.values():
                yield from sentences(value)

    for group in GROUPS:
        parts = [group.title, group.note]
        for option in group.options:
            parts += [option.help, option.metavar, option.shown]
        for part in parts:
            assert {words for words in sentences(part) if len(words) > 1} <= set(FRENCH)


# What is said of wrong words.


@pytest.mark.parametrize(
    ("words", "english", "french"),
    [
        (["--seed"], "--seed: expected a value, found none", "--seed: attendu\u00a0: une valeur"),
        (["--seed", "--pace", "1"], "--seed: expected a value, found none", "attendu\u00a0: une"),
        (
            ["--check=yes"],
            "--check: expected no value, found 'yes'",
            "attendu\u00a0: pas de valeur",
        ),
        (["--help", "me"], "--help: expected toolbox, or nothing, found 'me'", "ou rien, trouvé"),
        (["to", "be"], "unrecognized arguments: to be", "arguments inconnus\u00a0: to be"),
        (
            ["--thresh", "1"],
            "unrecognized arguments: --thresh 1",
            "arguments inconnus\u00a0: --thr",
        ),
        (
            ["--plot", "wall"],
            "--plot: expected one of auto, window,",
            "attendu\u00a0: un nom parmi",
        ),
        (
            ["--plot", "web", "--plot-file", "x.gif"],
            "--plot-file x.gif: expected --plot file beside an animation, found web",
            "--plot-file x.gif: attendu\u00a0: --plot file à côté d'une animation, trouvé",
        ),
        (
            ["--folds", "2", "--find-rate"],
            "--folds: expected no other study beside it, found --find-rate",
            "--folds: attendu\u00a0: pas d'autre étude à côté, trouvé\u00a0: --find-rate",
        ),
        (
            ["--check", "--save", "x.txt"],
            "--check: expected neither --load nor --save beside it, which looks into networks of "
            "its own, found --save",
            "--check: attendu\u00a0: ni --load ni --save à côté",
        ),
    ],
)
def test_wrong_words_get_one_line_in_either_language(words, english, french, tmp_path):
    for language, expected in (("en", english), ("fr", french)):
        run = callScript("XorLearn.py", f"--lang={language}", *words, cwd=tmp_path)
        assert run.returncode == 2
        assert expected in oneLine(run)
        assert run.stdout == ""


def test_a_negative_number_is_a_value(tmp_path):
    for word in ("-1", "-0.5", "-1e-3"):
        run = callScript("OrLearn.py", f"--pace={word}", cwd=tmp_path)
        assert f"--pace: expected a finite number from 0 up, found '{word}'" in oneLine(run)


def test_a_default_is_shown_as_it_is():
    option = next(option for option in DECLARED if option.name == "--max-epochs")
    assert option.explanation().endswith("(default: 9)")
    assert replace(option, shown=0).explanation().endswith("(default: 0)")
