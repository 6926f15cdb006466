import matplotlib.pyplot as plt
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

train, test = Dataset("trainDigits.ds"), Dataset("testDigits.ds")
network = NeuralNetwork([train.X.shape[1], train.Y.shape[1]])
steps, costs = [], []
for step in range(321):
    if step % 40 == 0:
        steps.append(step)
        costs.append(network.calcLoss(train))
        print(f"{step} : {costs[-1]:.4f}")
        plt.clf()
        plt.plot(steps, costs)
        plt.savefig("curve.png")
    network.activate(train.X)
    network.calculateGradients(train.Y)
    network.applyGradients(2)

print(f"test : {network.calcLoss(test):.4f}")
network.activate(test.X)
for y, h in zip(test.Y.argmax(axis=1), network.getOutputs().argmax(axis=1)):
    print(y, ":", h)
plt.show()
