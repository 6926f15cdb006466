"""The illnesses of a training, in French."""

FRENCH = {
    # learning/watching/illnesses/Illness.py
    "{symptom}: {cures}; {lectures}": "{symptom} : {cures} ; {lectures}",
    "lecture {number}": "cours {number}",
    "lectures {numbers} and {last}": "cours {numbers} et {last}",
    # learning/watching/illnesses/dataIllnesses.py
    "the inputs are the same in all {count} examples": (
        "les entrées sont les mêmes dans les {count} exemples"
    ),
    "look at the file of --train (--views inputs): are they blank?": (
        "regarder le fichier de --train (--views inputs) : sont-elles vides ?"
    ),
    "all {count} examples are of class {label}": (
        "les {count} exemples sont tous de la classe {label}"
    ),
    "look at the file of --train (--proportions)": (
        "regarder le fichier de --train (--proportions)"
    ),
    "{count} of the {total} examples have the inputs of another, and other outputs": (
        "sur {total} exemples, {count} ont les entrées d'un autre, et d'autres sorties"
    ),
    "check the labels in the file of --train": (
        "vérifier les étiquettes dans le fichier de --train"
    ),
    "the inputs are of size {size:.2g}, far from 1": (
        "les entrées sont de l'ordre de {size:.2g}, loin de 1"
    ),
    "the inputs lie at {size:.2g} and vary by {spread:.2g} at most: they are not centred": (
        "les entrées sont autour de {size:.2g} et varient de {spread:.2g} au plus : elles ne sont "
        "pas centrées"
    ),
    "the labels seem to be drawn at random: {part:.0f} % of the examples are of the class of the "
    "one nearest to them, as chance has it": (
        "les étiquettes semblent tirées au sort : {part:.0f} % des exemples sont de la classe de "
        "leur plus proche voisin, autant que par hasard"
    ),
    "check that each line of outputs in the file of --train is that of its inputs": (
        "vérifier que chaque ligne de sorties du fichier de --train est bien celle de ses entrées"
    ),
    # learning/watching/illnesses/rateIllnesses.py
    "the cost is {cost:.3g} before the first step, that of guessing {guess:.3g}: the initial "
    "weights are too large": (
        "le coût est {cost:.3g} avant le premier pas, celui du hasard {guess:.3g} : les poids "
        "initiaux sont trop grands"
    ),
    "the learning rate {rate:g} is too high: the cost is {cost:.3g}, after {start:.3g} at the "
    "start": (
        "le taux d'apprentissage {rate:g} est trop grand : le coût est {cost:.3g}, après "
        "{start:.3g} au départ"
    ),
    "the cost explodes ({cost:.3g})": "le coût explose ({cost:.3g})",
    "the learning rate {rate:g} is too low: the cost has hardly moved, {cost:.3g} after "
    "{start:.3g} at the start": (
        "le taux d'apprentissage {rate:g} est trop petit : le coût n'a guère bougé, {cost:.3g} "
        "après {start:.3g} au départ"
    ),
    "the schedule {name} has brought the rate down to {rate:.2g}, and the cost is still "
    "{cost:.3g}": (
        "le programme {name} a fait descendre le taux à {rate:.2g}, et le coût est encore "
        "{cost:.3g}"
    ),
    "a longer period": "une période plus longue",
    # learning/watching/illnesses/recipeIllnesses.py
    "the penalty ({options}) keeps the weights near zero, and the cost at {cost:.3g}": (
        "la pénalité ({options}) retient les poids près de zéro, et le coût à {cost:.3g}"
    ),
    "clipping leaves nothing of the gradient ({option})": (
        "l'écrêtage ne laisse rien du gradient ({option})"
    ),
    "dropout leaves {part:.0f} % of the hidden neurons": (
        "le dropout ne laisse que {part:.0f} % des neurones cachés"
    ),
    # learning/watching/illnesses/neuronIllnesses.py
    "the {count} neurons of hidden layer {number} are {distinct}: their weights are equal, and so "
    "are their gradients": (
        "les {count} neurones de la couche cachée {number} n'en font que {distinct} : leurs poids "
        "sont égaux, et leurs gradients aussi"
    ),
    "{dead} of the {count} neurons of hidden layer {number} are dead, their slope 0 on every "
    "training example": (
        "neurones morts dans la couche cachée {number} : {dead} sur {count}, leur pente étant 0 "
        "sur tous les exemples d'entraînement"
    ),
    "{flat} of the {count} neurons of hidden layer {number} are saturated, their slope next to 0": (
        "neurones saturés dans la couche cachée {number} : {flat} sur {count}, leur pente étant "
        "presque 0"
    ),
    "the gradient vanishes: {size:.1e} in hidden layer 1, {lastSize:.1e} at the outputs": (
        "le gradient s'évanouit : {size:.1e} dans la couche cachée 1, {lastSize:.1e} aux sorties"
    ),
    "fewer layers": "moins de couches",
    # learning/watching/illnesses/fitIllnesses.py
    "over-fitting: the validation cost is {validationCost:.3g}, {lowest:.3g} at its lowest, and "
    "the training cost {cost:.3g}": (
        "sur-apprentissage : le coût de validation est {validationCost:.3g}, {lowest:.3g} au plus "
        "bas, et le coût d'entraînement {cost:.3g}"
    ),
    "more examples": "plus d'exemples",
    "{part:.0f} % of the examples are of one class, which is the answer to nearly all": (
        "{part:.0f} % des exemples sont d'une même classe, qui est la réponse à presque tous"
    ),
    "the network has settled at a cost of {cost:.3g}, its narrowest hidden layer having {count}": (
        "le réseau s'est arrêté au coût {cost:.3g}, le nombre de neurones de sa couche cachée la "
        "plus étroite étant {count}"
    ),
    "no line parts the classes, and a line is all there is without hidden neurons: the cost stays "
    "at {cost:.3g}": (
        "aucune droite ne sépare les classes, et sans neurones cachés il n'y a qu'une droite : le "
        "coût reste à {cost:.3g}"
    ),
    "a wider hidden layer (--hidden 16)": "une couche cachée plus large (--hidden 16)",
    "the cost is {cost:.3g}, that of guessing by the frequency of the classes {guess:.3g}: nothing "
    "is learned": (
        "le coût est {cost:.3g}, celui du hasard selon la fréquence des classes {guess:.3g} : rien "
        "n'est appris"
    ),
    "more hidden neurons": "plus de neurones cachés",
    "another seed (--seed)": "une autre graine (--seed)",
}
