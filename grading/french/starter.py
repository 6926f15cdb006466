"""What is said to students who begin from the starter, in French."""

FRENCH = {
    # grading/command.py
    "the folder to mark": "le dossier à corriger",
    "an exercise, as in {example}": "un exercice, comme dans {example}",
    "mark the day, or one exercise": "corriger le jour, ou un exercice",
    "mark again each time a file is saved": "corriger à chaque enregistrement d'un fichier",
    "one exercise after the other, with hints": "un exercice après l'autre, avec des indices",
    "the next hint of an exercise": "l'indice suivant d'un exercice",
    "mark all the hand-ins of a class": "corriger tous les rendus d'une classe",
    # grading/unwritten.py
    "{exercise} is still to be written": "{exercise} reste à écrire",
    "it needs {exercise}, which is still to be written": (
        "il y faut {exercise}, qui reste à écrire"
    ),
    # grading/starter/__main__.py
    "begin with SUBJECT.md in {folder}": "commencez par SUBJECT.md dans {folder}",
    # grading/starter/folder.py
    "something there": "quelque chose dedans",
    "a new or an empty folder": "un dossier nouveau ou vide",
    "Exercise {exercise}.": "Exercice {exercise}.",
    # grading/starter/Progress.py, grading/starter/learn.py and grading/starter/marked.py
    "{exercise}, hint {number} of {count}: {hint}": (
        "{exercise}, indice {number} sur {count} : {hint}"
    ),
    "{exercise}, {title} ({file})": "{exercise}, {title} ({file})",
    "It passes. n: the next exercise": "C'est réussi. n : l'exercice suivant",
    "h: a hint   n: the next exercise   l: the list   q: the end": (
        "h : un indice   n : l'exercice suivant   l : la liste   q : la fin"
    ),
    "it could not be marked: {words}": "cela n'a pu être corrigé : {words}",
    # grading/starter/tasks.py
    "Set `gradient` to ∇ = y − h, and return it; h is the last output, y is desired. It points "
    "down the cost. The weights do not move yet.": (
        "Mettre ∇ = y − h dans `gradient`, et le renvoyer ; h est la dernière sortie, y celle "
        "qu'on désire. Il pointe vers le bas du coût. Les poids ne bougent pas encore."
    ),
    "Move every weight down the cost: w₀ += α∇ for the bias, and wᵢ += α∇xᵢ for the others; α is "
    "`learningRate`, xᵢ are the `inputs`.": (
        "Faire descendre le coût à chaque poids : w₀ += α∇ pour le biais, et wᵢ += α∇xᵢ pour les "
        "autres ; α est `learningRate`, les xᵢ sont les `inputs`."
    ),
    "Train one neuron on or.ds until its cost is below THRESHOLD; print the cost as it falls, and "
    "draw it; then print a line `x1 x2 expected : predicted` for each example.": (
        "Faire apprendre or.ds à un neurone jusqu'à ce que son coût soit sous THRESHOLD ; "
        "afficher le coût qui baisse, et le dessiner ; puis une ligne `x1 x2 attendue : prédite` "
        "par exemple."
    ),
    "Train one neuron on trainBinary.ds; print the cost as it falls, and draw it; then try it on "
    "testBinary.ds, and print a line `expected : predicted` for each example.": (
        "Faire apprendre trainBinary.ds à un neurone ; afficher le coût qui baisse, et le "
        "dessiner ; puis l'essayer sur testBinary.ds, une ligne `attendue : prédite` par exemple."
    ),
    "Return the cost of the network: the sum over its output neurons of their mean cross-entropy "
    "over the examples of a dataset.": (
        "Renvoyer le coût du réseau : la somme, sur ses neurones de sortie, de leur entropie "
        "croisée moyenne sur les exemples d'un jeu de données."
    ),
    "Calculate the gradient of each output neuron, each with its own desired output. (Those of "
    "hidden neurons come the day after, with ex09.)": (
        "Calculer le gradient de chaque neurone de sortie, chacun avec sa propre sortie désirée. "
        "(Ceux des neurones cachés viennent le lendemain, avec ex09.)"
    ),
    "Move every weight down the cost, as applyGradient does; the inputs are the outputs of the "
    "neurons of the layer before.": (
        "Faire descendre le coût à chaque poids, comme applyGradient ; les entrées sont les "
        "sorties des neurones de la couche d'avant."
    ),
    "Apply the gradient of every neuron of every layer that has weights.": (
        "Appliquer le gradient de chaque neurone de chaque couche qui a des poids."
    ),
    "Train a network on trainDigits.ds; print the cost as it falls, and draw it; then try it on "
    "testDigits.ds, and print a line `expected : predicted` for each example.": (
        "Faire apprendre trainDigits.ds à un réseau ; afficher le coût qui baisse, et le "
        "dessiner ; puis l'essayer sur testDigits.ds, une ligne `attendue : prédite` par exemple."
    ),
    "Set `gradient` to ∇ = h(1 − h) Σₖ ∇ₖ wₖ[index + 1], and return it; k goes over the neurons of "
    "`nextLayer`, `index` is this neuron's place in its own layer.": (
        "Mettre ∇ = h(1 − h) Σₖ ∇ₖ wₖ[index + 1] dans `gradient`, et le renvoyer ; k parcourt les "
        "neurones de `nextLayer`, `index` est la place de ce neurone dans sa propre couche."
    ),
    "Train a network with a hidden layer on xor.ds; print the cost as it falls, and draw it; then "
    "print a line `x1 x2 expected : predicted` for each example.": (
        "Faire apprendre xor.ds à un réseau à couche cachée ; afficher le coût qui baisse, et le "
        "dessiner ; puis une ligne `x1 x2 attendue : prédite` par exemple."
    ),
    "A number that remembers what it was made from, so that the chain rule goes through any "
    "expression, from its end back. The subject is in ex11.md.": (
        "Un nombre qui se souvient de quoi il a été fait, pour que la règle de la chaîne passe par "
        "toute expression, de sa fin vers son début. Le sujet est dans ex11.md."
    ),
    "Tell whether `gradient` is that of `function` at `point`, by measuring it: True or False. The "
    "subject is in ex12.md.": (
        "Dire si `gradient` est celui de `function` en `point`, en le mesurant : True ou False. "
        "Le sujet est dans ex12.md."
    ),
    # grading/starter/blanks.py
    "Hold a number, and room for a gradient.": "Tenir un nombre, et la place d'un gradient.",
    "Return self + other, a new Value; other may be a plain number. (2 + a asks for `__radd__`.)": (
        "Renvoyer self + other, une nouvelle Value ; other peut être un simple nombre. (2 + a "
        "demande `__radd__`.)"
    ),
    "Return self · other, a new Value; other may be a plain number. (2 * a asks for `__rmul__`.)": (
        "Renvoyer self · other, une nouvelle Value ; other peut être un simple nombre. (2 * a "
        "demande `__rmul__`.)"
    ),
    "Return h = 1/(1 + e⁻ᵃ), a new Value, a being this one; for any a.": (
        "Renvoyer h = 1/(1 + e⁻ᵃ), une nouvelle Value, a étant celle-ci ; pour tout a."
    ),
    "Let this value, the end, and all that it was made from hold their gradients, +∂end/∂value.": (
        "Donner à cette valeur, la fin, et à toutes celles dont elle est faite leur gradient, "
        "+∂fin/∂valeur."
    ),
    # grading/starter/hints.py
    "Which two numbers say how far the neuron is off?": (
        "Quels deux nombres disent de combien le neurone se trompe ?"
    ),
    "The neuron keeps its last answer in self.output; what it should have been comes in as "
    "desiredOutput. ∇ is the difference, positive if the answer was too low.": (
        "Le neurone garde sa dernière réponse dans self.output ; ce qu'elle aurait dû être arrive "
        "par desiredOutput. ∇ est la différence, positive si la réponse était trop basse."
    ),
    "Take the answer away from what was desired, keep that in self.gradient, and return it.": (
        "Ôter la réponse de ce qui était désiré, garder cela dans self.gradient, et le renvoyer."
    ),
    "How much did each weight have to do with the answer? As much as its input.": (
        "Pour combien chaque poids est-il dans la réponse ? Pour autant que son entrée."
    ),
    "The step of a weight is the rate, times the gradient, times its input. The bias has no input: "
    "put 1 in its place.": (
        "Le pas d'un poids est le taux, fois le gradient, fois son entrée. Le biais n'a pas "
        "d'entrée : mettez 1 à sa place."
    ),
    "Add the rate times the gradient to weight 0; then go over the inputs, counted from 1, and "
    "add the same times the input to the weight of that number.": (
        "Ajoutez au poids 0 le taux fois le gradient ; puis parcourez les entrées, comptées à "
        "partir de 1, et ajoutez la même chose fois l'entrée au poids de ce numéro."
    ),
    "Three calls make a step: activate, calculateOutputGradient, applyGradient.": (
        "Trois appels font un pas : activate, calculateOutputGradient, applyGradient."
    ),
    "Do them for every example, again and again, while calcLoss of the dataset is above the "
    "threshold. Where does the cost have to be printed so that one sees it fall?": (
        "Faites-les pour chaque exemple, encore et encore, tant que calcLoss du jeu de données est "
        "au-dessus du seuil. Où faut-il afficher le coût pour qu'on le voie baisser ?"
    ),
    "After the loop, activate the neuron on each example once more: its answer, rounded, stands "
    "after the colon. plt.pause(0.001) shows what was drawn so far.": (
        "Après la boucle, activez encore le neurone sur chaque exemple : sa réponse, arrondie, "
        "vient après les deux points. plt.pause(0.001) montre ce qui est dessiné jusque-là."
    ),
    "It is OrLearn.py with other data. What changes?": (
        "C'est OrLearn.py avec d'autres données. Qu'est-ce qui change ?"
    ),
    "The neuron has 64 inputs, one for each pixel; there is a file to learn from, and another to "
    "be tried on.": (
        "Le neurone a 64 entrées, une par pixel ; il y a un fichier pour apprendre, et un autre "
        "pour être mis à l'épreuve."
    ),
    "The loop reads trainBinary.ds, and the predictions go over testBinary.ds. If the cost falls "
    "too slowly, try another rate.": (
        "La boucle lit trainBinary.ds, et les prédictions parcourent testBinary.ds. Si le coût "
        "baisse trop lentement, essayez un autre taux."
    ),
    "What does one neuron's calcLoss do, and what is there several of now?": (
        "Que fait le calcLoss d'un neurone, et de quoi y en a-t-il plusieurs maintenant ?"
    ),
    "For one example: activate the network, and add up the cross-entropy of each output neuron "
    "with its own desired output.": (
        "Pour un exemple : activez le réseau, et additionnez l'entropie croisée de chaque neurone "
        "de sortie avec sa propre sortie désirée."
    ),
    "Two sums, one in the other: over the examples, and for each over its outputs; at the end "
    "divide by the number of examples, and by nothing else.": (
        "Deux sommes, l'une dans l'autre : sur les exemples, et pour chacun sur ses sorties ; à "
        "la fin divisez par le nombre d'exemples, et par rien d'autre."
    ),
    "Each output neuron can do it already: ex00.": (
        "Chaque neurone de sortie sait déjà le faire : ex00."
    ),
    "The output neurons are the last list of self.layers; the desired outputs come in the same "
    "order.": (
        "Les neurones de sortie sont la dernière liste de self.layers ; les sorties désirées "
        "viennent dans le même ordre."
    ),
    "Go over both side by side with zip, and call calculateOutputGradient of each.": (
        "Parcourez les deux côte à côte avec zip, et appelez calculateOutputGradient de chacun."
    ),
    "It is ex01; only the inputs come from somewhere else.": (
        "C'est ex01 ; seules les entrées viennent d'ailleurs."
    ),
    "Each neuron of the layer before keeps its answer in output.": (
        "Chaque neurone de la couche d'avant garde sa réponse dans output."
    ),
    "Make a list of these outputs, and hand it to applyGradient with the rate.": (
        "Faites une liste de ces sorties, et donnez-la à applyGradient avec le taux."
    ),
    "Which layers have weights, and what is before each of them?": (
        "Quelles couches ont des poids, et qu'y a-t-il avant chacune d'elles ?"
    ),
    "Layer 0 holds the inputs and has no weights. Layer 1 reads layer 0, layer 2 reads layer 1.": (
        "La couche 0 tient les entrées et n'a pas de poids. La couche 1 lit la couche 0, la "
        "couche 2 lit la couche 1."
    ),
    "Go over the layers from number 1 on; for each of its neurons call applyGradientWithLayer with "
    "the layer before.": (
        "Parcourez les couches à partir du numéro 1 ; pour chacun de ses neurones, appelez "
        "applyGradientWithLayer avec la couche d'avant."
    ),
    "It is BinaryLearn.py with a network; which three calls make a step now?": (
        "C'est BinaryLearn.py avec un réseau ; quels trois appels font un pas maintenant ?"
    ),
    "activate, calculateGradients, applyGradients: 64 inputs and 10 outputs, one for each digit.": (
        "activate, calculateGradients, applyGradients : 64 entrées et 10 sorties, une par chiffre."
    ),
    "The digit that the network reads is the index of its largest output; the one expected is the "
    "index of the 1.": (
        "Le chiffre que lit le réseau est l'indice de sa plus grande sortie ; celui qui est "
        "attendu est l'indice du 1."
    ),
    "Whom did this neuron's answer lead astray, and by how much?": (
        "Qui la réponse de ce neurone a-t-elle induit en erreur, et de combien ?"
    ),
    "Each neuron k of the next layer hands back its ∇ times the weight through which it read this "
    "neuron. That weight has the number index + 1: number 0 is the bias.": (
        "Chaque neurone k de la couche suivante rend son ∇ fois le poids par lequel il a lu ce "
        "neurone. Ce poids a le numéro index + 1 : le numéro 0 est le biais."
    ),
    "Add these up over the next layer, and multiply by the slope of the logistic function, "
    "h(1 − h); keep it in self.gradient, and return it.": (
        "Additionnez-les sur la couche suivante, et multipliez par la pente de la fonction "
        "logistique, h(1 − h) ; gardez cela dans self.gradient, et renvoyez-le."
    ),
    "It is OrLearn.py with a network: what does it need so that XOR can be learned?": (
        "C'est OrLearn.py avec un réseau : que lui faut-il pour que XOR puisse être appris ?"
    ),
    "A hidden layer, and the three calls of ex08. Two hidden neurons may get stuck; four hardly "
    "ever do.": (
        "Une couche cachée, et les trois appels d'ex08. Deux neurones cachés peuvent rester "
        "bloqués ; quatre, presque jamais."
    ),
    "NeuralNetwork([2, 4, 1]), a rate of 0.5 or more, and a loop while the cost is above the "
    "threshold; if it comes to rest high up, begin again.": (
        "NeuralNetwork([2, 4, 1]), un taux de 0.5 ou plus, et une boucle tant que le coût est "
        "au-dessus du seuil ; s'il s'arrête en haut, recommencez."
    ),
    "What must a value know of those it was made from, to hand its gradient back?": (
        "Que doit savoir une valeur de celles dont elle est faite, pour leur rendre son gradient ?"
    ),
    "For each of them, how much it changes the result: of a sum 1, of a product the other factor, "
    "of the logistic h(1 − h). Keep the pairs when the value is made. Gradients are added up, once "
    "for each use.": (
        "Pour chacune, de combien elle change le résultat : dans une somme 1, dans un produit "
        "l'autre facteur, dans la logistique h(1 − h). Gardez ces paires quand la valeur est "
        "faite. Les gradients s'ajoutent, une fois par usage."
    ),
    "Collect all that the end was made from, each once, and count how often each is used. Give the "
    "end 1, the others 0; then take a value that all its users have been through, add its gradient "
    "times the slope to each that it was made from, and so on.": (
        "Rassemblez tout ce dont la fin est faite, chaque valeur une fois, et comptez combien de "
        "fois chacune sert. Donnez 1 à la fin, 0 aux autres ; puis prenez une valeur dont tous les "
        "usages sont passés, ajoutez son gradient fois la pente à chacune de celles dont elle est "
        "faite, et ainsi de suite."
    ),
    "By how much does the function change where one number moves a little?": (
        "De combien change la fonction quand un seul nombre bouge un peu ?"
    ),
    "Ask the function a step above and a step below; the difference over two steps is the slope. "
    "The step is a hundred-thousandth of that number's own size.": (
        "Interrogez la fonction un pas au-dessus et un pas au-dessous ; la différence sur deux pas "
        "est la pente. Le pas est un cent-millième de la grandeur de ce nombre même."
    ),
    "Compare each slope by itself, within a thousandth of its size, and allow for the rounding of "
    "the two values: 1e-15 of their sizes over the step. Where the number is 0, the largest of the "
    "others gives the step; ask whether the error is small, since of a nan nothing is.": (
        "Comparez chaque pente pour elle-même, à un millième de sa grandeur près, et accordez "
        "l'arrondi des deux valeurs : 1e-15 de leur grandeur sur le pas. Où le nombre est 0, le "
        "plus grand des autres donne le pas ; demandez si l'erreur est petite : d'un nan, rien ne "
        "l'est."
    ),
}
