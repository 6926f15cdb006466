"""What the code that is given says, in French: the docstrings by file and name, "" for the file's.

Code of the project's own speaks English; a starter in French has these in their place. What is
still to be written says its own (`tasks.py`), and the modules in `learning/` stay as they are: they
are used, not read.
"""

COMMENTS = {
    "# Answering.": "# Répondre.",
    "# Learning.": "# Apprendre.",
}
"""Lines between the methods."""

DOCSTRINGS = {
    "Neuron.py": {
        "": """
Un neurone : il pèse ses entrées, répond entre 0 et 1, et apprend de ses erreurs.

Exercices ex00 (`calculateOutputGradient`), ex01 (`applyGradient`) et ex06
(`applyGradientWithLayer`) de la feuille. Ses notations : x les entrées, w les poids (w₀ est le
biais), h la sortie, y la sortie désirée, α le taux d'apprentissage, ∇ le gradient.

Le signe de ∇. La feuille appelle y − h la dérivée du coût ; c'en est l'opposé, la dérivée étant
prise par rapport à la somme pondérée. Il pointe vers le *bas* du coût, d'où le plus dans
w += α∇. Tout le projet garde ce signe.
""",
        "Neuron": """
Un neurone logistique, h = Logistic(Σᵢ wᵢxᵢ + w₀), qui descend le gradient.

Attributs :
    weights : `inputCount + 1` flottants ; `weights[0]` est le biais w₀, `weights[i]` va avec la
        i-ème entrée, comptée à partir de 1.
    output : h, la dernière activation, dans [0, 1] ; None avant la première.
    gradient : ∇, le dernier gradient ; None avant le premier. Pour un neurone de sortie dans
        [−1, 1].
""",
        "Neuron.__init__": """
Faire un neurone à `inputCount` entrées, ses poids tirés dans ±`weightRange`.

Les neurones d'une même couche cachée qui partent égaux le resteraient (leçon 003, qui ne
dit pas qu'il y faut une couche cachée), d'où le hasard : `generator` est d'où il vient, le
module `random` ou un `random.Random(graine)`.

Lève ValueError si `inputCount` n'est pas un entier à partir de 1, ou `weightRange` pas un
nombre fini au-dessus de 0.
""",
        "Neuron.__repr__": """
Montrer les poids (les premiers, s'il y en a tant), sortie et gradient.
""",
        "Neuron.activate": """
Mettre h = Logistic(Σᵢ wᵢxᵢ + w₀) dans `output`, et le renvoyer.

`inputs` est une suite de `inputCount` nombres ; ValueError si sa longueur est autre.
Source : la première formule de la feuille ; sa somme parcourt les entrées, sans le biais.

C'est la moitié du temps de tout l'apprentissage : `map`, `mul` et `sum` font donc la boucle
à l'intérieur de Python. Elles valent

    weightedSum = self.weights[0]
    for i, x in enumerate(inputs, start=1):
        weightedSum += self.weights[i] * x
    self.output = logistic(weightedSum)
""",
        "Neuron.activateWithLayer": """
Activer sur les sorties d'une liste de neurones déjà activés ; renvoyer h.

ValueError si la liste n'a pas un neurone par entrée, ou si l'un n'a jamais été activé.
""",
        "Neuron.calcLoss": """
Renvoyer l'entropie croisée moyenne sur les exemples d'un jeu de données.

Loss = −1/N Σₙ (yₙ ln hₙ + (1 − yₙ) ln(1 − hₙ)), en nats. Active le neurone sur chaque
exemple. ValueError si le jeu est vide, ou si ses exemples n'ont pas une sortie et autant
d'entrées que le neurone.
""",
    },
    "NeuralNetwork.py": {
        "": """
Un réseau de neurones en couches : chacune lit les sorties de celle d'avant.

Exercices ex04 (`calcLoss`), ex05 (`calculateGradients`) et ex07 (`applyGradients`) de la feuille,
et les gradients des couches cachées, que la feuille laisse au lendemain. Ici, chaque ligne parle
du câblage ; ce que fait un seul neurone est dans `Neuron.py`, les notations aussi.
""",
        "InputNeuron": """
Un neurone de la première couche : sans poids, sa sortie est l'entrée même.
""",
        "InputNeuron.__init__": "Ne rien tenir encore : `output` est None.",
        "InputNeuron.__repr__": "Montrer la sortie.",
        "NeuralNetwork": """
Des couches de neurones logistiques, chacun lisant toute la couche d'avant.

Attributs :
    layers : une liste de listes de neurones ; `layers[0]` sont des `InputNeuron`, `layers[-1]`
        est la couche de sortie, et celles d'entre les deux, s'il y en a, sont cachées.
""",
        "NeuralNetwork.__init__": """
Faire un réseau : `[64, 32, 10]`, c'est 64 entrées, 32 neurones cachés, 10 sorties.

Les poids sont tirés uniformément dans ±`weightRange`, couche après couche et neurone après
neurone, par `generator` (le module `random` ou un `random.Random(graine)`).

Lève ValueError pour moins de deux couches, une taille qui n'est pas un entier à partir de
1, ou un `weightRange` qui n'est pas un nombre fini au-dessus de 0.
""",
        "NeuralNetwork.__repr__": """
Montrer les tailles des couches et le nombre de poids, biais compris.
""",
        "NeuralNetwork.activate": """
Activer chaque neurone, couche après couche ; renvoyer les dernières sorties.

`inputs` est une suite de `len(layers[0])` nombres (sinon ValueError) ; renvoie une liste de
`len(layers[-1])` flottants dans [0, 1].
""",
        "NeuralNetwork.getOutputs": """
Renvoyer les sorties de la dernière couche à la dernière activation, une liste.

ValueError si le réseau n'a jamais été activé.
""",
    },
    "Dataset.py": {
        "": """
Les jeux de données : les exemples dont un neurone apprend, et les fichiers `.ds`.

Le format est du texte. La première ligne tient trois entiers : combien d'exemples, combien
d'entrées par exemple, combien de sorties par exemple. Puis deux lignes par exemple, ses entrées
et ses sorties, des nombres séparés par des blancs.
""",
        "Example": """
Ce qu'on montre aux neurones, `inputs`, et la réponse voulue, `outputs` : deux listes.
""",
        "Dataset": """
Des exemples qui ont tous autant d'entrées, et autant de sorties, les uns que les autres.

Attributs :
    examples : une liste d'`Example`.
    inputCount, outputCount : combien de flottants tiennent `inputs` et `outputs` de chacun.
""",
        "Dataset.__init__": """
Lire un fichier `.ds`. Lève BadInput, une ValueError, si ce n'en est pas un.
""",
        "Dataset.fromExamples": """
Faire un jeu de quelques exemples : des paires de listes, entrées et sorties.

ValueError s'ils n'ont pas tous autant d'entrées et autant de sorties.
""",
        "Dataset.__repr__": "Montrer les trois nombres de l'en-tête.",
        "Dataset.batches": """
Donner des listes de `batchSize` exemples, pris dans l'ordre des indices `order`.

La dernière liste est plus courte si cela ne tombe pas juste.
""",
        "Dataset.save": """
Écrire le jeu dans un fichier `.ds`, qui se relit avec les mêmes nombres.

Écrit en entier ou pas du tout. ValueError si un fichier `.ds` ne peut le tenir (aucun
exemple, aucune entrée ou sortie, un nombre qui n'est pas fini), OSError si le fichier ne
peut être écrit.
""",
        "otherFormat": """
Renvoyer l'erreur d'un fichier qui a peut-être un autre format, et ce qui le convertit.
""",
    },
}
"""{file: {name: docstring}}, at the margin."""
