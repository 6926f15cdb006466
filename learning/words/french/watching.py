"""What those who watch a training are told, in French."""

FRENCH = {
    # learning/watching/TrainingWatch.py
    "epoch {number}: {text}": "époque {number} : {text}",
    "the cost explodes ({cost:.3g}): a lower learning rate, smaller initial weights, or gradient "
    "clipping (--clip-norm); lecture 003": (
        "le coût explose ({cost:.3g}) : un taux d'apprentissage plus bas, des poids initiaux plus "
        "petits, ou l'écrêtage du gradient (--clip-norm) ; cours 003"
    ),
    "the cost stays at that of the start: another learning rate (--find-rate), other initial "
    "weights than constant ones, and check the labels; lecture 003": (
        "le coût reste à celui du départ : un autre taux d'apprentissage (--find-rate), des poids "
        "initiaux qui ne soient pas constants, et vérifier les étiquettes ; cours 003"
    ),
    "the gradient vanishes: {size:.1e} in hidden layer 1, {lastSize:.1e} at the outputs; ReLU in "
    "place of the logistic function or tanh (--activation), fewer layers, --batch-norm; lectures "
    "000 and 003": (
        "le gradient s'évanouit : {size:.1e} dans la couche cachée 1, {lastSize:.1e} aux sorties ; "
        "ReLU à la place de la fonction logistique ou de tanh (--activation), moins de couches, "
        "--batch-norm ; cours 000 et 003"
    ),
    "{dead} of the {count} neurons of hidden layer {number} are dead, their slope 0 on every "
    "example: leaky ReLU, PReLU or ELU, a lower learning rate, or --init he; lecture 000": (
        "neurones morts dans la couche cachée {number} : {dead} sur {count}, leur pente étant 0 "
        "sur tous les exemples ; leaky ReLU, PReLU ou ELU, un taux d'apprentissage plus bas, ou "
        "--init he ; cours 000"
    ),
    "{flat} of the {count} neurons of hidden layer {number} are saturated: smaller initial weights "
    "(--init xavier), inputs of scale 1 (--normalize), or ReLU; lectures 000 and 002": (
        "neurones saturés dans la couche cachée {number} : {flat} sur {count} ; des poids initiaux "
        "plus petits (--init xavier), des entrées d'échelle 1 (--normalize), ou ReLU ; cours 000 "
        "et 002"
    ),
    "the validation cost ({validationCost:.3g}) parts from the training cost ({cost:.3g}): "
    "--patience, --augment, --dropout, --l2, or fewer neurons; lecture 003": (
        "le coût de validation ({validationCost:.3g}) s'écarte du coût d'entraînement "
        "({cost:.3g}) : --patience, --augment, --dropout, --l2, ou moins de neurones ; cours 003"
    ),
    # learning/watching/ProgressBar.py and learning/watching/Audience.py
    "epoch {number}, cost {cost}": "époque {number}, coût {cost}",
    "stopped after epoch {number} ({seconds:.2f} s of training) because {reason}": (
        "arrêt après l'époque {number} ({seconds:.2f} s d'apprentissage) : {reason}"
    ),
    "starting again with seed {seed}": "on recommence avec la graine {seed}",
    "the cost is 0": "le coût est 0",
    "epoch {number}": "époque {number}",
    "cost {cost}": "coût {cost}",
    "validation cost {cost}": "coût de validation {cost}",
    "rate {rate:.3g}": "taux {rate:.3g}",
    "the weights are those of epoch {number}": "les poids sont ceux de l'époque {number}",
    "the cost went up to {cost} from {start}: the learning rate is probably too high "
    "(--learning-rate {rate:g})": (
        "le coût est monté de {start} à {cost} : le taux d'apprentissage est sans doute trop "
        "grand (--learning-rate {rate:g})"
    ),
    "the cost is below the threshold {threshold:g}": ("le coût est sous le seuil {threshold:g}"),
    "it is the last one allowed (--max-epochs)": "c'est la dernière permise (--max-epochs)",
    "it is stuck at the cost {cost}": "le coût est bloqué à {cost}",
    "every training example is classified well": (
        "tous les exemples d'entraînement sont bien classés"
    ),
    "the validation cost was lowest in epoch {number}": (
        "le coût de validation était au plus bas à l'époque {number}"
    ),
    "it was asked to": "l'arrêt a été demandé",
    "the cost went up to {cost}": "le coût est monté à {cost}",
}
