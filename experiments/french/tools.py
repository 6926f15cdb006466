"""What the tools beside the catalogue say, in French."""

FRENCH = {
    # experiments/chainRule.py
    "one name ending in {endings}": "un seul nom qui finisse par {endings}",
    "The graph of lecture 002": "Le graphe du cours 002",
    "A neuron, and what an example costs it": "Un neurone, et ce que lui coûte un exemple",
    "A network 2-2-1, and what an example costs it": (
        "Un réseau 2-2-1, et ce que lui coûte un exemple"
    ),
}
