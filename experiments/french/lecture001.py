"""What the experiments of lecture 001 say, in French."""

FRENCH = {
    # InductiveBias.py
    "Random networks prefer simple functions": (
        "Les réseaux aléatoires préfèrent les fonctions simples"
    ),
    "A network has an inductive bias: of all functions, random weights mostly make simple ones.": (
        "Un réseau a un biais inductif : parmi toutes les fonctions, des poids aléatoires en "
        "font surtout de simples."
    ),
    "the commonest function comes a hundred times or more, the ten commonest are less than "
    "half as complex as random truth tables, and no random table comes twice": (
        "la fonction la plus fréquente revient cent fois ou plus, les dix plus fréquentes "
        "sont moins de moitié aussi complexes que des tables de vérité aléatoires, et aucune "
        "table aléatoire ne revient"
    ),
    "of the hidden neurons": "celle des neurones cachés",
    "σ of the weights, before they are divided by the root of the inputs": (
        "σ des poids, avant qu'ils soient divisés par la racine des entrées"
    ),
    "σ of the biases": "σ des biais",
    "the commonest function comes {most} times, and is no simpler than random tables": (
        "la fonction la plus fréquente revient {most} fois, et n'est pas plus simple que des "
        "tables aléatoires"
    ),
    "Lempel-Ziv complexity": "complexité de Lempel-Ziv",
    "probability": "probabilité",
    "{distinct} functions of {count} networks, the commonest {most} times; the ten commonest "
    "have a complexity of {simple:.0f}, random tables {usual:.0f}": (
        "{distinct} fonctions de {count} réseaux, la plus fréquente {most} fois ; les dix "
        "plus fréquentes ont une complexité de {simple:.0f}, des tables aléatoires "
        "{usual:.0f}"
    ),
    "the commonest function comes {most} times, and the ten commonest have a complexity of "
    "{simple:.0f}, random tables {usual:.0f}: a weak bias with {activation} and σ = {sigma:g}": (
        "la fonction la plus fréquente revient {most} fois, et les dix plus fréquentes ont "
        "une complexité de {simple:.0f}, des tables aléatoires {usual:.0f} : un biais faible "
        "avec {activation} et σ = {sigma:g}"
    ),
    "networks": "réseaux",
    "uniform tables": "tables uniformes",
    "what": "quoi",
    "distinct, or complexity": "distinctes, ou complexité",
    "each dot is a function": "chaque point est une fonction",
    "commonest, {number}": "la plus fréquente, {number}",
    # RandomLabels.py
    "Random labels are learned by heart": "Des étiquettes aléatoires s'apprennent par cœur",
    "A network can learn random labels by heart, which says nothing about other examples.": (
        "Un réseau peut apprendre par cœur des étiquettes aléatoires, ce qui ne dit rien "
        "d'autres exemples."
    ),
    "whatever the seed, 98 % of the random labels are learned, and the test set is then read "
    "no better than by chance (20 % at most), but 85 % or more after the true labels": (
        "quelle que soit la graine, 98 % des étiquettes aléatoires sont apprises, et le jeu "
        "de test n'est alors pas mieux lu qu'au hasard (20 % au plus), mais à 85 % ou plus "
        "après les vraies"
    ),
    "after random labels {read:.0%} of the test set are read, after the true ones {true:.0%}": (
        "après des étiquettes aléatoires {read:.0%} du jeu de test sont lus, après les "
        "vraies {true:.0%}"
    ),
    "true labels": "vraies étiquettes",
    "random labels": "étiquettes aléatoires",
    "part that is right": "part de justes",
    "{learned:.0%} of the random labels by heart, and {read:.0%} of the test set; after the "
    "true labels {true:.0%}": (
        "{learned:.0%} des étiquettes aléatoires par cœur, et {read:.0%} du jeu de test ; "
        "après les vraies {true:.0%}"
    ),
    "only {learned:.0%} of the random labels are learned with so many neurons and epochs; "
    "the test set is read by chance, {read:.0%}": (
        "seulement {learned:.0%} des étiquettes aléatoires sont apprises avec tant de "
        "neurones et d'époques ; le jeu de test est lu au hasard, {read:.0%}"
    ),
    "labels": "étiquettes",
    "right, training": "justes, entraînement",
    "right, test": "justes, test",
    "chance": "hasard",
}
