"""The hand-in's dice: thrown the same way whenever a marking has the same seed.

`random` and `numpy.random` are seeded as soon as the hand-in imports them, and so is every
generator that it makes of them without a seed. (The order of sets and the like is settled where
Python is started: PYTHONHASHSEED.) What it takes from `os.urandom`, from clocks, from threads and
from where objects lie in memory stays as it comes.
"""

import _random
import os
import sys


class Dice:
    """Finds modules as Python does, and seeds `random` and `numpy.random` on their way in."""

    def __init__(self, seed, folder):
        """Be ready; `seed` is a whole number, `folder` where the hand-in's own modules are."""
        self._seed = seed
        self._folder = folder
        self._seeders = {"random": self._seedRandom, "numpy.random": self._seedNumpy}
        self._loaded = {}

    def watchImports(self):
        """Seed what is imported from now on."""
        sys.meta_path.insert(0, self)

    def seedAgain(self):
        """Seed what was imported by then once more, whoever has drawn from it meanwhile."""
        for name, module in self._loaded.items():
            self._seeders[name](module)

    def find_spec(self, name, path=None, target=None):
        """Return where a module is: what the other finders say."""
        if name not in self._seeders:
            return None
        others = [finder for finder in sys.meta_path if finder is not self]
        spec = next(filter(None, (finder.find_spec(name, path, target) for finder in others)), None)
        if spec is not None and spec.origin and not self._isHandIns(spec.origin):
            self._seedAfter(spec.loader, name)
        return spec

    def _isHandIns(self, path):
        return os.path.abspath(path).startswith(self._folder + os.sep)

    def _seedAfter(self, loader, name):
        load = loader.exec_module

        def loadAndSeed(module):
            load(module)
            self._loaded[name] = module
            self._seeders[name](module)

        loader.exec_module = loadAndSeed

    def _seedRandom(self, random):
        numbers = _random.Random(self._seed)
        seed = getattr(random.Random.seed, "plain", random.Random.seed)

        def seedFrom(generator, a=None, version=2):
            seed(generator, numbers.getrandbits(64) if a is None else a, version)

        seedFrom.plain = seed
        random.Random.seed = seedFrom
        random.seed = random._inst.seed
        random.seed()

    def _seedNumpy(self, numpyRandom):
        # Whatever has no seed asks this function for one: RandomState(), default_rng(), PCG64() …
        numpyRandom.bit_generator.randbits = _random.Random(self._seed).getrandbits
        numpyRandom.seed()
