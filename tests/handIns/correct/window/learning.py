import math

import matplotlib

matplotlib.use("TkAgg")
import matplotlib.pyplot as plt

CLIP = 1e-12


def sigmoid(z):
    return 0.5 * (1 + math.tanh(z / 2))


def cost(y, h):
    h = max(CLIP, min(1 - CLIP, h))
    return -y * math.log(h) - (1 - y) * math.log(1 - h)


class CostWindow:
    def __init__(self, title):
        self.fig = plt.figure()
        self.ax = self.fig.add_subplot(111)
        self.ax.set_title(title)
        self.line, = self.ax.plot([], [], marker=".")
        self.x, self.y = [], []
        plt.show(block=False)

    def add(self, x, y):
        self.x.append(x)
        self.y.append(y)
        self.line.set_xdata(self.x)
        self.line.set_ydata(self.y)
        self.ax.relim()
        self.ax.autoscale_view()
        self.fig.canvas.draw()
        self.fig.canvas.flush_events()

    def wait(self):
        plt.show()
