"""What every filter of a convolution answers on one example, and one neuron's sum."""

from learning.plotting.style import VALIDATION_COLOUR
from learning.plotting.views.convolutions import KEY as NEXT
from learning.plotting.views.convolutions import Chosen, forgetArtists, largest, mosaic, rowsOf
from learning.plotting.views.View import View
from learning.words.language import translate

MOST = 16
"""So many maps are shown, the first ones."""

KEY = "m"
"""The key for the next example."""

TERMS = 3
"""So many products are written on a line, and so many lines of them."""


class Maps(View):
    """The image that comes in, first, and the map that each filter makes of it.

    A key shows the next training example, another the next convolution. A neuron that is clicked
    shows its patch, and its sum written out: the bias and wᵢxᵢ for each pixel.
    """

    name = "maps"
    needsMaps = True

    def __init__(self, axes, scene):
        """Prepare the axes; how many maps there are is not known yet."""
        super().__init__(axes, scene)
        self.entitle(translate("Maps"))
        axes.set_axis_off()
        self._learner = None
        self._number = 0  # of the example
        self._clicked = None  # the index of a neuron
        self._corners = []
        self._chosen = Chosen()
        # matplotlib keeps no bound method alive; the panels keep this view.
        axes.figure.canvas.mpl_connect("key_press_event", self._onKey)
        axes.figure.canvas.mpl_connect("button_press_event", self._onPress)

    def look(self, epoch):
        """Remember the network."""
        self._learner = epoch.learner

    def update(self, isLast=False):
        """Show what the network, as it is now, makes of the example."""
        self.isTouched = False
        convolution = self._learner and self._chosen.of(self._learner)
        if not convolution:
            return False
        examples = self.scene.data.training.examples
        self._learner.activate(examples[self._number % len(examples)].inputs)
        seen = [float(neuron.output) for neuron in convolution.before]
        pictures = self._pictures(convolution, seen)
        columns = min(4, len(pictures))
        whole, self._corners = mosaic(pictures, columns)
        isNew = not self.artists
        if isNew:
            self._lay(whole)
        image, frame, patch, words = self.artists
        image.set_data(whole)
        image.set_clim(0, 1)
        keys = translate("m: next example    click: one neuron's sum")
        if self._chosen.isOneOfSeveral(self._learner):
            keys = translate("{words}    c: next convolution", words=keys)
        words.set_text(keys)
        for box in (frame, patch):
            box.set_visible(self._clicked is not None)
        if self._clicked is not None:
            self._explain(convolution, seen, frame, patch, words)
        return isNew

    def _lay(self, whole):
        from matplotlib.patches import Rectangle

        image = self.axes.imshow(whole, cmap="Greys", interpolation="nearest")
        boxes = [
            Rectangle((0, 0), 1, 1, fill=False, edgecolor=VALIDATION_COLOUR, linewidth=2)
            for _ in range(2)
        ]
        for box in boxes:
            self.axes.add_patch(box)
        words = self.axes.text(
            0, -0.02, "", transform=self.axes.transAxes, va="top", fontsize="small"
        )
        self.artists += [image, *boxes, words]

    def _pictures(self, convolution, seen):
        """Return the first channel that comes in, and the maps, each from 0 (white) to 1."""
        _, inHeight, inWidth = convolution.inputShape
        _, height, width = convolution.shape
        self._size = max(inHeight, height), max(inWidth, width)
        pictures = [rowsOf(seen[: inHeight * inWidth], inWidth)]
        outputs = [float(neuron.output) for neuron in convolution.neurons]
        area = height * width
        for start in range(0, min(len(outputs), MOST * area), area):
            pictures.append(rowsOf(outputs[start : start + area], width))
        return [self._framed(picture) for picture in pictures]

    def _framed(self, picture):
        """Return a picture on its own scale, with blanks to the size of the largest."""
        height, width = self._size
        size, blank = largest(picture), float("nan")
        rows = [[abs(x) / size for x in row] + [blank] * (width - len(row)) for row in picture]
        return rows + [[blank] * width] * (height - len(rows))

    def _explain(self, convolution, seen, frame, patch, words):
        """Frame the neuron and its patch, and write its sum out."""
        neuron = convolution.neurons[self._clicked]
        _, height, width = convolution.shape
        unit, place = divmod(self._clicked, height * width)
        row, column = divmod(place, width)
        top, left = self._corners[1 + unit]
        frame.set_bounds(left + column - 0.5, top + row - 0.5, 1, 1)
        _, inHeight, inWidth = convolution.inputShape
        inside = [pixel % (inHeight * inWidth) for pixel in neuron.patch if pixel >= 0]
        rows, columns = zip(*(divmod(pixel, inWidth) for pixel in inside), strict=True)
        tall, wide = max(rows) - min(rows) + 1, max(columns) - min(columns) + 1
        patch.set_bounds(min(columns) - 0.5, min(rows) - 0.5, wide, tall)
        words.set_text(sumInWords(neuron, seen))

    def _onKey(self, event):
        if event.key == KEY:
            self._number += 1
            self.isTouched = True
        elif event.key == NEXT and self._learner is not None:
            self._chosen.goOn()
            self._clicked = None
            self.entitle(self._chosen.title(self._learner, translate("Maps")))
            forgetArtists(self)

    def _onPress(self, event):
        convolution = self._learner and self._chosen.of(self._learner)
        if event.inaxes is not self.axes or not convolution:
            return
        _, height, width = convolution.shape
        for unit, (top, left) in enumerate(self._corners[1:]):
            row, column = round(event.ydata) - top, round(event.xdata) - left
            if 0 <= row < height and 0 <= column < width:
                self._clicked = (unit * height + row) * width + column
                self.isTouched = True


def sumInWords(neuron, seen):
    """Return the sum of a neuron of a map, written out: w₀ + Σᵢ wᵢxᵢ, and its output h.

    `seen` are the numbers that its layer reads. Of a large patch the first products are written.
    """
    bias, *weights = map(float, neuron.weights)
    inputs = [seen[pixel] if pixel >= 0 else 0.0 for pixel in neuron.patch]
    products = [f"{w:+.2f}·{x:.2f}" for w, x in zip(weights, inputs, strict=True)]
    lines = [" ".join(products[start : start + TERMS]) for start in range(0, len(products), TERMS)]
    if len(lines) > TERMS:
        lines[TERMS:] = ["…"]
    total = bias + sum(w * x for w, x in zip(weights, inputs, strict=True))
    return "\n".join([f"{bias:.2f}", *lines, f"= {total:.2f}    h = {neuron.output:.2f}"])
