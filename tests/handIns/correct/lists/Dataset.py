def numbers(line):
    return [float(n) for n in line.split()]


class Dataset:
    def __init__(self, path):
        self.samples = []
        with open(path) as f:
            f.readline()
            while True:
                x = f.readline()
                y = f.readline()
                if not y.strip():
                    break
                self.samples.append({"x": numbers(x), "y": numbers(y)})
