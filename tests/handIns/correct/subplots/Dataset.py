class Dataset:
    def __init__(self, path):
        loaded = Dataset.from_file(path)
        self.samples = loaded.samples
        self.n_in, self.n_out = loaded.n_in, loaded.n_out

    @classmethod
    def from_file(cls, path):
        self = cls.__new__(cls)
        with open(path) as f:
            count, self.n_in, self.n_out = (int(w) for w in f.readline().split())
            self.samples = [
                ([float(w) for w in f.readline().split()], [float(w) for w in f.readline().split()])
                for _ in range(count)
            ]
        return self

    def __getitem__(self, i):
        return self.samples[i]

    def __len__(self):
        return len(self.samples)
