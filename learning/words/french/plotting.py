"""What stands in the pictures, in French."""

FRENCH = {
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
    "the screen of the window is gone: no more is drawn": (
        "l'écran de la fenêtre a disparu : plus rien n'est dessiné"
    ),
    "no number from epoch {epoch} on": "plus un nombre dès l'époque {epoch}",
    "validation accuracy": "exactitude de validation",
    "training accuracy": "exactitude d'entraînement",
    "started again": "nouveau départ",
    "Draw an image": "Dessinez une image",
    "Accuracy": "Exactitude",
    "{name}: {shown} of {count}": "{name} : {shown} sur {count}",
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
    "recommended: {rate:g}": "recommandé : {rate:g}",
    "the curve could not be drawn, {trouble}": "la courbe n'a pas pu être dessinée, {trouble}",
    "lowest": "minimum",
    "{shown} of {count} neurons": "{shown} neurones sur {count}",
    "purple −, green +, grey: outputs": "violet −, vert +, gris : sorties",
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
    "purple −{size:.2g}, white 0, green {size:.2g}": (
        "violet −{size:.2g}, blanc 0, vert {size:.2g}"
    ),
    "What neurons look for": "Poids des neurones",
    # learning/plotting/pictures
    "forward: each value from those before it": (
        "aller : chaque valeur d'après celles qui la précèdent"
    ),
    "backward: ∂{end}/∂{name} is whole": "retour : ∂{end}/∂{name} est complet",
    "backward: ∂{end}/∂{name} is whole, and handed on": (
        "retour : ∂{end}/∂{name} est complet, et transmis"
    ),
    "Filters": "Filtres",
    "Maps": "Cartes",
    "{name} {number}/{count}": "{name} {number} sur {count}",
    "{words}    c: next convolution": "{words}    c : convolution suivante",
    "m: next example    click: one neuron's sum": (
        "m : exemple suivant    clic : la somme d'un neurone"
    ),
    "a convolution (--hidden convolution:filters=8)": (
        "une convolution (--hidden convolution:filters=8)"
    ),
    "layers whose neurons read all of the {count} before": (
        "des couches dont les neurones lisent tous les {count} précédents"
    ),
    "neurons that read {count}": "des neurones qui en lisent {count}",
    # learning/plotting/views/Steps.py
    "Step by step": "Pas à pas",
    "s: next step   b: back   e: next example\nclick a weight: edit it": (
        "s : pas suivant   b : retour   e : autre exemple\nclic sur un poids : le changer"
    ),
    "◀ example {number} of {count} ▶   x = ({inputs})   y = ({outputs})": (
        "◀ exemple {number} sur {count} ▶   x = ({inputs})   y = ({outputs})"
    ),
    "cost of all examples: {cost}": "coût de tous les exemples : {cost}",
    "new weight: {typed}   (Enter: take it, Esc: leave it)": (
        "nouveau poids : {typed}   (Entrée : le prendre, Échap : le laisser)"
    ),
    "before the first step: the inputs": "avant le premier pas : les entrées",
    "forward: a neuron answers": "aller : un neurone répond",
    "the cost of the example": "le coût de l'exemple",
    "backward: a neuron's gradient ∇": "retour : le gradient ∇ d'un neurone",
    "update: every weight moves by α∇x": "mise à jour : chaque poids bouge de α∇x",
    # learning/plotting/surfaces/Sliders.py
    "batch size": "taille des lots",
    "pace (s)": "allure (s)",
    "batches of {size}": "lots de {size}",
    # learning/plotting/views/Graph.py
    "The chain rule": "La règle de la chaîne",
    "g: the next value backwards    G: the one before": (
        "g : la valeur suivante du retour    G : celle d'avant"
    ),
    "a network of {most} weights at most": "un réseau de {most} poids au plus",
    "pace {seconds:g} s": "rythme {seconds:g} s",
}
