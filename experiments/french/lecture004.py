"""What the experiments of lecture 004 say, in French."""

FRENCH = {
    # FourDescents.py
    "Four ways down, on a small set and a large one": (
        "Quatre descentes, sur un petit jeu et sur un grand"
    ),
    "The iterative descent works well on small sets, the stochastic one on large ones.": (
        "La descente itérative marche bien sur les petits jeux, la stochastique sur les grands."
    ),
    "at each one's best rate, the iterative descent needs no more epochs than the stochastic "
    "one on OR, and the stochastic one fewer than batch on the digits, whatever the seed": (
        "chacune à son meilleur taux, l'itérative ne prend pas plus d'époques que la "
        "stochastique sur OU, et la stochastique moins que le batch sur les chiffres, quelle "
        "que soit la graine"
    ),
    "epochs on the small set, at most": "époques sur le petit jeu, au plus",
    "epochs on the large set, at most": "époques sur le grand jeu, au plus",
    "examples of the large set": "exemples du grand jeu",
    "stochastic is ahead of batch on the digits with {count} of {all} seeds only": (
        "la stochastique ne devance le batch sur les chiffres qu'avec {count} des {all} graines"
    ),
    "set, descent": "jeu, descente",
    "OR, four examples": "OU, quatre exemples",
    "digits, {count} examples": "chiffres, {count} exemples",
    "OR takes the iterative descent {small:g} epochs, the stochastic one {other:g}; the "
    "digits take the stochastic one {large:g}, batch {batch}": (
        "OU prend {small:g} époques à l'itérative, {other:g} à la stochastique ; les "
        "chiffres {large:g} à la stochastique, {batch} au batch"
    ),
    "on the digits stochastic is ahead of batch with every seed; on OR iterative is ahead "
    "with {count} of {all}: the difference is within the noise": (
        "sur les chiffres la stochastique devance le batch avec chaque graine ; sur OU "
        "l'itérative devance avec {count} sur {all} : la différence est dans le bruit"
    ),
    "epochs to the target, by seed": "époques jusqu'au but, par graine",
    "target": "but",
    # LearningRates.py
    "Too high, right, and too low a learning rate": (
        "Taux d'apprentissage trop haut, juste, trop bas"
    ),
    "Too high a learning rate makes learning diverge, too low a one takes too long.": (
        "Un taux d'apprentissage trop élevé fait diverger l'apprentissage, un taux trop "
        "faible prend trop de temps."
    ),
    "whatever the seed, the highest rate ends above the cost that it started with, and the "
    "lowest at three times the best one's cost or more": (
        "quelle que soit la graine, le plus haut taux finit au-dessus de son coût de départ, "
        "et le plus bas à trois fois le coût du meilleur ou plus"
    ),
    "none of these rates is too high, and none too low": (
        "aucun de ces taux n'est trop haut, aucun trop bas"
    ),
    "rate {high:g} ends above its start, {low:g} at {times:.0f} times the best cost": (
        "le taux {high:g} finit au-dessus de son départ, {low:g} à {times:.0f} fois le "
        "meilleur coût"
    ),
    "rate {high:g} diverges with {up} of {count} seeds, {low:g} is too slow with {slow}": (
        "le taux {high:g} diverge avec {up} des {count} graines, {low:g} est trop lent avec {slow}"
    ),
    # LocalMinimum.py
    "Trapped in a local minimum": "Pris dans un minimum local",
    "Too low a learning rate risks getting trapped in a local minimum of the cost.": (
        "Un taux trop faible augmente le risque de tomber dans un minimum local du coût."
    ),
    "the lowest rate ends in a higher minimum of the bumpy curve than the best of the "
    "others, and the costs of one logistic neuron from several starts end apart": (
        "le plus bas taux finit dans un minimum de la courbe bosselée plus haut que le "
        "meilleur des autres, et les coûts d'un neurone logistique finissent séparés selon "
        "le départ"
    ),
    "how many starts the neuron has": "combien de départs a le neurone",
    "one logistic neuron learns AND": "un neurone logistique apprend ET",
    "the lowest rate ends at {low:.2f} on the curve, the best of the others at {high:.2f}": (
        "le plus bas taux finit à {low:.2f} sur la courbe, le meilleur des autres à {high:.2f}"
    ),
    "a bumpy curve": "une courbe bosselée",
    "on the curve, {low:.2f} against {high:.2f}, and by the neuron too": (
        "sur la courbe, {low:.2f} contre {high:.2f}, et par le neurone aussi"
    ),
    "on the bumpy curve the lowest rate ends at {low:.2f}, another at {high:.2f}; one "
    "logistic neuron's cost is convex: all its starts end below {end:.3f}": (
        "sur la courbe bosselée le plus bas taux finit à {low:.2f}, un autre à {high:.2f} ; "
        "le coût d'un neurone logistique est convexe : tous ses départs finissent sous "
        "{end:.3f}"
    ),
    "curve, rate {rate:g}": "courbe, taux {rate:g}",
    "descent": "descente",
    "neuron, start {number}": "neurone, départ {number}",
    # OverFitting.py
    "A low training cost is no low test cost": (
        "Un bas coût d'entraînement n'est pas un bas coût de test"
    ),
    "A network is to be judged on a second set: a low training cost is not yet a low test cost.": (
        "Un réseau se juge sur un second jeu : un bas coût d'entraînement n'est pas encore "
        "un bas coût de test."
    ),
    "whatever the seed, with the fewest examples the training cost is below 0.05 nats and "
    "the test cost ten times as high, and with the most the gap is smaller": (
        "quelle que soit la graine, avec le moins d'exemples le coût d'entraînement est sous "
        "0.05 nat et celui de test dix fois plus haut, et avec le plus d'exemples l'écart "
        "est moindre"
    ),
    "how many training examples, from few to many": (
        "combien d'exemples d'entraînement, de peu à beaucoup"
    ),
    "steps of mini-batches": "pas de mini-lots",
    "with {few} examples {low:.3f} nats in training and {high:.2f} in the test": (
        "avec {few} exemples, {low:.3f} nat à l'entraînement et {high:.2f} au test"
    ),
    "with {few} examples {low:.3f} nats in training and {high:.2f} in the test; with {many} "
    "examples the test costs {better:.2f}": (
        "avec {few} exemples, {low:.3f} nat à l'entraînement et {high:.2f} au test ; avec "
        "{many} exemples le test coûte {better:.2f}"
    ),
    "with {few} examples the test costs {high:.2f}, more than ten times the training; but "
    "that is {low:.3f}, or the gap stays with more examples": (
        "avec {few} exemples le test coûte {high:.2f}, plus de dix fois l'entraînement ; "
        "mais celui-ci vaut {low:.3f}, ou l'écart demeure avec plus d'exemples"
    ),
    "cost after as many steps": "coût après autant de pas",
}
