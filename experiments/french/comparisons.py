"""What the experiments that compare ways of learning say, in French."""

FRENCH = {
    # Comparison.py
    "how many training examples": "combien d'exemples d'entraînement",
    "test cost (nats)": "coût de test (nats)",
    "{words}": "{words}",
    "{condition}: {betterWay} {better}, {worseWay} {worse}, ahead with {ahead} of {count} seeds": (
        "{condition} : {betterWay} {better}, {worseWay} {worse}, devant avec {ahead} des "
        "{count} graines"
    ),
    "{words} (within the noise)": "{words} (dans le bruit)",
    "condition, way": "condition, manière",
    "chosen": "choisi",
    "median": "médiane",
    "yes": "oui",
    # ActivationRace.py
    "ReLU and its kin race sigmoids": "ReLU et ses parentes contre les sigmoïdes",
    "ReLU and its kin converge five to ten times faster than sigmoid and tanh.": (
        "ReLU et ses parentes convergent cinq à dix fois plus vite que la sigmoïde et tanh."
    ),
    "each at its best rate, the sigmoid and tanh take five times as many epochs as ReLU or "
    "more, in the median, and more with every seed; who never arrives takes infinitely many": (
        "chacune à son meilleur taux, la sigmoïde et tanh prennent cinq fois plus d'époques "
        "que ReLU ou davantage, en médiane, et plus avec chaque graine ; qui n'arrive jamais "
        "en prend une infinité"
    ),
    "epochs to the target": "époques jusqu'au but",
    "the training cost to arrive at": "le coût d'entraînement à atteindre",
    "ReLU takes {relu:g} epochs, the sigmoid {logistic:.3g} times and tanh {tanh:.3g} times as "
    "many; ahead with every seed: of the sigmoid {first}, of tanh {second}": (
        "ReLU prend {relu:g} époques, la sigmoïde {logistic:.3g} fois et tanh {tanh:.3g} fois "
        "autant ; devant avec chaque graine : la sigmoïde {first}, tanh {second}"
    ),
    "to {target:g} nats": "jusqu'à {target:g} nats",
    "ReLU never arrives": "ReLU n'arrive jamais",
    # DigitsRace.py
    "The optimisers race on the digits": "La course des optimiseurs sur les chiffres",
    "Momentum and rates of one's own for each weight bring a network down faster than plain "
    "gradient descent.": (
        "L'inertie, et un taux propre à chaque poids, font descendre un réseau plus vite que "
        "la simple descente de gradient."
    ),
    "each at its best rate, momentum and Adam take fewer epochs to the target than plain "
    "descent, whatever the seed": (
        "chacun à son meilleur taux, Momentum et Adam prennent moins d'époques jusqu'au but "
        "que la simple descente, quelle que soit la graine"
    ),
    "plain": "simple",
    "plain descent takes {sgd} epochs, momentum {momentum}, Adam {adam}; ahead with every "
    "seed: momentum {first}, Adam {second}": (
        "la simple descente prend {sgd} époques, Momentum {momentum}, Adam {adam} ; devant "
        "avec chaque graine : Momentum {first}, Adam {second}"
    ),
    # ShallowStart.py
    "A small start suffices where a network is shallow": (
        "Un petit départ suffit à un réseau peu profond"
    ),
    "Weights of 0.01·N suffice for small networks, and not for deep ones.": (
        "Des poids de 0.01·N suffisent aux petits réseaux, pas aux profonds."
    ),
    "each at its best rate, from 0.01·N one hidden layer reads 90 % of the test set, within "
    "the noise of Xavier's weights, and six of them half of it at most": (
        "chacun à son meilleur taux, à partir de 0.01·N une couche cachée lit 90 % du jeu de "
        "test, dans le bruit de ce que donnent les poids de Xavier, et six couches la moitié "
        "au plus"
    ),
    "hidden layers, few and many": "couches cachées, peu et beaucoup",
    "hidden layers: {count}": "couches cachées : {count}",
    # AnnealedDescent.py
    "Annealed descent against Adam": "La descente recuite contre Adam",
    "The best models are trained with Adam or with annealed stochastic descent.": (
        "Les meilleurs modèles sont entraînés par Adam ou par une descente stochastique avec "
        "recuit."
    ),
    "each at its best rate, neither is ahead of the other whatever the seed, nor by more than "
    "1 % of the test set in the median, from few examples and from many": (
        "chacun à son meilleur taux, aucun ne devance l'autre quelle que soit la graine, ni de "
        "plus de 1 % du jeu de test en médiane, avec peu d'exemples comme avec beaucoup"
    ),
    "annealed": "recuite",
    "Adam": "Adam",
    "constant rate": "taux constant",
    # Augmentation.py
    "Images varied at each presentation": "Des images variées à chaque présentation",
    "A network that over-fits reads more of what it has not seen if its images are varied at "
    "each presentation.": (
        "Un réseau qui sur-apprend lit mieux ce qu'il n'a pas vu si ses images varient à "
        "chaque présentation."
    ),
    "whether images are noisy, turned or moved, each at its best rate, more of the test set is "
    "read with varied images, whatever the seed": (
        "que les images soient bruitées, tournées ou décalées, chacune au meilleur taux, une "
        "plus grande part du jeu de test est lue avec des images variées, quelle que soit la "
        "graine"
    ),
    "how images are varied, as `--augment` has it": (
        "comment les images varient, comme le dit `--augment`"
    ),
    "varied": "variées",
    # Competition.py
    "Architectures in competition": "Des architectures en concurrence",
    "Architectures are to be put in competition; cross-validation finds the better ones where "
    "it can be afforded.": (
        "Il faut mettre des architectures en concurrence ; la validation croisée trouve les "
        "meilleures là où l'on peut se la permettre."
    ),
    "the architecture with the best cross-validation reads at most 1 % less of the test set "
    "than any other, in the median and for each seed, and the worst reads more than 1 % less": (
        "l'architecture à la meilleure validation croisée lit au plus 1 % de moins du jeu de "
        "test que toute autre, en médiane et pour chaque graine, et la pire en lit plus de 1 % "
        "de moins"
    ),
    "how many folds": "combien de parts",
    "no hidden layer": "aucune couche cachée",
    "3 hidden": "3 cachés",
    "16 hidden": "16 cachés",
    "128 hidden": "128 cachés",
    "32-32-32": "32-32-32",
    "cross-validation chooses {first} ({error:.1%} wrong), which reads {read:.1%} of the test "
    "set, the best {best:.1%}; last is {last} ({lastError:.1%}), which reads {lastRead:.1%}": (
        "la validation croisée choisit « {first} » ({error:.1%} de fautes), qui lit {read:.1%} "
        "du jeu de test, le meilleur {best:.1%} ; dernier vient « {last} » ({lastError:.1%}), "
        "qui en lit {lastRead:.1%}"
    ),
    # DropoutPlace.py
    "Where dropout belongs, and when": "Où va le dropout, et quand",
    "Dropout belongs before the output layer rather than everywhere, and is to be off at "
    "validation.": (
        "Le dropout va avant la couche de sortie plutôt que partout, et se coupe pour la "
        "validation."
    ),
    "from few examples and from many, each at its best rate, the test costs less with dropout "
    "before the output layer than everywhere, and less with it off than on, whatever the seed": (
        "avec peu d'exemples comme avec beaucoup, chacun à son meilleur taux, le test coûte "
        "moins avec un dropout avant la sortie que partout, et moins coupé qu'actif, quelle "
        "que soit la graine"
    ),
    "test cost at the end (nats)": "coût de test à la fin (nats)",
    "the probability of being dropped, below 1": "la probabilité d'être supprimé, moins de 1",
    "before the outputs": "avant la sortie",
    "everywhere": "partout",
    "no dropout": "sans dropout",
    "on in the test": "actif au test",
    "{words}; left on in the test it costs more with every seed: {answer}": (
        "{words} ; laissé actif au test, il coûte plus avec chaque graine : {answer}"
    ),
    # EarlyStop.py
    "Early stopping with patience": "L'arrêt précoce avec patience",
    "Stopping once the validation cost has not fallen for some epochs avoids over-fitting.": (
        "S'arrêter quand le coût de validation n'a pas baissé depuis quelques époques évite le "
        "sur-apprentissage."
    ),
    "from few examples and from many, each at its best rate, the test costs less with the "
    "weights of the stop than with those of the last epoch, whatever the seed": (
        "avec peu d'exemples comme avec beaucoup, chacun à son meilleur taux, le test coûte "
        "moins avec les poids de l'arrêt qu'avec ceux de la dernière époque, quelle que soit "
        "la graine"
    ),
    "epochs without a lower validation cost": "époques sans coût de validation plus bas",
    "stopped": "arrêté",
    "to the end": "jusqu'au bout",
    # FreshOrder.py
    "A fresh order in each epoch": "Un ordre nouveau à chaque époque",
    "Examples are best shown in an order that is drawn afresh for each epoch.": (
        "Mieux vaut montrer les exemples dans un ordre tiré de nouveau à chaque époque."
    ),
    "with mini-batches and one example at a time, each at its best rate, more of the test set "
    "is read than from an order that is drawn once, whatever the seed": (
        "par mini-batchs et un exemple à la fois, chacun à son meilleur taux, une plus grande "
        "part du jeu de test est lue qu'avec un ordre tiré une seule fois, quelle que soit la "
        "graine"
    ),
    "examples in a mini-batch": "exemples par mini-batch",
    "fresh": "nouveau",
    "drawn once": "tiré une fois",
    "by class": "par classe",
    "mini-batches of {count}": "mini-batchs de {count}",
    # HandMadeFeatures.py
    "Features made by hand, on little data": (
        "Des caractéristiques faites à la main, sur peu de données"
    ),
    "On little data, features made by hand do better than deep learning.": (
        "Sur peu de données, des caractéristiques faites à la main font mieux que "
        "l'apprentissage profond."
    ),
    "from 20 examples and from 50, each at its best rate, one layer on features reads more of "
    "the test set than a deep network on pixels, whatever the seed": (
        "avec 20 exemples et avec 50, chacun à son meilleur taux, une couche sur des "
        "caractéristiques lit une plus grande part du jeu de test qu'un réseau profond sur les "
        "pixels, quelle que soit la graine"
    ),
    "features": "caractéristiques",
    "pixels, deep": "pixels, profond",
    "pixels, one layer": "pixels, une couche",
    # OtherValidation.py
    "A validation set drawn otherwise": "Un jeu de validation tiré autrement",
    "The validation does not follow the training if its examples were drawn otherwise.": (
        "La validation ne suit pas l'entraînement si ses exemples ont été tirés autrement."
    ),
    "whatever the seed, less is read of digits that were moved and turned than of those drawn "
    "alike, from few examples and from many": (
        "quelle que soit la graine, on lit moins de chiffres décalés et tournés que de "
        "chiffres tirés de même, avec peu d'exemples comme avec beaucoup"
    ),
    "part of the validation set that is read": "part du jeu de validation qui est lue",
    "validation cost (nats)": "coût de validation (nats)",
    "how the others are drawn, as `--augment` has it": (
        "comment les autres sont tirés, comme le dit `--augment`"
    ),
    "drawn alike": "tirés de même",
    "drawn otherwise": "tirés autrement",
    # PatienceInterval.py
    "Patience counted every n epochs": "La patience comptée toutes les n époques",
    "Early stopping may look at the validation set every n epochs only, and stop if the cost "
    "has not fallen for m.": (
        "L'arrêt précoce peut ne regarder le jeu de validation que toutes les n époques, et "
        "s'arrêter si le coût n'a pas baissé depuis m."
    ),
    "from few examples and from many, each at its best rate, looking every tenth epoch the "
    "test costs at most 0.02 nats more in the median than looking after each": (
        "avec peu d'exemples comme avec beaucoup, chacun à son meilleur taux, en regardant "
        "toutes les dix époques le test coûte en médiane au plus 0.02 nat de plus qu'en "
        "regardant après chacune"
    ),
    "every 10": "toutes les 10",
    "every epoch": "chaque époque",
    "every 3": "toutes les 3",
    # RareInputs.py
    "Adaptive methods where inputs are rare": "Les méthodes adaptatives face aux entrées rares",
    "Adagrad and its kin suit rare inputs: they take account of how often a weight is used.": (
        "Adagrad et ses parents conviennent aux entrées rares : ils tiennent compte de la "
        "fréquence d'usage d'un poids."
    ),
    "each at its best rate, Adagrad's test cost on examples with a rare input is lower than "
    "plain descent's, whatever the seed, where one example in a hundred has each of them, and "
    "where one in twenty": (
        "chacun à son meilleur taux, le coût de test d'Adagrad sur les exemples à entrée rare "
        "est plus bas que celui de la simple descente, quelle que soit la graine, qu'un "
        "exemple sur cent ait chacune d'elles ou un sur vingt"
    ),
    "test cost where a rare input is not 0 (nats)": (
        "coût de test là où une entrée rare n'est pas nulle (nats)"
    ),
    "in one of how many examples a rare input is not 0": (
        "dans un exemple sur combien une entrée rare n'est pas nulle"
    ),
    "Adagrad": "Adagrad",
    "one in {count}": "un sur {count}",
    # RateDecay.py
    "A learning rate that decays": "Un taux d'apprentissage qui décroît",
    "A learning rate that decays improves a network nearly always.": (
        "Un taux d'apprentissage qui décroît améliore presque toujours un réseau."
    ),
    "with small mini-batches and with large ones, each at its best rate, more of the test set "
    "is read with a rate that decays, whatever the seed": (
        "par petits mini-batchs comme par grands, chacun à son meilleur taux, une plus grande "
        "part du jeu de test est lue avec un taux qui décroît, quelle que soit la graine"
    ),
    "decaying": "décroissant",
    "constant": "constant",
    # SmallBatchNorm.py
    "Batch normalisation on small mini-batches": (
        "La normalisation par batch sur de petits mini-batchs"
    ),
    "Batch normalisation may not help where mini-batches are too small; taking the statistics "
    "of several together does.": (
        "La normalisation par batch peut ne pas aider quand les mini-batchs sont trop petits ; "
        "mettre ensemble les statistiques de plusieurs y remédie."
    ),
    "each at its best rate, whatever the seed, more of the test set is read with statistics of "
    "32 than of 2, gathering the gradients of 16 mini-batches of 2 does not make up for it, "
    "and with those of 2 no more is read than without normalisation": (
        "chacun à son meilleur taux, quelle que soit la graine, on lit plus avec les "
        "statistiques de 32 exemples que de 2, cumuler les gradients de 16 mini-batchs de 2 "
        "n'y supplée pas, et avec celles de 2 on ne lit pas plus que sans normalisation"
    ),
    "statistics of 2": "statistiques de 2",
    "of 2, 16 gathered": "de 2, 16 cumulés",
    "statistics of 32": "statistiques de 32",
    "none, 2": "aucune, 2",
    "none, 32": "aucune, 32",
    "{words}; together is better than gathered: {gathered}; with those of 2 no better than "
    "none: {none}": (
        "{words} ; ensemble vaut mieux que cumulés : {gathered} ; celles de 2 ne valent pas "
        "mieux qu'aucune : {none}"
    ),
    # UnequalClasses.py
    "Classes in unequal proportion": "Des classes en proportions inégales",
    "Where the classes of the training set have other proportions than those of the "
    "validation, resampling them helps.": (
        "Quand les classes du jeu d'entraînement n'ont pas les proportions de celles de la "
        "validation, les rééchantillonner aide."
    ),
    "whether one in twenty or one in five is kept of the digits 5 to 9, more of the test set "
    "is read after over-sampling, each at its best rate, whatever the seed": (
        "qu'on garde un chiffre sur vingt ou un sur cinq des 5 à 9, une plus grande part du "
        "jeu de test est lue après sur-échantillonnage, chacun à son meilleur taux, quelle que "
        "soit la graine"
    ),
    "of how many of the digits 5 to 9 one is kept": (
        "sur combien de chiffres de 5 à 9 on en garde un"
    ),
    "over-sampled": "sur-échantillonnées",
    "under-sampled": "sous-échantillonnées",
    "one of {count} kept": "un sur {count} gardé",
}
