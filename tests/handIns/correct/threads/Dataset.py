class Dataset:
    def __init__(self, filename):
        self._content = []
        with open(filename) as f:
            lines = iter(f.read().strip().split("\n"))
        next(lines)
        for line in lines:
            self._content.append((tuple(map(float, line.split())), tuple(map(float, next(lines).split()))))

    def __len__(self):
        return len(self._content)

    def __getitem__(self, i):
        return self._content[i]

    def __iter__(self):
        for x, y in self._content:
            yield x, y
