"""What the checks of methods expect and find, in French."""

FRENCH = {
    "the gradients of hidden neurons": "les gradients cachés",
    "lecture 002, the chain rule through several paths: ∇ = h(1 − h) Σₖ ∇ₖ wₖ, k reading h": (
        "cours 002, la règle de la chaîne par plusieurs chemins : ∇ = h(1 − h) Σₖ ∇ₖ wₖ, k lisant h"
    ),
    "{called}, its output being {output} and Σₖ ∇ₖ wₖ {sum}": (
        "{called}, sa sortie étant {output} et Σₖ ∇ₖ wₖ {sum}"
    ),
    "ex00, the gradient": "ex00, le gradient",
    "ex07, applying the gradients": "ex07, l'application des gradients",
    "the network answers": "le réseau répond",
    "{made}, activate, calculateGradients([1]); the weights afterwards": (
        "{made}, activate, calculateGradients([1]) ; les poids ensuite"
    ),
    "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), "
    "looking at layer {layer}; compared with the slope of the cost, measured by moving each "
    "weight a little": (
        "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), on "
        "regarde la couche {layer} ; comparé à la pente du coût, mesurée en déplaçant un peu "
        "chaque poids"
    ),
    "a gradient {gradient}, kept in the same attribute each time": (
        "un gradient {gradient}, gardé chaque fois dans le même attribut"
    ),
    "the number nearest to it that it keeps is {number}": (
        "le nombre le plus proche qu'il garde est {number}"
    ),
    "the sheet, ex04: the sum, over the output neurons, of their mean cost over the examples": (
        "le sujet, ex04 : la somme, sur les neurones de sortie, de leur coût moyen sur les exemples"
    ),
    "{made}, calcLoss(dataset); the weights afterwards": (
        "{made}, calcLoss(dataset) ; les poids ensuite"
    ),
    "the sheet, ex04: calculating a cost is not learning": (
        "le sujet, ex04 : calculer un coût n'est pas apprendre"
    ),
    "lecture 000, hidden layers: is their gradient right, do the weights start apart?": (
        "cours 000, les couches cachées : leur gradient est-il juste, les poids partent-ils "
        "différents ?"
    ),
    "the sheet, ex06: as applyGradient, the inputs being the outputs of the neurons given": (
        "le sujet, ex06 : comme applyGradient, les entrées étant les sorties des neurones donnés"
    ),
    "applyGradientWithLayer({rate}, neurons whose outputs are {outputs})": (
        "applyGradientWithLayer({rate}, des neurones dont les sorties sont {outputs})"
    ),
    "{made}, activate({inputs}), calculateOutputGradient({y}), "
    "applyGradientWithLayer({rate}, neurons whose outputs are {outputs}); y − h was "
    "{gradient}, the weights, bias first, {weights}": (
        "{made}, activate({inputs}), calculateOutputGradient({y}), "
        "applyGradientWithLayer({rate}, des neurones dont les sorties sont {outputs}) ; y − h "
        "était {gradient}, les poids, le biais d'abord, {weights}"
    ),
    "applyGradientWithLayer(rate, layer); all that a neuron of the layer holds": (
        "applyGradientWithLayer(rate, layer) ; tout ce que contient un neurone de la couche"
    ),
    "the sheet, ex01: w₀ gets α∇ more, and each other weight α∇ times its own input": (
        "le sujet, ex01 : w₀ reçoit α∇ de plus, et chaque autre poids α∇ fois sa propre entrée"
    ),
    "applyGradient(0.5, {inputs}), the inputs after": (
        "applyGradient(0.5, {inputs}), les entrées ensuite"
    ),
    "{made}, activate({inputs}), calculateOutputGradient({y}), applyGradient({rate}, "
    "{given}); y − h was {gradient}, the weights, bias first, {weights}": (
        "{made}, activate({inputs}), calculateOutputGradient({y}), applyGradient({rate}, "
        "{given}) ; y − h était {gradient}, les poids, le biais d'abord, {weights}"
    ),
    "{made}, five times activate({inputs}), calculateOutputGradient(1), applyGradient(0.5, "
    "the same inputs)": (
        "{made}, cinq fois activate({inputs}), calculateOutputGradient(1), applyGradient(0.5, "
        "les mêmes entrées)"
    ),
    "a distance between the output and 1 that shrinks each time": (
        "une distance entre la sortie et 1 qui diminue chaque fois"
    ),
    "the sheet, ex01: the sign of the step": "le sujet, ex01 : le signe du pas",
    "the sheet, ex07: every neuron's own gradient, with the outputs of the layer before it": (
        "le sujet, ex07 : le gradient propre à chaque neurone, avec les sorties de la couche "
        "précédente"
    ),
    "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), "
    "looking at the hidden neurons; their gradients were {gradients}, their weights, biases "
    "first, {weights}": (
        "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), on "
        "regarde les neurones cachés ; leurs gradients étaient {gradients}, leurs poids, les "
        "biais d'abord, {weights}"
    ),
    "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), "
    "looking at the output neurons, which read {read}; each step was to be {steps}, the "
    "weights, biases first, {weights}": (
        "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), on "
        "regarde les neurones de sortie, qui lisent {read} ; chaque pas devait être {steps}, "
        "les poids, les biais d'abord, {weights}"
    ),
    "ex05, the gradients": "ex05, les gradients",
    "{made}, five times activate({inputs}), calculateGradients({desired}), applyGradients(0.5)": (
        "{made}, cinq fois activate({inputs}), calculateGradients({desired}), applyGradients(0.5)"
    ),
    "outputs that come closer to {desired} each time": (
        "des sorties qui s'approchent chaque fois de {desired}"
    ),
    "distances of {distances}": "des distances de {distances}",
    "the sheet, ex00: ∇ = y − Logistic(sp), sp being the weighted sum, bias included": (
        "le sujet, ex00 : ∇ = y − Logistic(sp), sp étant la somme pondérée, biais compris"
    ),
    "the gradient, y − h": "le gradient, y − h",
    "{made}, activate({inputs}), calculateOutputGradient(1); the weights afterwards": (
        "{made}, activate({inputs}), calculateOutputGradient(1) ; les poids ensuite"
    ),
    "the sheet, ex01: applying the gradient is another function's work": (
        "le sujet, ex01 : appliquer le gradient est le travail d'une autre fonction"
    ),
    "the sheet, ex05: each output neuron has its own desired output, in the same order": (
        "le sujet, ex05 : chaque neurone de sortie a sa propre sortie voulue, dans le même ordre"
    ),
    "{made}, activate({inputs}), calculateGradients([1, 0]); the weights afterwards": (
        "{made}, activate({inputs}), calculateGradients([1, 0]) ; les poids ensuite"
    ),
    "the sheet, ex07: applying the gradients is another function's work": (
        "le sujet, ex07 : appliquer les gradients est le travail d'une autre fonction"
    ),
    "ex04, the network answers as on the days before": (
        "ex04, le réseau répond comme les jours précédents"
    ),
}
