"""What the experiments in the plane of two inputs say, in French."""

FRENCH = {
    # FinerRegions.py
    "More neurons and layers draw finer regions": (
        "Plus de neurones et de couches tracent des régions plus fines"
    ),
    "A neuron parts the plane by a line; more hidden neurons, then more layers, draw finer "
    "regions, until they over-fit.": (
        "Un neurone partage le plan par une droite ; plus de neurones cachés, puis plus de "
        "couches, tracent des régions plus fines, jusqu'au sur-apprentissage."
    ),
    "whatever the seed, the best network reads 5 % more new points than one neuron, and the "
    "largest one reads 3 % more of the points that it learned than of new ones": (
        "quelle que soit la graine, le meilleur réseau lit 5 % de points nouveaux de plus "
        "qu'un neurone, et le plus grand lit 3 % de plus des points appris que des nouveaux"
    ),
    "which points: {names}": "quels points : {names}",
    "how many of them are learned": "combien d'entre eux sont appris",
    "standard deviation by which they are strewn": "écart type de leur dispersion",
    "hidden layers, from none to many, as 4 or 16-16": (
        "couches cachées, d'aucune à beaucoup, comme 4 ou 16-16"
    ),
    "of new points one neuron reads {line:.0%}, the best network {best:.0%}, the largest "
    "{last:.0%}, and {learned:.0%} of those that it learned (medians)": (
        "des points nouveaux, un neurone lit {line:.0%}, le meilleur réseau {best:.0%}, le "
        "plus grand {last:.0%}, et {learned:.0%} de ceux qu'il a appris (médianes)"
    ),
    "learned points, median": "points appris, médiane",
    "new points, median": "points nouveaux, médiane",
    "{name}: {learned:.0%}, new {new:.0%}": "{name} : {learned:.0%}, nouveaux {new:.0%}",
    # BentPlane.py
    "A hidden layer bends the plane": "Une couche cachée plie le plan",
    "The hidden layer projects the inputs to where the classes are linearly separable.": (
        "La couche cachée projette les entrées là où les classes sont linéairement séparables."
    ),
    "a neuron on the inputs reads at most 80 % of the points, and one behind two hidden "
    "neurons 95 % of them, whatever the seed": (
        "un neurone sur les entrées lit au plus 80 % des points, et un neurone derrière deux "
        "neurones cachés 95 %, quelle que soit la graine"
    ),
    "a line on the inputs reads {line:.0%} at most; behind two hidden neurons one reads "
    "{low:.0%} to {high:.0%}, with {count} of {all} seeds 95 % or more": (
        "une droite sur les entrées lit au plus {line:.0%} ; derrière deux neurones cachés "
        "elle lit de {low:.0%} à {high:.0%}, avec {count} graines sur {all} 95 % ou plus"
    ),
    "seed": "graine",
    "a line on the inputs": "une droite sur les entrées",
    "hidden layer": "couche cachée",
    "the inputs": "les entrées",
    "the outputs of the hidden layer": "les sorties de la couche cachée",
}
