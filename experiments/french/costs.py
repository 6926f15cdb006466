"""What the experiments about costs of computing, penalties and checks say, in French."""

FRENCH = {
    # MatrixProducts.py
    "one product": "un seul produit",
    "one an example": "un par exemple",
    "one a neuron": "un par neurone",
    "One matrix product against many, and what exp costs": (
        "Un produit de matrices contre beaucoup, et ce que coûte exp"
    ),
    "One product of matrices is quicker than many products of vectors, and exp costs more than "
    "a comparison.": (
        "Un produit de matrices est plus rapide que beaucoup de produits de vecteurs, et exp "
        "coûte plus qu'une comparaison."
    ),
    "in every repeat one product for all is twice as quick as one for each example or neuron, "
    "and max(0, z) twice as quick as the sigmoid": (
        "à chaque répétition, un produit pour tous est deux fois plus rapide qu'un par exemple "
        "ou par neurone, et max(0, z) deux fois plus que la sigmoïde"
    ),
    "inputs of the layer": "entrées de la couche",
    "neurons of the layer": "neurones de la couche",
    "how many times each is timed": "combien de fois chacun est chronométré",
    "one product is twice as quick in {first}, max in {second}": (
        "un seul produit est deux fois plus rapide dans {first}, max dans {second}"
    ),
    "every repeat": "chaque répétition",
    "most repeats": "la plupart des répétitions",
    "size of a weight": "grandeur d'un poids",
    "few repeats": "peu de répétitions",
    "{words}: a product for each example takes {examples:.1f} times as long, one for each "
    "neuron {neurons:.0f} times, the sigmoid {exp:.1f} times as long as max": (
        "{words} : un produit par exemple prend {examples:.1f} fois plus longtemps, un par "
        "neurone {neurons:.0f} fois, la sigmoïde {exp:.1f} fois plus que max"
    ),
    "part of the repeats in which it is twice as quick": (
        "part des répétitions où c'est deux fois plus rapide"
    ),
    "way": "manière",
    "microseconds": "microsecondes",
    "microseconds, the same multiplications": "microsecondes, mêmes multiplications",
    "microseconds, the same neurons": "microsecondes, mêmes neurones",
    # NearestNeighbours.py
    "nearest neighbour": "plus proche voisin",
    "A prediction that needs no data": "Une prédiction qui n'a pas besoin des données",
    "Once it has learned, a network predicts without its data; nearest neighbours look through "
    "all of them each time.": (
        "Une fois appris, un réseau prédit sans ses données ; les plus proches voisins les "
        "parcourent toutes à chaque fois."
    ),
    "from the fewest to the most examples the network's multiplications stay the same and the "
    "neighbours' grow in proportion, and with the most it takes fewer": (
        "du moins au plus d'exemples, les multiplications du réseau restent les mêmes et "
        "celles des voisins croissent en proportion, et avec le plus il en prend moins"
    ),
    "multiplications for a digit, learned from {few} and from {many}: the network {a} and {b}, "
    "a neighbour {c} and {d}; with the most they read {read:.1%} and {other:.1%}": (
        "multiplications pour un chiffre, appris sur {few} et sur {many} : le réseau {a} et "
        "{b}, un voisin {c} et {d} ; avec le plus ils lisent {read:.1%} et {other:.1%}"
    ),
    "examples, way": "exemples, manière",
    "read": "lus",
    "multiplications for a digit": "multiplications par chiffre",
    "microseconds for a digit": "microsecondes par chiffre",
    # Penalties.py
    "no penalty": "sans pénalité",
    "L1 and L2": "L1 et L2",
    "L2 keeps weights near 0, L1 makes them sparse, and both over-fit less.": (
        "L2 garde les poids près de 0, L1 les rend épars, et toutes deux sur-apprennent moins."
    ),
    "each at its best λ, whatever the seed, the weights' mean square is smaller with L2 than "
    "without, more weights are within 0.01 of 0 with L1 than with L2, and the test costs less "
    "above the training with either": (
        "chacune à son meilleur λ, quelle que soit la graine, le carré moyen des poids est "
        "plus petit avec L2 que sans, plus de poids sont à moins de 0.01 de 0 avec L1 qu'avec "
        "L2, et l'écart entre test et entraînement est plus petit avec l'une et l'autre"
    ),
    "the penalties' λ": "les λ des pénalités",
    "mean square {square:.3f} without, {square2:.3f} with L2; as good as 0 are {zero:.0%} "
    "without, {zero1:.0%} with L1, {zero2:.0%} with L2; the test costs {gap:.2f}, {gap1:.2f} "
    "and {gap2:.2f} nats more than the training": (
        "carré moyen {square:.3f} sans, {square2:.3f} avec L2 ; presque nuls sont {zero:.0%} "
        "sans, {zero1:.0%} avec L1, {zero2:.0%} avec L2 ; le test coûte {gap:.2f}, {gap1:.2f} "
        "et {gap2:.2f} nats de plus que l'entraînement"
    ),
    "penalty": "pénalité",
    "mean square": "carré moyen",
    "as good as 0": "presque nuls",
    "test above training (nats)": "test moins entraînement (nats)",
    "weights of the first seed": "poids de la première graine",
    "part of weights near 0": "part des poids près de 0",
    "test − training (nats)": "test − entraînement (nats)",
    # SanityChecks.py
    "1. cost of guessing": "1. coût du hasard",
    "2. regularisation raises it": "2. la régularisation l'élève",
    "3. 20 examples by heart": "3. 20 exemples par cœur",
    "4. gradient": "4. le gradient",
    "Sanity checks, on right and broken networks": (
        "Les vérifications diligentes, sur des réseaux justes et cassés"
    ),
    "A few checks tell a broken network before it is trained: the cost of guessing, that "
    "regularisation raises it, a few examples by heart, and the gradient.": (
        "Quelques vérifications trahissent un réseau cassé avant l'entraînement : le coût du "
        "hasard, la régularisation qui l'élève, quelques exemples par cœur, et le gradient."
    ),
    "a right network passes all four, and each broken one fails the check that is made for it": (
        "un réseau juste les passe toutes les quatre, et chaque réseau cassé échoue à celle "
        "qui est faite pour lui"
    ),
    "right": "juste",
    "cost not divided by the examples": "coût non divisé par les exemples",
    "penalty forgotten": "pénalité oubliée",
    "steps forgotten": "pas oubliés",
    "a layer's gradient halved": "gradient d'une couche divisé par deux",
    "the right network passes {right} of {checks}, {caught} of {count} broken ones fail their "
    "check": (
        "le réseau juste en passe {right} sur {checks}, {caught} réseaux cassés sur {count} "
        "échouent à la leur"
    ),
    "what each check says": "ce que dit chaque vérification",
}
