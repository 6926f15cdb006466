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
        "{up} essais sur {count} explosent ; écrêtés, {saved} finissent sous leur départ"
    ),
    "every run": "tous les essais",
}
