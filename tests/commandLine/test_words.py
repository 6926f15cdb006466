"""Words on the command line: in any case, by other names, misspelt, twice, or too large."""

import pytest
from support.calling import callScript
from support.running import SCRIPTS, oneLine

from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.choices.names import closest, plainForm
from learning.commandLine.commonOptions import commonGroups
from learning.commandLine.Defaults import Defaults
from learning.commandLine.Option import Option
from learning.commandLine.parsing import SYNONYMS, parse, valuesOf
from learning.commandLine.toolboxOptions import toolboxGroups
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.networks.memory import checkMemory
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES

CATALOGUES = [
    ACTIVATIONS,
    LOSSES,
    INITIALIZERS,
    OPTIMIZERS,
    SCHEDULES,
    AUGMENTATIONS,
]
SCRIPT = Defaults(train="xor.ds", learningRate=1, threshold=0, maxEpochs=1, hidden=[])
DECLARED = [
    option for group in commonGroups(SCRIPT) + toolboxGroups(SCRIPT) for option in group.options
]


# Names.


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_names_are_read_in_any_case_and_synonyms_are(catalogue):
    for name, kind in catalogue.items():
        for word in (name, name.upper(), name.title(), name.replace("-", "_"), plainForm(name)):
            assert type(catalogue.read(word)) is kind
        for word in kind.synonyms:
            assert type(catalogue.read(word)) is kind


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_no_two_words_of_a_catalogue_are_the_same(catalogue):
    words = [plainForm(word) for word in [*catalogue, *catalogue.synonyms()]]
    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(
    ("catalogue", "word", "name"),
    [
        (ACTIVATIONS, "ReLU", "relu"),
        (ACTIVATIONS, "sigmoid", "logistic"),
        (ACTIVATIONS, "LeakyReLU", "leaky-relu"),
        (ACTIVATIONS, "swish", "silu"),
        (OPTIMIZERS, "Adam", "adam"),
        (OPTIMIZERS, "RMSprop:Gamma=0.8", "rmsprop:gamma=0.8"),
        (LOSSES, "MSE", "squared-error"),
        (LOSSES, "bce", "cross-entropy"),
        (LOSSES, "binary_crossentropy", "cross-entropy"),
        (LOSSES, "CrossEntropy", "cross-entropy"),
        (LOSSES, "ce", "categorical-cross-entropy"),
        (LOSSES, "xent", "categorical-cross-entropy"),
        (INITIALIZERS, "glorot_uniform", "xavier-uniform"),
        (INITIALIZERS, "Kaiming", "he"),
    ],
)
def test_words_of_the_trade_are_understood(catalogue, word, name):
    assert catalogue.read(word).spelling() == name


@pytest.mark.parametrize(
    ("word", "name"), [("adma", "adam"), ("Adan", "adam"), ("rmsporp", "rmsprop"), ("zzz", None)]
)
def test_a_misspelt_name_is_guessed(word, name):
    assert closest(word, OPTIMIZERS) == name


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("--optimizer adma", "rmsprop, sgd, found 'adma' (did you mean adam?)"),
        ("--activation sigmoyd", "found 'sigmoyd' (did you mean logistic?)"),
        ("--method minbatch", "found 'minbatch' (did you mean mini-batch?)"),
        ("--views boundry", "found 'boundry' (did you mean boundary?)"),
        ("--hiden 3", "unrecognized arguments: --hiden 3 (did you mean --hidden?)"),
        ("--learning_rate=3", "--learning_rate=3 (did you mean --learning-rate?)"),
        ("--lr 0.1", "unrecognized arguments: --lr 0.1 (did you mean --learning-rate?)"),
        ("--Epochs 3", "--Epochs 3 (did you mean --max-epochs?)"),
        ("--check=yes", "--check: expected no value, found 'yes'"),
    ],
)
def test_what_may_have_been_meant_is_said(words, message, tmp_path):
    assert message in oneLine(callScript("XorLearn.py", *words.split(), cwd=tmp_path))


def test_no_word_far_from_all_is_guessed_at(tmp_path):
    line = oneLine(callScript("OrLearn.py", "--quux", cwd=tmp_path))
    assert line == "OrLearn.py: unrecognized arguments: --quux\n"


