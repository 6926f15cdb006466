import matplotlib.pyplot as plt

from batch import descend, here, meanCost, redraw
from Dataset import Dataset
from Neuron import Neuron

train = Dataset(here("trainBinary.ds"))
test = Dataset(here("testBinary.ds"))
neuron = Neuron(64)
costs = [meanCost(neuron, train)]
for i in range(1, 81):
    descend(neuron, train, 1.0)
    if i % 10 == 0:
        costs.append(meanCost(neuron, train))
        print(f"{i:5d} | {costs[-1]:.4f}")
        redraw(costs)

print(f" test | {meanCost(neuron, test):.4f}")
correct = 0
for example in test.rows:
    prediction = round(neuron.activate(example.features))
    correct += prediction == example.labels[0]
    print(f"{example.labels[0]:.0f} : {prediction}")
print(f"accuracy: {100 * correct / len(test.rows):.1f}%")
plt.show()
