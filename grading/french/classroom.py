"""What is said of a class, in French; see `learning.words.french` for what is said elsewhere."""

FRENCH = {
    # grading/archives.py
    "{path}: {why}, left out": "{path} : {why}, laissé de côté",
    "a link": "un lien",
    "no regular file": "pas un fichier ordinaire",
    "a bomb: more than {ratio} times its own size inside": (
        "une bombe : plus de {ratio} fois sa propre taille à l'intérieur"
    ),
    "more than {most} folders inside one another": "plus de {most} dossiers l'un dans l'autre",
    "more than {most} MB inside": "plus de {most} Mo à l'intérieur",
    "more than {most} files": "plus de {most} fichiers",
    "an absolute path": "un chemin absolu",
    "a path that climbs out": "un chemin qui sort du dossier",
    "a name that a file should not have": "un nom qu'un fichier ne devrait pas avoir",
    "a broken archive: {error}": "une archive abîmée : {error}",
    "a second file of this name": "un second fichier de ce nom",
    "a name that differs from {other} in its capitals alone": (
        "un nom qui ne diffère de {other} que par ses majuscules"
    ),
    "a file in the place of a folder, or the reverse": (
        "un fichier à la place d'un dossier, ou l'inverse"
    ),
    "an encrypted archive": "une archive chiffrée",
    "an archive in an archive in an archive": "une archive dans une archive dans une archive",
    # grading/classroom/submissions.py and grading/classroom/places.py
    "a file of another kind": "un fichier d'une autre sorte",
    "an archive of a kind that is not opened: {name}": (
        "une archive d'une sorte qui n'est pas ouverte : {name}"
    ),
    "an empty hand-in": "un rendu vide",
    "the files of the day lie in several folders: {names}": (
        "les fichiers du jour sont dans plusieurs dossiers : {names}"
    ),
    # grading/classroom/Classroom.py and grading/classroom/cluster.py
    "exit status {status}": "code de sortie {status}",
    "the marker died {count} times: {trouble}": "le correcteur est mort {count} fois : {trouble}",
    "the address of a scheduler with a worker": "l'adresse d'un ordonnanceur qui ait un ouvrier",
    "the packages of requirements-cluster.txt": "les paquets de requirements-cluster.txt",
    "no dask.distributed": "pas de dask.distributed",
    # grading/classroom/__main__.py
    "Mark all the hand-ins of a class.": "Corriger tous les rendus d'une classe.",
    "usage: ": "emploi : ",
    "what there is to say": "ce qu'il y a à dire",
    "show this, and end": "montrer ceci, et finir",
    "SUBMISSIONS": "RENDUS",
    "FOLDER": "DOSSIER",
    "a folder of hand-ins (folders or archives), or a platform's ZIP file": (
        "un dossier de rendus (dossiers ou archives), ou le fichier ZIP d'une plateforme"
    ),
    "where tables, pages and results go; begun there, it goes on there": (
        "où vont tableaux, pages et résultats ; commencé là, cela continue là"
    ),
    "an exercise to mark, more than once for several; the day if none is named": (
        "un exercice à corriger, plusieurs fois pour plusieurs ; sinon tout le jour"
    ),
    "the seed of the whole class": "la graine de toute la classe",
    "how long a script may run": "combien de temps un script peut durer",
    "how long the marking of one hand-in may take": "combien de temps peut prendre un rendu",
    "how many are marked side by side; one more than cores, since some wait": (
        "combien sont corrigés côte à côte ; un de plus que de cœurs, certains attendent"
    ),
    "mark on the workers of a dask.distributed cluster": (
        "corriger sur les ouvriers d'une grappe dask.distributed"
    ),
    "mark this hand-in afresh; may be said several times": (
        "corriger ce rendu à nouveau ; peut être dit plusieurs fois"
    ),
    "Moodle's grading worksheet, to be filled in": "la feuille d'évaluation de Moodle, à remplir",
    "Canvas's gradebook, to be filled in": "le carnet de notes de Canvas, à remplir",
    "which assignment of Canvas's gradebook": "quel devoir du carnet de notes de Canvas",
    "what students were given to begin with: its lines are nobody's own": (
        "ce que les étudiants ont reçu au départ : ses lignes ne sont à personne"
    ),
    "the language of what is said; that of the locale if none is named": (
        "la langue des messages ; sinon celle de la session"
    ),
    "{least} to {most}": "de {least} à {most}",
    "a file that the platform exported": "un fichier exporté par la plateforme",
    "a folder to write to": "un dossier où écrire",
    "hand-ins": "rendus",
    "the name of a hand-in": "le nom d'un rendu",
    # grading/classroom/table.py
    "{verdict}: {error}": "{verdict} : {error}",
    "nobody's, and left out: {names}": "à personne, et laissé de côté : {names}",
    "marked {done} of {count}; the same command goes on": (
        "{done} corrigés sur {count} ; la même commande continue"
    ),
    "undecided, to be marked again: {names}": "indécis, à corriger à nouveau : {names}",
    "{wall:.0f} s of marking, one after the other; {processor:.0f} s of processor for the markers, "
    "sandboxes not counted": (
        "{wall:.0f} s de correction, l'une après l'autre ; {processor:.0f} s de processeur "
        "pour les correcteurs, sans les bacs à sable"
    ),
    "tables and pages: {folder}": "tableaux et pages : {folder}",
    # grading/classroom/insight.py
    "The class": "La classe",
    "What fails most": "Ce qui échoue le plus",
    "The same reason": "La même raison",
    "Crashes": "Plantages",
    "Stopped by a limit": "Arrêtés par une limite",
    "The same program?": "Le même programme ?",
    "{count} × {exercise}, {check}": "{count} × {exercise}, {check}",
    "{name}: the same but for names, comments and white space: {keys}": (
        "{name} : pareil, aux noms, commentaires et blancs près : {keys}"
    ),
    # grading/reports
    "student": "étudiant",
    "identifier": "identifiant",
    "e-mail": "courriel",
    "out of": "sur",
    "verdict": "verdict",
    "warnings": "avertissements",
    "refused": "refusé",
    "marked": "corrigé",
    "passed": "réussi",
    "skipped": "sauté",
    "the files of the day are in {folder}": "les fichiers du jour sont dans {folder}",
    "a column {what}": "une colonne {what}",
    "a table": "un tableau",
    "a table in UTF-8": "un tableau en UTF-8",
    "an empty file": "un fichier vide",
    "other bytes": "d'autres octets",
    "one assignment (--assignment)": "un seul devoir (--assignment)",
    "{points} / {outOf}": "{points} / {outOf}",
    "{points} / {outOf}; not passed: {names}": "{points} / {outOf} ; pas réussi : {names}",
    "{name}, {title}: {verdict} ({points} / {outOf})": (
        "{name}, {title} : {verdict} ({points} / {outOf})"
    ),
    "{check}: {outcome}": "{check} : {outcome}",
    "This could not be marked: {error}": "Ceci n'a pu être corrigé : {error}",
    "Mark: {points} out of {outOf}": "Note : {points} sur {outOf}",
    "What was marked: the folder {folder}": "Ce qui a été corrigé : le dossier {folder}",
    "Left out: {note}": "Laissé de côté : {note}",
    "The same mark at home": "La même note chez vous",
    "Or where the marker is installed, in your own folder:": (
        "Ou bien, où le correcteur est installé, dans votre propre dossier :"
    ),
    "In the project's folder, yours beside it:": "Dans le dossier du projet, le vôtre à côté :",
}
