"""What is said of the sets of a script, in French."""

FRENCH = {
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
    # learning/data/splits.py
    "0 to {most} examples": "de 0 à {most} exemples",
    "2 to {most} folds": "de 2 à {most} plis",
    # learning/data/fromOptions.py
    "1 to {most} examples": "de 1 à {most} exemples",
    "numbers to predict": "des nombres à prédire",
    "classes": "des classes",
    # learning/data/formats
    "a file that can be read": "un fichier lisible",
    "a damaged gzip file": "un fichier gzip abîmé",
    "bytes that are no text": "des octets qui ne sont pas du texte",
    "last, first or one of {names}": "last, first ou un nom parmi {names}",
    "{count} columns": "{count} colonnes",
    "2 columns or more": "2 colonnes ou plus",
    "something else": "autre chose",
    "fields of a CSV file": "les champs d'un fichier CSV",
    "a class": "une classe",
    "an empty field": "un champ vide",
    "a column of numbers, or of values between braces": (
        "une colonne de nombres, ou de valeurs entre accolades"
    ),
    "fields with commas between them": "des champs séparés par des virgules",
    "a declaration, or @data": "une déclaration, ou @data",
    "the number of a column and its value": "le numéro d'une colonne et sa valeur",
    "the header of an IDX file": "l'en-tête d'un fichier IDX",
    "its labels beside it, {name}": "ses étiquettes à côté de lui, {name}",
    "an IDX file of labels, unsigned bytes": "un fichier IDX d'étiquettes, octets sans signe",
    "an IDX file of images, unsigned bytes": "un fichier IDX d'images, octets sans signe",
    "its labels": "ses étiquettes",
    "{count} labels": "{count} étiquettes",
    "images of 1 to {most} pixels": "des images de 1 à {most} pixels",
    "{count} images in all": "{count} images en tout",
    "{count} images, one a label": "{count} images, une par étiquette",
    "a count from 0 to {most}": "un compte de 0 à {most}",
    "a line of {count} bits": "une ligne de {count} bits",
    "a digit": "un chiffre",
    "more numbers": "encore des nombres",
    # Dataset.py
    "{error} (CSV, ARFF, IDX and others: python3 datasets/convert.py {path} OUT.ds)": (
        "{error} (CSV, ARFF, IDX et autres : python3 datasets/convert.py {path} OUT.ds)"
    ),
    # learning/data/editing.py
    "training set of {count} saved in {path}": (
        "jeu d'entraînement de {count} enregistré dans {path}"
    ),
    # learning/data/scaling.py
    "ranges that a float can hold": "des étendues qu'un flottant puisse contenir",
    "{low:g} to {high:g}": "de {low:g} à {high:g}",
}
