"""Wrong hand-ins for ex02, OrLearn.py."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import OR_DRAW, OR_PREDICT, OR_PREDICTION, OR_PRINT, OR_TRAINING

EX02 = [
    Mutant(
        "ex02",
        "nothing is ever drawn",
        "OrLearn.py",
        "plt.ion()\n"
        "(line,) = plt.plot([], [])\n"
        'plt.xlabel("iterations")\n'
        'plt.ylabel("cost")\n'
        "\n"
        "iteration = 0\n"
        "cost = neuron.calcLoss(dataset)\n"
        + OR_TRAINING
        + "    if iteration % 10 == 0 or cost <= THRESHOLD:\n"
        + OR_PRINT
        + "        iterations.append(iteration)\n"
        "        costs.append(cost)\n" + OR_DRAW + "    iteration += 1\n"
        "\n" + OR_PREDICT + "    x1, x2 = example.inputs\n"
        "    " + OR_PREDICTION + "\n"
        "plt.ioff()\n"
        "plt.show()\n",
        "iteration = 0\n"
        "cost = neuron.calcLoss(dataset)\n"
        + OR_TRAINING
        + "    if iteration % 10 == 0 or cost <= THRESHOLD:\n"
        + OR_PRINT
        + "    iteration += 1\n"
        "\n" + OR_PREDICT + "    x1, x2 = example.inputs\n"
        "    " + OR_PREDICTION + "\n",
    ),
    Mutant(
        "ex02",
        "no point ever reaches the curve",
        "OrLearn.py",
        OR_DRAW,
        "",
    ),
    Mutant(
        "ex02",
        "the curve is drawn once, when the training is over",
        "OrLearn.py",
        OR_DRAW,
        "        if cost <= THRESHOLD:\n"
        "            line.set_data(iterations, costs)\n"
        "            plt.gca().relim()\n"
        "            plt.gca().autoscale_view()\n"
        "            plt.pause(0.001)\n",
    ),
    Mutant(
        "ex02",
        "the curve is a single point that moves",
        "OrLearn.py",
        "line.set_data(iterations, costs)",
        "line.set_data([iteration], [cost])",
    ),
    Mutant(
        "ex02",
        "the curve is that of 1 / (i + 1), not of the cost",
        "OrLearn.py",
        "costs.append(cost)",
        "costs.append(1 / (iteration + 1))",
    ),
    Mutant(
        "ex02",
        "1 / (i + 1) is printed in place of the cost",
        "OrLearn.py",
        OR_PRINT,
        '        print("iteration", iteration, "cost", 1 / (iteration + 1))\n',
    ),
    Mutant(
        "ex02",
        "the cost is never printed",
        "OrLearn.py",
        OR_PRINT,
        "",
    ),
    Mutant(
        "ex02",
        "the cost is printed once, when the training is over",
        "OrLearn.py",
        OR_PRINT,
        '        if cost <= THRESHOLD:\n            print("iteration", iteration, "cost", cost)\n',
    ),
    Mutant(
        "ex02",
        "the costs are all printed when the training is over",
        "OrLearn.py",
        OR_PRINT,
        "        if cost <= THRESHOLD:\n"
        "            for past, pastCost in zip(iterations, costs):\n"
        '                print("iteration", past, "cost", pastCost)\n',
    ),
    Mutant(
        "ex02",
        "the cost is shown at the first and at the last iteration only",
        "OrLearn.py",
        "if iteration % 10 == 0 or cost <= THRESHOLD:",
        "if iteration == 0 or cost <= THRESHOLD:",
    ),
    Mutant(
        "ex02",
        "the cost is shown at the first iteration only",
        "OrLearn.py",
        "if iteration % 10 == 0 or cost <= THRESHOLD:",
        "if iteration == 0:",
    ),
    Mutant(
        "ex02",
        "the cost of the first iteration is printed every time",
        "OrLearn.py",
        OR_PRINT,
        '        print("iteration", iteration, "cost", costs[0] if costs else cost)\n',
    ),
    Mutant(
        "ex02",
        "nothing is learned, the cost is 1 / (i + 1)",
        "OrLearn.py",
        OR_TRAINING,
        "while cost > THRESHOLD:\n    cost = 1 / (1 + iteration)\n",
    ),
    Mutant(
        "ex02",
        "the weights follow a formula for OR, not the gradient",
        "OrLearn.py",
        OR_TRAINING,
        "while cost > THRESHOLD:\n"
        "    neuron.weights = [-0.1 * iteration, 0.2 * iteration, 0.2 * iteration]\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "the weights of OR are written down in place of learning",
        "OrLearn.py",
        "neuron = Neuron(2)\n",
        "neuron = Neuron(2)\nneuron.weights = [-5.0, 10.0, 10.0]\n",
    ),
    Mutant(
        "ex02",
        "the learning rate is zero",
        "OrLearn.py",
        OR_TRAINING,
        "while iteration < 100:\n"
        "    for example in dataset.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(0.0, example.inputs)\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "the opposite of each desired output is learned",
        "OrLearn.py",
        OR_TRAINING,
        "while iteration < 100:\n"
        "    for example in dataset.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(1 - example.outputs[0])\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "only the first example is learned",
        "OrLearn.py",
        OR_TRAINING,
        "while iteration < 100:\n"
        "    for example in dataset.examples[:1]:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "the threshold can never be reached",
        "OrLearn.py",
        "while cost > THRESHOLD:",
        "while cost > -1:",
    ),
    Mutant(
        "ex02",
        "the predictions are missing",
        "OrLearn.py",
        OR_PREDICT + "    x1, x2 = example.inputs\n    " + OR_PREDICTION + "\n",
        "",
    ),
    Mutant(
        "ex02",
        "the prediction of the last example is missing",
        "OrLearn.py",
        OR_PREDICT,
        "for example in dataset.examples[:-1]:\n    h = neuron.activate(example.inputs)\n",
    ),
    Mutant(
        "ex02",
        "each line has the prediction of the line before",
        "OrLearn.py",
        OR_PREDICT,
        "for example in dataset.examples:\n"
        "    h = neuron.output\n"
        "    neuron.activate(example.inputs)\n",
    ),
    Mutant(
        "ex02",
        "Python's `or` predicts, not the neuron",
        "OrLearn.py",
        OR_PREDICTION,
        'print(int(x1), int(x2), int(example.outputs[0]), ":", int(x1 or x2))',
    ),
    Mutant(
        "ex02",
        "1 is predicted for all examples",
        "OrLearn.py",
        OR_PREDICTION,
        'print(int(x1), int(x2), int(example.outputs[0]), ":", 1)',
    ),
    Mutant(
        "ex02",
        "a name is misspelt after the training",
        "OrLearn.py",
        OR_PREDICT,
        "for example in dataSet.examples:\n    h = neuron.activate(example.inputs)\n",
    ),
]
