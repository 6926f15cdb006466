from learning import CostWindow
from Dataset import Dataset
from Neuron import Neuron

ds = Dataset("or.ds")
neuron = Neuron(2)
window = CostWindow("OrLearn")
epoch = 0
loss = neuron.calcLoss(ds)
while loss > 0.03 and epoch < 5000:
    if epoch % 12 == 0:
        print(f"Cost: {loss:.2f}")
        window.add(epoch, loss)
    for i in range(ds.count):
        neuron.activate(ds.inputs[i])
        neuron.calculateOutputGradient(ds.outputs[i][0])
        neuron.applyGradient(0.6, ds.inputs[i])
    loss = neuron.calcLoss(ds)
    epoch += 1
print(f"Cost: {loss:.2f}")

for i in range(ds.count):
    print(ds.inputs[i][0], ds.inputs[i][1], ds.outputs[i][0], ":", float(round(neuron.activate(ds.inputs[i]))))
window.wait()
