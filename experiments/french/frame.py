"""What every experiment says, in French."""

FRENCH = {
    "lecture {lecture}": "cours {lecture}",
    "Lecture {lecture}: {claim}": "Cours {lecture} : {claim}",
    "shown": "montré",
    "{kind}: {reason}": "{kind} : {reason}",
    "shown under these conditions": "montré dans ces conditions",
    "not shown": "non montré",
    "shown if {criterion}": "montré si {criterion}",
    "measuring … shown if {criterion}": "mesure en cours… montré si {criterion}",
    "° takes up to a minute; `python -m experiments NAME` shows one": (
        "° dure jusqu'à une minute ; `python -m experiments NOM` en montre une"
    ),
    "the name of an experiment (`python -m experiments` lists them)": (
        "le nom d'une expérience (`python -m experiments` les énumère)"
    ),
    "{name}; did you mean {near}?": "{name} ; vouliez-vous dire {near} ?",
    "activation": "activation",
    "initialisation": "initialisation",
    "highest": "le plus",
    "every value once": "chaque valeur une fois",
    "A,B…": "A,B,…",
    "VALUE": "VALEUR",
    "this experiment": "cette expérience",
    # What several experiments say.
    "hidden neurons": "neurones cachés",
    "epochs": "époques",
    "steps": "pas",
    "the learning rates of the grid": "les taux d'apprentissage de la grille",
    "the learning rates, from low to high": ("les taux d'apprentissage, du plus bas au plus haut"),
    "training cost (nats)": "coût d'entraînement (nats)",
    "first cost": "premier coût",
    "last cost": "dernier coût",
    "last cost, by seed": "dernier coût, par graine",
    "training examples": "exemples d'entraînement",
    "class {number}": "classe {number}",
    "steps at most": "pas au plus",
    "test": "test",
    "class": "classe",
    "difference": "différence",
    "the first seed": "la première graine",
    "show the experiments of a lecture, space for the next": (
        "montrer les expériences d'un cours, espace pour la suivante"
    ),
    "a handout to write: claim, picture and figures, .pdf": (
        "un document à écrire : énoncé, image et chiffres, .pdf"
    ),
    "stopped at {part:.0%}: too early for a verdict": (
        "arrêté à {part:.0%} : trop tôt pour un verdict"
    ),
    "handout saved in {path}": "document enregistré dans {path}",
}
