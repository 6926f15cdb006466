"""What is said of values that know their gradients, and of checks of gradients, in French."""

FRENCH = {
    "the number": "le nombre",
    "minus that; a derivative points up: +∂end/∂value": (
        "l'opposé ; une dérivée pointe vers le haut : +∂fin/∂valeur"
    ),
    "the gradient": "le gradient",
    "{what} {number}, kept in the same attribute of every value": (
        "{what} {number}, gardé dans le même attribut de chaque valeur"
    ),
    "the numbers that it keeps: {numbers}": "les nombres qu'elle garde : {numbers}",
    "the subject of ex11: {rule}": "le sujet de l'ex11 : {rule}",
    "the subject of ex11: ∂end/∂value is the sum of ∂end/∂u · ∂u/∂value over all u that use it": (
        "le sujet de l'ex11 : ∂fin/∂valeur est la somme des ∂fin/∂u · ∂u/∂valeur sur tous les "
        "u qui s'en servent"
    ),
    "each Value keeps its number and its gradient in attributes of its own": (
        "chaque Value garde son nombre et son gradient dans ses propres attributs"
    ),
    "with + and *, the other number may be a plain one, on either side": (
        "avec + et *, l'autre nombre peut être un simple nombre, des deux côtés"
    ),
    "h = 1/(1 + e⁻ᵃ), without overflow wherever a is": (
        "h = 1/(1 + e⁻ᵃ), sans débordement où que soit a"
    ),
    "∂(a + b)/∂a = 1, ∂(a · b)/∂a = b, and of the logistic h(1 − h)": (
        "∂(a + b)/∂a = 1, ∂(a · b)/∂a = b, et de la logistique h(1 − h)"
    ),
    "what is used more than once gets a share for each use, and the shares are added up": (
        "ce qui sert plus d'une fois reçoit une part par usage, et les parts s'additionnent"
    ),
    "a value hands on its gradient when all that use it have handed theirs on, not before": (
        "une valeur transmet son gradient quand toutes celles qui s'en servent ont transmis le "
        "leur, pas avant"
    ),
    "each value is visited once, however many ways lead to it": (
        "chaque valeur est visitée une fois, quel que soit le nombre de chemins qui y mènent"
    ),
    "a graph may be deeper than Python's stack: loops in place of recursion": (
        "un graphe peut être plus profond que la pile de Python : des boucles au lieu de la "
        "récursion"
    ),
    "a second call gives the same gradients, or an error; nothing is left of the first": (
        "un second appel donne les mêmes gradients, ou une erreur ; il ne reste rien du premier"
    ),
    "a sum of two values, and the number it keeps": (
        "une somme de deux valeurs, et le nombre qu'elle garde"
    ),
    "the gradients of a product": "les gradients d'un produit",
    "the subject of ex12: each slope is measured, by a step in proportion to the number that "
    "moves, and compared by itself, in proportion to its own size": (
        "le sujet de l'ex12 : chaque pente est mesurée, par un pas en proportion du nombre qui "
        "bouge, et comparée à part, en proportion de sa propre taille"
    ),
    "checkGradient(f, {point}, {gradient}), the gradient being {what}; {sizes}": (
        "checkGradient(f, {point}, {gradient}), le gradient étant {what} ; {sizes}"
    ),
    "the right one": "le bon",
    "0.01 in a component where it is 0": "0.01 dans une composante où il est 0",
    "{factor} times what it is in one component, whose slope is small": (
        "{factor} fois ce qu'il est dans une composante, dont la pente est petite"
    ),
    "1 % too large in component {place}": "trop grand de 1 % dans la composante {place}",
    "the point left as it was": "le point laissé comme il était",
    "all of it 1 % too large": "tout entier trop grand de 1 %",
    "one component 1 % too small": "trop petit de 1 % dans une composante",
    "twice as large": "deux fois trop grand",
    "half as large": "deux fois trop petit",
    "of the opposite sign": "de signe opposé",
    "of the opposite sign in one component": "de signe opposé dans une composante",
    "0 everywhere": "0 partout",
    "0 in one component": "0 dans une composante",
    "in the reverse order": "dans l'ordre inverse",
    "not a number (nan) in one component": "pas un nombre (nan) dans une composante",
    "values keep their numbers": "les valeurs gardent leurs nombres",
    "plain numbers may stand on either side": "de simples nombres peuvent être des deux côtés",
    "the logistic function": "la fonction logistique",
    "each operation has its slopes": "chaque opération a ses pentes",
    "what is used twice gets both shares": "ce qui sert deux fois reçoit les deux parts",
    "a value comes after all that use it": "une valeur vient après toutes celles qui s'en servent",
    "any graph": "n'importe quel graphe",
    "what does not lead to the end does not count": "ce qui ne mène pas à la fin ne compte pas",
    "many ways are one visit": "beaucoup de chemins font une visite",
    "a deep graph": "un graphe profond",
    "a second call": "un second appel",
    "a second end": "une seconde fin",
    "two graphs after each other": "deux graphes l'un après l'autre",
    "a right gradient is accepted": "un gradient juste est accepté",
    "where the numbers of a point are of many sizes": (
        "où les nombres d'un point sont de tailles diverses"
    ),
    "where a number of the point is zero": "où un nombre du point est nul",
    "where some numbers do not matter": "où certains nombres ne comptent pas",
    "with a thousand numbers": "avec mille nombres",
    "a wrong gradient is refused": "un gradient faux est refusé",
    "where it is wrong in a number that does not matter": (
        "où il est faux dans un nombre qui ne compte pas"
    ),
    "one of a thousand": "un sur mille",
    "one among many sizes": "un parmi des tailles diverses",
}
