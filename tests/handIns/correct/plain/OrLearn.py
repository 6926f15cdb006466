import matplotlib.pyplot as plt

from Dataset import Dataset
from Neuron import Neuron

RATE = 0.5
THRESHOLD = 0.05

dataset = Dataset("or.ds")
neuron = Neuron(2)
iterations = []
costs = []
plt.ion()
(line,) = plt.plot([], [])
plt.xlabel("iterations")
plt.ylabel("cost")

iteration = 0
cost = neuron.calcLoss(dataset)
while cost > THRESHOLD:
    for example in dataset.examples:
        neuron.activate(example.inputs)
        neuron.calculateOutputGradient(example.outputs[0])
        neuron.applyGradient(RATE, example.inputs)
    cost = neuron.calcLoss(dataset)
    if iteration % 10 == 0 or cost <= THRESHOLD:
        print("iteration", iteration, "cost", cost)
        iterations.append(iteration)
        costs.append(cost)
        line.set_data(iterations, costs)
        plt.gca().relim()
        plt.gca().autoscale_view()
        plt.pause(0.001)
    iteration += 1

for example in dataset.examples:
    h = neuron.activate(example.inputs)
    x1, x2 = example.inputs
    print(int(x1), int(x2), int(example.outputs[0]), ":", round(h))
plt.ioff()
plt.show()
