"""What is said of the marking itself, of its options and its sandbox, in French."""

FRENCH = {
    "nothing": "rien",
    "interrupted": "interrompu",
    "to write the file": "écrire le fichier",
    "an error": "une erreur",
    "the machine was too busy: for {seconds:.0f} s other programs had the processors that it "
    "waited for": (
        "la machine était trop occupée : pendant {seconds:.0f} s d'autres programmes ont eu "
        "les processeurs qu'il attendait"
    ),
    "the sandbox is weak: without bubblewrap a hand-in can read the marker's files, write "
    "where the marker can, use the network, and leave a process behind that left its group; "
    "mark folders that you trust, or install bubblewrap": (
        "le bac à sable est faible : sans bubblewrap un rendu peut lire les fichiers du "
        "correcteur, écrire là où il le peut, utiliser le réseau, et laisser un processus qui "
        "a quitté son groupe ; ne corrigez que des dossiers de confiance, ou installez "
        "bubblewrap"
    ),
    "system calls: all of them": "appels système : tous",
    "the sandbox does not filter system calls: {why}; a hand-in can use all of the kernel "
    "that a user without rights can": (
        "le bac à sable ne filtre pas les appels système : {why} ; un rendu peut utiliser du "
        "noyau tout ce que peut un utilisateur sans droits"
    ),
    "memory: {megabytes} MB for all of a sandbox together": (
        "mémoire : {megabytes} Mo pour tout un bac à sable ensemble"
    ),
    "memory: {megabytes} MB for each process, for want of a control group": (
        "mémoire : {megabytes} Mo pour chaque processus, faute de groupe de contrôle"
    ),
    "processes: {count} in a sandbox": "processus : {count} dans un bac à sable",
    "processes: {count} of a user, for want of a control group": (
        "processus : {count} d'un utilisateur, faute de groupe de contrôle"
    ),
    "processors: {count} for a sandbox": "processeurs : {count} pour un bac à sable",
    "processors: no limit, for want of a control group": (
        "processeurs : pas de limite, faute de groupe de contrôle"
    ),
    "system calls: filtered": "appels système : filtrés",
    "it needs what has failed: {what}": "il lui faut ce qui a échoué : {what}",
    "'{module}' cannot be imported here": "'{module}' ne peut pas être importé ici",
    "the signal {name}": "le signal {name}",
    "not reached: the time of the marking, {minutes:g} min, was over": (
        "pas atteint : le temps de la correction, {minutes:g} min, était écoulé"
    ),
    "pyseccomp is not installed": "pyseccomp n'est pas installé",
    "libseccomp cannot be used: {error}": "libseccomp est inutilisable : {error}",
    "a pipe": "un tube",
    "a socket": "une socket",
    "a device": "un périphérique",
    "a file": "un fichier",
    "at most {count} folders inside one another": "au plus {count} dossiers l'un dans l'autre",
    "a link that leads out, or nowhere": "un lien qui mène dehors, ou nulle part",
    "at most {count} files and {megabytes} MB": "au plus {count} fichiers et {megabytes} Mo",
    "no file": "pas un fichier",
    "an empty name": "un nom vide",
    "a folder that can be read": "un dossier que l'on puisse lire",
    "room for a copy": "de la place pour une copie",
    "more; hand in the programs alone": "davantage ; ne rendez que les programmes",
    "{path}: {why}, not copied": "{path}: {why}, pas copié",
    "no word": "sans un mot",
    "the sandbox did not start: {errors}": "le bac à sable n'a pas démarré : {errors}",
    "a folder of hand-ins, or a ZIP file of them": "un dossier de rendus, ou leur fichier ZIP",
    "the folder of a hand-in": "le dossier d'un rendu",
    "no folder": "pas de dossier",
    "waiting for a change in {folder} (Ctrl-C ends)": (
        "en attente d'un changement dans {folder} (Ctrl-C arrête)"
    ),
    "a trial run of bubblewrap failed: {error}": "un essai de bubblewrap a échoué : {error}",
    "bubblewrap is not installed": "bubblewrap n'est pas installé",
    "mark with `make grade`, or with `pytest tests --submission=DIR` in the project's folder": (
        "corrigez par `make grade`, ou par `pytest tests --submission=DIR` dans le dossier du "
        "projet"
    ),
    "{least:g} to {most:g}": "de {least:g} à {most:g}",
    "a filter of system calls": "un filtre des appels système",
    "exercises, {first} to {last}": "des exercices, de {first} à {last}",
    "the project's pyproject.toml": "le pyproject.toml du projet",
    "others": "d'autres",
    "others; {how}": "d'autres ; {how}",
    "another; {how}": "un autre ; {how}",
    "that bubblewrap works": "que bubblewrap fonctionne",
    "tests of the project's": "des tests du projet",
    "-n, --tx: a marking is one process": "-n, --tx: une correction est un seul processus",
    "no conftest.py but the project's": "aucun conftest.py sauf celui du projet",
    "one of the scripts": "un des scripts",
    "words as for a shell": "des mots comme pour un shell",
    "the marking was interrupted by {cause}": "la correction a été interrompue par {cause}",
}
