"""What the command line says, in French: options, their help, and what ends a script."""

FRENCH = {
    # learning/commandLine/perform.py
    "A network learns {name}": "Un réseau apprend {name}",
    "One neuron learns {name}": "Un neurone apprend {name}",
    # the scripts' first lines
    "Exercise ex02: one neuron learns OR.": "Exercice ex02 : un neurone apprend OU.",
    "The day after: a network learns XOR, which no single neuron can.": (
        "Le lendemain : un réseau apprend XOR, ce qu'un neurone seul ne peut pas."
    ),
    "Exercise ex03: one neuron learns to tell the image of a 0 from the image of a 1.": (
        "Exercice ex03 : un neurone apprend à distinguer l'image d'un 0 de celle d'un 1."
    ),
    "Exercise ex08: a network learns to read handwritten digits, 0 to 9.": (
        "Exercice ex08 : un réseau apprend à lire les chiffres manuscrits, de 0 à 9."
    ),
    # learning/commandLine/parsing.py and learning/commandLine/Option.py
    "usage: {script} [OPTION VALUE] …": "emploi : {script} [OPTION VALEUR] …",
    "one value": "une seule valeur",
    "{count}: {words}": "{count} : {words}",
    "{word} (did you mean {guess}?)": "{word} (vouliez-vous dire {guess} ?)",
    "{text} (did you mean {guess}?)": "{text} (vouliez-vous dire {guess} ?)",
    "unrecognized arguments: {words}": "arguments inconnus : {words}",
    "a value": "une valeur",
    "no value": "pas de valeur",
    "none": "aucun",
    "one": "un seul",
    "{name}, or nothing": "{name}, ou rien",
    "The others: --help": "Les autres : --help",
    "Activations, losses, optimisers, checks and more: --help toolbox": (
        "Activations, pertes, optimiseurs, contrôles et le reste : --help toolbox"
    ),
    "(default: {shown})": "(par défaut : {shown})",
    # learning/commandLine/optionReaders.py
    "expected {expected}, found {found}": "attendu : {expected}, trouvé : {found}",
    "one of {names}": "un nom parmi {names}",
    "every name once": "chaque nom une seule fois",
    "a name ending in {endings}": "un nom qui finisse par {endings}",
    "a fraction, 0 or more and less than 1": "une fraction, au moins 0 et moins de 1",
    # learning/commandLine/contradictions.py and learning/commandLine/recipeOptions.py
    "{option} beside it": "{option} à côté",
    "no file with --plot none": "pas de fichier avec --plot none",
    "--plot file beside an animation": "--plot file à côté d'une animation",
    "a validation set beside it (--validation)": "un jeu de validation à côté (--validation)",
    "no other study beside it": "pas d'autre étude à côté",
    "neither --load nor --save beside it, which looks into networks of its own": (
        "ni --load ni --save à côté, car cette option étudie ses propres réseaux"
    ),
    "a network that was made with the toolbox, beside options of it": (
        "un réseau fait avec la boîte à outils, à côté de ses options"
    ),
    "one of the sheet's": "un réseau du sujet",
    "--hidden, batch-normalised": "--hidden, normalisé par lots",
    "--load {path}, batch-normalised": "--load {path}, normalisé par lots",
    "updates that see several examples (--method mini-batch or batch), whose mean is not the "
    "example itself": (
        "des mises à jour qui voient plusieurs exemples (--method mini-batch ou batch), dont la "
        "moyenne n'est pas l'exemple lui-même"
    ),
    "mini-batches of {least} examples or more (--method mini-batch or batch), which it compares": (
        "des mini-lots d'au moins {least} exemples (--method mini-batch ou batch), car elle les "
        "compare"
    ),
    "no --load beside it, which brings weights": "pas de --load à côté, qui apporte des poids",
    "both": "les deux",
    "what the loaded network was trained with, {trained}": (
        "ce avec quoi le réseau chargé a été entraîné, {trained}"
    ),
    "hidden layers": "des couches cachées",
    "hidden layers, or no --output-activation beside it": (
        "des couches cachées, ou pas de --output-activation à côté"
    ),
    # learning/commandLine/commonOptions.py; argparse puts a colon after the titles
    "learning": "apprentissage ",
    "network": "réseau ",
    "data": "données ",
    "watching": "à regarder ",
    "NAME": "NOM",
    "NAMES": "NOMS",
    "RATE": "TAUX",
    "COST": "COÛT",
    "LAYERS": "COUCHES",
    "SIZE": "TAILLE",
    "FILE": "FICHIER",
    "FRACTION": "PART",
    "PATH": "CHEMIN",
    "SECONDS": "SECONDES",
    "WEIGHT": "POIDS",
    "EPOCHS": "ÉPOQUES",
    "a step for each example in order (iterative), for one at random (stochastic), for a few at a "
    "time (mini-batch) or for all at once (batch)": (
        "un pas pour chaque exemple dans l'ordre (iterative), pour un au hasard (stochastic), pour "
        "quelques-uns (mini-batch) ou pour tous ensemble (batch)"
    ),
    "examples in a mini-batch, with --method mini-batch only": (
        "exemples par mini-lot, avec --method mini-batch seulement"
    ),
    "how far each step goes, no unit": "longueur des pas, sans unité",
    "{rate}, or the optimiser's usual one": "{rate}, ou celui de l'optimiseur",
    "stop when the training cost is below this, in nats": (
        "s'arrêter quand le coût d'entraînement est plus bas, en nats"
    ),
    "{plain}, or {hidden} with hidden layers": "{plain}, ou {hidden} avec des couches cachées",
    "stop after so many epochs in any case": "s'arrêter après tant d'époques de toute façon",
    "where the random numbers start: same seed, same run": (
        "d'où part le hasard : même graine, même résultat"
    ),
    "neurons in each hidden layer, as in 64,32, or none; or layers of any kind: {example}": (
        "neurones de chaque couche cachée, comme 64,32, ou none ; ou des couches : {example}"
    ),
    "what computes: neurons in pure Python, or matrices in NumPy; same numbers: {names}": (
        "ce qui calcule : des neurones en Python pur ou des matrices en NumPy ; mêmes nombres : "
        "{names}"
    ),
    "start from a saved network and train on, unless it is below the threshold already or "
    "--max-epochs is 0": (
        "partir d'un réseau enregistré et continuer, sauf s'il est déjà sous le seuil ou si "
        "--max-epochs est 0"
    ),
    "random weights": "des poids aléatoires",
    "save the network at the end, to go on from with --load": (
        "enregistrer le réseau, pour --load"
    ),
    "sliders in the window or on the page: learning rate, batch size, pace": (
        "des curseurs dans la fenêtre ou sur la page : taux, taille des lots, allure"
    ),
    "save the training set at the end, with what was clicked into the view boundary": (
        "enregistrer le jeu d'entraînement à la fin, avec ce qu'on a cliqué dans la vue boundary"
    ),
    "the .ds file to learn from": "le fichier .ds dont on apprend",
    "the .ds file to print the predictions for, once, at the end": (
        "le fichier .ds dont on écrit les prédictions, une fois, à la fin"
    ),
    "the training file": "celui d'entraînement",
    "{name} in datasets/": "{name} dans datasets/",
    "part of the training file to set aside and only measure on, 0 to 1": (
        "part du fichier d'entraînement à mettre de côté pour n'y faire que mesurer, de 0 à 1"
    ),
    "where it is drawn: window; web, a page on this machine; file; none; auto is a window if one "
    "opens, else a file": (
        "où l'on dessine : window, une fenêtre ; web, une page sur cette machine ; file, un "
        "fichier ; none ; auto, une fenêtre s'il s'en ouvre une, sinon un fichier"
    ),
    "the panels that are drawn, with commas between them: {names}": (
        "les cadres dessinés, séparés par des virgules : {names}"
    ),
    "the picture to save at the end, .png, .svg or .pdf, or all of the training, an animation, "
    ".gif": (
        "l'image à enregistrer à la fin, .png, .svg ou .pdf, ou tout l'apprentissage, une "
        "animation, .gif"
    ),
    "where no window opens, the script's name and .png": (
        "si aucune fenêtre ne s'ouvre, le nom du script et .png"
    ),
    "make training last at least so long, in seconds": ("durée minimale de l'apprentissage, en s"),
    "{pace} where somebody watches": "{pace} quand on regarde",
    "the language of messages and pictures: {names}": (
        "langue des messages et des images : {names}"
    ),
    "the locale's, {name}": "celle du système, {name}",
    # learning/commandLine/toolboxOptions.py
    "{help}: {names}": "{help} : {names}",
    "of the hidden layers, or of the outputs if there are none": (
        "des couches cachées, ou des sorties s'il n'y en a pas"
    ),
    "of the outputs": "des sorties",
    "the loss's": "celle de la perte",
    "what training brings down": "ce que l'apprentissage fait baisser",
    "the output activation's": "celle de l'activation des sorties",
    "where the weights start": "d'où partent les poids",
    "the script's, evenly drawn": "ceux du script, tirés uniformément",
    "hidden neurons normalise their weighted sums over each mini-batch": (
        "les neurones cachés normalisent leurs sommes pondérées sur chaque mini-lot"
    ),
    "inputs are centred and scaled with the statistics of the training set": (
        "les entrées sont centrées et réduites selon le jeu d'entraînement"
    ),
    "how far each weight moves": "de combien chaque poids bouge",
    "how the learning rate changes": "comment le taux d'apprentissage change",
    "λ of the penalty λ Σ|w|, biases excluded": "λ de la pénalité λ Σ|w|, sans les biais",
    "λ of the penalty λ/2 Σw², biases excluded": "λ de la pénalité λ/2 Σw², sans les biais",
    "probability that a hidden neuron's output is dropped": (
        "probabilité que la sortie d'un neurone caché soit omise"
    ),
    "the most that the norm of the gradient may be": "la plus grande norme du gradient",
    "the most that each number of the gradient may be": (
        "la plus grande taille de chaque nombre du gradient"
    ),
    "no limit": "sans limite",
    "mini-batches that share an update": "nombre de mini-lots par mise à jour",
    "stop after so many epochs without a lower validation cost, and give back the weights of the "
    "lowest": (
        "s'arrêter après tant d'époques sans coût de validation plus bas, et rendre les poids du "
        "plus bas"
    ),
    "updates that see several examples (--method mini-batch or batch)": (
        "des mises à jour qui voient plusieurs exemples (--method mini-batch ou batch)"
    ),
    "print which classes were taken for which, and precision, recall and F1 of each": (
        "écrire quelle classe fut prise pour quelle autre, et précision, rappel et F1 de chacune"
    ),
    "expected ↓ predicted →": "attendu ↓ prédit →",
    "precision": "précision",
    "recall": "rappel",
    "how much the examples of each class count in the cost: 1,5 or balanced, which makes all "
    "classes count alike": (
        "ce que comptent les exemples de chaque classe dans le coût : 1,5 ou balanced, qui fait "
        "compter toutes les classes autant"
    ),
    "all alike": "toutes autant",
    "WEIGHTS": "POIDS",
    "by more than how much a validation cost must be lower for --patience to call it so": (
        "de combien un coût de validation doit baisser au moins pour que --patience le croie"
    ),
    "what --patience wants to see better: {names}": (
        "ce que --patience veut voir meilleur : {names}"
    ),
    "outputs that stand for classes beside it": "des sorties qui représentent des classes à côté",
    "all epochs": "toutes les époques",
    "stop as soon as every training example is classified well": (
        "s'arrêter dès que tous les exemples d'entraînement sont bien classés"
    ),
    "change the images of the training set a little each epoch, one or several with + between "
    "them": (
        "changer un peu les images d'entraînement à chaque époque ; un nom, ou plusieurs avec + "
        "entre eux"
    ),
    "even out the classes of the training set: examples of small classes come again (over), or "
    "some of the large ones go (under)": (
        "équilibrer les classes du jeu d'entraînement : les exemples des petites reviennent "
        "(over), ou une partie des grandes s'en va (under)"
    ),
    "as they are": "comme elles sont",
    "print what part of each set every class has": (
        "écrire quelle part de chaque jeu chaque classe occupe"
    ),
    "check the network: cost at the start, gradients, learning a few examples by heart": (
        "contrôler le réseau : coût au départ, gradients, quelques exemples appris par cœur"
    ),
    "raise the learning rate step by step, draw the cost, and recommend a rate": (
        "augmenter le taux d'apprentissage pas à pas, dessiner le coût, et conseiller un taux"
    ),
    "cross-validate: train so many times, each time validating on another fold of the training "
    "file": (
        "validation croisée : entraîner tant de fois, en validant chaque fois sur une autre part "
        "du fichier d'entraînement"
    ),
    "name what goes wrong during training, on standard error, with the lectures' advice": (
        "nommer ce qui va mal pendant l'apprentissage, sur l'erreur standard, avec le conseil des "
        "cours"
    ),
    "a logarithmic scale for the cost": "une échelle logarithmique pour le coût",
    "text and lines that can be seen from the back of a room": (
        "du texte et des traits visibles du fond d'une salle"
    ),
    "what --engine numpy computes in, the second half as precise: {names}": (
        "ce en quoi --engine numpy calcule, le second étant moitié moins précis : {names}"
    ),
    "NAME may have hyperparameters, as in adam:beta1=0.8,beta2=0.99.": (
        "NOM peut avoir des hyperparamètres, par exemple adam:beta1=0.8,beta2=0.99."
    ),
    "print the layers, their parameters and multiply-adds, and make nothing; --hidden "
    "takes {kinds}, and the networks {named}": (
        "afficher les couches, leurs paramètres et multiplications-additions, sans rien créer ; "
        "--hidden prend {kinds}, et les réseaux {named}"
    ),
    "The first five end without predictions, four on networks of their own.": (
        "Les cinq premières finissent sans prédictions, quatre sur leurs propres réseaux."
    ),
    "what it is made of": "ce dont il est fait ",
    "how it learns": "comment il apprend ",
    "its examples": "ses exemples ",
    "looking into it": "regarder dedans ",
    "drawing": "dessin ",
    # learning/commandLine/predictions.py
    "training cost": "coût d'entraînement",
    "test cost": "coût de test",
    "{name} {cost}  accuracy {accuracy:.1f} % ({right}/{count})": (
        "{name} {cost}  exactitude {accuracy:.1f} % ({right}/{count})"
    ),
    # learning/commandLine/commonOptions.py and learning/commandLine/toolboxOptions.py
    "no": "non",
    "nowhere": "nulle part",
    "write out the first N steps, every number, as on paper": (
        "écrire les N premiers pas, tous les nombres"
    ),
    "the sheet's neuron or network, no option of the toolbox beside it": (
        "le neurone ou le réseau du sujet, sans option de la boîte à outils"
    ),
    "no study beside it": "aucune étude à côté",
    # datasets/convert.py
    "Make a .ds file of a file of another format.": (
        "Faire un fichier .ds d'un fichier d'un autre format."
    ),
    "two files, the second ending in .ds": "deux fichiers, le second en .ds",
    "{name}: {examples} examples, {inputs} inputs, {outputs} outputs, from {format}": (
        "{name} : {examples} exemples, {inputs} entrées, {outputs} sorties, de {format}"
    ),
    "classes: {names}": "classes : {names}",
    "an output for each of two classes; else they share one": (
        "une sortie pour chacune de deux classes ; sinon elles en partagent une"
    ),
    "where the random numbers of --split start": "d'où partent les nombres au hasard de --split",
    # learning/commandLine/foreignOptions.py
    "no --test beside it": "pas de --test à côté",
    "part of the training file that is the test set, every class keeping its share, 0 to 1": (
        "part du fichier d'entraînement qui est le jeu de test, chaque classe gardant "
        "sa part, de 0 à 1"
    ),
    "the column that says the class, or the number to predict: last, first, or its name": (
        "la colonne qui dit la classe, ou le nombre à prédire : last (la dernière), "
        "first (la première), ou son nom"
    ),
    "divide every input by a number, or bring each from its range to 0 to 1: range": (
        "diviser chaque entrée par un nombre, ou ramener chacune de son étendue à 0 à 1 : range"
    ),
    "SCALE": "ÉCHELLE",
    "make the images of an IDX file 8 × 8": "réduire les images d'un fichier IDX à 8 × 8",
    "range, or a finite number above 0": "range, ou un nombre fini au-dessus de 0",
    "as they are; pixels of digits from 0 to 1": (
        "telles quelles ; les pixels des chiffres de 0 à 1"
    ),
    "CSV, ARFF, UCI's digits, IDX and FANN are read as they are, or gzipped.": (
        "CSV, ARFF, chiffres de l'UCI, IDX et FANN sont lus tels quels, ou en gzip."
    ),
    "a fraction from 0 to 1": "une fraction de 0 à 1",
    "learn from so many examples of the training file, every class keeping its share": (
        "n'apprendre que de tant d'exemples du fichier d'entraînement, chaque classe "
        "gardant sa part"
    ),
    "the part of the training examples that exchange their outputs, at random, 0 to 1": (
        "la part des exemples d'entraînement qui échangent leurs sorties, au hasard, de 0 à 1"
    ),
    "files of one's own": "fichiers à soi",
    "all": "tous",
    "{name} {cost}  mean error {error:.4g}": "{name} {cost}  erreur moyenne {error:.4g}",
    # learning/commandLine/variants.py
    "train with each of some values of an option, as in optimizer=sgd,adam, draw "
    "the costs together, and end with a table; given again, all combinations": (
        "entraîner avec chacune de quelques valeurs d'une option, comme "
        "optimizer=sgd,adam, dessiner les coûts ensemble, et finir par un tableau ; "
        "redonnée, toutes les combinaisons"
    ),
    "OPTION=VALUES": "OPTION=VALEURS",
    "seeds that each of the compared is trained with, from --seed on": (
        "graines avec lesquelles chaque combinaison est entraînée, à partir de --seed"
    ),
    "OPTION=VALUE,VALUE,… with every value once": (
        "OPTION=VALEUR,VALEUR,… chaque valeur une seule fois"
    ),
    "at most {most} combinations": "au plus {most} combinaisons",
    "one place that says it": "un seul endroit qui le dise",
    "two": "deux",
    "yes or no": "yes (oui) ou no (non)",
}
