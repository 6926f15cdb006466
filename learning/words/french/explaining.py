"""Steps and gradients on paper, in French."""

FRENCH = {
    # learning/explaining
    "step {number}, learning rate {rate:g}": "pas {number}, taux d'apprentissage {rate:g}",
    "hidden layer {number}": "couche cachée {number}",
    "The weights move by the mean over {examples}, of which this is the first.": (
        "Les poids bougent de la moyenne sur {examples}, dont celui-ci est le premier."
    ),
    "The other weights stay as they are: their input is 0.": (
        "Les autres poids restent comme ils sont : leur entrée est 0."
    ),
    "The arrows are the lecture's; the operations and the numbers are ours.": (
        "Les flèches sont celles du cours ; les opérations et les nombres sont les nôtres."
    ),
    "Each value, and the slopes towards what it was made from:": (
        "Chaque valeur, et ses pentes vers ce dont elle est faite :"
    ),
    "These come in any order; not so the derivatives of {end}:": (
        "L'ordre de celles-ci est libre ; non celui des dérivées de {end} :"
    ),
    "each comes after those of all the values that use its own.": (
        "chacune vient après celles de toutes les valeurs qui utilisent la sienne."
    ),
    # learning/explaining/expressions.py
    "NAME=NUMBER, …": "NOM=NOMBRE, …",
    "{count} characters": "{count} caractères",
    "{count} at most": "{count} au plus",
    "an expression of {known}": "une expression faite de : {known}",
    "a number for {name}": "un nombre pour {name}",
    "names of the expression": "des noms de l'expression",
    "more than {count} parts": "plus de {count} parties",
    "a number that fits no float": "un nombre trop grand pour un flottant",
}
