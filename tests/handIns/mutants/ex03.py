"""Wrong hand-ins for ex03, BinaryLearn.py."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import (
    BINARY_LAST_COST,
    BINARY_PREDICT,
    BINARY_PREDICTION,
    BINARY_PRINT,
    BINARY_SETS,
    BINARY_TRAINING,
)

EX03 = [
    Mutant(
        "ex03",
        "the window of the curve opens when the training is over",
        "BinaryLearn.py",
        "plt.ion()\n"
        "(line,) = plt.plot([], [])\n"
        "\n"
        "epoch = 0\n"
        "cost = neuron.calcLoss(trainSet)\n"
        "while cost > THRESHOLD:\n" + BINARY_PRINT + "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n"
        "    plt.pause(0.001)\n",
        "(line,) = plt.plot([], [])\n"
        "\n"
        "epoch = 0\n"
        "cost = neuron.calcLoss(trainSet)\n"
        "while cost > THRESHOLD:\n" + BINARY_PRINT + "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n",
    ),
    Mutant(
        "ex03",
        "the curve is a single point that moves",
        "BinaryLearn.py",
        "line.set_data(epochs, costs)",
        "line.set_data([epoch], [cost])",
    ),
    Mutant(
        "ex03",
        "the curve is that of 1 / (i + 1), not of the cost",
        "BinaryLearn.py",
        "costs.append(cost)",
        "costs.append(1 / (epoch + 1))",
    ),
    Mutant(
        "ex03",
        "the cost is printed only when the training is over",
        "BinaryLearn.py",
        BINARY_PRINT,
        "    epochs.append(epoch)\n",
    ),
    Mutant(
        "ex03",
        "the costs are all printed when the training is over",
        "BinaryLearn.py",
        BINARY_PRINT + "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n"
        "    plt.pause(0.001)\n" + BINARY_TRAINING,
        "    epochs.append(epoch)\n"
        "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n"
        "    plt.pause(0.001)\n" + BINARY_TRAINING + "for past, pastCost in zip(epochs, costs):\n"
        '    print("epoch", past, "cost", pastCost)\n',
    ),
    Mutant(
        "ex03",
        "during the training the cost goes to standard error",
        "BinaryLearn.py",
        BINARY_PRINT,
        "    import sys\n"
        "\n"
        '    print("epoch", epoch, "cost", cost, file=sys.stderr)\n'
        "    epochs.append(epoch)\n",
    ),
    Mutant(
        "ex03",
        "100 - epoch is printed in place of the cost",
        "BinaryLearn.py",
        BINARY_PRINT,
        '    print("epoch", epoch, "cost", 100 - epoch)\n    epochs.append(epoch)\n',
    ),
    Mutant(
        "ex03",
        "the test set takes the place of the training set",
        "BinaryLearn.py",
        BINARY_SETS,
        'trainSet = Dataset("testBinary.ds")\ntestSet = Dataset("testBinary.ds")\n',
    ),
    Mutant(
        "ex03",
        "the training set takes the place of the test set",
        "BinaryLearn.py",
        BINARY_SETS,
        'trainSet = Dataset("trainBinary.ds")\ntestSet = Dataset("trainBinary.ds")\n',
    ),
    Mutant(
        "ex03",
        "the two sets are exchanged",
        "BinaryLearn.py",
        BINARY_SETS,
        'trainSet = Dataset("testBinary.ds")\ntestSet = Dataset("trainBinary.ds")\n',
    ),
    Mutant(
        "ex03",
        "nothing is learned, the cost shrinks by a formula",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    cost *= 0.7\n    epoch += 1\n",
    ),
    Mutant(
        "ex03",
        "the gradient is never calculated",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    for example in trainSet.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 10:\n"
        "        break\n",
    ),
    Mutant(
        "ex03",
        "only images of 0 are learned",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    for example in trainSet.examples:\n"
        "        if example.outputs[0] == 1:\n"
        "            continue\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 10:\n"
        "        break\n",
    ),
    Mutant(
        "ex03",
        "the weights go up the cost",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    for example in trainSet.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(-0.001, example.inputs)\n"
        "    cost = neuron.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 10:\n"
        "        break\n",
    ),
    Mutant(
        "ex03",
        "the script gives up after the training",
        "BinaryLearn.py",
        BINARY_LAST_COST,
        'raise SystemExit("the test is missing")\n\nprint("test cost"',
    ),
    Mutant(
        "ex03",
        "a name is misspelt after the training",
        "BinaryLearn.py",
        BINARY_PREDICT,
        "for example in testset.examples:\n",
    ),
    Mutant(
        "ex03",
        "the predictions are missing",
        "BinaryLearn.py",
        BINARY_PREDICT + "    " + BINARY_PREDICTION + "\n",
        "",
    ),
    Mutant(
        "ex03",
        "the prediction of the first example is missing",
        "BinaryLearn.py",
        BINARY_PREDICT,
        "for example in testSet.examples[1:]:\n",
    ),
    Mutant(
        "ex03",
        "the training set is predicted",
        "BinaryLearn.py",
        BINARY_PREDICT + "    " + BINARY_PREDICTION,
        "for example in trainSet.examples:\n    " + BINARY_PREDICTION,
    ),
    Mutant(
        "ex03",
        "the predictions stand in reverse order beside the expected outputs",
        "BinaryLearn.py",
        BINARY_PREDICT + "    " + BINARY_PREDICTION,
        "for example, other in zip(testSet.examples, reversed(testSet.examples)):\n"
        '    print(int(example.outputs[0]), ":", round(neuron.activate(other.inputs)))',
    ),
    Mutant(
        "ex03",
        "the expected output is printed twice",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", int(example.outputs[0]))',
    ),
    Mutant(
        "ex03",
        "the prediction is printed twice",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'h = neuron.activate(example.inputs)\n    print(round(h), ":", round(h))',
    ),
    Mutant(
        "ex03",
        "the output is truncated: every prediction is 0",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", int(neuron.activate(example.inputs)))',
    ),
    Mutant(
        "ex03",
        "1 is predicted for all examples",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", 1)',
    ),
    Mutant(
        "ex03",
        "0 and 1 are exchanged in the predictions",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", 1 - round(neuron.activate(example.inputs)))',
    ),
    Mutant(
        "ex03",
        "the neuron is not activated before a prediction",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", round(neuron.output))',
    ),
    Mutant(
        "ex03",
        "neurons that never learned make the predictions",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", round(Neuron(64).activate(example.inputs)))',
    ),
]
