"""A network of any architecture, written with PyTorch's functions, in float64."""


class TorchArchitecture:
    """Reads a network's state; `forward` answers, `learned` are its tensors by their names.

    Attributes:
        running: pairs of the running means and variances, tensors, that training changes.
    """

    def __init__(self, network, torch):
        self.torch = torch
        self.functional = torch.nn.functional
        self.rows = [list(row) for _, row in network.state()]
        self.words = [word for word, _ in network.state()]
        self.network = network
        self.learned, self.running = {}, []
        self.parts = [self._made(placed) for placed in network.placed]

    def _take(self, count, isLearned=True):
        word = self.words[0]
        rows = [self.rows.pop(0) for _ in range(count)]
        tensor = self.torch.tensor(rows, dtype=self.torch.float64, requires_grad=isLearned)
        del self.words[:count]
        if isLearned:
            self.learned.setdefault(word, []).append(tensor)
        return tensor

    def _made(self, placed):
        if placed.kind.file == "ResidualLayer":
            inside = [self._made(part) for part in placed.inside]
            shortcut = self._made(placed.shortcut) if placed.shortcut else None
            return placed, inside, shortcut
        if placed.kind.file not in ("DenseLayer", "ConvolutionLayer"):
            return placed, None, None
        weights = self._take(placed.kind.unitCount())
        norm = None
        if placed.norm == "batch":
            norm = [self._take(1)[0], self._take(1)[0]]
            norm += [self._take(1, False)[0], self._take(1, False)[0]]
            self.running.append((norm[2], norm[3]))
        elif placed.norm == "layer":
            norm = [self._take(1)[0], self._take(1)[0]]
        return placed, weights, norm

    def forward(self, rows, isTraining):
        """Return the outputs, examples × outputs, of rows of inputs."""
        x = self.torch.tensor(rows, dtype=self.torch.float64)
        for part in self.parts:
            x = self._answered(part, x, isTraining)
        return x

    def _answered(self, part, x, isTraining):
        placed, first, second = part
        kind, functional = placed.kind, self.functional
        if len(placed.inputShape) == 3:
            x = x.reshape(len(x), *placed.inputShape)
        name = kind.file
        if name == "MaxPoolingLayer":
            stride = kind.stride or kind.size
            return functional.max_pool2d(x, kind.size, stride, kind.padding)
        if name == "AveragePoolingLayer":
            return functional.avg_pool2d(x, kind.size, kind.stride or kind.size, kind.padding)
        if name == "GlobalAveragePoolingLayer":
            return x.mean((2, 3))
        if name == "ResidualLayer":
            made, passed = x, x
            for inner in first:
                made = self._answered(inner, made, isTraining)
            if second is not None:
                passed = self._answered(second, x, isTraining)
            return self._activated(placed, made + passed.reshape(made.shape))
        if name == "DenseLayer":
            z = functional.linear(x.reshape(len(x), -1), first[:, 1:], first[:, 0])
        else:
            shape = len(first), placed.inputShape[0], kind.size, kind.size
            weights, biases = first[:, 1:].reshape(shape), first[:, 0]
            z = functional.conv2d(x, weights, biases, kind.stride, kind.padding)
        if placed.norm == "batch":
            gamma, beta, mean, variance = second
            z = functional.batch_norm(z, mean, variance, gamma, beta, isTraining)
        elif placed.norm == "layer":
            z = functional.group_norm(z, 1, second[0], second[1])
        return self._activated(placed, z)

    def _activated(self, placed, z):
        return {
            "tanh": self.torch.tanh,
            "linear": lambda z: z,
            "relu": self.torch.relu,
        }[placed.activation.name](z)
