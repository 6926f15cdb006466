import logging
import sys
import threading

import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
logging.getLogger("matplotlib").setLevel(logging.WARNING)


class LiveTraining:
    """train() runs in a thread, the main thread draws what it has recorded."""

    def __init__(self, train):
        self.history = []
        self.thread = threading.Thread(target=train, args=(self,))

    def record(self, i, cost):
        self.history.append((i, cost))
        logging.info("iteration %d cost %.5f", i, cost)

    def run(self):
        fig, ax = plt.subplots()

        def refresh(frame):
            points = list(self.history)
            ax.clear()
            ax.plot([p[0] for p in points], [p[1] for p in points])

        self.thread.start()
        animation = FuncAnimation(fig, refresh, interval=300, cache_frame_data=False)
        plt.show()
        self.thread.join()
        return animation
