from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Example:
    features: list[float]
    labels: list[float]


@dataclass
class Dataset:
    path: str
    rows: list[Example] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        with open(self.path, encoding="utf-8") as stream:
            count = int(stream.readline().split()[0])
            for _ in range(count):
                features = [float(x) for x in stream.readline().split()]
                labels = [float(x) for x in stream.readline().split()]
                self.rows.append(Example(features, labels))
