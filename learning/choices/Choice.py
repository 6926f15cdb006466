"""What can be chosen by name: activations, losses, optimisers and their like."""

from inspect import signature


class Choice:
    """Base of the classes that a `Catalogue` lists.

    A constructor's parameters are the hyperparameters, each with a default and each kept in an
    attribute of the same name, so that a choice can be spelled as on the command line, `adam` or
    `adam:beta2=0.99`, and saved with a network.

    Attributes (of the class):
        name: the word that stands for it.
        synonyms: other words for it, as other libraries and books have them.
        formula: what it computes, in one line; "" where that takes more than a line.
        lecture: the lectures that teach it, as in "000, 003".
        example: options of `DigitsLearn.py` that show it working.
    """

    name = ""
    synonyms = ()
    formula = ""
    lecture = ""
    example = ""

    @classmethod
    def hyperparameters(cls):
        """Return {name: default}, in the order of the constructor."""
        parameters = signature(cls).parameters.values()
        return {parameter.name: parameter.default for parameter in parameters}

    def spelling(self):
        """Return the words that choose it again: its name, and what differs from the defaults."""
        changed = [
            f"{name}={_spelled(getattr(self, name))}"
            for name, default in self.hyperparameters().items()
            if getattr(self, name) != default
        ]
        return self.name + (":" + ",".join(changed) if changed else "")

    @classmethod
    def title(cls):
        """Return what people call it: the start of the class's docstring."""
        return cls.__doc__.partition("\n")[0].partition(": ")[0].rstrip(".")

    def __repr__(self):
        return f"<{self.spelling()}>"


def _spelled(value):
    return format(value, ".17g") if isinstance(value, float) and value != round(value, 6) else value
