"""What the choices of the toolbox say, in French."""

FRENCH = {
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
    "{word}, or numbers above 0 with commas between them, one a class": (
        "{word}, ou des nombres supérieurs à 0 séparés par des virgules, un par classe"
    ),
    "finite numbers above 0": "des nombres finis supérieurs à 0",
    "a loss of one example's outputs": "une perte sur les sorties d'un seul exemple",
    "{name}, which compares examples": "{name}, qui compare des exemples",
    "class weights": "poids des classes",
    "as many as classes, {count}": "autant que de classes, {count}",
    "losses of one example's outputs": "des pertes sur les sorties d'un seul exemple",
}
