"""What is said of files and their numbers, in French."""

FRENCH = {
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
    # learning/system/exits.py
    "standard output": "sortie standard",
}
