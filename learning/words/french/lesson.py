"""What the lesson says, in French: its errors, and the nouns that are counted."""

FRENCH = {
    # Dataset.py
    "a dataset": "un jeu de données",
    "three whole numbers (examples, inputs, outputs)": (
        "trois nombres entiers (exemples, entrées, sorties)"
    ),
    "inputs of example {number}": "entrées de l'exemple {number}",
    "outputs of example {number}": "sorties de l'exemple {number}",
    "{count} example": "{count} exemple",
    "{count} examples": "{count} exemples",
    "example {number}": "exemple {number}",
    "{inputCount} inputs and {outputCount} outputs like the first": (
        "{inputCount} entrées et {outputCount} sorties comme le premier"
    ),
    "{inputCount} and {outputCount}": "{inputCount} et {outputCount}",
    "a dataset with at least one of each": "un jeu de données avec au moins un de chaque",
    # learning/checks.py
    "{count} number": "{count} nombre",
    "{count} numbers": "{count} nombres",
    "a list of sizes": "une liste de tailles",
    "at least 2 layers, the inputs and the outputs": (
        "au moins 2 couches, les entrées et les sorties"
    ),
    "{numbers}, one for each output neuron": "{numbers}, un pour chaque neurone de sortie",
    "desired outputs": "sorties désirées",
    "at least one example": "au moins une paire d'entrées et de sorties",
    "an activation before": "une activation auparavant",
    "none (call activate)": "aucune (appelez activate)",
    "a gradient calculated before": "une valeur du gradient, calculée auparavant",
    "a neuron that was activated": "un neurone déjà activé",
    "one that never was (call activate first)": (
        "un neurone qui ne l'a jamais été (appelez d'abord activate)"
    ),
    "a next layer of one neuron or more": "une couche suivante d'au moins un neurone",
    "gradients in the next layer": "des gradients dans la couche suivante",
    "none (the last layer comes first)": "aucun (la dernière couche vient d'abord)",
    "an index from 0 to {most}": "un indice de 0 à {most}",
    # Nouns that are counted; the plural is one with an s.
    "example": "exemple",
    "epoch": "époque",
    "input": "entrée",
    "number": "nombre",
    "output": "sortie",
    # Value.py
    "a divisor other than 0": "un diviseur autre que 0",
    "a base above 0": "une base supérieure à 0",
    "a number above 0": "un nombre supérieur à 0",
    "a graph without gradients": "un graphe sans gradients",
    "some of an earlier call (call forgetGradients first)": (
        "ceux d'un appel précédent (appelez d'abord forgetGradients)"
    ),
    "a Value or a number": "une Value ou un nombre",
    "a larger one": "un plus grand",
    "a result that fits a float": "un résultat qui tient dans un float",
}
