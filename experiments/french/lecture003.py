"""What the experiments of lecture 003 say, in French."""

FRENCH = {
    "Weights that start equal": "Des poids égaux au départ",
    "Weights that start equal stay equal, and the network does not learn.": (
        "Des poids égaux au départ le restent, et le réseau n'apprend pas."
    ),
    "with a hidden layer its neurons stay equal, and a fifth fewer digits are read than from "
    "drawn weights; without one, 85 % are read all the same": (
        "avec une couche cachée ses neurones restent égaux, et un cinquième de chiffres en moins "
        "sont lus qu'à partir de poids tirés ; sans elle, 85 % sont lus quand même"
    ),
    "read are {plain:.0%} from zeros without a hidden layer, {equal:.0%} from equal weights "
    "with one, {drawn:.0%} from drawn ones; equal neurons end {apart:.0e} apart": (
        "sont lus {plain:.0%} à partir de zéros sans couche cachée, {equal:.0%} à partir de "
        "poids égaux avec une, {drawn:.0%} à partir de poids tirés ; les neurones égaux "
        "finissent à {apart:.0e} l'un de l'autre"
    ),
    "network, weights at the start": "réseau, poids au départ",
    "read, median": "lus, médiane",
    "neurons apart": "écart des neurones",
    "part of the test set that is read": "part du jeu de test qui est lue",
    "hidden, from equal": "cachés, d'égaux",
    "hidden, from drawn": "cachés, de tirés",
    # Explosion.py
    "Explosion to NaN, and clipping that prevents it": (
        "L'explosion jusqu'à NaN, et l'écrêtage qui l'évite"
    ),
    "Too high a rate makes weights and outputs explode to infinity or NaN; clipping the "
    "gradient prevents it.": (
        "Un taux trop fort fait exploser poids et sorties jusqu'à l'infini ou NaN ; écrêter "
        "le gradient l'évite."
    ),
    "whatever the seed, without clipping the cost is no number in the end, and with clipping "
    "it ends below where it began": (
        "quelle que soit la graine, sans écrêtage le coût n'est plus un nombre à la fin, et "
        "avec écrêtage il finit sous son départ"
    ),
    "cost (squared error)": "coût (erreur quadratique)",
    "at rate {rate:g} nothing explodes": "au taux {rate:g} rien n'explose",
    "no clipping": "sans écrêtage",
    "clipped at norm 1": "écrêté à la norme 1",
    "without clipping all {count} runs end in no number, with it at {cost:.2f} or less": (
        "sans écrêtage, les {count} essais finissent sans nombre, avec lui à {cost:.2f} ou moins"
    ),
    "{up} of {count} runs explode; clipped, {saved} end below their start": (
        "explosent {up} des {count} essais ; écrêtés, {saved} finissent sous leur départ"
    ),
    "every run": "tous les essais",
    # LineBowl.py
    "A line, and the bowl of its cost": "Une droite, et la cuvette de son coût",
    "Of a line the mean squared error is a bowl over its two parameters, and gradient descent "
    "comes down to its bottom.": (
        "L'erreur quadratique moyenne d'une droite est une cuvette au-dessus de ses deux "
        "paramètres, et la descente de gradient en atteint le fond."
    ),
    "from every start the descent ends within 0.01 of the line that the formula of least "
    "squares gives": (
        "de chaque départ, la descente finit à moins de 0.01 de la droite que donne la formule "
        "des moindres carrés"
    ),
    "how many points": "combien de points",
    "how many starts, each with points of its own": "combien de départs, chacun avec ses points",
    "{arrived} of {count} descents arrive; the first at y = {a:.3f} x + {b:.3f}, the formula "
    "gives {c:.3f} and {d:.3f}": (
        "{arrived} descentes sur {count} arrivent ; la première à y = {a:.3f} x + {b:.3f}, la "
        "formule donne {c:.3f} et {d:.3f}"
    ),
    "start": "départ",
    "a at the end": "a à la fin",
    "b at the end": "b à la fin",
    "a by the formula": "a par la formule",
    "b by the formula": "b par la formule",
    "the line": "la droite",
    "the bowl: E over a and b": "la cuvette : E sur a et b",
    # ChanceCauses.py
    "At chance, and why": "Au niveau de la chance, et pourquoi",
    "A network that stays at chance has a cause: weights of zero, a wrong rate, a vanishing "
    "gradient, outputs that are not updated, or labels that do not belong.": (
        "Un réseau qui reste au niveau de la chance a une cause : des poids nuls, un mauvais "
        "taux, un gradient qui disparaît, des sorties qui ne sont pas mises à jour, ou des "
        "étiquettes qui ne correspondent pas."
    ),
    "with each cause at most 20 % of the validation set are read and `--watch` names it; "
    "without any, 85 % or more and it names none": (
        "avec chaque cause, au plus 20 % du jeu de validation sont lus et `--watch` la nomme ; "
        "sans aucune, 85 % ou plus et il n'en nomme pas"
    ),
    "nothing is wrong": "rien ne cloche",
    "weights of zero": "poids nuls",
    "rate too low": "taux trop faible",
    "rate too high": "taux trop fort",
    "vanishing gradient": "gradient qui disparaît",
    "output layer not updated": "sortie non mise à jour",
    "labels that do not belong": "étiquettes sans rapport",
    "learning rate, of all but the two that have a wrong one": (
        "taux d'apprentissage, de tous sauf des deux qui en ont un mauvais"
    ),
    "{chance} of {count} causes leave it at chance, {named} are named; healthy it reads "
    "{read:.0%}; the exceptions: {missing}": (
        "{chance} causes sur {count} le laissent au niveau de la chance, {named} sont nommées ;"
        " sain, il lit {read:.0%} ; les exceptions : {missing}"
    ),
    "what is wrong": "ce qui cloche",
    "learned, read": "appris, lus",
    "validation, read": "validation, lus",
    "what --watch names": "ce que --watch nomme",
    "part that is read": "part qui est lue",
}
