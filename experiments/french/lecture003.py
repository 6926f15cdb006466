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
}
