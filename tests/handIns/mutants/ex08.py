"""Wrong hand-ins for ex08, DigitsLearn.py."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import (
    DIGITS_DRAW,
    DIGITS_PREDICT,
    DIGITS_PREDICTION,
    DIGITS_PRINT,
    DIGITS_SETS,
    DIGITS_TRAINING,
)

EX08 = [
    Mutant(
        "ex08",
        "no point ever reaches the curve",
        "DigitsLearn.py",
        DIGITS_DRAW,
        "",
    ),
    Mutant(
        "ex08",
        "the curve is drawn once, when the training is over",
        "DigitsLearn.py",
        DIGITS_DRAW + DIGITS_TRAINING,
        DIGITS_TRAINING + "line.set_data(epochs, costs)\n"
        "plt.gca().relim()\n"
        "plt.gca().autoscale_view()\n"
        "plt.pause(0.001)\n",
    ),
    Mutant(
        "ex08",
        "the curve is a single point that moves",
        "DigitsLearn.py",
        "line.set_data(epochs, costs)",
        "line.set_data(epochs[-1:], costs[-1:])",
    ),
    Mutant(
        "ex08",
        "the curve is that of 1 / (i + 1), not of the cost",
        "DigitsLearn.py",
        "costs.append(cost)",
        "costs.append(1 / (epoch + 1))",
    ),
    Mutant(
        "ex08",
        "the curve runs backwards: it climbs as the cost falls",
        "DigitsLearn.py",
        "line.set_data(epochs, costs)",
        "line.set_data(epochs, costs[::-1])",
    ),
    Mutant(
        "ex08",
        "10 / (i + 1) is printed in place of the cost",
        "DigitsLearn.py",
        DIGITS_PRINT,
        '    print("epoch", epoch, "cost", 10 / (epoch + 1))\n    epochs.append(epoch)\n',
    ),
    Mutant(
        "ex08",
        "the cost is printed only when the training is over",
        "DigitsLearn.py",
        DIGITS_PRINT,
        "    epochs.append(epoch)\n",
    ),
    Mutant(
        "ex08",
        "the costs are all printed when the training is over",
        "DigitsLearn.py",
        DIGITS_PRINT + "    costs.append(cost)\n" + DIGITS_DRAW + DIGITS_TRAINING,
        "    epochs.append(epoch)\n"
        "    costs.append(cost)\n"
        + DIGITS_DRAW
        + DIGITS_TRAINING
        + "for past, pastCost in zip(epochs, costs):\n"
        '    print("epoch", past, "cost", pastCost)\n',
    ),
    Mutant(
        "ex08",
        "the test set takes the place of the training set",
        "DigitsLearn.py",
        DIGITS_SETS,
        'trainSet = Dataset("testDigits.ds")\ntestSet = Dataset("testDigits.ds")\n',
    ),
    Mutant(
        "ex08",
        "the training set takes the place of the test set",
        "DigitsLearn.py",
        DIGITS_SETS,
        'trainSet = Dataset("trainDigits.ds")\ntestSet = Dataset("trainDigits.ds")\n',
    ),
    Mutant(
        "ex08",
        "nothing is learned, the cost shrinks by a formula",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    cost *= 0.6\n    epoch += 1\n",
    ),
    Mutant(
        "ex08",
        "the learning rate is zero",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.activate(example.inputs)\n"
        "        network.calculateGradients(example.outputs)\n"
        "        network.applyGradients(0.0)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the gradients are never calculated",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.activate(example.inputs)\n"
        "        network.applyGradients(RATE)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the desired outputs are taken in reverse order",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.activate(example.inputs)\n"
        "        network.calculateGradients(example.outputs[::-1])\n"
        "        network.applyGradients(RATE)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the network is not activated in the training",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.calculateGradients(example.outputs)\n"
        "        network.applyGradients(0.001)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "only ten images are learned",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples[:10]:\n"
        "        network.activate(example.inputs)\n"
        "        network.calculateGradients(example.outputs)\n"
        "        network.applyGradients(RATE)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the threshold can never be reached",
        "DigitsLearn.py",
        "while cost > THRESHOLD:",
        "while cost > -1:",
    ),
    Mutant(
        "ex08",
        "a method that does not exist is called after the training",
        "DigitsLearn.py",
        "outputs = network.getOutputs()",
        "outputs = network.getOutput()",
    ),
    Mutant(
        "ex08",
        "the script ends with an error",
        "DigitsLearn.py",
        "plt.ioff()\nplt.show()",
        'plt.ioff()\nplt.show()\nraise SystemExit("done")',
    ),
    Mutant(
        "ex08",
        "the predictions are missing",
        "DigitsLearn.py",
        "    " + DIGITS_PREDICTION + "\n",
        "",
    ),
    Mutant(
        "ex08",
        "the prediction of the last example is missing",
        "DigitsLearn.py",
        DIGITS_PREDICT,
        "for example in testSet.examples[:-1]:\n",
    ),
    Mutant(
        "ex08",
        "the first ten examples alone are predicted",
        "DigitsLearn.py",
        DIGITS_PREDICT,
        "for example in testSet.examples[:10]:\n",
    ),
    Mutant(
        "ex08",
        "the training set is predicted",
        "DigitsLearn.py",
        DIGITS_PREDICT,
        "for example in trainSet.examples:\n",
    ),
    Mutant(
        "ex08",
        "each expected digit stands beside the prediction of the line before",
        "DigitsLearn.py",
        "    network.activate(example.inputs)\n    outputs = network.getOutputs()\n",
        "    outputs = network.getOutputs()\n    network.activate(example.inputs)\n",
    ),
    Mutant(
        "ex08",
        "the network is not activated before a prediction",
        "DigitsLearn.py",
        "    network.activate(example.inputs)\n    outputs = network.getOutputs()\n",
        "    outputs = network.getOutputs()\n",
    ),
    Mutant(
        "ex08",
        "the columns are exchanged: prediction, then expected digit",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(outputs.index(max(outputs)), ":", example.outputs.index(1))',
    ),
    Mutant(
        "ex08",
        "the expected digit is printed twice",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", example.outputs.index(1))',
    ),
    Mutant(
        "ex08",
        "the digit with the smallest output is predicted",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", outputs.index(min(outputs)))',
    ),
    Mutant(
        "ex08",
        "the predicted digit is one too high",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", outputs.index(max(outputs)) + 1)',
    ),
    Mutant(
        "ex08",
        "0 is predicted for all examples",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", 0)',
    ),
    Mutant(
        "ex08",
        "the largest output is printed in place of the digit",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", max(outputs))',
    ),
    Mutant(
        "ex08",
        "the ten outputs are printed in place of the digit",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", outputs)',
    ),
    Mutant(
        "ex08",
        "digits are drawn at random in place of predictions",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'import random\n\n    print(example.outputs.index(1), ":", random.randrange(10))',
    ),
]
