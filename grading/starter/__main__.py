"""Makes the starter: `python -m grading.starter FOLDER [--lang fr|en]`, or `make starter DIR=…`."""

import sys

from grading.french import FRENCH
from grading.starter.folder import makeStarter
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.exits import runScript
from learning.words.BadInput import BadInput
from learning.words.language import languageAsked, speak, translate


def main():
    """Make it in the folder that the command line names; return the exit status."""
    words = sys.argv[1:]
    language = languageAsked(words)
    speak(language, FRENCH)
    said = {"--", "--lang", language, f"--lang={language}"}
    folders = words[words.index("--") + 1 :] if "--" in words else [
        word for word in words if word not in said
    ]  # fmt: skip
    if len(folders) != 1 or not folders[0]:
        found = visible(" ".join(folders)) or Sentence("none")
        raise unlike("DIR", Sentence("a new or an empty folder"), found, BadInput)
    makeStarter(folders[0], language)
    print(translate("begin with SUBJECT.md in {folder}", folder=visible(folders[0], 200)))
    return 0


if __name__ == "__main__":
    runScript(main)
