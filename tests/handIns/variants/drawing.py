"""Ways to draw a curve in real time, and to place the window that holds it."""

from handIns.variants.Variant import Variant

OPEN = """
    plt.ion()
    fig, ax = plt.subplots()
    (line,) = ax.plot([], [])
    manager = plt.get_current_fig_manager()
"""

UPDATE = """
    line.set_data(iterations, costs)
    ax.relim()
    ax.autoscale_view()
"""


def placed(*lines):
    """Return the parts of a script that does something to its window first."""
    return {"OPEN": OPEN + "".join(f"    {line}\n" for line in lines)}


def lineOf(how):
    """Return the opening of a script whose curve is drawn with some options."""
    return OPEN.replace("ax.plot([], [])", f"ax.plot([], [], {how})")


DRAWING = [
    Variant(
        "Tk's window",
        placed(
            'manager.window.state("zoomed")',
            'manager.window.wm_geometry("+100+50")',
            'manager.window.attributes("-topmost", True)',
            "manager.window.lift()",
            'manager.window.title("cost")',
            'manager.window.protocol("WM_DELETE_WINDOW", lambda: plt.close(fig))',
            "manager.window.update()",
            "manager.window.after(10, lambda: None)",
            "width = manager.window.winfo_screenwidth() // 2",
            'manager.window.geometry(f"{width}x{manager.window.winfo_screenheight()}+0+0")',
            "manager.resize(*manager.window.maxsize())",
        ),
    ),
    Variant(
        "Tk's canvas",
        placed(
            "widget = fig.canvas.get_tk_widget()",
            'widget.configure(background="black")',
            'widget.pack(side="top", fill="both", expand=True)',
            "widget.focus_set()",
            "fig.canvas.toolbar.pack_forget()",
            "manager.toolbar.update()",
            'widget.master["bg"] = "white"',
            'fig.canvas.manager.window.bind("<Escape>", lambda event: plt.close(fig))',
        ),
    ),
    Variant(
        "Qt's window",
        placed(
            "manager.window.showMaximized()",
            "manager.window.setGeometry(100, 100, 800, 600)",
            "x, y, dx, dy = manager.window.geometry().getRect()",
            "manager.window.setGeometry(x + 10, y, dx // 2, dy)",
            "screen = manager.window.screen().availableGeometry()",
            "manager.window.resize(screen.width() // 2, screen.height())",
            "manager.window.activateWindow()",
            "manager.window.raise_()",
            "manager.window.setWindowFlags(manager.window.windowFlags() | 8)",
            "manager.window.statusBar().showMessage('learning')",
            "fig.canvas.setFocus()",
            "manager.toolbar.setVisible(False)",
        ),
    ),
    Variant(
        "Wx's window",
        placed(
            "manager.frame.Maximize(True)",
            "manager.frame.SetPosition((10, 10))",
            "width, height = manager.frame.GetSize()",
            "manager.frame.SetSize((width // 2, height))",
            "manager.frame.Raise()",
            "fig.canvas.SetFocus()",
        ),
    ),
    Variant(
        "the window's name, and all of the screen",
        placed(
            'manager.set_window_title("OrLearn")',
            "manager.full_screen_toggle()",
            'plt.rcParams["figure.raise_window"] = False',
        ),
    ),
    Variant(
        "a window that is put away until it is ready",
        placed("manager.window.withdraw()", "manager.window.deiconify()"),
    ),
    Variant(
        "a loop of Tk's own",
        {
            "OPEN": OPEN,
            "DRAW": UPDATE + "    fig.canvas.draw_idle()\n    manager.window.update()\n",
        },
    ),
    Variant(
        "an exception in a timer",
        {
            "OPEN": OPEN
            + "    timer = fig.canvas.new_timer(interval=10)\n"
            + "    timer.add_callback(lambda: missing)\n"
            + "    timer.start()\n",
        },
    ),
    Variant(
        "an exception when the mouse moves, and when the window is drawn",
        {"OPEN": OPEN + '    fig.canvas.mpl_connect("draw_event", lambda event: event.nothing)\n'},
    ),
    Variant(
        "blitting by hand",
        {
            "OPEN": """
                fig, ax = plt.subplots()
                ax.set_xlim(0, 300)
                ax.set_ylim(0, 1)
                (line,) = ax.plot([], [], animated=True)
                plt.show(block=False)
                plt.pause(0.1)
                background = fig.canvas.copy_from_bbox(fig.bbox)
            """,
            "DRAW": """
                fig.canvas.restore_region(background)
                line.set_data(iterations, costs)
                ax.draw_artist(line)
                fig.canvas.blit(fig.bbox)
                fig.canvas.flush_events()
            """,
        },
    ),
    Variant(
        "all again each time, on a logarithmic scale",
        {
            "OPEN": "plt.ion()",
            "DRAW": 'plt.clf()\nplt.semilogy(iterations, costs, "r.-")\nplt.pause(0.001)',
            "CLOSE": "plt.show(block=True)",
        },
    ),
    Variant(
        "a dark window",
        {"OPEN": '    plt.style.use("dark_background")' + lineOf('color="white"')},
    ),
    Variant(
        "points", {"OPEN": "plt.ion()", "DRAW": "plt.scatter(iteration, cost)\nplt.pause(0.01)"}
    ),
    Variant(
        "a piece of line each time, a threshold, and a legend",
        {
            "OPEN": 'plt.ion()\nplt.axhline(0.05, color="grey", label="threshold")\nplt.legend()',
            "DRAW": 'plt.plot(iterations[-2:], costs[-2:], "b-")\nplt.pause(0.01)',
        },
    ),
    Variant(
        "two axes that share one place",
        {
            "OPEN": OPEN + '    other = ax.twinx()\n    other.set_ylabel("accuracy")\n',
            "DRAW": UPDATE + "    other.plot(iterations, [1 - c for c in costs])\n"
            "    plt.pause(0.001)\n",
        },
    ),
    Variant(
        "pictures in a file",
        {"OPEN": "fig, ax = plt.subplots()\n(line,) = ax.plot([], [])"}
        | {"DRAW": UPDATE + '    fig.savefig("cost.png")\n', "CLOSE": ""},
    ),
    Variant(
        "a thin pale line",
        {"OPEN": lineOf('color="#9bf", linewidth=0.7')},
    ),
    Variant(
        "a curve in percent of costs in percent",
        {
            "PRINT": 'print(f"loss {cost:.2%}")',
            "DRAW": UPDATE.replace("costs)", "[100 * c for c in costs])")
            + "    plt.pause(0.001)\n",
        },
    ),
]
