"""What the experiments of lecture 002 say, in French."""

FRENCH = {
    # NonLinearities.py
    "Where an activation has a slope, and where it has none": (
        "Où une activation a une pente, et où elle n'en a pas"
    ),
    "A sigmoid's slope is a quarter at most and dies on both sides, tanh's is 1 at most and "
    "dies too, ReLU's is 1 or 0 and blocks on the left, leaky ReLU's never dies.": (
        "La pente d'une sigmoïde vaut au plus un quart et meurt des deux côtés, celle de tanh au "
        "plus 1 et meurt aussi, celle de ReLU 1 ou 0 et bloque à gauche, celle de leaky ReLU ne "
        "meurt jamais."
    ),
    "for each activation the largest slope, the sides on which it dies and whether it blocks "
    "at once are those of the lecture": (
        "pour chaque activation la plus grande pente, les côtés où elle meurt et le blocage "
        "immédiat sont ceux du cours"
    ),
    "which are analysed: {names}": "lesquelles sont analysées : {names}",
    "otherwise: {names}": "il en va autrement de {names}",
    "as the lecture says for {names}; the others were not looked at, or it does not "
    "speak of them": (
        "comme le dit le cours pour {names} ; les autres n'ont pas été regardées, ou il n'en "
        "parle pas"
    ),
    "all of {names} are as the lecture says": "{names} : toutes comme le dit le cours",
    "formula": "formule",
    "slope from": "pente de",
    "to": "à",
    "dies on the left": "meurt à gauche",
    "on the right": "à droite",
    "blocks at −1": "bloque en −1",
    "centred": "centrée",
    "yes": "oui",
    "nearly": "presque",
    "output h": "sortie h",
    "slope h′": "pente h′",
    "weighted sum z": "somme pondérée z",
}
