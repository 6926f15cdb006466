"""A window whose screen dies: the drawing ends, the training does not."""

import pytest
from support.running import readUntil, startedScript
from support.screens import missingTool, screenServer
from support.transcripts import predictions

pytestmark = pytest.mark.skipif(missingTool() is not None, reason="no screen to kill")

SAID = {
    "en": "the screen of the window is gone: no more is drawn\n",
    "fr": "l'écran de la fenêtre a disparu\u00a0: plus rien n'est dessiné\n",
}


@pytest.mark.parametrize(
    ("when", "language", "options"),
    [
        ("epoch 1 ", "en", ["--pace", "5"]),  # which somebody watches
        ("epoch 10 ", "en", ["--pace", "0", "--threshold", "0", "--max-epochs", "3000"]),
        ("époque 1 ", "fr", ["--pace", "5"]),
        ("1 1 0 : 0", "en", ["--pace", "0"]),  # and when training is over
    ],
    ids=["held back", "at full speed", "in French", "at the end"],
)
def test_when_the_screen_dies_the_training_goes_on(tmp_path, when, language, options):
    words = ["--lang", language, "--save", "xor.txt", "--plot-file", "xor.png"]
    with (
        screenServer() as (server, display),
        startedScript(
            "XorLearn.py", *words, *options, cwd=tmp_path, **display, PYTHONIOENCODING="utf-8"
        ) as process,
    ):
        before = readUntil(process, when)
        server.kill()
        after, complaints = process.communicate()
    assert (process.returncode, complaints) == (0, "")
    assert (before + after.splitlines(keepends=True)).count(SAID[language]) == 1
    assert len(predictions("".join(before) + after)) == 4
    assert (tmp_path / "xor.txt").read_text().endswith("end\n")
    assert (tmp_path / "xor.png").read_bytes().startswith(b"\x89PNG")
