import numpy as np


class Dataset:
    def __init__(self, path):
        with open(path) as f:
            n, _, _ = map(int, f.readline().split())
            rows = [np.array(f.readline().split(), dtype=float) for _ in range(2 * n)]
        self.X = np.stack(rows[0::2])
        self.Y = np.stack(rows[1::2])

    def __len__(self):
        return len(self.X)
