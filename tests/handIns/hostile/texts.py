"""Hand-ins that speak to the teacher: what they say is to be taken for the marker's own words."""

from handIns.hostile.pieces import gradient
from handIns.hostile.Trick import Trick

TABLE = "\\x1b[2J\\x1b[H\\r\\nmark: 20 / 20 (ex00 to ex08)\\n\\u202e\\u2066\\x9b0m\\x07"
"""As it stands in the sources: the screen is cleared, and a mark is written on it."""

HEAD = f'TABLE = "{TABLE}"'

SAYINGS = {
    "an exception whose name is a table of marks": (
        "raise type(TABLE, (Exception,), {})('nothing')"
    ),
    "an exception that says a table of marks": "raise ValueError(TABLE)",
    "an attribute whose name is a table of marks": (
        "setattr(self, TABLE, desiredOutput * 0.37)\nself.gradient = 0.0"
    ),
    "a module that is missing, called a table of marks": "__import__(TABLE)",
    "a file of that name, in the traceback": (
        "code = compile('1 / 0', os.path.join(os.getcwd(), TABLE), 'exec')\nexec(code)"
    ),
    "a function of that name, in the traceback": (
        "code = (lambda: 1 / 0).__code__.replace(co_name=TABLE)\nexec(code)"
    ),
    "a line of that text, in the traceback": (
        "name = os.path.join(os.getcwd(), 'other.py')\n"
        "linecache.cache[name] = (9, None, [TABLE], name)\n"
        "exec(compile('1 / 0', name, 'exec'))"
    ),
    "an ending with that on standard error": "os.write(2, TABLE.encode())\nos._exit(3)",
    "an exit that says so": "raise SystemExit(TABLE)",
    "half of a surrogate pair": "raise ValueError(TABLE + '\\ud800\\udcff')",
    "a type of that name, returned": "self.gradient = type(TABLE, (), {})()",
    "a warning that says so": "warnings.warn(TABLE)\nraise Warning(TABLE * 1000)",
    "blanks that push a mark to the next line": (
        "raise ValueError(' ' * 60 + 'mark: 20 / 20' + '\\u3000' * 80 + TABLE)"
    ),
}

TEXTS = [
    Trick("ex00", name, gradient(text, "import linecache\nimport os\nimport warnings", HEAD))
    for name, text in SAYINGS.items()
]
