import matplotlib.pyplot as plt
import matplotlib.animation as animation
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

ds = Dataset("trainDigits.ds")
testDs = Dataset("testDigits.ds")
network = NeuralNetwork([64, 10])
costs = []
fig = plt.figure()


def update(i):
    for x, y in zip(ds.x, ds.y):
        network.activate(x)
        network.calculateGradients(y)
        network.applyGradients(0.1)
    costs.append(network.calcLoss(ds))
    print("step", len(costs), "error =", costs[-1])
    plt.cla()
    plt.plot(range(len(costs)), costs)
    if len(costs) >= 7:
        ani.event_source.stop()


ani = animation.FuncAnimation(fig, update, interval=1, cache_frame_data=False)
plt.show()

print("error on the test set =", network.calcLoss(testDs))
good = 0
for x, y in zip(testDs.x, testDs.y):
    network.activate(x)
    out = network.getOutputs()
    print(y.index(1), ":", out.index(max(out)))
    good += out.index(max(out)) == y.index(1)
print("accuracy:", 100 * good / len(testDs.x), "%")
