from collections import namedtuple

Example = namedtuple("Example", "inputs outputs")


class Dataset:
    def __init__(self, path):
        with open(path) as file:
            numbers = [float(word) for word in file.read().split()]
        count, nIn, nOut = [int(n) for n in numbers[:3]]
        self.__examples = []
        start = 3
        for _ in range(count):
            middle = start + nIn
            self.__examples.append(Example(numbers[start:middle], numbers[middle:middle + nOut]))
            start = middle + nOut

    def __len__(self):
        return len(self.__examples)

    def __getitem__(self, i):
        return self.__examples[i]
