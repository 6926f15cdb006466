class Layer:
    def __init__(self, neurons):
        self.neurons = neurons

    def __iter__(self):
        return iter(self.neurons)

    def __len__(self):
        return len(self.neurons)

    @property
    def outputs(self):
        return [neuron.output for neuron in self.neurons]

    def forward(self, previous):
        values = previous.outputs
        for neuron in self.neurons:
            neuron.activate(values)

    def outputGradients(self, desired):
        for neuron, y in zip(self.neurons, desired):
            neuron.calculateOutputGradient(y)

    def hiddenGradients(self, following):
        for index, neuron in enumerate(self.neurons):
            neuron.calculateHiddenGradient(following, index)

    def learn(self, rate, previous):
        values = previous.outputs
        for neuron in self.neurons:
            neuron.applyGradient(rate, values)
