"""What the studies print, in French."""

FRENCH = {
    # learning/studies/crossValidation.py
    "fold {number}/{folds}  {count} examples  epochs {epochs}  validation cost {cost}  "
    "{goodness}": (
        "pli {number}/{folds}  {count} exemples  époques {epochs}  coût de validation {cost}  "
        "{goodness}"
    ),
    "accuracy {accuracy:.1f} %": "exactitude {accuracy:.1f} %",
    "mean error {error:.4g}": "erreur moyenne {error:.4g}",
    "mean validation cost {cost} ± {spread}  {goodness}": (
        "coût de validation moyen {cost} ± {spread}  {goodness}"
    ),
    "accuracy {accuracy:.2f} ± {deviation:.2f} %": (
        "exactitude {accuracy:.2f} ± {deviation:.2f} %"
    ),
    "mean error {error:.4g} ± {deviation:.4g}": "erreur moyenne {error:.4g} ± {deviation:.4g}",
    # learning/studies/rateTest.py
    "a network whose first cost is finite": "un réseau dont le premier coût soit fini",
    "learning rate {rate:.3g}  cost {cost}": "taux d'apprentissage {rate:.3g}  coût {cost}",
    "curve saved in {path}": "courbe enregistrée dans {path}",
    "no rate to recommend: the cost never fell": (
        "aucun taux à recommander : le coût n'a jamais baissé"
    ),
    "recommended: --learning-rate {rate:g}, which did best of those that were tried": (
        "recommandé : --learning-rate {rate:g}, le meilleur de ceux qui ont été essayés"
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
    "a short training": "un court entraînement",
    "cost {start}, and {cost} after {epochs}": "coût {start}, et {cost} après {epochs}",
    "gradient of layer {number}": "gradient de la couche {number}",
    "worst relative error {error:.1e}, of {numbers}": (
        "pire erreur relative {error:.1e}, sur {numbers}"
    ),
    ", {count} at a kink left out": ", moins {count} en un point anguleux",
    "the gradient is not that of the cost, or too much of it lies at kinks to tell": (
        "le gradient n'est pas celui du coût, ou trop de points sont anguleux pour le dire"
    ),
    # learning/studies/summary.py
    "sum": "somme",
    "layer": "couche",
    "kind": "genre",
    "parameters": "paramètres",
    "multiply-adds": "mult.-additions",
    "memory, {count} bytes each": "mémoire, {count} octets chacun",
    # learning/studies/comparison.py
    "{script}: {names} compared": "{script} : comparaison de {names}",
    "a picture beside --compare, .png, .svg or .pdf": (
        "une image à côté de --compare, .png, .svg ou .pdf"
    ),
    "an animation": "une animation",
    "{label}  seed {seed}  epochs {epochs}  cost {cost}": (
        "{label}  graine {seed}  époques {epochs}  coût {cost}"
    ),
    "room for {count} trainings at once": "de la place pour {count} entraînements à la fois",
    "one that was ended from outside, for lack of memory perhaps": (
        "un qui a été arrêté de l'extérieur, faute de mémoire peut-être"
    ),
    "compared": "comparés",
    "epochs taken": "époques",
    "processor s": "s de calcul",
    "mean error": "erreur moyenne",
    "accuracy": "exactitude",
    "{label} ({count} of {seeds})": "{label} ({count} sur {seeds})",
}
