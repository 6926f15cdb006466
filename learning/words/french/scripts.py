"""The titles of the scripts, and what they say themselves, in French."""

FRENCH = {
    # said by the experiments and by the marker as well
    "points": "points",
    "the name of an experiment": "le nom d'une expérience",
    # the scripts
    "A network learns to read digits": "Un réseau apprend à lire les chiffres",
    "One neuron tells zeros from ones": "Un neurone distingue les zéros des uns",
    "One neuron learns OR": "Un neurone apprend OU",
    "A network learns XOR": "Un réseau apprend XOR",
    "that may be a local minimum: starting again with other weights": (
        "c'est peut-être un minimum local : on recommence avec d'autres poids"
    ),
    # learning/training/fromOptions.py
    "no other start: the weights come from {path}": (
        "pas d'autre départ : les poids viennent de {path}"
    ),
    "no other start: every training example is classified well already": (
        "pas d'autre départ : tous les exemples d'entraînement sont déjà bien classés"
    ),
    "no other start: --init {init} draws nothing, and it would be the same again": (
        "pas d'autre départ : --init {init} ne tire rien au sort, ce serait encore le même"
    ),
    "no other start: {count} in a row got no farther than guessing, so it is not the weights "
    "(--watch says more)": (
        "pas d'autre départ : {count} de suite n'ont fait que deviner, ce ne sont donc pas les "
        "poids (--watch en dit plus)"
    ),
    "no other start: {count} in a row ended at the same cost, so it is not the weights (more "
    "hidden neurons, perhaps)": (
        "pas d'autre départ : {count} de suite ont fini au même coût, ce ne sont donc pas les "
        "poids (plus de neurones cachés, peut-être)"
    ),
}
