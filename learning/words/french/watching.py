"""What those who watch a training are told, in French."""

FRENCH = {
    # learning/watching/TrainingWatch.py
    "epoch {number}: {text}": "époque {number} : {text}",
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
    "the weights are those that were loaded": "les poids sont ceux qui ont été chargés",
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
    "the validation was best before the network was loaded": (
        "la validation était meilleure avant que le réseau ne soit chargé"
    ),
    "the validation accuracy was highest in epoch {number}": (
        "l'exactitude de validation était au plus haut à l'époque {number}"
    ),
    "the validation cost was lowest in epoch {number}": (
        "le coût de validation était au plus bas à l'époque {number}"
    ),
    "it was asked to": "l'arrêt a été demandé",
    "the cost went up to {cost}": "le coût est monté à {cost}",
}
