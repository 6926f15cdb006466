"""What the scripts say, in French: each English sentence, as it stands in the code, and its French.

The fields are the same on both sides. Before : ; ? ! and % stands a no-break space, U+00A0, which
looks like any other; not before the colon after a file, an option or a parameter that a message is
about, which is written as compilers do. Names in the columns of a table are as short as the English
leaves room for.
"""

from learning.words.frenchOptions import OPTIONS

FRENCH = {
    **OPTIONS,
    # Dataset.py
    "a dataset": "un jeu de données",
    "three whole numbers (examples, inputs, outputs)": (
        "trois nombres entiers (exemples, entrées, sorties)"
    ),
    "inputs of example {number}": "entrées de l'exemple {number}",
    "outputs of example {number}": "sorties de l'exemple {number}",
    "{count} example": "{count} exemple",
    "{count} examples": "{count} exemples",
    "example {number}": "exemple {number}",
    "{inputCount} inputs and {outputCount} outputs like the first": (
        "{inputCount} entrées et {outputCount} sorties comme le premier"
    ),
    "{inputCount} and {outputCount}": "{inputCount} et {outputCount}",
    "a dataset with at least one of each": "un jeu de données avec au moins un de chaque",
    # learning/checks.py
    "{count} number": "{count} nombre",
    "{count} numbers": "{count} nombres",
    "a list of sizes": "une liste de tailles",
    "at least 2 layers, the inputs and the outputs": (
        "au moins 2 couches, les entrées et les sorties"
    ),
    "{numbers}, one for each output neuron": "{numbers}, un pour chaque neurone de sortie",
    "desired outputs": "sorties désirées",
    "at least one example": "au moins une paire d'entrées et de sorties",
    "an activation before": "une activation auparavant",
    "none (call activate)": "aucune (appelez activate)",
    "a gradient calculated before": "une valeur du gradient, calculée auparavant",
    "a neuron that was activated": "un neurone déjà activé",
    "one that never was (call activate first)": (
        "un neurone qui ne l'a jamais été (appelez d'abord activate)"
    ),
    "a next layer of one neuron or more": "une couche suivante d'au moins un neurone",
    "gradients in the next layer": "des gradients dans la couche suivante",
    "none (the last layer comes first)": "aucun (la dernière couche vient d'abord)",
    "an index from 0 to {most}": "un indice de 0 à {most}",
    # Nouns that are counted; the plural is one with an s.
    "example": "exemple",
    "epoch": "époque",
    "input": "entrée",
    "number": "nombre",
    "output": "sortie",
    # learning/choices/Catalogue.py and learning/networks/Recipe.py
    "no hyperparameter": "aucun hyperparamètre",
    "a number": "un nombre",
    "one for hidden neurons": "une activation pour neurones cachés",
    "{name}, whose outputs depend on the whole layer: it is for the output layer": (
        "{name}, dont les sorties dépendent de toute la couche : elle est faite pour la couche "
        "de sortie"
    ),
    "output activation": "activation de sortie",
    "{names} with the loss {loss}": "{names} avec la perte {loss}",
    "{found}: {reason}": "{found}, car {reason}",
    " or ": " ou ",
    "loss {name}": "perte {name}",
    "{least} outputs or more": "au moins {least} sorties",
    "True or False": "True ou False",
    # learning/system/NumberReader.py
    "{what}: expected {expected}, found {found}": "{what}: attendu : {expected}, trouvé : {found}",
    "{path}, line {number}": "{path}, ligne {number}",
    "{count} word": "{count} mot",
    "{count} words": "{count} mots",
    "{numbers}, the {what}": "{numbers}, les {what}",
    "the word `{label}` and {numbers}": "le mot `{label}` et {numbers}",
    "a whole number": "un nombre entier",
    "a finite number": "un nombre fini",
    "a count from 1 to {most}": "un nombre de 1 à {most}",
    "the end of the file": "la fin du fichier",
    "the end of the file after {after}": "la fin du fichier après {after}",
    "the byte 0x{byte:02x}, which is not plain text": (
        "l'octet 0x{byte:02x}, qui n'est pas du texte brut"
    ),
    "an empty line": "une ligne vide",
    "more": "une suite",
    # learning/watching/TrainingWatch.py
    "epoch {number}: {text}": "époque {number} : {text}",
    "the cost explodes ({cost:.3g}): a lower learning rate, smaller initial weights, or gradient "
    "clipping (--clip-norm); lecture 003": (
        "le coût explose ({cost:.3g}) : un taux d'apprentissage plus bas, des poids initiaux plus "
        "petits, ou l'écrêtage du gradient (--clip-norm) ; cours 003"
    ),
    "the cost stays at that of the start: another learning rate (--find-rate), other initial "
    "weights than constant ones, and check the labels; lecture 003": (
        "le coût reste à celui du départ : un autre taux d'apprentissage (--find-rate), des poids "
        "initiaux qui ne soient pas constants, et vérifier les étiquettes ; cours 003"
    ),
    "the gradient vanishes: {size:.1e} in hidden layer 1, {lastSize:.1e} at the outputs; ReLU in "
    "place of the logistic function or tanh (--activation), fewer layers, --batch-norm; lectures "
    "000 and 003": (
        "le gradient s'évanouit : {size:.1e} dans la couche cachée 1, {lastSize:.1e} aux sorties ; "
        "ReLU à la place de la fonction logistique ou de tanh (--activation), moins de couches, "
        "--batch-norm ; cours 000 et 003"
    ),
    "{dead} of the {count} neurons of hidden layer {number} are dead, their slope 0 on every "
    "example: leaky ReLU, PReLU or ELU, a lower learning rate, or --init he; lecture 000": (
        "neurones morts dans la couche cachée {number} : {dead} sur {count}, leur pente étant 0 "
        "sur tous les exemples ; leaky ReLU, PReLU ou ELU, un taux d'apprentissage plus bas, ou "
        "--init he ; cours 000"
    ),
    "{flat} of the {count} neurons of hidden layer {number} are saturated: smaller initial weights "
    "(--init xavier), inputs of scale 1 (--normalize), or ReLU; lectures 000 and 002": (
        "neurones saturés dans la couche cachée {number} : {flat} sur {count} ; des poids initiaux "
        "plus petits (--init xavier), des entrées d'échelle 1 (--normalize), ou ReLU ; cours 000 "
        "et 002"
    ),
    "the validation cost ({validationCost:.3g}) parts from the training cost ({cost:.3g}): "
    "--patience, --augment, --dropout, --l2, or fewer neurons; lecture 003": (
        "le coût de validation ({validationCost:.3g}) s'écarte du coût d'entraînement "
        "({cost:.3g}) : --patience, --augment, --dropout, --l2, ou moins de neurones ; cours 003"
    ),
    # experiments/activationAnalysis.py
    "one name ending in {endings}": "un seul nom qui finisse par {endings}",
    "picture saved in {path}": "image enregistrée dans {path}",
    "activation": "activation",
    "formula": "formule",
    "slope from": "pente de",
    "to": "à",
    "saturates at": "sature à",
    "blocks": "bloque",
    "centred": "centrée",
    "yes": "oui",
    "nearly": "presque",
    "no": "non",
    "left": "à gauche",
    "right": "à droite",
    "nowhere": "nulle part",
    # learning/checks.py and the hyperparameters of the toolbox
    "a finite number above 0": "un nombre fini supérieur à 0",
    "a finite number from 0 up": "un nombre fini à partir de 0",
    "a finite number from 1 up": "un nombre fini à partir de 1",
    "a number above 0 and less than 1": "un nombre supérieur à 0 et inférieur à 1",
    "a number above 0, 1 at most": "un nombre supérieur à 0, 1 au plus",
    "a number from 0 to less than 1": "un nombre à partir de 0 et inférieur à 1",
    "a number from 0 up": "un nombre à partir de 0",
    "a number from −1 to 1": "un nombre de −1 à 1",
    "a whole number from {least} up": "un nombre entier à partir de {least}",
    "input {number}: expected numbers small enough to be squared": (
        "entrée {number}: attendu : des nombres assez petits pour être élevés au carré"
    ),
    # learning/data/sets.py
    "training set": "jeu d'entraînement",
    "validation set": "jeu de validation",
    "test set": "jeu de test",
    "{name}: {count}  {proportions}": "{name} : {count}  {proportions}",
    "{counted} an example{model}": "{counted} pour chaque exemple{model}",
    " like {like}": " comme dans {like}",
    "{path}, example {number}": "{path}, exemple {number}",
    "a fraction that sets aside 1 to {most} of the {count} examples": (
        "une fraction qui mette de côté de 1 à {most} des {count} exemples"
    ),
    "{fraction:g}, which sets aside {found}": "{fraction:g}, qui en met {found}",
    "write out the first N steps, every number, as on paper": (
        "écrire les N premiers pas, nombre par nombre, comme sur le papier"
    ),
    "the sheet's neuron or network, no option of the toolbox beside it": (
        "le neurone ou le réseau du sujet, sans option de la boîte à outils"
    ),
    "no study beside it": "aucune étude à côté",
    # learning/explaining
    "step {number}, learning rate {rate:g}": "pas {number}, taux d'apprentissage {rate:g}",
    "hidden layer {number}": "couche cachée {number}",
    "The weights move by the mean over {examples}, of which this is the first.": (
        "Les poids bougent de la moyenne sur {examples}, dont celui-ci est le premier."
    ),
    "The other weights stay as they are: their input is 0.": (
        "Les autres poids restent comme ils sont : leur entrée est 0."
    ),
    "The arrows are the lecture's; the operations and the numbers are ours.": (
        "Les flèches sont celles du cours ; les opérations et les nombres sont les nôtres."
    ),
    "Each value, and the slopes towards what it was made from:": (
        "Chaque valeur, et ses pentes vers ce dont elle est faite :"
    ),
    "These come in any order; not so the derivatives of {end}:": (
        "L'ordre de celles-ci est libre ; non celui des dérivées de {end} :"
    ),
    "each comes after those of all the values that use its own.": (
        "chacune vient après celles de toutes les valeurs qui utilisent la sienne."
    ),
    # learning/system/files.py
    "a folder is there": "un dossier",
    "something that is no regular file is there": (
        "quelque chose qui n'est pas un fichier ordinaire"
    ),
    "no such file or folder": "aucun fichier ni dossier de ce nom",
    "a folder": "un dossier",
    "permission denied": "permission refusée",
    "not a directory": "un dossier du chemin n'en est pas un",
    "no space left on device": "plus de place sur le disque",
    "read-only file system": "un système de fichiers en lecture seule",
    # learning/losses
    "it is about probabilities that add up to 1": (
        "elle porte sur des probabilités dont la somme est 1"
    ),
    "it is about probabilities that do not depend on each other": (
        "elle porte sur des probabilités qui ne dépendent pas les unes des autres"
    ),
    "it is about scores, which may be any number": (
        "elle porte sur des scores, qui peuvent être des nombres quelconques"
    ),
    "each slice has the activation that its loss usually has": (
        "chaque tranche a l'activation habituelle de sa perte"
    ),
    "that of each part": "celle de chaque partie",
    "outputs from 0 to 1": "des sorties de 0 à 1",
    "outputs of which one is 1 and the others 0": "des sorties dont une est 1 et les autres 0",
    "parts as in 0.5*squared-error[10..10]": "des parties comme 0.5*squared-error[10..10]",
    "slices that follow each other from output {end} on": (
        "des tranches qui se suivent à partir de la sortie {end}"
    ),
    "{least} outputs or more for {name}": "au moins {least} sorties pour {name}",
    "losses of one example's outputs": "des pertes sur les sorties d'un seul exemple",
    # experiments/saturation.py
    "standard deviation of the outputs of ten layers of 500 tanh neurons": (
        "écart type des sorties de dix couches de 500 neurones tanh"
    ),
    "layer": "couche",
    # learning/networks/fromOptions.py
    "a file to write": "un fichier à écrire",
    "images of {count} pixels for --augment": "des images de {count} pixels pour --augment",
    "2 training examples or more for --batch-norm": (
        "au moins 2 exemples d'entraînement pour --batch-norm"
    ),
    "a network of {inputCount} inputs and {outputCount} outputs": (
        "un réseau dont les nombres d'entrées et de sorties soient {inputCount} et {outputCount}"
    ),
    "{foundInputs} and {foundOutputs}": "{foundInputs} et {foundOutputs}",
    "network saved in {path}": "réseau enregistré dans {path}",
    # learning/commandLine/predictions.py
    "training cost": "coût d'entraînement",
    "test cost": "coût de test",
    "{name} {cost}  accuracy {accuracy:.1f} % ({right}/{count})": (
        "{name} {cost}  exactitude {accuracy:.1f} % ({right}/{count})"
    ),
    # learning/networks/savedNetworks.py
    "scales above 0": "des échelles supérieures à 0",
    "variances from 0 up": "des variances à partir de 0",
    "a saved network": "un réseau enregistré",
    "weights of neuron {number} in layer {layer}": "poids du neurone {number} de la couche {layer}",
    "the word `network`": "le mot `network`",
    "the word `layers` and the sizes of two layers or more": (
        "le mot `layers` et les tailles d'au moins deux couches"
    ),
    "the word `end`": "le mot `end`",
    "numbers, or the word `end`": "des nombres, ou le mot `end`",
    "a line `recipe name words`, or `weights` and numbers": (
        "une ligne `recipe nom mots`, ou `weights` et des nombres"
    ),
    "a recipe that can be followed": "une recette que l'on puisse suivre",
    "one that cannot: {error}": "une autre ({error})",
    "{path}: not saved, the weights: {error}": "{path}: non enregistré, les poids : {error}",
    "to write there": "pouvoir y écrire",
    # learning/system/exits.py
    "standard output": "sortie standard",
    # learning/networks/naive/BatchNormalization.py
    "a mini-batch of 2 examples or more": "un mini-lot d'au moins 2 exemples",
    "batch normalisation": "normalisation par lot",
    # learning/data/splits.py
    "0 to {most} examples": "de 0 à {most} exemples",
    "2 to {most} folds": "de 2 à {most} plis",
    # learning/studies/crossValidation.py
    "fold {number}/{folds}  {count} examples  epochs {epochs}  validation cost {cost}  "
    "accuracy {accuracy:.1f} %": (
        "pli {number}/{folds}  {count} exemples  époques {epochs}  coût de validation {cost}  "
        "exactitude {accuracy:.1f} %"
    ),
    "mean validation cost {cost} ± {spread}  accuracy {accuracy:.2f} ± {deviation:.2f} %": (
        "coût de validation moyen {cost} ± {spread}  exactitude {accuracy:.2f} ± {deviation:.2f} %"
    ),
    # learning/studies/rateTest.py
    "a network whose first cost is finite": "un réseau dont le premier coût soit fini",
    "learning rate {rate:.3g}  cost {cost}": "taux d'apprentissage {rate:.3g}  coût {cost}",
    "curve saved in {path}": "courbe enregistrée dans {path}",
    "no rate to recommend: the cost never fell": (
        "aucun taux à recommander : le coût n'a jamais baissé"
    ),
    "recommended: --learning-rate {rate:g}, where the cost falls fastest": (
        "recommandé : --learning-rate {rate:g}, où le coût baisse le plus vite"
    ),
    "a file that can be written": "un fichier où l'on puisse écrire",
    # learning/studies/sanity.py: the names have 24 columns, and the verdict 4
    "checked in float64: the differences of a gradient check are lost in float32": (
        "vérifié en float64 : en float32 se perdent les différences qu'il faut pour un gradient"
    ),
    "training set    {proportions}": "jeu d'entraînement  {proportions}",
    "validation set  {proportions}": "jeu de validation   {proportions}",
    "FAIL": "FAUX",
    "cost at the start": "coût de départ",
    "not checked: {loss} has no such cost": "non vérifié : {loss} n'a pas de tel coût",
    "{found}, that of guessing being {words}{expected}": (
        "{found}, celui du hasard étant {words}{expected}"
    ),
    "is the cost divided by the number of examples, and the output that of the loss?": (
        "le coût est-il divisé par le nombre d'exemples, et la sortie est-elle celle de la perte ?"
    ),
    "regularisation": "régularisation",
    "raises the cost from {cost} to {total}{which}": (
        "fait monter le coût de {cost} à {total}{which}"
    ),
    " (with --l2 {l2:g}, as a trial)": " (avec --l2 {l2:g}, pour essayer)",
    "the penalty is 0: are all the weights?": "la pénalité est 0 : tous les poids aussi ?",
    "a few examples by heart": "peu d'exemples par cœur",
    "one batch by heart": "un lot par cœur",
    "not checked: too few of a class for a group": (
        "non vérifié : trop peu d'exemples d'une classe pour faire un groupe"
    ),
    "{examples}: cost {cost} after {epochs} (goal {goal}), {right} right": (
        "{examples} : coût {cost} après {epochs} (but {goal}), bien classés : {right}"
    ),
    "try another learning rate (--find-rate), or more hidden neurons": (
        "essayez un autre taux d'apprentissage (--find-rate), ou plus de neurones cachés"
    ),
    "gradient of layer {number}": "gradient de la couche {number}",
    "worst relative error {error:.1e}, of {numbers}": (
        "pire erreur relative {error:.1e}, sur {numbers}"
    ),
    ", {count} at a kink left out": ", moins {count} en un point anguleux",
    "the gradient is not that of the cost, or too much of it lies at kinks to tell": (
        "le gradient n'est pas celui du coût, ou trop de points sont anguleux pour le dire"
    ),
    # the scripts
    "A network learns to read digits": "Un réseau apprend à lire les chiffres",
    "One neuron tells zeros from ones": "Un neurone distingue les zéros des uns",
    "One neuron learns OR": "Un neurone apprend OU",
    "A network learns XOR": "Un réseau apprend XOR",
    "that may be a local minimum: starting again with other weights": (
        "c'est peut-être un minimum local : on recommence avec d'autres poids"
    ),
    # learning/watching/ProgressBar.py and learning/watching/Audience.py
    "epoch {number}, cost {cost}": "époque {number}, coût {cost}",
    "stopped after epoch {number} ({seconds:.2f} s of training) because {reason}": (
        "arrêt après l'époque {number} ({seconds:.2f} s d'apprentissage) : {reason}"
    ),
    "starting again with seed {seed}": "on recommence avec la graine {seed}",
    "the cost is 0": "le coût est 0",
    "epoch {number}": "époque {number}",
    "cost {cost}": "coût {cost}",
    "validation cost {cost}": "coût de validation {cost}",
    "rate {rate:.3g}": "taux {rate:.3g}",
    "the weights are those of epoch {number}": "les poids sont ceux de l'époque {number}",
    "the cost went up to {cost} from {start}: the learning rate is probably too high "
    "(--learning-rate {rate:g})": (
        "le coût est monté de {start} à {cost} : le taux d'apprentissage est sans doute trop "
        "grand (--learning-rate {rate:g})"
    ),
    "the cost is below the threshold {threshold:g}": ("le coût est sous le seuil {threshold:g}"),
    "it is the last one allowed (--max-epochs)": "c'est la dernière permise (--max-epochs)",
    "it is stuck at the cost {cost}": "le coût est bloqué à {cost}",
    "every training example is classified well": (
        "tous les exemples d'entraînement sont bien classés"
    ),
    "the validation cost was lowest in epoch {number}": (
        "le coût de validation était au plus bas à l'époque {number}"
    ),
    "it was asked to": "l'arrêt a été demandé",
    "the cost went up to {cost}": "le coût est monté à {cost}",
    # learning/plotting
    "open {address} to see it learn": "ouvrez {address} pour le voir apprendre",
    "a free port on this machine": "un port libre sur cette machine",
    "seed {seed}": "graine {seed}",
    "space: pause, go on    n: next epoch    + −: faster, slower    r: start again    l: log "
    "scale": (
        "espace : pause    n : une époque    + − : vitesse    r : recommencer    l : échelle log"
    ),
    "paused": "en pause",
    "lasts {seconds:g} s": "dure {seconds:g} s",
    "full speed": "pleine vitesse",
    "a place to write {name}": "un endroit où écrire {name}",
    "none in the current folder or in {folder}; name one, or use --plot none": (
        "aucun, ni dans le dossier courant ni dans {folder} ; nommez-en un, ou prenez --plot none"
    ),
    "expected a window or a page, which have a mouse (--plot)": (
        "attendu : une fenêtre ou une page, qui ont une souris (--plot)"
    ),
    "no curve: matplotlib is not installed (`make setup` installs it)": (
        "pas de courbe : matplotlib n'est pas installé (`make setup` l'installe)"
    ),
    "drawing in a window": "dessin dans une fenêtre",
    "no window opens: drawing in {path}": "aucune fenêtre ne s'ouvre : dessin dans {path}",
    "tornado to serve a page with": "tornado pour servir une page",
    "matplotlib to draw with": "matplotlib pour dessiner",
    "no such package (`make setup` installs it)": "pas de tel paquet (`make setup` l'installe)",
    "a window to draw in": "une fenêtre où dessiner",
    "none: {error}": "aucune ({error})",
    "animation of {count} frames saved in {path}": (
        "animation de {count} images enregistrée dans {path}"
    ),
    "Size of the gradients": "Taille des gradients",
    "mean |∇| of a layer": "moyenne des |∇| d'une couche",
    "Accuracy": "Exactitude",
    "right answers (%)": "bonnes réponses (%)",
    "training": "entraînement",
    "validation": "validation",
    "hidden {number}": "cachée {number}",
    "outputs": "sorties",
    "inputs": "entrées",
    "Neurons and weights": "Neurones et poids",
    "layers of {most} neurons at most": "des couches de {most} neurones au plus",
    "Confusion, at the end": "Confusion, à la fin",
    "predicted": "prédit",
    "expected": "attendu",
    "Outputs of the layers": "Sorties des couches",
    "output of a neuron": "sortie d'un neurone",
    "share of the outputs (%)": "part des sorties (%)",
    "Mistakes, at the end": "Erreurs, à la fin",
    "Mistakes: {wrong} of {count}": "Erreurs : {wrong} sur {count}",
    "expected → predicted": "attendu → prédit",
    "no mistakes": "aucune erreur",
    "{expected} inputs": "{expected} entrées",
    "Answers": "Réponses",
    "first input": "première entrée",
    "second input": "seconde entrée",
    "Learning rate range test": "Recherche du taux d'apprentissage",
    "{cost}, mini-batches, smoothed": "{cost}, mini-lots, lissé",
    "falls fastest at {rate:.2g}": "baisse le plus vite à {rate:.2g}",
    "output h, slope h′": "sortie h, pente h′",
    "weighted sum z": "somme pondérée z",
    "{name} (of z and 0)": "{name} (de z et 0)",
    "the curve could not be drawn, {trouble}": "la courbe n'a pas pu être dessinée, {trouble}",
    "lowest": "minimum",
    "{shown} of {count} neurons": "{shown} neurones sur {count}",
    "orange −, violet +, grey: outputs": "orange −, violet +, gris : sorties",
    "over": "terminé",
    "left button: draw    right: wipe": "bouton gauche : dessiner    droit : effacer",
    "Draw a digit": "Dessinez un chiffre",
    "Learning rate": "Taux d'apprentissage",
    "learning rate": "taux d'apprentissage",
    "Inputs": "Entrées",
    "input, from {low:.3g} to {high:.3g}": "entrée, de {low:.3g} à {high:.3g}",
    "how many": "combien",
    "lowest: epoch {epoch}": "minimum : époque {epoch}",
    "Cost": "Coût",
    "cost (nats)": "coût (nats)",
    "cost": "coût",
    "early stopping: none lower": "arrêt précoce : pas mieux",
    "threshold {threshold:g}": "seuil {threshold:g}",
    "orange −{size:.2g}, white 0, violet {size:.2g}": (
        "orange −{size:.2g}, blanc 0, violet {size:.2g}"
    ),
    "What neurons look for": "Poids des neurones",
}
"""{English: French}, grouped by the file that says it; what several say, by the first."""
