"""The language of the messages: which is chosen, and that none of its sentences is missing."""

import ast
import re
import string

import pytest
from matplotlib.text import Text
from support.calling import callScript
from support.running import ROOT, SCRIPTS

from Dataset import Dataset
from experiments.french import FRENCH as EXPERIMENTS
from grading.french import FRENCH as GRADING
from grading.Slopes import WRONGS
from learning.checks import Sentence
from learning.commandLine.optionReaders import number
from learning.commandLine.predictions import printSummary
from learning.commandLine.recipeOptions import inOptionsWords
from learning.data.sets import checkTargets
from learning.losses.Hinge import Hinge
from learning.networks.Recipe import Recipe
from learning.plotting.pictures import ratePicture
from learning.studies.rateTest import RateTest
from learning.words.BadInput import BadInput
from learning.words.formats import plural
from learning.words.french import FRENCH as LEARNING
from learning.words.language import LANGUAGES, localeLanguage, speak, translate

SUPPORT = [ROOT / "tests/support" / name for name in ("learningScript.py", "ScriptChecks.py")]

CHECKS = [*ROOT.glob("tests/exercises/*.py"), *SUPPORT]
"""What marks the exercises; a check's name is said too."""

MARKER = [*ROOT.glob("grading/**/*.py"), ROOT / "commands.py", *CHECKS]

SPOKEN = [
    path
    for path in [
        *(path for path in ROOT.glob("*.py") if path not in MARKER),
        *ROOT.glob("learning/**/*.py"),
        *ROOT.glob("experiments/**/*.py"),
        *ROOT.glob("datasets/*.py"),
        *MARKER,
    ]
    if path.name != "language.py"
]

FRENCH = LEARNING | EXPERIMENTS | GRADING

THE_SAME = {
    "activation",
    "gradient",
    "initialisation",
    "test",
    "score",
    "dimensions",
    "validation",
    "point",
    "points",
    "verdict",
    "constant",
} | {
    *("{points} / {outOf}", "{count} × {exercise}, {check}", "{words}"),
    *("Adam", "Adagrad", "32-32-32"),
    "{exercise}, {title} ({file})",
}
"""Sentences whose French is their English."""


@pytest.fixture
def french():
    """Speak French."""
    speak("fr")


def fieldsOf(sentence):
    """Return the fields of a format string, each with its conversion and its format, sorted."""
    parts = string.Formatter().parse(sentence)
    return sorted(
        (name, conversion or "", spec) for _, name, spec, conversion in parts if name is not None
    )


def sentencesIn(path):
    """Yield (line, first argument, keywords) of each call that says a sentence, now or later."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", None))
            if called == "translate" and isinstance(node.func, ast.Attribute):
                continue  # a method of texts
            if called in ("translate", "Sentence", "say"):
                yield node.lineno, node.args[0], node.keywords
            if called in ("Option", "Group"):  # help and metavar, or title
                words = node.args[1:3] if called == "Option" else node.args[:1]
                for word in words:
                    if isinstance(word, ast.Constant) and len(word.value) > 1:
                        yield node.lineno, word, []
            for keyword in node.keywords if called == "perform" else ():
                if keyword.arg == "title":
                    yield node.lineno, keyword.value, []


def titleOf(script):
    """Return the first line of a script's docstring, which its help shows."""
    tree = ast.parse((ROOT / script).read_text(encoding="utf-8"))
    return ast.get_docstring(tree).partition("\n")[0]


# The sentences.


def _frenchOf(path):
    if path in MARKER:
        return LEARNING | GRADING
    return LEARNING | EXPERIMENTS if path.is_relative_to(ROOT / "experiments") else LEARNING


def checkNames():
    """Return what the checks of the exercises are called."""
    functions = [
        node
        for path in CHECKS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    return {node.name.removeprefix("test_").replace("_", " ") for node in functions}


def test_what_a_check_needs_is_a_sentence():
    for path in CHECKS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "needs":
                assert not isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}"


def test_every_check_has_a_name_in_french():
    assert checkNames() - set(GRADING) == set()


def test_every_sentence_is_written_out_and_has_its_french():
    for path, (line, sentence, values) in [(p, said) for p in SPOKEN for said in sentencesIn(p)]:
        where = f"{path.relative_to(ROOT)}, line {line}"
        assert isinstance(sentence, ast.Constant), f"{where}: not a string"
        assert sentence.value in _frenchOf(path), f"{where}: {sentence.value!r}"
        fields = {name for name, *_ in fieldsOf(sentence.value)}
        given = {keyword.arg for keyword in values}  # None: a dictionary's, whatever they are
        assert given - {None} <= fields, where
        assert None in given or given == fields, where


def test_no_french_sentence_is_left_over():
    said = {sentence.value for path in SPOKEN for _, sentence, _ in sentencesIn(path)}
    said |= {titleOf(script) for script in SCRIPTS} | checkNames() | set(WRONGS)
    assert set(FRENCH) - said == set()


def test_no_sentence_has_its_french_twice():
    keys = []
    files = [*ROOT.glob("learning/words/french/*.py"), *ROOT.glob("grading/french/*.py")]
    files += ROOT.glob("experiments/french/*.py")
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                keys += [key.value for key in node.keys if key is not None]
    assert len(keys) == len(FRENCH)
    assert [key for key in set(keys) if keys.count(key) > 1] == []


def test_both_languages_have_the_same_fields():
    for english, french in FRENCH.items():
        assert fieldsOf(french) == fieldsOf(english), english


