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
        "elle lit de {low:.0%} à {high:.0%}, avec {count} des {all} graines 95 % ou plus"
    ),
    "seed": "graine",
    "a line on the inputs": "une droite sur les entrées",
    "hidden layer": "couche cachée",
    "the inputs": "les entrées",
    "the outputs of the hidden layer": "les sorties de la couche cachée",
    # ValleyToBowl.py
    "From a valley to a bowl": "De la vallée à la cuvette",
    "Centring and normalising the inputs turns the long valley of the cost into a round bowl.": (
        "Centrer et normaliser les entrées change la longue vallée du coût en une cuvette ronde."
    ),
    "each at its best rate, from centred inputs the descent takes fewer steps than from those "
    "as they are, and from normalised ones at most a fifth, whatever the seed": (
        "chacune à son meilleur taux, la descente prend moins de pas avec des entrées centrées "
        "que telles quelles, et au plus un cinquième avec des entrées normalisées, quelle que "
        "soit la graine"
    ),
    "centred and normalised": "centrées et normalisées",
    "mean of either input": "moyenne de chaque entrée",
    "standard deviation of the second input, the first one's being 1": (
        "écart type de la seconde entrée, celui de la première étant 1"
    ),
    "the rates, as parts of the highest that does not diverge": (
        "les taux, en parts du plus grand qui ne diverge pas"
    ),
    "how many examples": "combien d'exemples",
    "how many sets of examples are drawn": "combien de jeux d'exemples sont tirés",
    "steps in the median: {raw:g} as they are, {centred:g} centred, {normal:g} normalised; the "
    "valley is {long:.0f} times as steep across as along, the bowl {round:.1f} times": (
        "pas en médiane : {raw:g} telles quelles, {centred:g} centrées, {normal:g} normalisées ;"
        " la vallée est {long:.0f} fois plus raide en travers qu'en long, la cuvette "
        "{round:.1f} fois"
    ),
    "inputs; steps, by part of the highest rate": (
        "entrées ; pas, selon la part du plus grand taux"
    ),
    # ThreeLosses.py
    "Three losses, one cloud": "Trois pertes, un nuage",
    "The perceptron loss is content with any line that parts the classes, the hinge loss wants "
    "a margin, the logistic one always more.": (
        "La perte du perceptron se contente de toute droite qui sépare les classes, la perte "
        "hinge veut une marge, la logistique toujours davantage."
    ),
    "whatever the seed, all part the classes, perceptron and hinge come to rest and logistic "
    "does not, and the hinge's nearest point is farther from the line than the perceptron's": (
        "quelle que soit la graine, toutes séparent les classes, perceptron et hinge "
        "s'immobilisent et pas la logistique, et le point le plus proche est plus loin de la "
        "droite pour hinge que pour le perceptron"
    ),
    "how many clouds are drawn": "combien de nuages sont tirés",
    "the nearest point is {a:.2f} from the perceptron's line in the median, {b:.2f} from the "
    "hinge's, {c:.2f} from the logistic one's; at rest: {first}, {second}, {third}": (
        "le point le plus proche est à {a:.2f} de la droite du perceptron en médiane, à "
        "{b:.2f} de celle de hinge, à {c:.2f} de celle de la logistique ; immobiles : {first}, "
        "{second}, {third}"
    ),
    "loss": "perte",
    "nearest point, median": "point le plus proche, médiane",
    "last epoch's step, largest": "pas de la dernière époque, maximum",
}
