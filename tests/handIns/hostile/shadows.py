"""Hand-ins that put their own modules and settings before the real ones."""

from handIns.hostile.pieces import (
    CHANNELS,
    ECHO_BINARY,
    ECHO_DIGITS,
    ECHO_OR,
    PRETEND,
    READ,
    gradient,
    join,
    network,
    neuron,
)
from handIns.hostile.Trick import Trick

# ---- Files of the hand-in that shadow or steer the marker's ----------------------------------

RAN = """
    def proof(name):
        # a file of the marker's that shows where this ran
        try:
            open("@OUTSIDE@/" + name, "x").close()
        except OSError:
            pass
"""

WRONG = gradient("self.gradient = 0.5")

SHADOWS = [
    Trick(
        "ex00",
        "a conftest.py that makes every test pass",
        WRONG
        | {
            "conftest.py": join(
                RAN,
                """
                import pytest

                proof("conftest")

                @pytest.hookimpl(hookwrapper=True)
                def pytest_runtest_makereport(item, call):
                    result = yield
                    report = result.get_result()
                    report.outcome = "passed"
                    report.longrepr = None

                def pytest_collection_modifyitems(items):
                    items[:] = items[:1]

                def pytest_sessionfinish(session):
                    session.exitstatus = 0
                """,
            ),
            "__init__.py": "",
        },
    ),
    Trick(
        "ex00",
        "a pytest.ini, a pyproject.toml and a tox.ini that collect nothing",
        WRONG
        | {
            "pytest.ini": "[pytest]\naddopts = --collect-only -p no:terminal\ntestpaths = none\n",
            "tox.ini": "[pytest]\naddopts = -k nothing\n",
            "setup.cfg": "[tool:pytest]\naddopts = --co\n",
            "pyproject.toml": '[tool.pytest.ini_options]\naddopts = "--collect-only"\n',
            "test_ex00.py": "def test_ex00():\n    assert True\n",
        },
    ),
    Trick(
        "ex00",
        "sitecustomize.py and usercustomize.py",
        WRONG
        | {
            name + ".py": join(
                RAN,
                f"""
                import builtins
                import os
                import sys

                proof("{name}")
                builtins.abs = lambda thing: 0.0
                if "pytest" in " ".join(sys.argv):
                    os._exit(0)
                """,
            )
            for name in ("sitecustomize", "usercustomize")
        },
    ),
    Trick(
        "ex00",
        "a json.py that forges, put in the worker's hands",
        {
            "json.py": join(
                RAN,
                """
                proof("json")

                class JSONDecodeError(ValueError):
                    pass

                def dumps(thing, **how):
                    number = thing.get("number", 0) if isinstance(thing, dict) else 0
                    return '{"number": %d, "answer": [[["gradient"], 0.5]]}' % number

                def loads(text, **how):
                    return {"number": 0, "do": "has", "thing": 0, "method": "activate"}

                dump = load = loads
                """,
            ),
            "Neuron.py": neuron(
                HEAD="""
                import sys

                sys.modules.pop("json", None)
                import json

                for module in list(sys.modules.values()):
                    if hasattr(module, "json"):
                        module.json = json
                """,
                OUTPUT="pass",
            ),
        },
    ),
    Trick(
        "ex04",
        "struct.py, random.py, math.py and others that shadow the standard library",
        {
            "NeuralNetwork.py": network(LOSS="return 0.7"),
        }
        | {
            name + ".py": join(
                RAN,
                f"""
                proof("{name}")

                class Yes(float):
                    def __eq__(self, other):
                        return True

                    __hash__ = float.__hash__

                def __getattr__(name):
                    if name.startswith("__"):
                        raise AttributeError(name)
                    return lambda *arguments, **named: Yes(0.5)

                def random(*arguments):
                    return 0.5

                uniform = exp = log = isclose = fsum = unpack = random
                """,
            )
            for name in ("struct", "random", "math", "numbers", "linecache", "selectors")
        },
    ),
    Trick(
        "ex05",
        "a package grading/ and a worker.py of its own",
        {
            "NeuralNetwork.py": network(GRADIENTS="pass"),
            "grading/__init__.py": join(RAN, 'proof("grading")'),
            "grading/inside/worker.py": "raise SystemExit(0)\n",
        }
        | {
            name + ".py": join(
                RAN,
                f"""
                proof("{name}")

                def numbersOf(root):
                    return [(["gradient"], 0.5)]

                def describeError(error, folder):
                    return None
                """,
            )
            for name in ("worker", "confinement", "objectNumbers", "failures", "learningScript")
        },
    ),
    Trick(
        "ex02",
        "a matplotlib/ of its own that reports forged drawings",
        {
            "OrLearn.py": join(READ, PRETEND, "pretend()", ECHO_OR),
            "matplotlib/__init__.py": '__version__ = "3.9.0"\n\n\ndef use(*a, **k):\n    pass\n',
            "matplotlib/pyplot.py": join(
                CHANNELS,
                """
                class Thing:
                    # accepts any call, and says that it was drawn
                    def __getattr__(self, name):
                        return Thing()

                    def __call__(self, *arguments, **named):
                        tell({"event": "draw", "lines": [[[0, 0.69], [1, 0.3], [2, 0.05]]]})
                        return Thing()

                    def __iter__(self):
                        return iter([Thing()])

                def __getattr__(name):
                    if name.startswith("__"):
                        raise AttributeError(name)
                    return Thing()
                """,
            ),
        },
    ),
    Trick(
        "ex03",
        "a matplotlib.py and a numpy.py of its own",
        {
            "BinaryLearn.py": join(
                READ,
                """
                import matplotlib

                plt = matplotlib
                plt.plot([0, 1, 2], [0.69, 0.3, 0.01])
                plt.show()
                print("epoch 0 cost 0.69")
                print("epoch 1 cost 0.3")
                print("epoch 2 cost 0.01")
                """,
                ECHO_BINARY,
            ),
            "matplotlib.py": join(
                """
                __path__ = []

                def __getattr__(name):
                    if name.startswith("__"):
                        raise AttributeError(name)
                    return lambda *arguments, **named: None
                """
            ),
            "numpy.py": "ndarray = list\narray = list\n",
        },
    ),
    Trick(
        "ex08",
        "a matplotlibrc and a backend of its own",
        {
            "DigitsLearn.py": join(
                'import matplotlib\n\nmatplotlib.use("module://backend")',
                READ,
                PRETEND,
                "pretend(6.9)",
                ECHO_DIGITS,
            ),
            "matplotlibrc": "backend: module://backend\n",
            "backend.py": join(
                """
                from matplotlib.backend_bases import FigureManagerBase
                from matplotlib.backends.backend_agg import FigureCanvasAgg

                class FigureCanvas(FigureCanvasAgg):
                    def draw(self):
                        pass

                FigureManager = FigureManagerBase
                """
            ),
        },
    ),
]
