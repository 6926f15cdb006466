"""What the experiments say, in French."""

FRENCH = {
    # experiments/activationAnalysis.py
    "one name ending in {endings}": "un seul nom qui finisse par {endings}",
    "activation": "activation",
    "formula": "formule",
    "slope from": "pente de",
    "to": "à",
    "saturates at": "sature à",
    "blocks": "bloque",
    "centred": "centrée",
    "yes": "oui",
    "nearly": "presque",
    "left": "à gauche",
    "right": "à droite",
    # experiments/chainRule.py
    "The graph of lecture 002": "Le graphe du cours 002",
    "A neuron, and what an example costs it": "Un neurone, et ce que lui coûte un exemple",
    "A network 2-2-1, and what an example costs it": (
        "Un réseau 2-2-1, et ce que lui coûte un exemple"
    ),
    # experiments/saturation.py
    "standard deviation of the outputs of ten layers of 500 tanh neurons": (
        "écart type des sorties de dix couches de 500 neurones tanh"
    ),
}
