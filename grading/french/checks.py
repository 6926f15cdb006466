"""The names of the checks, in French."""

FRENCH = {
    "a hidden gradient adds up what the next layer sends back": (
        "un gradient caché additionne ce que renvoie la couche suivante"
    ),
    "every weight moves down the slope of the cost": "chaque poids descend la pente du coût",
    "the weights do not move yet": "les poids ne bougent pas encore",
    "the network answers as on the days before": "le réseau répond comme les jours précédents",
    "the cost is the sum of the neurons mean costs": (
        "le coût est la somme des coûts moyens des neurones"
    ),
    "undecided neurons cost ln 2 each": "des neurones indécis coûtent ln 2 chacun",
    "the weights do not move": "les poids ne bougent pas",
    "the cost goes through the hidden layers": "le coût passe par les couches cachées",
    "the inputs are the outputs of the layer": "les entrées sont les sorties de la couche",
    "the layer is the one that it is given": "la couche est celle qui lui est donnée",
    "the layer is left alone": "la couche reste intacte",
    "each weight moves by the rate the gradient and its input": (
        "chaque poids bouge selon le pas, le gradient et son entrée"
    ),
    "the inputs are those that it is given": "les entrées sont celles qui lui sont données",
    "each call takes one more step": "chaque appel fait un pas de plus",
    "the cost falls": "le coût baisse",
    "the inputs are left alone": "les entrées restent intactes",
    "every neuron moves by its own gradient": "chaque neurone bouge selon son propre gradient",
    "with a hidden layer the output neurons read that": (
        "avec une couche cachée, c'est elle que lisent les neurones de sortie"
    ),
    "hidden neurons move by the gradients that they have": (
        "les neurones cachés bougent selon leurs gradients"
    ),
    "the neuron answers as on the days before": "le neurone répond comme les jours précédents",
    "the gradient is the desired output minus the output": (
        "le gradient est la sortie voulue moins la sortie"
    ),
    "a step along the gradient goes down the cost": "un pas selon le gradient fait baisser le coût",
    "each output neuron has its own gradient": "chaque neurone de sortie a son propre gradient",
    "a step along the gradients goes down the cost": (
        "un pas selon les gradients fait baisser le coût"
    ),
    "a hidden layer does not change that": "une couche cachée n'y change rien",
    "the script runs to its end": "le script va jusqu'à sa fin",
    "the cost is shown and falls": "le coût est affiché et baisse",
    "the curve grows while it learns": "la courbe grandit pendant l'apprentissage",
    "the cost is printed while the curve grows": (
        "le coût est affiché pendant que la courbe grandit"
    ),
    "the curve shows the cost": "la courbe montre le coût",
    "every example is predicted in order": "chaque exemple est prédit, dans l'ordre",
    "enough predictions are right": "assez de prédictions sont justes",
    "other data is learned as well": "d'autres données sont apprises aussi",
    "the costs are those of the data": "les coûts sont ceux des données",
    "what cannot be learned is not pretended": "ce qui ne s'apprend pas n'est pas simulé",
}
