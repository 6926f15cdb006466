import random
import sys
import matplotlib.pyplot as plt
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

ds = Dataset("trainDigits.ds")
test = Dataset("testDigits.ds")
network = NeuralNetwork([64, 10])
fig, ax = plt.subplots()
curve, = ax.plot([], [])
fig.show()
x, y = [], []


def digit(values):
    return values.index(max(values))


for step in range(7001):
    if step % 700 == 0:
        loss = network.calcLoss(ds)
        sys.stdout.write(str(step) + "\t" + str(loss) + "\n")
        sys.stdout.flush()
        x.append(step)
        y.append(loss)
        curve.set_data(x, y)
        ax.relim()
        ax.autoscale()
        fig.canvas.draw_idle()
        fig.canvas.start_event_loop(0.005)
    s = random.choice(ds.samples)
    network.activate(s["x"])
    network.calculateGradients(s["y"])
    network.applyGradients(0.1)

sys.stdout.write("test\t" + str(network.calcLoss(test)) + "\n")
for s in test.samples:
    sys.stdout.write("%d\t:\t%d\n" % (digit(s["y"]), digit(network.activate(s["x"]))))
plt.show()
