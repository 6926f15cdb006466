"""What is said of crashes and of files that are missing, in French."""

FRENCH = {
    "no file {name}; {there}": "pas de fichier {name} ; {there}",
    "it lies in the folder {folder}, not at the top of what was handed in": (
        "il est dans le dossier {folder}, et non en haut de ce qui a été rendu"
    ),
    "there is {path}, spelt otherwise: capitals count": (
        "il y a {path}, écrit autrement : les majuscules comptent"
    ),
    "there is {path}, a notebook: export it as a program": (
        "il y a {path}, un notebook : exportez-le en programme"
    ),
    "there is {path}: give it the name that the sheet asks for": (
        "il y a {path} : donnez-lui le nom que demande le sujet"
    ),
    "what is there: {names}": "ce qu'il y a : {names}",
    "there is no Python program at all": "il n'y a aucun programme Python",
    "{names} and {count} more": "{names} et {count} de plus",
    "what is there: {names}: files of another day?": (
        "ce qu'il y a : {names} : des fichiers d'un autre jour ?"
    ),
    "the program ended itself instead of answering: an exit()?": (
        "le programme s'est arrêté lui-même au lieu de répondre : un exit() ?"
    ),
    "the missing {name}": "l'absence de {name}",
    "it takes more memory than a hand-in may: what grows?": (
        "cela prend plus de mémoire qu'un rendu n'en a : qu'est-ce qui grandit ?"
    ),
    "it starts more processes than a hand-in may": (
        "cela lance plus de processus qu'un rendu n'en a le droit"
    ),
    "it starts more threads than a hand-in may": (
        "cela lance plus de fils d'exécution qu'un rendu n'en a le droit"
    ),
    "it writes a larger file than a hand-in may": (
        "cela écrit un fichier plus gros qu'un rendu n'en a le droit"
    ),
    "it writes more to the disk than a hand-in may": (
        "cela écrit plus sur le disque qu'un rendu n'en a le droit"
    ),
    "{file} line {line}": "{file} ligne {line}",
    "more than two million characters of answer": "plus de deux millions de caractères de réponse",
    "it imports '{module}', which is neither among the files handed in nor installed where "
    "this is marked; Python's own modules, NumPy and matplotlib are": (
        "il importe '{module}', qui n'est ni parmi les fichiers rendus ni installé là où l'on "
        "corrige ; les modules de Python, NumPy et matplotlib le sont"
    ),
    "{file} has no class {name}": "{file} n'a pas de classe {name}",
    "an answer that makes no sense, as if something answered instead": (
        "une réponse qui n'a pas de sens, comme si autre chose répondait à la place"
    ),
    "an error of the marker's own: {error}": "une erreur du correcteur lui-même : {error}",
    "(an error whose text cannot be shown)": "(une erreur dont le texte ne peut être montré)",
    "an answer, and no error": "une réponse, et pas d'erreur",
    "did you mean '{name}'?": "vouliez-vous dire '{name}' ?",
    "a type parameter with a default": "un paramètre de type avec une valeur par défaut",
    "type parameters in brackets": "des paramètres de type entre crochets",
    "a type statement": "une instruction type",
    "an f-string's own quotes in its braces": "les guillemets d'une f-string dans ses accolades",
    "a backslash or a # in an f-string's braces": (
        "une barre inverse ou un # dans les accolades d'une f-string"
    ),
    "an f-string with braces over lines": (
        "une f-string dont les accolades s'étendent sur des lignes"
    ),
    "except A, B: without parentheses": "except A, B: sans parenthèses",
    "a t-string": "une t-string",
    "unpacking in a comprehension": "un déballage dans une compréhension",
    "a lazy import": "un import paresseux",
    "marked by Python {version}; this looks like {what}": (
        "corrigé par Python {version} ; ceci ressemble à {what}"
    ),
    "marked by Python {version}, whose library may be older or newer than yours": (
        "corrigé par Python {version}, dont la bibliothèque peut être plus ancienne ou plus "
        "récente que la vôtre"
    ),
    "{what} (Python {version} or newer)": "{what} (Python {version} ou plus récent)",
    "marked by Python {version}": "corrigé par Python {version}",
    "the same as in {check}: {cause}": "comme dans {check} : {cause}",
}
