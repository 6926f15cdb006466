import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation


def show(training, width, height):
    """training is a generator function of (step, cost)."""
    xs, ys = [], []
    fig, ax = plt.subplots()
    (line,) = ax.plot([], [], "g-")
    ax.set_xlim(0, width)
    ax.set_ylim(0, height)

    def init():
        line.set_data([], [])
        return (line,)

    def draw(frame):
        step, cost = frame
        print("Cost:", round(cost, 4))
        xs.append(step)
        ys.append(cost)
        line.set_data(xs, ys)
        return (line,)

    anim = FuncAnimation(fig, draw, frames=training, init_func=init, blit=True,
                         interval=5, repeat=False, cache_frame_data=False)
    plt.show()
    return anim
