"""What is said of scripts, in French."""

FRENCH = {
    "it ended with the exit status {status}, where 0 means success": (
        "il a fini avec le statut {status}, alors que 0 veut dire réussite"
    ),
    "it was stopped: the time of the whole marking, {minutes:g} min, was over": (
        "il a été arrêté : le temps de toute la correction, {minutes:g} min, était écoulé"
    ),
    "it was stopped after {seconds:g} s: does the loop ever reach its threshold?": (
        "il a été arrêté après {seconds:g} s : la boucle atteint-elle un jour son seuil ?"
    ),
    "it was stopped after printing {megabytes} MB: is there a print too many?": (
        "il a été arrêté après avoir affiché {megabytes} Mo : y a-t-il un print de trop ?"
    ),
    "it was stopped after printing {lines} lines: is there a print too many?": (
        "il a été arrêté après avoir affiché {lines} lignes : y a-t-il un print de trop ?"
    ),
    "it was stopped: it wrote to a channel that is not its own": (
        "il a été arrêté : il écrivait dans un canal qui n'est pas le sien"
    ),
    "it was stopped: it closed its output, and went on": (
        "il a été arrêté : il a fermé sa sortie, et continué"
    ),
    "it was ended: enough had been seen": "il a été arrêté : on en avait vu assez",
    "it was stopped after {seconds} s of processor time, or for want of memory: does the "
    "loop ever end?": (
        "il a été arrêté après {seconds} s de temps de processeur, ou faute de mémoire : la "
        "boucle finit-elle un jour ?"
    ),
    "it crashed: the system ended it with the signal {name}": (
        "il a planté : le système l'a arrêté par le signal {name}"
    ),
    "on standard error: {lines}": "sur l'erreur standard : {lines}",
    "with other files: {names}": "avec d'autres fichiers : {names}",
    "the outputs that stand beside the inputs in the file": (
        "les sorties qui sont à côté des entrées dans le fichier"
    ),
    "what the nearest training picture is": "ce qu'est l'image d'entraînement la plus proche",
    "the class whose mean training picture is nearest": (
        "la classe dont l'image moyenne est la plus proche"
    ),
    "{alike} of {count} are {answers}": "{alike} sur {count} sont {answers}",
    "the costs' natural logarithms": "les logarithmes népériens des coûts",
    "the costs' logarithms to base 10": "les logarithmes décimaux des coûts",
    "the costs' logarithms to base 2": "les logarithmes des coûts en base 2",
    "the costs in percent": "les coûts en pourcentage",
    "the costs with the other sign": "les coûts avec l'autre signe",
    "1 minus the costs": "1 moins les coûts",
    "the costs' square roots": "les racines carrées des coûts",
    "the costs' squares": "les carrés des coûts",
    "the sheet, ex02": "le sujet, ex02",
    "the sheet, ex03": "le sujet, ex03",
    "the sheet, ex08": "le sujet, ex08",
    "the loop ends at a threshold, or after a number of iterations; then it predicts": (
        "la boucle finit à un seuil, ou après un nombre d'itérations ; puis il prédit"
    ),
    "the sheet, {exercise}: {what}": "le sujet, {exercise} : {what}",
    "the same shape, other data, as easy to learn": (
        "la même forme, d'autres données, aussi faciles à apprendre"
    ),
    "the same shape, other data, which cannot be learned": (
        "la même forme, d'autres données, qu'on ne peut pas apprendre"
    ),
    "training set and test set: does it generalize?": (
        "jeu d'entraînement et jeu de test : est-ce qu'il généralise ?"
    ),
    "a script that runs to its end": "un script qui va jusqu'à sa fin",
    "no curve": "aucune courbe",
    "a curve that gains points again and again while the cost is printed": (
        "une courbe qui gagne des points encore et encore pendant que le coût s'affiche"
    ),
    "a curve that grew, with other numbers: its last point was at {heights}": (
        "une courbe qui a grandi, avec d'autres nombres : son dernier point était à {heights}"
    ),
    "{right} of {count}": "{right} sur {count}",
    "predictions that are right: {percent:.0f} %": "prédictions justes : {percent:.0f} %",
    "it learns what is in the training file, whatever that is; some of the other file's "
    "outputs are wrong on purpose, and who learned does not repeat them": (
        "il apprend ce qui est dans le fichier d'entraînement, quoi que ce soit ; certaines "
        "sorties de l'autre fichier sont fausses exprès, et qui a appris ne les répète pas"
    ),
    "it never opened {names}": "il n'a jamais ouvert {names}",
    "its last lines: {lines}": "ses dernières lignes : {lines}",
    "the cost on standard output, in so many lines or more before the predictions: "
    "{count}, the last below the first": (
        "le coût sur la sortie standard, sur tant de lignes ou plus avant les prédictions : "
        "{count}, le dernier plus bas que le premier"
    ),
    "the evolution of the cost on standard output": "l'évolution du coût sur la sortie standard",
    "{text!r} may be read in two ways": "{text!r} peut se lire de deux façons",
    "a curve in real time, made with MatPlotLib": "une courbe en temps réel, faite avec MatPlotLib",
    "a curve; how often it had gained points: {count}, before the last cost: {before}": (
        "une courbe ; combien de fois elle avait gagné des points : {count}, avant le dernier "
        "coût : {before}"
    ),
    "a curve that can be seen": "une courbe que l'on voit",
    "one that gained points and changed nothing on the screen: is it beyond the axes' "
    "limits, without a line, behind something else, or in the colour of what is behind it?": (
        "une courbe qui a gagné des points sans rien changer à l'écran : est-elle hors des "
        "limites des axes, sans trait, derrière autre chose, ou de la couleur de ce qui est "
        "derrière ?"
    ),
    "costs that are printed one after the other while the curve grows": (
        "des coûts affichés l'un après l'autre pendant que la courbe grandit"
    ),
    "all of them printed at once, after {number} of {count}": (
        "tous affichés d'un coup, après {number} sur {count}"
    ),
    "the evolution of the cost in real time, on standard output": (
        "l'évolution du coût en temps réel, sur la sortie standard"
    ),
    "a curve whose points are the costs that are printed, {costs}": (
        "une courbe dont les points sont les coûts affichés, {costs}"
    ),
    "the evolution of the cost, on standard output and on a curve": (
        "l'évolution du coût, sur la sortie standard et sur une courbe"
    ),
    "{count} lines « expected : predicted » in the order of {file}, the first numbers being "
    "{numbers}": (
        "{count} lignes « attendu : prédit » dans l'ordre de {file}, les premiers nombres "
        "étant {numbers}"
    ),
    "the predictions, in the form of its example": "les prédictions, sous la forme de son exemple",
    "predictions that are classes, {least} to {most}": (
        "des prédictions qui soient des classes, de {least} à {most}"
    ),
    "for example {number}": "par exemple {number}",
    "enough predictions are right, and the cost falls": (
        "assez de prédictions sont justes, et le coût baisse"
    ),
    "other costs for other data": "d'autres coûts pour d'autres données",
    "the same costs, {costs}": "les mêmes coûts, {costs}",
    "the evolution of the cost of the neuron": "l'évolution du coût du neurone",
    "costs on standard output, as on the course's data, however long it looks for what these "
    "data do not have": (
        "des coûts sur la sortie standard, comme sur les données du cours, si longtemps qu'il "
        "cherche ce que ces données n'ont pas"
    ),
    "no cost; the first lines: {lines}": "aucun coût ; les premières lignes : {lines}",
    "a cost that stays high: no weights are right on all of these data": (
        "un coût qui reste haut : aucun poids n'est juste sur toutes ces données"
    ),
    "a cost of {cost}, which no weights have": "un coût de {cost}, qu'aucun poids ne permet",
    "some wrong answers: no weights are right on all of these data": (
        "quelques réponses fausses : aucun poids n'est juste sur toutes ces données"
    ),
    "right answers, as from a table, to so many inputs: {count}": (
        "des réponses justes, comme tirées d'une table, pour tant d'entrées : {count}"
    ),
    "the predictions of the neuron, not the outputs of the dataset": (
        "les prédictions du neurone, et non les sorties du jeu de données"
    ),
    "{costs}, {numbers}; the first lines: {lines}": (
        "{costs}, {numbers} ; les premières lignes : {lines}"
    ),
    "in what the window called back: {failure}": "dans ce que la fenêtre a rappelé : {failure}",
    "which are {scale}": "qui sont {scale}",
    "such lines: {count}, the first numbers being {numbers}; the last lines printed: {lines}": (
        "de telles lignes : {count}, les premiers nombres étant {numbers} ; les dernières "
        "lignes affichées : {lines}"
    ),
    "that was attempt {number}": "c'était l'essai {number}",
    "one answer for one input, {inputs}, whatever the file says": (
        "une seule réponse pour une entrée, {inputs}, quoi que dise le fichier"
    ),
    "different answers: those that stand in the file": (
        "des réponses différentes : celles qui sont dans le fichier"
    ),
}
