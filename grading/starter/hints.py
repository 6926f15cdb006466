"""Three hints for each exercise, from a nudge to nearly the line."""

from learning.checks import Sentence

HINTS = {
    "ex00": (
        Sentence("Which two numbers say how far the neuron is off?"),
        Sentence(
            "The neuron keeps its last answer in self.output; what it should have been comes "
            "in as desiredOutput. ∇ is the difference, positive if the answer was too low."
        ),
        Sentence(
            "Take the answer away from what was desired, keep that in self.gradient, and return it."
        ),
    ),
    "ex01": (
        Sentence("How much did each weight have to do with the answer? As much as its input."),
        Sentence(
            "The step of a weight is the rate, times the gradient, times its input. The bias "
            "has no input: put 1 in its place."
        ),
        Sentence(
            "Add the rate times the gradient to weight 0; then go over the inputs, counted "
            "from 1, and add the same times the input to the weight of that number."
        ),
    ),
    "ex02": (
        Sentence("Three calls make a step: activate, calculateOutputGradient, applyGradient."),
        Sentence(
            "Do them for every example, again and again, while calcLoss of the dataset is "
            "above the threshold. Where does the cost have to be printed so that one sees it "
            "fall?"
        ),
        Sentence(
            "After the loop, activate the neuron on each example once more: its answer, "
            "rounded, stands after the colon. plt.pause(0.001) shows what was drawn so far."
        ),
    ),
    "ex03": (
        Sentence("It is OrLearn.py with other data. What changes?"),
        Sentence(
            "The neuron has 64 inputs, one for each pixel; there is a file to learn from, and "
            "another to be tried on."
        ),
        Sentence(
            "The loop reads trainBinary.ds, and the predictions go over testBinary.ds. If the "
            "cost falls too slowly, try another rate."
        ),
    ),
    "ex04": (
        Sentence("What does one neuron's calcLoss do, and what is there several of now?"),
        Sentence(
            "For one example: activate the network, and add up the cross-entropy of each "
            "output neuron with its own desired output."
        ),
        Sentence(
            "Two sums, one in the other: over the examples, and for each over its outputs; "
            "at the end divide by the number of examples, and by nothing else."
        ),
    ),
    "ex05": (
        Sentence("Each output neuron can do it already: ex00."),
        Sentence(
            "The output neurons are the last list of self.layers; the desired outputs come in "
            "the same order."
        ),
        Sentence("Go over both side by side with zip, and call calculateOutputGradient of each."),
    ),
    "ex06": (
        Sentence("It is ex01; only the inputs come from somewhere else."),
        Sentence("Each neuron of the layer before keeps its answer in output."),
        Sentence("Make a list of these outputs, and hand it to applyGradient with the rate."),
    ),
    "ex07": (
        Sentence("Which layers have weights, and what is before each of them?"),
        Sentence(
            "Layer 0 holds the inputs and has no weights. Layer 1 reads layer 0, layer 2 "
            "reads layer 1."
        ),
        Sentence(
            "Go over the layers from number 1 on; for each of its neurons call "
            "applyGradientWithLayer with the layer before."
        ),
    ),
    "ex08": (
        Sentence("It is BinaryLearn.py with a network; which three calls make a step now?"),
        Sentence(
            "activate, calculateGradients, applyGradients: 64 inputs and 10 outputs, one for "
            "each digit."
        ),
        Sentence(
            "The digit that the network reads is the index of its largest output; the one "
            "expected is the index of the 1."
        ),
    ),
    "ex09": (
        Sentence("Whom did this neuron's answer lead astray, and by how much?"),
        Sentence(
            "Each neuron k of the next layer hands back its ∇ times the weight through which "
            "it read this neuron. That weight has the number index + 1: number 0 is the bias."
        ),
        Sentence(
            "Add these up over the next layer, and multiply by the slope of the logistic "
            "function, h(1 − h); keep it in self.gradient, and return it."
        ),
    ),
    "ex10": (
        Sentence("It is OrLearn.py with a network: what does it need so that XOR can be learned?"),
        Sentence(
            "A hidden layer, and the three calls of ex08. Two hidden neurons may get stuck; "
            "four hardly ever do."
        ),
        Sentence(
            "NeuralNetwork([2, 4, 1]), a rate of 0.5 or more, and a loop while the cost is "
            "above the threshold; if it comes to rest high up, begin again."
        ),
    ),
    "ex11": (
        Sentence("What must a value know of those it was made from, to hand its gradient back?"),
        Sentence(
            "For each of them, how much it changes the result: of a sum 1, of a product the other "
            "factor, of the logistic h(1 − h). Keep the pairs when the value is made. Gradients "
            "are added up, once for each use."
        ),
        Sentence(
            "Collect all that the end was made from, each once, and count how often each is used. "
            "Give the end 1, the others 0; then take a value that all its users have been through, "
            "add its gradient times the slope to each that it was made from, and so on."
        ),
    ),
    "ex12": (
        Sentence("By how much does the function change where one number moves a little?"),
        Sentence(
            "Ask the function a step above and a step below; the difference over two steps is the "
            "slope. The step is a hundred-thousandth of that number's own size."
        ),
        Sentence(
            "Compare each slope by itself, within a thousandth of its size, and allow for the "
            "rounding of the two values: 1e-15 of their sizes over the step. Where the number is "
            "0, the largest of the others gives the step; ask whether the error is small, since "
            "of a nan nothing is."
        ),
    ),
}
"""{exercise: (hint, hint, hint)}."""
