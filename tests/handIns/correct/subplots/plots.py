import matplotlib.pyplot as plt


class TwoCurves:
    def __init__(self):
        plt.ion()
        self.fig, (self.top, self.bottom) = plt.subplots(2, 1, sharex=True)
        self.steps, self.costs, self.accuracies = [], [], []

    def add(self, step, cost, accuracy):
        self.steps.append(step)
        self.costs.append(cost)
        self.accuracies.append(accuracy)
        for ax, values, name in ((self.top, self.costs, "cost"), (self.bottom, self.accuracies, "accuracy")):
            ax.cla()
            ax.set_ylabel(name)
            ax.plot(self.steps, values)
        self.fig.canvas.draw()
        plt.pause(0.001)

    def keep(self):
        plt.ioff()
        plt.show()
