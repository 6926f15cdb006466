"""What is said of known mistakes, in French."""

FRENCH = {
    "diagnosis": "diagnostic",
    "this explains the numbers: {mistake}; look at {where}": (
        "ceci explique les nombres : {mistake} ; regardez {where}"
    ),
    "the gradient is multiplied by h(1 − h), a factor of the squared error's": (
        "le gradient est multiplié par h(1 − h), un facteur de celui de l'erreur quadratique"
    ),
    "the gradient is divided by h(1 − h)": "le gradient est divisé par h(1 − h)",
    "the gradient is doubled, as that of a squared error": (
        "le gradient est doublé, comme celui d'une erreur quadratique"
    ),
    "the gradient is squared": "le gradient est mis au carré",
    "the gradient has lost its sign: it is |y − h|": (
        "le gradient a perdu son signe : c'est |y − h|"
    ),
    "of the gradient only the sign is kept": "du gradient, seul le signe est gardé",
    "gradients below 0 become 0": "les gradients négatifs deviennent 0",
    "the output is rounded first, as in a perceptron": (
        "la sortie est d'abord arrondie, comme dans un perceptron"
    ),
    "the gradient is added to the one before, which stays": (
        "le gradient s'ajoute au précédent, qui reste"
    ),
    "the desired output is taken for 1, whatever it is": (
        "la sortie voulue est prise pour 1, quelle qu'elle soit"
    ),
    "the desired output is taken for 0, whatever it is": (
        "la sortie voulue est prise pour 0, quelle qu'elle soit"
    ),
    "a desired output of 0 is taken for −1": "une sortie voulue de 0 est prise pour −1",
    "the weighted sum stands in the place of h: the activation is missing": (
        "la somme pondérée est à la place de h : il manque l'activation"
    ),
    "the bias stands in the place of h": "le biais est à la place de h",
    "the cost is kept in the place of its gradient": (
        "c'est le coût qui est gardé, à la place de son gradient"
    ),
    "the gradient is returned, and not kept": "le gradient est renvoyé, et pas gardé",
    "the output neurons after the first get no gradient": (
        "les neurones de sortie après le premier ne reçoivent pas de gradient"
    ),
    "the last output neuron gets no gradient": (
        "le dernier neurone de sortie ne reçoit pas de gradient"
    ),
    "the desired outputs are taken in the reverse order": (
        "les sorties voulues sont prises dans l'ordre inverse"
    ),
    "each neuron gets the desired output of the next one": (
        "chaque neurone reçoit la sortie voulue du suivant"
    ),
    "all neurons get the first desired output": (
        "tous les neurones reçoivent la première sortie voulue"
    ),
    "all neurons get the sum of the desired outputs": (
        "tous les neurones reçoivent la somme des sorties voulues"
    ),
    "only neurons whose desired output is 1 get a gradient": (
        "seuls les neurones dont la sortie voulue est 1 reçoivent un gradient"
    ),
    "the gradients are divided by the number of outputs": (
        "les gradients sont divisés par le nombre de sorties"
    ),
    "all neurons get the sum of the gradients": (
        "tous les neurones reçoivent la somme des gradients"
    ),
    "the outputs are scaled to a sum of 1 first": (
        "les sorties sont d'abord ramenées à une somme de 1"
    ),
    "the largest output is taken for that of every neuron": (
        "la plus grande sortie est prise pour celle de chaque neurone"
    ),
    "the rate is the same each time, whatever is given": (
        "le pas d'apprentissage est le même chaque fois, quel que soit celui qui est donné"
    ),
    "the weights shrink, or grow, by the same part at every step": (
        "les poids diminuent, ou augmentent, de la même part à chaque pas"
    ),
    "the weights do not move: is the gradient there when it is applied?": (
        "les poids ne bougent pas : le gradient est-il là quand on l'applique ?"
    ),
    "the bias does not move": "le biais ne bouge pas",
    "only the bias moves": "seul le biais bouge",
    "the step is subtracted, where y − h already points down the cost": (
        "le pas est soustrait, alors que y − h descend déjà le coût"
    ),
    "the rate is left out": "le pas d'apprentissage est oublié",
    "the rate is left out of the bias's step": "le pas d'apprentissage est oublié pour le biais",
    "the rate is squared": "le pas d'apprentissage est mis au carré",
    "the step is taken twice": "le pas est fait deux fois",
    "the step is halved": "le pas est divisé par deux",
    "the step is divided by the number of inputs": "le pas est divisé par le nombre d'entrées",
    "the step is divided by the number of its layer plus one": (
        "le pas est divisé par le numéro de sa couche plus un"
    ),
    "the inputs are left out: each weight moves as the bias does": (
        "les entrées sont oubliées : chaque poids bouge comme le biais"
    ),
    "the indices of the weights are one too low": "les indices des poids sont trop petits de un",
    "the inputs are taken in the reverse order": "les entrées sont prises dans l'ordre inverse",
    "the last weight is forgotten": "le dernier poids est oublié",
    "only the bias and the first weight move": "seuls le biais et le premier poids bougent",
    "the weights are replaced by the step": "les poids sont remplacés par le pas",
    "the weights are multiplied by the step": "les poids sont multipliés par le pas",
    "the step is multiplied by h(1 − h)": "le pas est multiplié par h(1 − h)",
    "the bias is moved by the first input": "le biais est déplacé selon la première entrée",
    "the gradient is calculated anew as though 1 was desired": (
        "le gradient est recalculé comme si 1 était voulu"
    ),
    "the inputs are those of the activation before, not those given": (
        "les entrées sont celles de l'activation précédente, pas celles qui sont données"
    ),
    "the inputs of the first call are used in all later ones": (
        "les entrées du premier appel servent dans tous les suivants"
    ),
    "the others' gradients are read in the place of outputs": (
        "les gradients des autres sont lus à la place de leurs sorties"
    ),
    "the others' biases are read in the place of outputs": (
        "les biais des autres sont lus à la place de leurs sorties"
    ),
    "the neuron's own output is read in the place of the others'": (
        "la sortie du neurone lui-même est lue à la place de celles des autres"
    ),
    "the others' outputs are rounded": "les sorties des autres sont arrondies",
    "h(1 − h) of the others is read in the place of h": (
        "h(1 − h) des autres est lu à la place de h"
    ),
    "each weight gets the output of the neuron before its own": (
        "chaque poids reçoit la sortie du neurone d'avant le sien"
    ),
    "the first neuron counts twice, and the last one never": (
        "le premier neurone compte deux fois, et le dernier jamais"
    ),
    "the first neuron is read by all weights": "le premier neurone est lu par tous les poids",
    "only neurons with an output above one half count": (
        "seuls comptent les neurones dont la sortie dépasse un demi"
    ),
    "only the first neuron of the layer moves": "seul le premier neurone de la couche bouge",
    "the last neuron of the layer does not move": "le dernier neurone de la couche ne bouge pas",
    "all neurons of a layer move by the gradient of the first": (
        "tous les neurones d'une couche bougent selon le gradient du premier"
    ),
    "the inputs of the network are read, not the layer before": (
        "ce sont les entrées du réseau qui sont lues, pas la couche précédente"
    ),
    "the network is activated anew between two layers": (
        "le réseau est activé de nouveau entre deux couches"
    ),
    "gradients are calculated anew with weights that have moved already": (
        "les gradients sont recalculés avec des poids qui ont déjà bougé"
    ),
    "all neurons of a layer are given the index 0": (
        "tous les neurones d'une couche reçoivent l'indice 0"
    ),
    "the indices of a layer run backwards": "les indices d'une couche vont à reculons",
    "only the first neuron of the next layer is handed over": (
        "seul le premier neurone de la couche suivante est transmis"
    ),
    "the sum over the examples is not divided by their number": (
        "la somme sur les exemples n'est pas divisée par leur nombre"
    ),
    "the sum is divided by one less than the number of examples": (
        "la somme est divisée par le nombre d'exemples moins un"
    ),
    "the mean is taken over the outputs too": "la moyenne est prise sur les sorties aussi",
    "the mean is taken over the outputs, not over the examples": (
        "la moyenne est prise sur les sorties, pas sur les exemples"
    ),
    "the cost is rounded": "le coût est arrondi",
    "the cost is negative: a sign is missing": "le coût est négatif : il manque un signe",
    "the cost is halved": "le coût est divisé par deux",
    "only the first output counts": "seule la première sortie compte",
    "the last output is forgotten": "la dernière sortie est oubliée",
    "the first output is compared with all desired outputs": (
        "la première sortie est comparée à toutes les sorties voulues"
    ),
    "the logarithm is the one to base 10": "le logarithme est celui en base 10",
    "the logarithm is the one to base 2": "le logarithme est celui en base 2",
    "the part with 1 − y is left out": "le terme en 1 − y est oublié",
    "the part with y is left out": "le terme en y est oublié",
    "ln h stands in both parts": "ln h est dans les deux termes",
    "the second part is subtracted from the first": "le second terme est soustrait du premier",
    "it is the squared error": "c'est l'erreur quadratique",
    "it is half the squared error": "c'est la moitié de l'erreur quadratique",
    "it is the absolute error": "c'est l'erreur absolue",
    "it is the share of wrong answers": "c'est la part de réponses fausses",
    "the largest cost is taken in the place of the sum": (
        "le plus grand coût est pris à la place de la somme"
    ),
    "only the last example counts": "seul le dernier exemple compte",
    "the first example is skipped": "le premier exemple est sauté",
    "the network is activated on the first example only": (
        "le réseau n'est activé que sur le premier exemple"
    ),
    "the costs of earlier calls are added": "les coûts des appels précédents s'ajoutent",
    "h(1 − h) is forgotten": "h(1 − h) est oublié",
    "h stands in the place of h(1 − h)": "h est à la place de h(1 − h)",
    "the slope of tanh, 1 − h², stands in the place of h(1 − h)": (
        "la pente de tanh, 1 − h², est à la place de h(1 − h)"
    ),
    "the sign is the other one": "le signe est l'autre",
    "the gradient has lost its sign": "le gradient a perdu son signe",
    "the sum over the next layer is divided by its size": (
        "la somme sur la couche suivante est divisée par sa taille"
    ),
    "the index of the weight is one too low: the first is the bias": (
        "l'indice du poids est trop petit de un : le premier est le biais"
    ),
    "the first weight is used for all neurons": "le premier poids sert pour tous les neurones",
    "the weights are taken from the end": "les poids sont pris depuis la fin",
    "the weights are left out of the sum": "les poids sont oubliés dans la somme",
    "the outputs of the next layer stand in the place of its gradients": (
        "les sorties de la couche suivante sont à la place de ses gradients"
    ),
    "the gradients of the next layer are multiplied by its h(1 − h) once more": (
        "les gradients de la couche suivante sont multipliés une fois de plus par son h(1 − h)"
    ),
    "only the first neuron of the next layer counts": (
        "seul compte le premier neurone de la couche suivante"
    ),
    "only the last neuron of the next layer counts": (
        "seul compte le dernier neurone de la couche suivante"
    ),
    "the last neuron of the next layer is forgotten": (
        "le dernier neurone de la couche suivante est oublié"
    ),
    "the bias moves already here": "le biais bouge déjà ici",
    "the weights move already here": "les poids bougent déjà ici",
    "the caller's list of inputs is written into": "la liste d'entrées de l'appelant est modifiée",
    "something is put into the caller's list of inputs, and stays there": (
        "quelque chose est mis dans la liste d'entrées de l'appelant, et y reste"
    ),
    "the neurons that are read are changed, not this one alone": (
        "les neurones qui sont lus sont changés, et pas celui-ci seul"
    ),
}
