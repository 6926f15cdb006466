"""Choosing by name: what is read, what is spelled, and what is refused with a plain message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.activationChoices import everyActivation

from learning.activations import ACTIVATIONS


@everyActivation
def test_a_spelling_reads_back_to_an_equal_choice(activation):
    again = ACTIVATIONS.read(activation.spelling())
    assert type(again) is type(activation)
    assert vars(again) == vars(activation)


@given(st.floats(1e-9, 1e9))
def test_no_digit_of_a_hyperparameter_is_lost(alpha):
    assert ACTIVATIONS.read(ACTIVATIONS["elu"](alpha).spelling()).alpha == alpha


def test_hyperparameters_are_read_and_the_defaults_left_out():
    assert ACTIVATIONS.read("elu:alpha=0.5").alpha == 0.5
    assert ACTIVATIONS.read("elu:alpha=0.5").leftLimit == -0.5
    assert ACTIVATIONS.read("leaky-relu").slope == 0.01
    assert ACTIVATIONS.read("elu:alpha=1").spelling() == "elu"
    assert repr(ACTIVATIONS.read("leaky-relu:slope=0.2")) == "<leaky-relu:slope=0.2>"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            "relo",
            f"^expected one of {', '.join(ACTIVATIONS)}, found 'relo' \\(did you mean relu\\?\\)$",
        ),
        ("", "^expected one of elu, .*, found ''$"),
        ("elu:alfa=1", "^elu: expected alpha, found 'alfa'$"),
        ("relu:slope=1", "^relu: expected no hyperparameter, found 'slope'$"),
        ("elu:alpha=one", "^elu:alpha: expected a number, found 'one'$"),
        ("elu:alpha", "^elu:alpha: expected a number, found ''$"),
        ("elu:alpha=0", "^alpha: expected a finite number above 0, found 0.0$"),
        ("elu:alpha=inf", "^alpha: expected a finite number above 0, found inf$"),
        ("leaky-relu:slope=1", "^slope: expected a number above 0 and less than 1, found 1.0$"),
        ("prelu:slope=nan", "^slope: expected a number above 0 and less than 1, found nan$"),
    ],
)
def test_words_that_choose_nothing_say_why(words, message):
    with pytest.raises(ValueError, match=message):
        ACTIVATIONS.read(words)


def test_the_catalogue_is_in_alphabetical_order_and_every_choice_says_what_it_is():
    assert list(ACTIVATIONS) == sorted(ACTIVATIONS)
    assert len(ACTIVATIONS) == len(ACTIVATIONS.values()) > 0
    for name, kind in zip(ACTIVATIONS, ACTIVATIONS.values(), strict=True):
        assert kind.name == name
        assert kind.title()
