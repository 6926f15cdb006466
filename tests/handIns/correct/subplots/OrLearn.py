from Dataset import Dataset
from Neuron import Neuron
from plots import TwoCurves

data = Dataset("./Datasets/or.ds")
neuron = Neuron(data.n_in)
curves = TwoCurves()


def right():
    return sum(round(neuron.activate(x)) == y[0] for x, y in data) / len(data)


for step in range(901):
    if step % 120 == 0:
        cost, accuracy = neuron.calcLoss(data), right()
        print(f"step {step:4d}   cost {cost:.4f}   accuracy {accuracy:.0%}")
        curves.add(step, cost, accuracy)
    for x, y in data:
        neuron.activate(x)
        neuron.calculateOutputGradient(y[0])
        neuron.applyGradient(0.3, x)

for x, y in data:
    print(*x, *y, ":", float(round(neuron.activate(x))))
curves.keep()
