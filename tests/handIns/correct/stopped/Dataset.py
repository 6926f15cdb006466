class Dataset:
    def __init__(self, path=None):
        self.x = []
        self.y = []
        if path is not None:
            self.load(path)

    def load(self, path):
        with open(path) as f:
            content = [line.split() for line in f if line.strip()]
        for i in range(1, len(content), 2):
            self.x.append(list(map(float, content[i])))
            self.y.append(list(map(float, content[i + 1])))
