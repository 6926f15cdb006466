import matplotlib.pyplot as plt

from batch import descend, here, meanCost, redraw
from Dataset import Dataset
from Neuron import Neuron

dataset = Dataset(here("or.ds"))
neuron = Neuron(2)
costs = [meanCost(neuron, dataset)]
i = 0
while costs[-1] > 0.02 and i < 10000:
    descend(neuron, dataset, 1.5)
    i += 1
    if i % 20 == 0:
        costs.append(meanCost(neuron, dataset))
        print(f"{i:5d} | {costs[-1]:.4f}")
        redraw(costs)

for example in dataset.rows:
    print(f"{example.features} {example.labels[0]:.0f} : {round(neuron.activate(example.features))}")
plt.show()
