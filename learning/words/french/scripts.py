"""The titles of the scripts, and what they say themselves, in French."""

FRENCH = {
    # the scripts
    "A network learns to read digits": "Un réseau apprend à lire les chiffres",
    "One neuron tells zeros from ones": "Un neurone distingue les zéros des uns",
    "One neuron learns OR": "Un neurone apprend OU",
    "A network learns XOR": "Un réseau apprend XOR",
    "that may be a local minimum: starting again with other weights": (
        "c'est peut-être un minimum local : on recommence avec d'autres poids"
    ),
}
