import numpy as np


class Dataset:
    def __init__(self, path):
        lines = open(path).readlines()
        self.pairs = []
        for i in range(1, 2 * int(lines[0].split()[0]), 2):
            self.pairs.append([np.fromstring(lines[i], sep=" "), np.fromstring(lines[i + 1], sep=" ")])

    def __iter__(self):
        return iter(self.pairs)

    def __len__(self):
        return len(self.pairs)
