"""What the experiments of lecture 002 say, in French."""

FRENCH = {
    # NonLinearities.py
    "Where an activation has a slope, and where it has none": (
        "Où une activation a une pente, et où elle n'en a pas"
    ),
    "A sigmoid's slope is a quarter at most and dies on both sides, tanh's is 1 at most and "
    "dies too, ReLU's is 1 or 0 and blocks on the left, leaky ReLU's never dies.": (
        "La pente d'une sigmoïde vaut au plus un quart et meurt des deux côtés, celle de tanh au "
        "plus 1 et meurt aussi, celle de ReLU 1 ou 0 et bloque à gauche, celle de leaky ReLU ne "
        "meurt jamais."
    ),
    "for each activation the largest slope, the sides on which it dies and whether it blocks "
    "at once are those of the lecture": (
        "pour chaque activation la plus grande pente, les côtés où elle meurt et le blocage "
        "immédiat sont ceux du cours"
    ),
    "which are analysed: {names}": "lesquelles sont analysées : {names}",
    "otherwise: {names}": "il en va autrement de {names}",
    "as the lecture says for {names}; the others were not looked at, or it does not "
    "speak of them": (
        "comme le dit le cours pour {names} ; les autres n'ont pas été regardées, ou il n'en "
        "parle pas"
    ),
    "all of {names} are as the lecture says": "{names} : toutes comme le dit le cours",
    "formula": "formule",
    "slope from": "pente de",
    "to": "à",
    "dies on the left": "meurt à gauche",
    "on the right": "à droite",
    "blocks at −1": "bloque en −1",
    "centred": "centrée",
    "nearly": "presque",
    "output h": "sortie h",
    "slope h′": "pente h′",
    "weighted sum z": "somme pondérée z",
    "A deep linear network is one matrix": "Un réseau linéaire profond est une seule matrice",
    "Without activations a network of any depth is a single linear map.": (
        "Sans activations, un réseau de n'importe quelle profondeur est une seule application "
        "linéaire."
    ),
    "one matrix and one bias answer as the linear network does, and not as the same network "
    "with tanh": (
        "une matrice et un biais répondent comme le réseau linéaire, et non comme le même réseau "
        "avec tanh"
    ),
    "on {count} inputs the matrix differs from the linear network by {linear:.0e} at most, "
    "from the one with tanh by {tanh:.2g}": (
        "sur {count} entrées la matrice diffère du réseau linéaire de {linear:.0e} au plus, de "
        "celui à tanh de {tanh:.2g}"
    ),
    "largest difference": "plus grande différence",
    "what {count} layers answer, in one matrix": (
        "ce que répondent {count} couches, en une matrice"
    ),
    "the matrix and the network, on inputs at random": (
        "la matrice et le réseau, sur des entrées au hasard"
    ),
    "What costs say of a certain mistake": "Ce que disent les coûts d'une erreur sûre d'elle",
    "Cross-entropy grows without bound where an answer is certain and wrong, and goes on "
    "pushing; L1 and L2 stay below 1 and fall silent, the logistic function being flat there.": (
        "L'entropie croisée croît sans borne où une réponse est sûre et fausse, et continue de "
        "pousser ; L1 et L2 restent sous 1 et se taisent, la fonction logistique y étant plate."
    ),
    "at an error of 0.99 cross-entropy is above 4 and pushes ten times as hard as L1 and L2, "
    "which are below 1": (
        "à une erreur de 0.99 l'entropie croisée dépasse 4 et pousse dix fois plus fort que L1 "
        "et L2, qui sont sous 1"
    ),
    "at an error of {error:g} the costs are {L1:.2f}, {L2:.2f} and {entropy:.2f}, and the "
    "weighted sum is pushed by {push1:.2f}, {push2:.2f} and {pushEntropy:.2f}": (
        "à une erreur de {error:g} les coûts sont {L1:.2f}, {L2:.2f} et {entropy:.2f}, et la "
        "somme pondérée est poussée de {push1:.2f}, {push2:.2f} et {pushEntropy:.2f}"
    ),
    "push on the weighted sum of a logistic neuron": (
        "poussée sur la somme pondérée d'un neurone logistique"
    ),
    "error 1 − h, where 1 is right": "erreur 1 − h, où 1 est juste",
    "The chain rule on a graph": "La règle de la chaîne sur un graphe",
    "A derivative is the sum, over all chains of arrows, of the products of the local "
    "derivatives along each.": (
        "Une dérivée est la somme, sur toutes les chaînes de flèches, des produits des dérivées "
        "locales le long de chacune."
    ),
    "the sums are the gradients of the backward pass, to nine digits": (
        "les sommes sont les gradients de la passe arrière, à neuf chiffres près"
    ),
    "which graph: {names}": "quel graphe : {names}",
    "an expression of one's own in its place": "une expression à soi à sa place",
    "the numbers of its names, as in {example}": "les nombres de ses noms, comme {example}",
    "{values} values: too many to count their chains": (
        "{values} valeurs : trop pour compter leurs chaînes"
    ),
    "{values} values and {chains} chains: their sums differ from the gradients by "
    "{difference:.0e} at most": (
        "{values} valeurs et {chains} chaînes : leurs sommes diffèrent des gradients de "
        "{difference:.0e} au plus"
    ),
    "value": "valeur",
    "chains": "chaînes",
    "gradient": "gradient",
    # IndependentOutputs.py
    "even": "pair",
    "prime": "premier",
    "a loop": "boucle",
    "Outputs that do not depend on each other, and outputs that do": (
        "Des sorties indépendantes, et des sorties liées"
    ),
    "ECB is for outputs that are independent, EC for the probabilities of classes of which one "
    "is right.": (
        "ECB est pour des sorties indépendantes, EC pour les probabilités de classes dont une "
        "seule est juste."
    ),
    "with every seed more images have all four questions answered right under ECB than under "
    "EC; of classes EC's outputs add up to 1 to nine digits, ECB's are 0.01 off on average": (
        "avec chaque graine plus d'images ont leurs quatre réponses justes avec ECB qu'avec EC ; "
        "pour les classes la somme des sorties est 1 à neuf chiffres près avec EC, à 0.01 en "
        "moyenne avec ECB"
    ),
    "all four questions right of {ECB:.1%} of the images under ECB, of {EC:.1%} under EC; of "
    "classes the outputs' sum is {off:.2g} off 1 under ECB, {linked:.0e} under EC": (
        "quatre réponses justes pour {ECB:.1%} des images avec ECB, {EC:.1%} avec EC ; pour les "
        "classes la somme des sorties s'écarte de 1 de {off:.2g} avec ECB, de {linked:.0e} avec "
        "EC"
    ),
    "answers about a 1": "réponses sur un 1",
    "thresholds, by seed": "seuils, par graine",
    "four questions": "quatre questions",
    "ten classes": "dix classes",
    "{cost}, ten classes": "{cost}, dix classes",
    "part answered wrong": "part de réponses fausses",
    "sum of the outputs": "somme des sorties",
}
