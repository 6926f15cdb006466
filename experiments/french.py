"""What the experiments say, in French."""

FRENCH = {
    # experiments/activationAnalysis.py
    "one name ending in {endings}": "un seul nom qui finisse par {endings}",
    "picture saved in {path}": "image enregistrée dans {path}",
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
    # experiments/saturation.py
    "standard deviation of the outputs of ten layers of 500 tanh neurons": (
        "écart type des sorties de dix couches de 500 neurones tanh"
    ),
    "layer": "couche",
}
