"""Keys and mouse in a real window: pausing, starting again, drawing a digit."""

from support.running import readUntil
from support.transcripts import summary
from support.windows import TITLES, control, pixels, window

SCRIPT = "DigitsLearn.py"
QUICK = ["--engine", "numpy", "--hidden", "16", "--views", "draw"]


def press(screen, key):
    """Press a key in the window."""
    control(screen, "xdotool", "key", key)


def test_epochs_pass_one_at_a_time_and_closing_the_window_lets_all_go(screen, tmp_path):
    with window(screen, tmp_path, SCRIPT, *QUICK, "--pace", 60_000) as process:
        for _ in range(30):  # some may come before the window listens
            press(screen, "n")
        readUntil(process, "epoch 5 ")  # the first epoch alone would take an hour
        control(screen, "wmctrl", "-c", TITLES[SCRIPT])
        readUntil(process, "test cost")
        assert process.wait() == 0


def test_r_starts_again_with_the_next_seed_in_the_same_window(screen, tmp_path):
    with window(screen, tmp_path, SCRIPT, *QUICK, "--pace", 1) as process:
        first = readUntil(process, "test cost")
        windows = control(screen, "wmctrl", "-l")
        press(screen, "r")
        readUntil(process, "starting again with seed 2")
        second = readUntil(process, "test cost")
        assert control(screen, "wmctrl", "-l") == windows
        assert summary("".join(first)) != summary("".join(second))
        control(screen, "wmctrl", "-c", TITLES[SCRIPT])
        assert process.wait() == 0


def test_a_digit_is_drawn_with_the_mouse_and_answered(screen, tmp_path):
    with window(screen, tmp_path, SCRIPT, *QUICK, "--pace", 0) as process:
        readUntil(process, "test cost")
        before = pixels(screen)
        place = control(screen, "xdotool", "getactivewindow", "getwindowgeometry", "--shell")
        left, top, width, height = (int(line.split("=")[1]) for line in place.split()[1:5])
        x, y = left + round(0.27 * width), top + round(0.5 * height)
        control(screen, "xdotool", "mousemove", str(x), str(y - 60), "mousedown", "1")
        for step in range(1, 13):
            control(screen, "xdotool", "mousemove", str(x), str(y - 60 + 10 * step))
        control(screen, "xdotool", "mouseup", "1")
        while (pixels(screen)[y - 20 : y + 20, x] > 100).all():
            pass  # until there is ink
        assert (before[y - 20 : y + 20, x] == 255).all()
        control(screen, "xdotool", "click", "3")
        while (pixels(screen)[y - 20 : y + 20, x] < 255).any():
            pass  # until it is wiped
        control(screen, "wmctrl", "-c", TITLES[SCRIPT])
        assert process.wait() == 0
