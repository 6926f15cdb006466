class Dataset:
    def __init__(self, fileName):
        self.inputs = []
        self.outputs = []
        f = open(fileName)
        self.count, self.inputSize, self.outputSize = map(int, f.readline().split())
        for i in range(self.count):
            self.inputs.append([float(v) for v in f.readline().split()])
            self.outputs.append([float(v) for v in f.readline().split()])
        f.close()
