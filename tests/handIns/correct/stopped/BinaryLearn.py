import matplotlib.pyplot as plt
import matplotlib.animation as animation
from Dataset import Dataset
from Neuron import Neuron

ds = Dataset("trainBinary.ds")
testDs = Dataset("testBinary.ds")
neuron = Neuron(len(ds.x[0]))
costs = []
fig = plt.figure()
LOT = 80


def update(i):
    start = (len(costs) * LOT) % len(ds.x)
    for x, y in zip(ds.x[start:start + LOT], ds.y[start:start + LOT]):
        neuron.activate(x)
        neuron.calculateOutputGradient(y[0])
        neuron.applyGradient(0.1, x)
    costs.append(neuron.calcLoss(ds))
    print("step", len(costs), "error =", costs[-1])
    plt.cla()
    plt.plot(range(len(costs)), costs)
    if costs[-1] < 0.012 or len(costs) >= 80:
        ani.event_source.stop()


ani = animation.FuncAnimation(fig, update, interval=1, cache_frame_data=False)
plt.show()

print("error on the test set =", neuron.calcLoss(testDs))
good = 0
for x, y in zip(testDs.x, testDs.y):
    neuron.activate(x)
    print(y[0], ":", float(neuron.output > 0.5))
    good += (neuron.output > 0.5) == y[0]
print("accuracy:", 100 * good / len(testDs.x), "%")