def test_the_french_is_not_the_english():
    assert {english for english, french in FRENCH.items() if english == french} == THE_SAME


def test_the_french_has_its_no_break_spaces():
    for french in FRENCH.values():
        words = re.sub(r"\{[^}]*\}", "x", french)
        assert not re.search(r" :|[^\u00a0(][;?!%]", words), french
        assert not re.search(r"\u00a0[^:;?!%]", words), french


def test_the_picture_of_the_rates_is_in_both_languages(monkeypatch):
    figures = []
    monkeypatch.setattr(ratePicture, "saveFigure", lambda figure, path: figures.append(figure))
    for language in LANGUAGES:
        speak(language)
        ratePicture.drawRates(RateTest([0.1, 1.0], [2.0, 1.0], 0.5), "a.png")
    words = [{text.get_text() for text in figure.findobj(Text)} for figure in figures]
    assert not {text for text in words[0] & words[1] if re.search(r"^[^$]*[a-z]{3}", text)}


# The choice.


def test_english_is_spoken_first_and_whatever_has_no_french_stays_english():
    assert translate("no such file or folder") == "no such file or folder"
    speak("fr")
    assert translate("no such file or folder") == "aucun fichier ni dossier de ce nom"
    assert translate("{count} of them all", count=3) == "3 of them all"


def test_a_language_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match="one of en, fr, found 'de'"):
        speak("de")
    assert LANGUAGES == ("en", "fr")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_MESSAGES": "fr_CA.UTF-8", "LANG": "en_US.UTF-8"}, "fr"),
        ({"LC_ALL": "C", "LC_MESSAGES": "fr_FR", "LANG": "fr_FR"}, "en"),
        ({"LC_ALL": "fr_BE", "LANG": "en_GB.UTF-8"}, "fr"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "fr_CH"}, "fr"),
        ({"LANGUAGE": "fr", "LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_CTYPE": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_locale_says_which_language(environment, expected):
    assert localeLanguage(environment) == expected


def test_the_locale_is_that_of_the_process_unless_another_is_given(monkeypatch):
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert localeLanguage() == "fr"


@pytest.mark.parametrize("words", [["--lang", "fr"], ["--lang=fr"]])
def test_what_is_wrong_with_options_is_said_in_the_language_asked_for(words, tmp_path):
    run = callScript("OrLearn.py", "--pace", "-1", *words, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert "attendu" in run.stderr


def test_a_sentence_for_later_is_in_the_language_that_is_spoken_then():
    sentence = Sentence("that of each part")
    assert str(sentence) == f"{sentence}" == "that of each part"
    speak("fr")
    assert str(sentence) == f"{sentence}" == "celle de chaque partie"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("en", ["0 epochs", "1 epoch", "2 epochs"]), ("fr", ["0 époque", "1 époque", "2 époques"])],
)
def test_nothing_is_plural_in_english_and_singular_in_french(name, expected):
    speak(name)
    assert [plural(count, translate("epoch")) for count in range(3)] == expected


# What comes of it.


@pytest.mark.usefixtures("french")
def test_a_summary_in_french(capsys):
    printSummary("training", 0.01234, [(0, 0), (1, 0)])
    printSummary("test", 0.5, [(0, 0)])
    assert capsys.readouterr().out.splitlines() == [
        "coût d'entraînement 0.0123  exactitude 50.0\u00a0% (1/2)",
        "coût de test 0.5000  exactitude 100.0\u00a0% (1/1)",
    ]


@pytest.mark.usefixtures("french")
def test_errors_of_a_dataset_in_french(tmp_path):
    path = tmp_path / "small.ds"
    with pytest.raises(BadInput, match="attendu\u00a0: un jeu de données, trouvé\u00a0: aucun"):
        Dataset(path)
    path.write_text("1 2 1\n0 0\n")
    with pytest.raises(
        BadInput,
        match="ligne 3: attendu\u00a0: 1 nombre, les sorties de l'exemple 1, trouvé\u00a0: la fin",
    ):
        Dataset(path)
    path.write_text("1 2 1\n0 0\n3\n")
    with pytest.raises(BadInput, match="exemple 1: attendu\u00a0: des sorties de 0 à 1, trouvé"):
        checkTargets(path, Dataset(path))
    with pytest.raises(BadInput, match="attendu\u00a0: 3 entrées pour chaque exemple comme dans a"):
        checkTargets(path, Dataset(path), None, 3, like="a")


@pytest.mark.usefixtures("french")
def test_an_error_about_a_field_is_one_about_its_option_in_french_too():
    with pytest.raises(ValueError, match="^dropout: ") as raised:
        Recipe(dropout=1.0)
    assert inOptionsWords(str(raised.value)) == (
        "--dropout: attendu\u00a0: un nombre à partir de 0 et inférieur à 1, trouvé\u00a0: 1.0"
    )


@pytest.mark.usefixtures("french")
def test_what_is_written_at_import_is_said_in_french():
    assert str(Hinge.reason).startswith("elle porte sur des scores")
    with pytest.raises(Exception, match="attendu\u00a0: un nombre fini à partir de 0, trouvé"):
        number(Sentence("a finite number from 0 up"), lambda value: value >= 0)("-1")


def test_the_french_fits_the_columns_of_the_checks():
    short = ["cost at the start", "regularisation", "a few examples by heart", "one batch by heart"]
    short.append("gradient of layer {number}")
    assert max(len(FRENCH[name].format(number=99)) for name in short) <= 24
    assert len(FRENCH["FAIL"]) <= 4
