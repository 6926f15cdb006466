import random
import sys
import matplotlib.pyplot as plt
from Dataset import Dataset
from Neuron import Neuron

ds = Dataset("or.ds")
neuron = Neuron(2)
fig, ax = plt.subplots()
curve, = ax.plot([], [])
fig.show()
x, y = [], []

for step in range(5001):
    if step % 500 == 0:
        loss = neuron.calcLoss(ds)
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
    neuron.activate(s["x"])
    neuron.calculateOutputGradient(s["y"][0])
    neuron.applyGradient(0.4, s["x"])

for s in ds.samples:
    h = neuron.activate(s["x"])
    sys.stdout.write("%g %g\t%g\t:\t%d\n" % (s["x"][0], s["x"][1], s["y"][0], h >= 0.5))
plt.show()
