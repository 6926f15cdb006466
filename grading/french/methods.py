"""What is said of methods, in French."""

FRENCH = {
    "a file {name} in the folder that was handed in": "un fichier {name} dans le dossier rendu",
    "the sheet names the file of each exercise; they belong into one folder": (
        "le sujet nomme le fichier de chaque exercice ; tous vont dans un même dossier"
    ),
    "{made}, its weights set to {weights}": "{made}, ses poids mis à {weights}",
    "to find there what was put there": "y retrouver ce qui y a été mis",
    "weights are numbers, kept in lists, attributes or arrays": (
        "les poids sont des nombres, gardés dans des listes, des attributs ou des tableaux"
    ),
    "{made}, calcLoss(a dataset of {examples}, {numbers}); weights of the last layer, bias "
    "first: {weights}": (
        "{made}, calcLoss(un jeu de {examples}, {numbers}) ; poids de la dernière couche, le "
        "biais d'abord : {weights}"
    ),
    "returned or changed: {numbers}": "renvoyés ou changés : {numbers}",
    "{cost}, returned, or kept in the same attribute each time": (
        "{cost}, renvoyé, ou gardé chaque fois dans le même attribut"
    ),
    "no number that was the cost each time: {kept}": (
        "aucun nombre qui soit chaque fois le coût : {kept}"
    ),
    "looking at the attributes": "l'examen des attributs",
    "something of type {name}": "quelque chose de type {name}",
    "returned by {method}": "renvoyé par {method}",
    "the object itself": "l'objet lui-même",
    "the sheet, introduction: h = Logistic(Σ wᵢxᵢ + w₀), as on the days before": (
        "le sujet, introduction : h = Logistic(Σ wᵢxᵢ + w₀), comme les jours précédents"
    ),
    "numbers that do not go together like that: {numbers}": (
        "des nombres qui ne sont pas liés ainsi : {numbers}"
    ),
    "weight": "poids",
    "in layer {layer} such neurons: {expected}, found {count}": (
        "dans la couche {layer}, de tels neurones : {expected}, trouvés : {count}"
    ),
    "{weights} and a bias": "{weights} et un biais",
    "{weights} and a bias for each of its {count} neurons": (
        "{weights} et un biais pour chacun de ses {count} neurones"
    ),
    "not looked at, being too many: {names} …": "trop nombreux, non regardés : {names} …",
    "{made}, activate({inputs}), and again with each number moved": (
        "{made}, activate({inputs}), et encore, chaque nombre étant déplacé"
    ),
    "an answer h = Logistic(Σ wᵢxᵢ + w₀), kept or returned; {wanted}": (
        "une réponse h = Logistic(Σ wᵢxᵢ + w₀), gardée ou renvoyée ; {wanted}"
    ),
    "no attribute changed": "aucun attribut n'a changé",
    "activate({inputs}), then {method}({desired}), the outputs being {outputs}": (
        "activate({inputs}), puis {method}({desired}), les sorties étant {outputs}"
    ),
    "what changed in the attributes: {attributes}": (
        "ce qui a changé dans les attributs : {attributes}"
    ),
    "a gradient ∇ = y − h, {gradient}, kept in an attribute": (
        "un gradient ∇ = y − h, {gradient}, gardé dans un attribut"
    ),
    "gradients ∇ = y − h, {gradients}, kept in attributes": (
        "des gradients ∇ = y − h, {gradients}, gardés dans des attributs"
    ),
    "{made}, {called}; weights, bias first: {weights}": (
        "{made}, {called} ; poids, le biais d'abord : {weights}"
    ),
    "{made}, one step with the inputs {inputs} towards {desired}": (
        "{made}, un pas avec les entrées {inputs} vers {desired}"
    ),
    "outputs closer to {desired}": "des sorties plus proches de {desired}",
    "outputs farther away: the gradient kept is h − y, and it is added": (
        "des sorties plus éloignées : le gradient gardé est h − y, et il est ajouté"
    ),
    "Dataset(a file of {examples})": "Dataset(un fichier de {examples})",
    "Dataset(a small file)": "Dataset(un petit fichier)",
    "no answer after {seconds:g} s: does a loop never end?": (
        "pas de réponse après {seconds:g} s : une boucle sans fin ?"
    ),
    "changing the attributes": "le changement des attributs",
    "it never returned before, within {seconds:g} s": (
        "elle n'est jamais revenue auparavant, en {seconds:g} s"
    ),
}
