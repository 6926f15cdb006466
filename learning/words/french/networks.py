"""What networks and saved networks say, in French."""

FRENCH = {
    # learning/networks/fromOptions.py
    "a file to write": "un fichier à écrire",
    "images of {count} pixels for --augment": "des images de {count} pixels pour --augment",
    "2 training examples or more for --batch-norm": (
        "au moins 2 exemples d'entraînement pour --batch-norm"
    ),
    "a network of {inputCount} inputs and {outputCount} outputs": (
        "un réseau dont les nombres d'entrées et de sorties soient {inputCount} et {outputCount}"
    ),
    "{foundInputs} and {foundOutputs}": "{foundInputs} et {foundOutputs}",
    "network saved in {path}": "réseau enregistré dans {path}",
    # learning/networks/savedNetworks.py
    "scales above 0": "des échelles supérieures à 0",
    "variances from 0 up": "des variances à partir de 0",
    "a saved network": "un réseau enregistré",
    "weights of neuron {number} in layer {layer}": "poids du neurone {number} de la couche {layer}",
    "the word `network`": "le mot `network`",
    "the word `layers` and the sizes of two layers or more": (
        "le mot `layers` et les tailles d'au moins deux couches"
    ),
    "the word `end`": "le mot `end`",
    "numbers, or the word `end`": "des nombres, ou le mot `end`",
    "a line `recipe name words`, or `weights` and numbers": (
        "une ligne `recipe nom mots`, ou `weights` et des nombres"
    ),
    "a recipe that can be followed": "une recette que l'on puisse suivre",
    "layers that there are": "des couches qui existent",
    "others: {error}": "d'autres ({error})",
    "one that cannot: {error}": "une autre ({error})",
    "{path}: not saved, the weights: {error}": "{path}: non enregistré, les poids : {error}",
    "to write there": "pouvoir y écrire",
    # learning/networks/Progress.py
    "whole numbers that a training leaves behind `{word}`": (
        "les nombres entiers qu'un entraînement laisse derrière `{word}`"
    ),
    "numbers from 0 up behind `{word}`": "des nombres à partir de 0 derrière `{word}`",
    "a learning rate above 0": "un taux d'apprentissage supérieur à 0",
    # learning/networks/naive/BatchNormalization.py
    "a mini-batch of 2 examples or more": "un mini-lot d'au moins 2 exemples",
    "batch normalisation": "normalisation par lot",
    # learning/networks/memory.py
    "a network that fits in the memory, {memory}": "un réseau qui tienne dans la mémoire, {memory}",
    "{weights} weights, which take {bytes}": "{weights} poids, qui prennent {bytes}",
}
