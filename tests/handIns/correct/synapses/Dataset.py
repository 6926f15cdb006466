from dataclasses import dataclass
from pathlib import Path


@dataclass
class Sample:
    pixels: list[float]
    target: list[float]


class Dataset:
    def __init__(self, path: str):
        rows = [[float(x) for x in row.split()] for row in Path(path).read_text().splitlines() if row.strip()]
        self.size, self.inputSize, self.outputSize = map(int, rows[0])
        self.samples = [Sample(a, b) for a, b in zip(rows[1::2], rows[2::2])]
