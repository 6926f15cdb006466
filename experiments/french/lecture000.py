"""What the experiments of lecture 000 say, in French."""

FRENCH = {
    # GradientByDepth.py
    "The gradient vanishes with depth": "Le gradient disparaît avec la profondeur",
    "Under sigmoids the gradient vanishes on its way back through a deep network, under tanh "
    "less, under ReLU not.": (
        "Sous des sigmoïdes, le gradient disparaît en remontant un réseau profond ; sous tanh "
        "moins, sous ReLU pas du tout."
    ),
    "under sigmoids less than a thousandth of the last layer's gradient arrives in the first, "
    "under tanh more, under ReLU a tenth or more": (
        "sous sigmoïdes moins d'un millième du gradient de la dernière couche arrive à la "
        "première, sous tanh davantage, sous ReLU un dixième ou plus"
    ),
    "neurons in each hidden layer": "neurones de chaque couche cachée",
    "how many networks are drawn at random": "combien de réseaux sont tirés au hasard",
    "of the last layer's gradient {logistic:.0e} is left in the first under sigmoids, "
    "{tanh:.2f} under tanh, {relu:.2f} under ReLU": (
        "du gradient de la dernière couche, il reste dans la première {logistic:.0e} sous "
        "sigmoïdes, {tanh:.2f} sous tanh, {relu:.2f} sous ReLU"
    ),
    "the order is the lecture's, but {logistic:.0e} is left under sigmoids, {tanh:.2f} "
    "under tanh, {relu:.2f} under ReLU: with so many layers and this initialisation "
    "the figures are not": (
        "l'ordre est celui du cours, mais il reste {logistic:.0e} sous sigmoïdes, {tanh:.2f} sous "
        "tanh, {relu:.2f} sous ReLU : avec ce nombre de couches et cette initialisation, les "
        "chiffres n'y sont pas"
    ),
    "{logistic:.0e} is left under sigmoids, {tanh:.2g} under tanh, {relu:.2g} under ReLU: "
    "some seeds say otherwise": (
        "il reste {logistic:.0e} sous sigmoïdes, {tanh:.2g} sous tanh, {relu:.2g} sous ReLU : "
        "certaines graines disent le contraire"
    ),
    "left, median": "reste, médiane",
    "gradient of each hidden layer, before learning": (
        "gradient de chaque couche cachée, avant l'apprentissage"
    ),
    "hidden layer, 1 reads the image": "couche cachée, la 1 lit l'image",
    "root mean square of ∂E/∂z": "moyenne quadratique de ∂E/∂z",
    # SaturationTable.py
    "Too small a start dies away, too large a one saturates": (
        "Un départ trop petit s'éteint, un trop grand sature"
    ),
    "Weights from 0.01·N let the outputs of a deep network die away, weights from N saturate "
    "them at ±1, Xavier's keep them alive.": (
        "Des poids de 0.01·N éteignent les sorties d'un réseau profond, des poids de N les "
        "saturent à ±1, ceux de Xavier les gardent en vie."
    ),
    "with N the last layer's standard deviation is 0.981 to 0.982, with 0.01·N the first "
    "layer's 0.213 and the last one's below a millionth, with Xavier the last one's 0.1 or more": (
        "avec N l'écart type de la dernière couche est de 0.981 à 0.982, avec 0.01·N celui de la "
        "première est de 0.213 et celui de la dernière de moins d'un millionième, avec Xavier "
        "celui de la dernière de 0.1 ou plus"
    ),
    "layers": "couches",
    "neurons in each layer": "neurones de chaque couche",
    "examples that go through": "exemples qui les traversent",
    "{large:.3f} with N, {small:.3f} in the first and {last:.0e} in the last layer "
    "with 0.01·N, {xavier:.2f} with Xavier": (
        "{large:.3f} avec N, {small:.3f} dans la première et {last:.0e} dans la dernière couche "
        "avec 0.01·N, {xavier:.2f} avec Xavier"
    ),
    "in this order, but not with the lecture's figures: {large:.3f} with N, {small:.3f} "
    "in the first and {last:.0e} in the last layer with 0.01·N, {xavier:.2f} with "
    "Xavier; its layers are ten of 500": (
        "dans cet ordre, mais pas avec les chiffres du cours : {large:.3f} avec N, {small:.3f} "
        "dans la première et {last:.0e} dans la dernière couche avec 0.01·N, {xavier:.2f} avec "
        "Xavier ; ses couches sont dix, de 500"
    ),
    "{large:.3f} with N, {small:.3f} and {last:.0e} with 0.01·N, {xavier:.2f} with Xavier": (
        "{large:.3f} avec N, {small:.3f} et {last:.0e} avec 0.01·N, {xavier:.2f} avec Xavier"
    ),
    "how much the outputs still differ": "combien les sorties diffèrent encore",
    "standard deviation": "écart type",
    "outputs, {words}": "sorties, {words}",
    # DropoutAverage.py
    "Dropout as an average of many networks": "Le dropout, moyenne de nombreux réseaux",
    "Averaging the predictions of many dropout masks comes to nearly the same as one pass "
    "without any, its weights scaled by the probability of keeping.": (
        "La moyenne des prédictions sous de nombreux masques de dropout revient presque à un "
        "seul passage sans masque, aux poids multipliés par la probabilité de garder."
    ),
    "the average over all the masks differs from the one pass by less than 0.03 on average, "
    "half as much as a single mask does or less, and reads within a hundredth as many digits": (
        "la moyenne sur tous les masques diffère du passage unique de moins de 0.03 en "
        "moyenne, au plus moitié moins qu'un seul masque, et lit autant de chiffres à un "
        "centième près"
    ),
    "how many masks are averaged": "combien de masques sont moyennés",
    "the probability of dropping a neuron": "la probabilité d'éteindre un neurone",
    "how far the average is from the one pass": ("l'écart entre la moyenne et le passage unique"),
    "difference of probabilities": "différence des probabilités",
    "masks averaged": "masques moyennés",
    "right: {average:.1%} on average and {once:.1%} in one pass": (
        "justes : {average:.1%} en moyenne et {once:.1%} en un passage"
    ),
    "{count} masks differ from the one pass by {last:.4f}, one mask by {first:.4f}; right: "
    "{average:.1%} and {once:.1%}": (
        "{count} masques diffèrent du passage unique de {last:.4f}, un seul de {first:.4f} ; "
        "justes : {average:.1%} et {once:.1%}"
    ),
    "as many digits are read, but the probabilities differ by {last:.4f}, where {limit:.4f} was "
    "asked, one mask's by {first:.4f}": (
        "autant de chiffres sont lus, mais les probabilités diffèrent de {last:.4f}, là où "
        "{limit:.4f} était demandé, celles d'un seul masque de {first:.4f}"
    ),
    "asked: {limit:.4f}": "demandé : {limit:.4f}",
    "right, one pass": "justes, un passage",
    "right, average": "justes, moyenne",
    "masks": "masques",
    "mean": "moyenne",
    # GradientCheckStep.py
    "How small a step the gradient check wants": (
        "Quel petit pas veut la vérification du gradient"
    ),
    "A gradient is checked by moving each weight a little; the central difference is the "
    "more exact one, and too small a step drowns in rounding.": (
        "On vérifie un gradient en bougeant un peu chaque poids ; la différence centrée est "
        "la plus exacte, et un pas trop petit se noie dans les arrondis."
    ),
    "the central difference's best error is a hundredth of the one-sided one's or less, and "
    "either is ten times its best at the smallest step": (
        "la meilleure erreur de la différence centrée est d'un centième de l'autre ou moins, "
        "et chacune vaut dix fois sa meilleure au plus petit pas"
    ),
    "how many weights are moved": "combien de poids sont bougés",
    "the smallest step is 10 to minus this": ("le plus petit pas est 10 puissance moins ceci"),
    "relative error of the difference, median": "erreur relative de la différence, médiane",
    "central {central:.0e}, one-sided {one:.0e} at best": (
        "centrée {central:.0e}, d'un côté {one:.0e} au mieux"
    ),
    "step ε": "pas ε",
    "error, one-sided": "erreur, d'un côté",
    "error, central": "erreur, centrée",
    "one-sided": "d'un côté",
    "central": "centrée",
    "best errors {one:.0e} one-sided and {central:.0e} central, with ε = {step:g}": (
        "meilleures erreurs : {one:.0e} d'un côté et {central:.0e} centrée, avec ε = {step:g}"
    ),
    "central {central:.0e}, one-sided {one:.0e}; no step here drowns in rounding": (
        "centrée {central:.0e}, d'un côté {one:.0e} ; aucun pas ne se noie ici dans les arrondis"
    ),
    "relative error": "erreur relative",
    # OptimizerRace.py, DescentSurface.py
    "A race: ravine, saddle point, plateau": "Une course : ravin, point de selle, plateau",
    "Plain gradient descent hardly moves where the slope is weak and swings where it is "
    "steep; momentum and rates of one's own for each weight help.": (
        "La descente simple avance à peine où la pente est faible et oscille où elle est "
        "forte ; le momentum et un taux propre à chaque poids y remédient."
    ),
    "on each of the three surfaces, each at its best rate of one grid, momentum and Adam "
    "take fewer steps than plain descent": (
        "sur chacune des trois surfaces, chacun au meilleur taux d'une même grille, le "
        "momentum et Adam font moins de pas que la descente simple"
    ),
    "which race: {names}": "lesquels courent : {names}",
    "steps, by learning rate": "pas, par taux d'apprentissage",
    "plain descent is as quick as one of them on each surface": (
        "sur chaque surface, la descente simple est aussi rapide que l'un d'eux"
    ),
    "on all three; the ravine takes plain descent {sgd} steps, momentum {momentum}, Adam {adam}": (
        "sur les trois ; le ravin prend {sgd} pas à la descente simple, {momentum} au "
        "momentum, {adam} à Adam"
    ),
    "on {names} only; the ravine takes plain descent {sgd} steps, momentum {momentum}, Adam "
    "{adam}": (
        "seulement sur {names} ; le ravin prend {sgd} pas à la descente simple, {momentum} "
        "au momentum, {adam} à Adam"
    ),
    "a ravine": "un ravin",
    "a saddle point": "un point de selle",
    "a plateau": "un plateau",
    # PerceptronExample.py
    "The perceptron's example, number by number": ("L'exemple du perceptron, nombre par nombre"),
    "An example that is classified wrong adds itself to the weights of its class and takes "
    "itself away from those of the class that won.": (
        "Un exemple mal classé s'ajoute aux poids de sa classe et se retranche de ceux de la "
        "classe gagnante."
    ),
    "the scores are −1.06, −7.14 and 0.5 before the update and 1.1, −7.14 and −1.66 after "
    "it, to two decimals, and the right class wins then": (
        "les scores valent −1.06, −7.14 et 0.5 avant la mise à jour et 1.1, −7.14 et −1.66 "
        "après, à deux décimales, et la bonne classe gagne alors"
    ),
    "by how much x is multiplied in the update": (
        "par combien x est multiplié dans la mise à jour"
    ),
    "the scores after the update are {first:.2f}, {second:.2f} and {third:.2f}": (
        "les scores après la mise à jour sont {first:.2f}, {second:.2f} et {third:.2f}"
    ),
    "before the update": "avant la mise à jour",
    "after the update": "après la mise à jour",
    "class {winner} won with {score:.2f}; after the update class 0 does with {end:.2f}": (
        "la classe {winner} gagnait avec {score:.2f} ; après la mise à jour la classe 0 "
        "gagne avec {end:.2f}"
    ),
    "weighted sum": "somme pondérée",
    "score": "score",
    "three sums, before and after": "trois sommes, avant et après",
    "the largest score wins": "le plus grand score gagne",
    # PositiveInputs.py
    "Positive inputs make the weights zigzag": ("Des entrées positives font zigzaguer les poids"),
    "Where the inputs of a neuron are always positive, all its gradients have one sign, and "
    "the weights zigzag.": (
        "Quand les entrées d'un neurone sont toujours positives, tous ses gradients ont le "
        "même signe, et les poids zigzaguent."
    ),
    "with positive inputs every step moves both weights the same way, with centred ones not, "
    "and the way to the optimum is longer whatever the seed": (
        "avec des entrées positives chaque pas bouge les deux poids dans le même sens, avec "
        "des entrées centrées non, et le chemin vers l'optimum est plus long quelle que soit "
        "la graine"
    ),
    "how many orders of examples are drawn": "combien d'ordres d'exemples sont tirés",
    "with positive inputs not every step is of one sign": (
        "avec des entrées positives, certains pas n'ont pas un seul signe"
    ),
    "steps of one sign": "pas d'un seul signe",
    "way / straight line": "chemin / ligne droite",
    "from 0 to 1": "de 0 à 1",
    "from −½ to ½": "de −½ à ½",
    "inputs from 0 to 1": "entrées de 0 à 1",
    "inputs from −½ to ½": "entrées de −½ à ½",
    "all steps of one sign against {alike:.0%}; the way is {long:.1f} times the straight "
    "line against {short:.1f}": (
        "tous les pas d'un seul signe contre {alike:.0%} ; le chemin fait {long:.1f} fois la "
        "ligne droite contre {short:.1f}"
    ),
    "all steps are of one sign; but the way, {long:.1f} times the straight line against "
    "{short:.1f}, is not longer with every seed": (
        "tous les pas sont d'un seul signe ; mais le chemin, {long:.1f} fois la ligne droite "
        "contre {short:.1f}, n'est pas plus long avec chaque graine"
    ),
    # AdagradStops.py
    "Adagrad's steps die in the long run": "Les pas d'Adagrad meurent à long terme",
    "Adagrad's learning rate shrinks without end; RMSProp, which forgets, mends it.": (
        "Le taux d'Adagrad décroît sans cesse ; RMSProp, qui oublie, y remédie."
    ),
    "Adagrad's last steps are a tenth of its first hundred or less, RMSProp's half or more": (
        "les derniers pas d'Adagrad valent un dixième de ses cent premiers ou moins, ceux de "
        "RMSProp la moitié ou plus"
    ),
    "RMSProp's γ, how much of the past is kept": (
        "le γ de RMSProp, la part du passé qui est gardée"
    ),
    "root mean square of a step, α = 1": "moyenne quadratique d'un pas, α = 1",
    "under gradients from N(0, 1)": "sous des gradients de N(0, 1)",
    "Adagrad's are {adagrad:.0%} of its first, RMSProp's {rmsprop:.0%}": (
        "ceux d'Adagrad valent {adagrad:.0%} de ses premiers, ceux de RMSProp {rmsprop:.0%}"
    ),
    "after {count} steps Adagrad's are {adagrad:.1%} of its first, RMSProp's {rmsprop:.0%}": (
        "après {count} pas, ceux d'Adagrad valent {adagrad:.1%} de ses premiers, ceux de "
        "RMSProp {rmsprop:.0%}"
    ),
    "Adagrad's shrink to {adagrad:.0%}, RMSProp's to {rmsprop:.0%}: in this order, but not "
    "so far after {count} steps": (
        "ceux d'Adagrad tombent à {adagrad:.0%}, ceux de RMSProp à {rmsprop:.0%} : dans cet "
        "ordre, mais pas aussi loin après {count} pas"
    ),
    "up to step": "jusqu'au pas",
    # DeadNeurons.py
    "Neurons that die": "Des neurones qui meurent",
    "Under ReLU neurons can die for good, under ELU more slowly, under leaky ReLU never.": (
        "Sous ReLU des neurones peuvent mourir pour de bon, sous ELU plus lentement, sous "
        "leaky ReLU jamais."
    ),
    "whatever the seed, at the highest rate a tenth of the neurons or more die under ReLU, "
    "fewer under ELU, and none under leaky ReLU": (
        "quelle que soit la graine, au plus haut taux un dixième des neurones ou plus "
        "meurent sous ReLU, moins sous ELU, et aucun sous leaky ReLU"
    ),
    "dead neurons at rate {rate:g}": "neurones morts au taux {rate:g}",
    "part of the hidden neurons": "part des neurones cachés",
    "dead in the end: {relu:.0%} under ReLU, {elu:.0%} under ELU, {leaky:.0%} under leaky ReLU": (
        "morts à la fin : {relu:.0%} sous ReLU, {elu:.0%} sous ELU, {leaky:.0%} sous leaky ReLU"
    ),
    "dead, median": "morts, médiane",
    "at rate {rate:g} dead in the end: {relu:.0%} under ReLU, {elu:.0%} under ELU, none "
    "under leaky ReLU": (
        "au taux {rate:g}, morts à la fin : {relu:.0%} sous ReLU, {elu:.0%} sous ELU, aucun "
        "sous leaky ReLU"
    ),
    "leaky ReLU's live; {relu:.0%} die under ReLU and {elu:.0%} under ELU, but not in this "
    "order with every seed, or fewer than a tenth": (
        "ceux de leaky ReLU vivent ; {relu:.0%} meurent sous ReLU et {elu:.0%} sous ELU, "
        "mais pas dans cet ordre avec chaque graine, ou moins d'un dixième"
    ),
    "dead, at most": "morts, au plus",
    "dead in the end": "morts à la fin",
    # Saddles.py
    "Saddle points grow frequent with dimensions": (
        "Les points de selle deviennent fréquents avec les dimensions"
    ),
    "Saddle points are frequent in high dimensions.": (
        "Les points de selle sont fréquents en haute dimension."
    ),
    "the part of the points with curvatures of both signs grows with the dimension and ends "
    "at 95 % or more, for random matrices and for the Hessians of a network": (
        "la part des points aux courbures des deux signes croît avec la dimension et finit à "
        "95 % ou plus, pour des matrices aléatoires et pour les hessiennes d'un réseau"
    ),
    "of the random matrices, from few to many": ("des matrices aléatoires, de peu à beaucoup"),
    "hidden neurons of the networks, from few to many": (
        "neurones cachés des réseaux, de peu à beaucoup"
    ),
    "matrices, and points of a network, for each": ("matrices, et points d'un réseau, pour chacun"),
    "part with both signs": "part aux deux signes",
    "Hessians that curve up and down": "hessiennes qui montent et descendent",
    "random matrices end at {matrices:.0%}, a network's points at {networks:.0%}": (
        "les matrices aléatoires finissent à {matrices:.0%}, les points d'un réseau à "
        "{networks:.0%}"
    ),
    "eigenvalues of the largest network": "valeurs propres du plus grand réseau",
    "{matrices:.0%} of the random matrices in {size} dimensions, {networks:.0%} of the "
    "points of a network of {count} weights": (
        "{matrices:.0%} des matrices aléatoires en {size} dimensions, {networks:.0%} des "
        "points d'un réseau de {count} poids"
    ),
    "with both signs: random matrices {first:.0%} to {matrices:.0%}, a network's points "
    "{start:.0%} to {networks:.0%}; one of the two does not grow to 95 %": (
        "aux deux signes : matrices aléatoires de {first:.0%} à {matrices:.0%}, points d'un "
        "réseau de {start:.0%} à {networks:.0%} ; l'un des deux ne croît pas jusqu'à 95 %"
    ),
    "random matrices": "matrices aléatoires",
    "weights of a network": "poids d'un réseau",
    "Hessian of": "hessienne de",
    "dimensions": "dimensions",
    "both signs": "deux signes",
    "curvature": "courbure",
    "eigenvalues": "valeurs propres",
}
