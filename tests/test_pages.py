"""The pages: what they link to and name is there, and what they tell to type can be typed."""

import re
import runpy
import shlex

import pytest
from support.running import ROOT

from learning.commandLine.options import readOptions

PAGES = [
    path
    for path in ROOT.rglob("README.md")
    if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
]
SUFFIXES = (".py", ".md", ".ds", ".png", ".gif", ".txt", ".toml")
ENDINGS = (
    {
        "/" + "/".join(path.parts[start:])
        for path in (found.relative_to(ROOT) for found in ROOT.glob("[!.]*/**/*"))
        for start in range(len(path.parts))
    }
    | {f"/{path.name}" for path in ROOT.iterdir()}
    | {"/.ci/run"}
)
"""The last parts of the path of each of the project's files and folders."""

MADE = {
    "xor.gif",
    "digits.txt",
    "DigitsLearn.png",
    "alice.json",
    "canvas.csv",
    "class.md",
    "marks.csv",
    "moodle.csv",
}
"""Files that a page speaks of and a command makes."""

RULES = {
    "or": "OrLearn.py",
    "xor": "XorLearn.py",
    "binary": "BinaryLearn.py",
    "digits": "DigitsLearn.py",
    "check-network": "DigitsLearn.py",
}
"""The rules that hand their options to a script."""

SCRIPT = {
    "train": "xor.ds",
    "learningRate": 0.5,
    "threshold": 0.1,
    "maxEpochs": 9,
    "method": "mini-batch",
    "validation": 0.25,
}


def named(page):
    """Return the files and folders that a page names between backquotes, or that its map shows."""
    text = page.read_text(encoding="utf-8")
    quoted = re.findall(r"`(\.?\w[\w./-]*)`", text)
    mapped = re.findall(r"^([a-z]\w+/)  ", "\n".join(blocks(text)), re.MULTILINE)
    files = [word for word in quoted if word.endswith(SUFFIXES) and "NN" not in word]
    folders = [word for word in quoted if re.fullmatch(r"[a-z]\w*(/\w+)*/", word)]
    return {*files, *folders, *mapped} - MADE


def blocks(text):
    """Return the blocks of code."""
    return re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def commands():
    """Return the words of each command line of a script that a page shows, each once."""
    found = set()
    for page in PAGES:
        text = page.read_text(encoding="utf-8").replace("\\\n", " ")
        shown = "\n".join(blocks(text)) + "\n" + "\n".join(re.findall(r"`(.*?)`", text))
        for script, options in re.findall(r"^(\w+Learn\.py) (-[^#|\n]*)", shown, re.MULTILINE):
            found.add((script, *shlex.split(options)))
        for rule, options in re.findall(r"^make ([\w-]+) .*ARGS=\"(-.*?)\"", shown, re.MULTILINE):
            if rule in RULES:
                found.add((RULES[rule], *shlex.split(options)))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        file = page if not path else page.parent / path
        assert file.exists(), target
        if anchor:
            titles = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w\- ]", "", t).lower().replace(" ", "-") for t in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_and_folder_that_is_named_is_there(page):
    assert [name for name in named(page) if f"/{name}".rstrip("/") not in ENDINGS] == []


@pytest.mark.parametrize("words", sorted(commands()), ids=" ".join)
def test_every_command_of_a_page_is_understood(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    isNetwork = words[0] not in ("OrLearn.py", "BinaryLearn.py")
    readOptions("", [*words[1:]], **SCRIPT, hidden=[4] if isNetwork else None)


def test_every_make_rule_of_a_page_is_there():
    rules = set(re.findall(r"^([a-z_-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        asked = re.findall(r"(?:^|`)make ([a-z][a-z-]*)", text, re.MULTILINE)
        assert set(asked) <= rules, page


def test_what_draws_the_pictures_knows_its_scripts_and_their_options(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    renew = runpy.run_path(str(ROOT / "pictures/renew.py"), run_name="renew")
    assert set(renew["FILES"]) <= {path.name for path in (ROOT / "pictures").iterdir()}
    assert renew["FILES"]["DigitsLearn.png"] == ["DigitsLearn.py"]  # what `make digits` draws
    for script, *options in [*renew["FILES"].values(), renew["WINDOW"], renew["PAGE"]]:
        assert (ROOT / script).exists()
        readOptions("", options, **SCRIPT, hidden=[4])


def test_the_readme_is_for_its_first_reader():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 200
    places = [
        text.index(word) for word in ("make digits", "pictures/DigitsLearn.png", "Where to start")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "folder",
    [
        path
        for top in (
            "learning",
            "experiments",
            "grading",
            "benchmarks",
            "datasets",
            "tests",
            "pictures",
            ".ci",
        )
        for path in [ROOT / top, *(ROOT / top).rglob("*")]
        if path.is_dir()
        and path.name != "__pycache__"
        and "handIns" not in path.parts
        and any(path.glob("[!_.]*.*"))
    ],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_every_folder_opens_with_what_it_is_for(folder):
    page, package = folder / "README.md", folder / "__init__.py"
    assert page.exists() or package.exists()
    if package.exists():
        assert package.read_text(encoding="utf-8").startswith('"""')


def test_the_code_of_a_page_runs(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    text = (ROOT / "learning/README.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    exec(compile(program, "learning/README.md", "exec"), {})
    assert float(capsys.readouterr().out) < 0.5
