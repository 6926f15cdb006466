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
    # CrossCorrelation.py
    "A convolutional layer lays its filter on as it is": (
        "Une couche de convolution pose son filtre tel quel"
    ),
    "What networks call a convolution is in fact a cross-correlation.": (
        "Ce que les réseaux appellent convolution est en fait une intercorrélation."
    ),
    "at every place the layer answers the cross-correlation's sum to nine digits, and "
    "somewhere not the mirrored one's": (
        "à chaque place la couche répond la somme de l'intercorrélation à neuf chiffres près, et "
        "quelque part non celle du filtre retourné"
    ),
    "which filter": "quel filtre",
    "which digit of the test set, from 1 up": "quel chiffre du jeu de test, à partir de 1",
    "the layer is the cross-correlation to within {apart:.1g} at {count} places; the mirrored "
    "filter would answer up to {mirrored:.2g} more or less": (
        "la couche est l'intercorrélation à {apart:.1g} près en {count} places ; le filtre "
        "retourné répondrait jusqu'à {mirrored:.2g} de plus ou de moins"
    ),
    "pixel": "le pixel",
    "the layer differs from the cross-correlation by {apart:.2g}": (
        "la couche diffère de l'intercorrélation de {apart:.2g}"
    ),
    "on this image the filter answers the same when it is mirrored": (
        "sur cette image le filtre répond la même chose une fois retourné"
    ),
    "digit": "chiffre",
    "patch": "morceau",
    "filter": "filtre",
    "products": "produits",
    "map of answers": "carte des réponses",
    "the filter slides over the digit": "le filtre glisse sur le chiffre",
    # WindowShapes.py
    "Padding, stride and channels of a convolution": "Bordure, pas et canaux d'une convolution",
    "A filter of k × k pixels that moves s at a time over n pixels with p of padding answers "
    "at ⌊(n + 2p − k)/s⌋ + 1 places a side, and sums over all channels.": (
        "Un filtre de k × k pixels qui avance de s sur n pixels avec une bordure de p répond en "
        "⌊(n + 2p − k)/s⌋ + 1 places par côté, et fait la somme sur tous les canaux."
    ),
    "layers of every size, stride and padding up to 5, 3 and 2 have that many answers, and the "
    "one that is drawn answers the sum over its channels and its bias, to nine digits": (
        "les couches de tous les côtés, pas et bordures jusqu'à 5, 3 et 2 ont ce nombre de "
        "réponses, et celle qui est dessinée répond la somme sur ses canaux et son biais, à neuf "
        "chiffres près"
    ),
    "pixels of the filter, a side": "pixels du filtre, par côté",
    "pixels that it moves at a time": "pixels dont il avance à chaque fois",
    "rows of zeros around the image: none, one or two": (
        "rangées de zéros autour de l'image : aucune, une ou deux"
    ),
    "channels of the image": "canaux de l'image",
    "{right} of {count} layers have as many answers as the formula says; the one drawn differs "
    "from the sum over its channels by {apart:.1g} at most": (
        "{right} couches sur {count} ont le nombre de réponses de la formule ; celle qui est "
        "dessinée diffère de la somme sur ses canaux de {apart:.1g} au plus"
    ),
    "their sum, and the bias of 1": "leur somme, et le biais de 1",
    "answers a side": "réponses par côté",
    "{most} or less, the image with its padding": "{most} ou moins, l'image avec sa bordure",
    "{k}×{k}, stride {s}, padding {p}": "{k}×{k}, pas {s}, bordure {p}",
    "{count} × {count} answers": "{count} × {count} réponses",
    "channel {number}, padded": "canal {number}, bordé",
    "its weights": "ses poids",
    # Jacobians.py
    "Forward and backward: the same product, in two orders": (
        "Vers l'avant et vers l'arrière : le même produit, dans deux ordres"
    ),
    "The derivative of composed functions is the product of their Jacobians, and multiplied "
    "from the end, backward, it is cheap where one cost depends on many numbers.": (
        "La dérivée de fonctions composées est le produit de leurs jacobiennes, et multiplié "
        "depuis la fin, vers l'arrière, il est bon marché quand un coût dépend de beaucoup de "
        "nombres."
    ),
    "both orders and the central differences agree to six digits, and backward takes fewer "
    "multiplications than forward": (
        "les deux ordres et les différences centrées concordent à six chiffres près, et "
        "l'arrière prend moins de multiplications que l'avant"
    ),
    "inputs of the network": "entrées du réseau",
    "the three differ by {apart:.0e} at most; forward takes {there} multiplications, backward "
    "{back}": (
        "les trois diffèrent de {apart:.0e} au plus ; vers l'avant il faut {there} "
        "multiplications, vers l'arrière {back}"
    ),
    "multiplications of numbers": "multiplications de nombres",
    "forward": "vers l'avant",
    "backward": "vers l'arrière",
    "central differences": "différences centrées",
    "derivative": "dérivée",
    "backward: multiplied from the outputs on": "vers l'arrière : multiplié depuis les sorties",
    # RangeTest.py
    "The range test finds a rate in one go": "Le test des taux trouve un taux d'un seul coup",
    "While the rate rises with each mini-batch, the one at which the cost falls fastest is a "
    "good one to learn with.": (
        "Quand le taux monte à chaque mini-lot, celui où le coût baisse le plus vite est un bon "
        "taux d'apprentissage."
    ),
    "whatever the seed, the rate found ends at twice the cost of the grid's best at most, and "
    "at half or less of that of a hundredth and of a hundred times of it": (
        "quelle que soit la graine, le taux trouvé finit à deux fois le coût du meilleur de la "
        "grille au plus, et à la moitié ou moins de celui d'un taux cent fois plus petit ou cent "
        "fois plus grand"
    ),
    "with some seed the cost never fell": "avec une graine le coût n'a jamais baissé",
    "found is {rate:.2g}, which ends at {cost:.3f} nats, the best of the grid at {best:.3f}; a "
    "hundredth of it ends at {low:.2f}, a hundred times of it at {high:.3g}": (
        "trouvé : {rate:.2g}, qui finit à {cost:.3f} nats, le meilleur de la grille à "
        "{best:.3f} ; cent fois moins finit à {low:.2f}, cent fois plus à {high:.3g}"
    ),
    "seed {number}": "graine {number}",
    "the test: the rate rises": "le test : le taux monte",
    "after {count} epochs at one rate": "après {count} époques à un seul taux",
    # Schedules.py
    "Schedules: the learning rate over time": "Le taux d'apprentissage au cours du temps",
    "The rate need not stay the same: it may decrease, go in cycles, be reduced on a plateau, "
    "or restart, and learning ends lower for it.": (
        "Le taux peut changer : décroître, suivre des cycles, être réduit sur un plateau ou "
        "repartir, et l'apprentissage finit plus bas."
    ),
    "with every seed each of the four schedules ends at a lower training cost than a constant "
    "rate, each at its best rate of the grid": (
        "avec chaque graine chacun des quatre programmes finit à un coût d'entraînement plus bas "
        "qu'un taux constant, chacun à son meilleur taux de la grille"
    ),
    "a constant rate ends at {constant:.3g} nats, {costs}": (
        "un taux constant finit à {constant:.3g} nats, {costs}"
    ),
    "a constant rate ends at {constant:.3g} nats, {costs}; with every seed lower are only "
    "{names}": (
        "un taux constant finit à {constant:.3g} nats, {costs} ; plus bas avec chaque graine ne "
        "finissent que {names}"
    ),
    "a constant rate ends at {constant:.3g} nats, {costs}: none is lower with every seed": (
        "un taux constant finit à {constant:.3g} nats, {costs} : aucun n'est plus bas avec chaque "
        "graine"
    ),
    "schedule": "programme",
    # DifferentStarts.py
    "Different starts all come down to zero": "Des départs différents descendent tous à zéro",
    "The cost is not convex, so that a descent might end in a bad local minimum; and yet it "
    "comes down to zero from everywhere.": (
        "Le coût n'est pas convexe, si bien qu'une descente pourrait finir dans un mauvais "
        "minimum local ; et pourtant elle descend à zéro de partout."
    ),
    "from every start the training cost ends below 0.01 nats, and halfway between two ends it "
    "is ten times as high as at the higher one, for every pair of neighbours": (
        "de chaque départ le coût d'entraînement finit sous 0.01 nat, et à mi-chemin entre deux "
        "arrivées il est dix fois plus haut qu'à la plus haute, pour chaque paire de voisines"
    ),
    "{arrived} of {count} starts end below {zero:g} nats; halfway between neighbours the cost "
    "is {ratio:.0f} times that of the ends, ten times or more for {hills} of {ways}": (
        "{arrived} départs sur {count} finissent sous {zero:g} nat ; à mi-chemin entre voisines "
        "le coût est {ratio:.0f} fois celui des arrivées, dix fois ou plus pour {hills} chemins "
        "sur {ways}"
    ),
    "halfway from the one before": "à mi-chemin de la précédente",
    "from one end (0) to the next (1)": "d'une arrivée (0) à la suivante (1)",
    "from every start": "de chaque départ",
    "between two ends: hills": "entre deux arrivées : des bosses",
    # NoiseEscapes.py
    "Noise leaves a bad minimum, and too much of it hinders": (
        "Le bruit sort d'un mauvais minimum, et trop de bruit gêne"
    ),
    "The noise of mini-batches lets a descent leave bad local minima; too small a mini-batch "
    "makes it too noisy to learn well.": (
        "Le bruit des mini-lots permet de sortir de mauvais minima locaux ; avec un mini-lot "
        "trop petit il y en a trop pour bien apprendre."
    ),
    "all examples at once never leave the bad minimum; some size leaves it in 80 % of the runs "
    "or more; and one example at a time ends at a higher median cost than that size": (
        "tous les exemples à la fois ne sortent jamais du mauvais minimum ; une taille en sort "
        "dans 80 % des essais ou plus ; et un exemple à la fois finit à un coût médian plus haut "
        "que cette taille"
    ),
    "sizes of the mini-batches, from small to large": "tailles des mini-lots, de petite à grande",
    "how many runs there are of each size": "combien d'essais il y a de chaque taille",
    "the bad minimum is left by {all:.0%} of the runs of {most} examples a step, by {some:.0%} "
    "of those of {size}; those end at a cost of {cost:.2f}, one at a time at {single:.2f}": (
        "sortent du mauvais minimum {all:.0%} des essais à {most} exemples par pas, {some:.0%} "
        "de ceux à {size} ; ceux-ci finissent à un coût de {cost:.2f}, un à la fois à "
        "{single:.2f}"
    ),
    "mini-batch": "mini-lot",
    "have left": "sont sortis",
    "last cost, median": "dernier coût, médiane",
    "{size} a step": "{size} par pas",
    "where the runs end": "où finissent les essais",
    "one run each": "un essai de chaque",
    "last cost, by mini-batch": "dernier coût, par mini-lot",
    "the learning rate": "le taux d'apprentissage",
    "rate found": "taux trouvé",
    "weight w": "poids w",
    # DenseOrConvolution.py
    "A fully connected layer, and a convolution in its place": (
        "Une couche dense, et une convolution à sa place"
    ),
    "A convolution has far fewer parameters and operations than a fully connected layer with "
    "as many outputs.": (
        "Une convolution a bien moins de paramètres et d'opérations qu'une couche dense avec "
        "autant de sorties."
    ),
    "a hundredth of the parameters or less, fewer multiplications, and a median accuracy that "
    "is lower by a percentage point at most": (
        "un centième des paramètres ou moins, moins de multiplications, et une justesse médiane "
        "plus basse d'un point au plus"
    ),
    "filters of the convolution": "filtres de la convolution",
    "{few} parameters in place of {many}, and {less} multiplications in place of {more}; read "
    "are {convolution:.1%} in place of {dense:.1%}": (
        "{few} paramètres au lieu de {many}, et {less} multiplications au lieu de {more} ; sont "
        "lus {convolution:.1%} au lieu de {dense:.1%}"
    ),
    "multiplications": "nombre de multiplications",
    "right, validation": "justes, validation",
    "parameters of the layer": "paramètres de la couche",
    "multiplications an image": "multiplications par image",
    # DigitsCnn.py
    "A network of convolutions reads digits": "Un réseau de convolutions lit les chiffres",
    "A network of convolutions, a multi-layer one whose first transformations are particular, "
    "learns to read digits, and well.": (
        "Un réseau de convolutions, un réseau multicouche aux premières transformations "
        "particulières, apprend à lire les chiffres, et bien."
    ),
    "whatever the seed, it reads 95 % of the test set or more, and more than a dense network "
    "with as many parameters": (
        "quelle que soit la graine, il lit 95 % du jeu de test ou plus, et plus qu'un réseau "
        "dense avec autant de paramètres"
    ),
    "it reads {cnn:.1%} of the test set, from {low:.1%} to {high:.1%}, a dense network of its "
    "size {dense:.1%}": (
        "il lit {cnn:.1%} du jeu de test, de {low:.1%} à {high:.1%}, un réseau dense de sa "
        "taille {dense:.1%}"
    ),
    "right, lowest": "justes, minimum",
    "right, highest": "justes, maximum",
    "filters of the first layer": "filtres de la première couche",
    "test images, and what is read": "images de test, lues",
    # ShortcutLinearity.py
    "A shortcut makes a layer more linear, and costs capacity": (
        "Un raccourci rend une couche plus linéaire, et coûte de la capacité"
    ),
    "A residual connection makes a layer more linear, and so reduces its capacity: it takes "
    "more layers for the same result.": (
        "Une connexion résiduelle rend une couche plus linéaire, et réduit donc sa capacité : il "
        "faut plus de couches pour le même résultat."
    ),
    "with every seed the best linear map leaves less of the residual block unexplained than of "
    "the plain one, and a network of residual blocks ends at a higher cost on random labels": (
        "avec chaque graine la meilleure application linéaire laisse moins d'inexpliqué du bloc "
        "résiduel que du bloc simple, et un réseau de blocs résiduels finit à un coût plus haut "
        "sur des étiquettes aléatoires"
    ),
    "blocks of two layers": "blocs de deux couches",
    "a linear map leaves {residual:.0%} of the residual block unexplained, {plain:.0%} of the "
    "plain one; on random labels they end at {weaker:.3f} and {stronger:.3f} nats": (
        "une application linéaire laisse {residual:.0%} d'inexpliqué du bloc résiduel, "
        "{plain:.0%} du bloc simple ; sur des étiquettes aléatoires ils finissent à {weaker:.3f} "
        "et {stronger:.3f} nats"
    ),
    "{reason}: more linear it is, but the cost is not higher with every seed": (
        "{reason} : il est plus linéaire, mais le coût n'est pas plus haut avec chaque graine"
    ),
    "last cost, lowest": "dernier coût, minimum",
    "last cost, highest": "dernier coût, maximum",
    "{kind}, unexplained": "{kind}, inexpliqué",
    "variance that no linear map explains": "variance inexpliquée par une application linéaire",
    "with a shortcut": "avec raccourci",
    # BatchNormRates.py
    "Batch normalisation stands larger rates and other starts": (
        "La normalisation par lots supporte de plus grands taux et d'autres départs"
    ),
    "With batch normalisation one may learn at a larger rate, and how the weights start is "
    "less critical.": (
        "Avec la normalisation par lots on peut apprendre à un plus grand taux, et le départ des "
        "poids est moins critique."
    ),
    "whatever the seed, the largest rate that learns, from the best start, is three times as "
    "large or more with it, and at each one's best rate it learns from more starts": (
        "quelle que soit la graine, le plus grand taux qui apprend, depuis le meilleur départ, "
        "est au moins trois fois plus grand avec elle, et au meilleur taux de chacun elle "
        "apprend depuis plus de départs"
    ),
    "σ of the first weights, from small to large": "σ des premiers poids, de petit à grand",
    "the largest rate that learns is {high:g} with it and {low:g} without; at one rate it "
    "learns from {many:g} of {all} starts, without it from {few:g}": (
        "le plus grand taux qui apprend est {high:g} avec elle et {low:g} sans ; à un même taux "
        "on apprend depuis {many:g} départs sur {all}, sans elle depuis {few:g}"
    ),
    "without": "sans",
    "with batch normalisation": "avec normalisation par lots",
    "training cost (nats), at the end": "coût d'entraînement (nats), à la fin",
    "learned": "appris",
    # BatchNormSmooth.py
    "Batch normalisation makes the cost smoother": (
        "La normalisation par lots rend le coût plus lisse"
    ),
    "Batch normalisation makes the problem of learning smoother.": (
        "La normalisation par lots rend le problème d'apprentissage plus lisse."
    ),
    "with every seed, on average over the epochs, both the cost ranges less and the gradient "
    "turns less with it, along steps of the same part of the weights' norm": (
        "avec chaque graine, en moyenne sur les époques, le coût varie moins et le gradient "
        "tourne moins avec elle, le long de pas de même part de la norme des poids"
    ),
    "the cost ranges over {range:.2g} nats with it, {plain:.2g} without, and the gradient "
    "turns by {turn:.2f}, {straight:.2f} without": (
        "le coût varie de {range:.2g} nats avec elle, {plain:.2g} sans, et le gradient tourne de "
        "{turn:.2f}, {straight:.2f} sans"
    ),
    "how far the cost ranges (nats)": "de combien le coût varie (nats)",
    "how far the gradient turns": "de combien le gradient tourne",
    "read of the test set": "lu du jeu de test",
    # ResidualTwin.py
    "A deep plain network, and its residual twin": (
        "Un réseau profond simple, et son jumeau résiduel"
    ),
    "Residual connections let the gradient pass, so that a deeper network learns where a plain "
    "one of the same depth does not.": (
        "Les connexions résiduelles laissent passer le gradient, si bien qu'un réseau plus "
        "profond apprend là où un réseau simple de même profondeur n'apprend pas."
    ),
    "with every seed the residual network of the largest depth ends at a lower training cost "
    "than its plain twin, and the plain one at a higher cost than the shallowest plain one": (
        "avec chaque graine le réseau résiduel le plus profond finit à un coût d'entraînement "
        "plus bas que son jumeau simple, et celui-ci à un coût plus haut que le réseau simple le "
        "moins profond"
    ),
    "blocks of two convolutions, from few to many": (
        "blocs de deux convolutions, de peu à beaucoup"
    ),
    "filters of each convolution": "filtres de chaque convolution",
    "with {depth} layers the residual network ends at {residual:.3f} nats, the plain one at "
    "{plain:.3f}; with {few} the plain one ends at {shallow:.3f}": (
        "avec {depth} couches le réseau résiduel finit à {residual:.3f} nats, le simple à "
        "{plain:.3f} ; avec {few} le simple finit à {shallow:.3f}"
    ),
    "{kind}, {count} layers": "{kind}, {count} couches",
    "{count} layers": "{count} couches",
    "the deepest": "le plus profond",
    # Architectures.py
    "Accuracy against parameters against operations": "Justesse, paramètres et opérations",
    "More parameters or more operations do not by themselves read better: the architecture "
    "counts.": (
        "Plus de paramètres ou plus d'opérations ne font pas à eux seuls mieux lire : "
        "l'architecture compte."
    ),
    "whatever the seed, at least two networks read more than another with twice their "
    "parameters, and at least two more than another with twice their multiplications": (
        "quelle que soit la graine, au moins deux réseaux lisent plus qu'un autre avec deux fois "
        "leurs paramètres, et au moins deux plus qu'un autre avec deux fois leurs multiplications"
    ),
    "{first} of {count} read more than another with twice the parameters, {second} more than "
    "another with twice the multiplications; best is {name}, {read:.1%} with {size} parameters": (
        "{first} sur {count} lisent plus qu'un autre avec deux fois leurs paramètres, {second} "
        "plus qu'un autre avec deux fois leurs multiplications ; le meilleur est {name}, "
        "{read:.1%} avec {size} paramètres"
    ),
    "the larger the dot, the more parameters": "plus le point est gros, plus il y a de paramètres",
    # BatchSizes.py
    "Small mini-batches, large ones, and what they generalise to": (
        "Petits mini-lots, grands mini-lots, et ce qu'ils généralisent"
    ),
    "Small mini-batches, of 32 to 512, generalise far better than large ones.": (
        "De petits mini-lots, de 32 à 512, généralisent bien mieux que de grands."
    ),
    "at equal training cost the smallest size reads more of the test set than the largest with "
    "every seed, by a percentage point or more in the median": (
        "à coût d'entraînement égal la plus petite taille lit plus du jeu de test que la plus "
        "grande avec chaque graine, d'un point ou plus en médiane"
    ),
    "the training cost at which a network is done": (
        "le coût d'entraînement auquel un réseau a fini"
    ),
    "epochs at most": "époques au plus",
    "only {count} of {all} pairs arrive at the training cost": (
        "seulement {count} paires sur {all} arrivent au coût d'entraînement"
    ),
    "mini-batches of {few} read {small:.1%} of the test set, those of {many} {large:.1%}; the "
    "difference is {middle:+.1%} in the median, from {low:+.1%} to {high:+.1%}": (
        "les mini-lots de {few} lisent {small:.1%} du jeu de test, ceux de {many} {large:.1%} ; "
        "la différence est de {middle:+.1%} en médiane, de {low:+.1%} à {high:+.1%}"
    ),
    "{reason}: within the noise": "{reason} : dans le bruit",
    "arrived": "arrivés",
    "{size}, test": "{size}, jeu de test",
    "right, median": "justes, médiane",
    "read of the test set, by seed": "lu du jeu de test, par graine",
    "epochs to the same training cost": "époques jusqu'au même coût",
    # DescentBias.py
    "Stochastic descent has a bias of its own": "La descente stochastique a un biais à elle",
    "Stochastic gradient descent brings in a bias: it goes down another cost, which prefers "
    "places where the mini-batches agree.": (
        "La descente de gradient stochastique introduit un biais : elle descend un autre coût, "
        "qui préfère les endroits où les mini-lots sont d'accord."
    ),
    "with every seed, at the lowest rate, the mean end of an epoch lies three times nearer to "
    "the end of the flow on the cost with Smith's term than to that of the flow on the cost": (
        "avec chaque graine, au plus petit taux, l'arrivée moyenne d'une époque est trois fois "
        "plus près de celle du flot sur le coût avec le terme de Smith que de celle du flot sur "
        "le coût"
    ),
    "mini-batches in an epoch, 7 at most: all orders are tried": (
        "mini-lots d'une époque, 7 au plus : tous les ordres sont essayés"
    ),
    "how many data sets are drawn at random": "combien de jeux de données sont tirés au hasard",
    "at rate {rate:g} the mean end is {near:.1e} from the flow with the term, {far:.1e} from "
    "that without, {ratio:.0f} times as far in the median, {least:.1f} times at least": (
        "au taux {rate:g} l'arrivée moyenne est à {near:.1e} du flot avec le terme, à {far:.1e} "
        "de celui sans, {ratio:.0f} fois plus loin en médiane, {least:.1f} fois au moins"
    ),
    "from the flow on the cost, median": "du flot sur le coût, médiane",
    "with Smith's term, median": "avec le terme de Smith, médiane",
    "seeds in which it is nearer": "graines où il est plus près",
    "flow on the cost": "flot sur le coût",
    "with Smith's term": "avec le terme de Smith",
    "their mean": "leur moyenne",
    "the ends of all orders": "les arrivées de tous les ordres",
    "distance from the mean end": "distance à l'arrivée moyenne",
    "an epoch, all orders": "une époque, tous les ordres",
    "ends at rate {rate:g}": "arrivées au taux {rate:g}",
}
