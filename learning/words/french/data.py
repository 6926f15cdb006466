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
}
