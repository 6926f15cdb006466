import matplotlib.pyplot as plt
import matplotlib.animation as animation
from Dataset import Dataset
from Neuron import Neuron

ds = Dataset()
ds.load("or.ds")
neuron = Neuron(2)
costs = []
fig = plt.figure()


def update(i):
    for _ in range(10):
        for x, y in zip(ds.x, ds.y):
            neuron.activate(x)
            neuron.calculateOutputGradient(y[0])
            neuron.applyGradient(1, x)
    costs.append(neuron.calcLoss(ds))
    print("step", len(costs), "error =", costs[-1])
    plt.cla()
    plt.plot(range(len(costs)), costs)
    if costs[-1] < 0.02:
        ani.event_source.stop()


ani = animation.FuncAnimation(fig, update, interval=1, cache_frame_data=False)
plt.show()

good = 0
for x, y in zip(ds.x, ds.y):
    neuron.activate(x)
    print(x, "->", y[0], ":", float(neuron.output > 0.5))
    good += (neuron.output > 0.5) == y[0]
print("accuracy:", 100 * good / len(ds.x), "%")
