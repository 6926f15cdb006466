"""Datasets: the sheet names no class that reads them, nor its file."""

from handIns.styles.networks import DATASET, NEURON, OBJECTS
from handIns.styles.Style import Style

NETWORK = OBJECTS.replace("#ANSWER#", "return None").replace("#LOSS#", "return self.total(dataset)")

SCRIPT = """
from NeuralNetwork import NeuralNetwork
#IMPORT#

train = #READER#("trainDigits.ds")
network = NeuralNetwork([64, 10])
for epoch in range(10):
    print(network.calcLoss(train))
"""

FUNCTION = """
class Pairs:
    pass


def readAll(path):
    found = Pairs()
    with open(path) as file:
        rows = [[float(word) for word in line.split()] for line in file][1:]
    found.pairs = list(zip(rows[::2], rows[1::2]))
    return found
"""

LOADED = """
class DataSet:
    def __init__(self):
        self.pairs = []

    def loadFile(self, path):
        with open(path) as file:
            rows = [[float(word) for word in line.split()] for line in file][1:]
        self.pairs = list(zip(rows[::2], rows[1::2]))
"""


def reading(name, file, text, reader, imported=None):
    """Return a style whose datasets are read by `reader`, in a file of its own."""
    module = file.removesuffix(".py").replace("/", ".")
    script = SCRIPT.replace("#IMPORT#", imported or f"from {module} import {reader}")
    files = {
        "Neuron.py": NEURON,
        "NeuralNetwork.py": NETWORK,
        "DigitsLearn.py": script.replace("#READER#", reader),
        file: text,
    }
    return Style(name, ["ex04"], files)


READERS = [
    reading("DataSet.py", "DataSet.py", DATASET.replace("Dataset", "DataSet"), "DataSet"),
    reading("data_set.py", "data_set.py", DATASET.replace("Dataset", "Data_Set"), "Data_Set"),
    reading("a Dataset in utils.py", "utils.py", DATASET, "Dataset"),
    reading(
        "Donnees in a folder", "lib/Donnees.py", DATASET.replace("Dataset", "Donnees"), "Donnees"
    ),
    reading(
        "a Samples in Dataset.py", "Dataset.py", DATASET.replace("Dataset", "Samples"), "Samples"
    ),
    reading("a function that reads", "loading.py", FUNCTION, "readAll"),
    Style(
        "a DataSet that is filled by a method, and no script",
        ["ex04"],
        {"Neuron.py": NEURON, "NeuralNetwork.py": NETWORK, "data.py": LOADED},
    ),
]