def test_what_other_programs_call_our_options_leads_to_options():
    names = {option.name for option in DECLARED}
    assert set(SYNONYMS.values()) <= names
    assert not names & set(SYNONYMS)


def test_a_whole_command_line_in_other_words(tmp_path):
    plain = "--activation logistic --optimizer adam --loss cross-entropy --method mini-batch"
    other = "--activation Sigmoid --optimizer ADAM --loss BCE --method MiniBatch"
    outputs = {
        callScript(
            "XorLearn.py", *words.split(), "--plot", "none", "--max-epochs", 0, cwd=tmp_path
        ).stdout.partition("stopped")[0]
        for words in (plain, other)
    }
    assert len(outputs) == 1
    french = callScript("OrLearn.py", "--lang", "FR", "--seed", "x", cwd=tmp_path)
    assert "attendu" in oneLine(french)


# Twice.


@pytest.mark.parametrize("option", DECLARED, ids=lambda option: option.name)
def test_an_option_takes_one_value_unless_it_says_otherwise(option):
    words = [option.name, "one", option.name, "two"] if option.metavar else [option.name] * 2
    if option.metavar and not option.repeatable:
        with pytest.raises(ValueError, match=f"^{option.name}: .* one value, found 2: one, two$"):
            parse(words, DECLARED)
    else:
        assert option.field in parse(words, DECLARED)


def test_a_repeatable_option_gives_a_list_of_what_it_reads():
    option = Option("--some", "help", "N", int, default=[], repeatable=True)
    assert valuesOf(parse(["--some", "1", "--some", "2"], [option]), [option]) == {"some": [1, 2]}
    assert valuesOf(parse(["--some", "1"], [option]), [option]) == {"some": [1]}
    assert valuesOf(parse([], [option]), [option]) == {"some": []}
    with pytest.raises(ValueError, match="^--some: "):
        valuesOf(parse(["--some", "1", "--some", "x"], [option]), [option])


@pytest.mark.parametrize("script", SCRIPTS)
def test_two_values_get_one_line(script, tmp_path):
    run = callScript(script, "--optimizer", "adam", "--optimizer=sgd", cwd=tmp_path)
    assert oneLine(run) == f"{script}: --optimizer: expected one value, found 2: adam, sgd\n"


# Too large.


@pytest.mark.parametrize("engine", ["python", "numpy"])
@pytest.mark.parametrize("hidden", ["1000000000", f"8,1{'0' * 400}", "4000000,4000000"])
def test_a_network_too_large_for_the_memory_gets_one_line_before_it_is_made(
    hidden, engine, tmp_path
):
    words = ["--hidden", hidden, "--engine", engine, "--plot", "none"]
    for more in ([], ["--loss", "squared-error"], ["--find-rate"]):
        line = oneLine(callScript("XorLearn.py", *words, *more, cwd=tmp_path))
        assert "--hidden: expected a network that fits in the memory, " in line


def test_a_network_is_measured_by_its_weights():
    checkMemory(2410, memory=125_000)  # 40 bytes a weight, and a quarter more
    with pytest.raises(ValueError, match="found 2410 weights"):
        checkMemory(2410, memory=120_000)


# What stands beside.


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("--check", "--check"),
        ("--folds 3", "--folds"),
        ("--loss mse", "--loss"),
        ("--init he", "--init"),
        ("--dropout 0.5", "--dropout"),
        ("--watch", "--watch"),
    ],
)
def test_explain_names_the_option_that_it_cannot_stand_beside(words, found, tmp_path):
    for language, last in (("en", f", found {found}\n"), ("fr", f", trouvé\u00a0: {found}\n")):
        words = [*words.split()] if isinstance(words, str) else words
        run = callScript("XorLearn.py", "--explain", 1, *words, "--lang", language, cwd=tmp_path)
        assert oneLine(run).endswith(last)


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_a_run_that_diverged_complains_once_though_it_was_to_be_saved(engine, tmp_path):
    words = ["--output-activation", "linear", "--learning-rate", "1e200", "--plot", "none"]
    words += ["--engine", engine, "--save", "net.txt"]
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert "the cost went up to" in run.stderr
    assert "net.txt: not saved, the weights: " in run.stdout
    assert list(tmp_path.iterdir()) == []
