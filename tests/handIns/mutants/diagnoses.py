"""What is said of the mutants of methods: the known mistakes that a failed check may name.

By the exercise and the name of the mutant; one that is not here is not named. Where there are two,
both are true, in two checks: who forgets the only neuron of a layer leaves weights where they were.
"""

DIAGNOSES = {
    "ex00": {
        "the gradient is multiplied by h(1 - h)": [
            "the gradient is multiplied by h(1 − h), a factor of the squared error's"
        ],
        "the gradient is squared": ["the gradient is squared"],
        "the gradient is an absolute value": ["the gradient has lost its sign: it is |y − h|"],
        "negative gradients become zero": ["gradients below 0 become 0"],
        "the output is rounded first, as in a perceptron": [
            "the output is rounded first, as in a perceptron"
        ],
        "the gradient is returned and not kept": ["the gradient is returned, and not kept"],
        "the weighted sum is used in place of h": [
            "the weighted sum stands in the place of h: the activation is missing"
        ],
        "the cost is kept in place of its gradient": [
            "the cost is kept in the place of its gradient"
        ],
        "the bias moves already here": ["the bias moves already here"],
        "the gradient is divided by h(1 - h)": ["the gradient is divided by h(1 − h)"],
        "the gradient is doubled, as that of a squared error": [
            "the gradient is doubled, as that of a squared error"
        ],
        "only the sign of the gradient is kept": ["of the gradient only the sign is kept"],
        "the gradient is added to the one before": [
            "the gradient is added to the one before, which stays"
        ],
        "the desired output is ignored": ["the desired output is taken for 1, whatever it is"],
        "a desired 0 is taken for -1": ["a desired output of 0 is taken for −1"],
        "the bias is used in place of h": ["the bias stands in the place of h"],
    },
    "ex01": {
        "only the bias is updated": ["only the bias moves"],
        "the update is subtracted from all weights but the bias": [
            "the step is subtracted, where y − h already points down the cost"
        ],
        "the rate is ignored": ["the rate is left out"],
        "the rate is squared": ["the rate is squared"],
        "the inputs are ignored": ["the inputs are left out: each weight moves as the bias does"],
        "the inputs are taken in reverse order": ["the inputs are taken in the reverse order"],
        "the last weight is forgotten": ["the last weight is forgotten"],
        "the weights are replaced by the step": ["the weights are replaced by the step"],
        "the weights are multiplied by the step": ["the weights are multiplied by the step"],
        "the step is multiplied by h(1 - h)": ["the step is multiplied by h(1 − h)"],
        "the bias is multiplied by the first input": ["the bias is moved by the first input"],
        "the inputs of the first call are used in all later calls": [
            "the inputs of the first call are used in all later ones"
        ],
        "the inputs of the last activation are used, not those given": [
            "the inputs are those of the activation before, not those given"
        ],
        "the step is written into the caller's list of inputs": [
            "the caller's list of inputs is written into"
        ],
        "the constant input of the bias stays in the caller's list": [
            "something is put into the caller's list of inputs, and stays there"
        ],
        "weights shrink by a tenth at every call": [
            "the weights shrink, or grow, by the same part at every step"
        ],
        "the bias is left out of the update": ["the bias does not move"],
        "the update is subtracted": [
            "the step is subtracted, where y − h already points down the cost"
        ],
        "the rate is ignored for the bias": ["the rate is left out of the bias's step"],
        "a rate of 0.1 is used whatever the rate given": [
            "the rate is the same each time, whatever is given"
        ],
        "the rate is divided by the number of inputs": [
            "the step is divided by the number of inputs"
        ],
        "the indices of the weights are one too low": [
            "the indices of the weights are one too low"
        ],
        "only the bias and the first weight are updated": [
            "only the bias and the first weight move"
        ],
        "the gradient is applied twice": ["the step is taken twice"],
        "the gradient is calculated anew as though 1 was desired": [
            "the gradient is calculated anew as though 1 was desired"
        ],
    },
    "ex04": {
        "the sum over the examples is not divided by their number": [
            "the sum over the examples is not divided by their number"
        ],
        "the mean is taken over the outputs, not over the examples": [
            "the mean is taken over the outputs, not over the examples"
        ],
        "the cost is rounded": ["the cost is rounded"],
        "the expected outputs are taken in reverse order": [
            "the desired outputs are taken in the reverse order"
        ],
        "the logarithm is to base 2": ["the logarithm is the one to base 2"],
        "the part with 1 - y is left out": ["the part with 1 − y is left out"],
        "the second part is subtracted from the first": [
            "the second part is subtracted from the first"
        ],
        "the network is activated on the first example only": [
            "the network is activated on the first example only"
        ],
        "the network learns while its cost is calculated": ["the weights move already here"],
        "the sum is divided by one less than the number of examples": [
            "the sum is divided by one less than the number of examples"
        ],
        "the mean is taken over the outputs too": ["the mean is taken over the outputs too"],
        "only the first output counts": ["only the first output counts"],
        "the last output is forgotten": ["the last output is forgotten"],
        "the first output is compared with all expected outputs": [
            "the first output is compared with all desired outputs"
        ],
        "the logarithm is decimal": ["the logarithm is the one to base 10"],
        "log h stands in both parts": ["ln h stands in both parts"],
        "the sign is wrong: the cost is negative": ["the cost is negative: a sign is missing"],
        "the cost is the squared error": ["it is the squared error"],
        "the cost is the absolute error": ["it is the absolute error"],
        "the cost is the share of wrong outputs": ["it is the share of wrong answers"],
        "the largest cost is taken in place of the sum": [
            "the largest cost is taken in the place of the sum"
        ],
        "only the last example counts": ["only the last example counts"],
        "the first example is skipped": ["the first example is skipped"],
        "the costs of earlier calls are added": ["the costs of earlier calls are added"],
    },
    "ex05": {
        "each neuron gets the desired output of the next one": [
            "each neuron gets the desired output of the next one"
        ],
        "all neurons get the sum of the desired outputs": [
            "all neurons get the sum of the desired outputs"
        ],
        "all neurons have 0 as their desired output": [
            "the desired output is taken for 0, whatever it is"
        ],
        "the gradients are added to those of the call before": [
            "the gradient is added to the one before, which stays"
        ],
        "all output neurons get the sum of their gradients": [
            "all neurons get the sum of the gradients"
        ],
        "the largest output is taken for the output of all neurons": [
            "the largest output is taken for that of every neuron"
        ],
        "the weights of the output neurons move already here": ["the weights move already here"],
        "only the first output neuron has its gradient calculated": [
            "the output neurons after the first get no gradient"
        ],
        "the last output neuron is forgotten": ["the last output neuron gets no gradient"],
        "the desired outputs are taken in reverse order": [
            "the desired outputs are taken in the reverse order"
        ],
        "only neurons with a desired output of 1 are treated": [
            "only neurons whose desired output is 1 get a gradient"
        ],
        "the gradients are multiplied by h(1 - h)": [
            "the gradient is multiplied by h(1 − h), a factor of the squared error's"
        ],
        "the gradients are divided by the number of outputs": [
            "the gradients are divided by the number of outputs"
        ],
        "the outputs are scaled to a sum of 1 first": [
            "the outputs are scaled to a sum of 1 first"
        ],
        "the gradients are returned and not kept": ["the gradient is returned, and not kept"],
    },
    "ex06": {
        "the biases of the layer are used in place of its outputs": [
            "the others' biases are read in the place of outputs"
        ],
        "the neuron's own output is used in place of the layer's": [
            "the neuron's own output is read in the place of the others'"
        ],
        "the outputs of the layer are rounded": ["the others' outputs are rounded"],
        "each weight gets the output of the neuron before": [
            "each weight gets the output of the neuron before its own"
        ],
        "the first neuron counts twice and the last one never": [
            "the first neuron counts twice, and the last one never"
        ],
        "the first neuron is used for all weights": ["the first neuron is read by all weights"],
        "the layer is taken in reverse order": ["the inputs are taken in the reverse order"],
        "the last weight is forgotten": ["the last weight is forgotten"],
        "only the bias and the first weight are updated": [
            "only the bias and the first weight move"
        ],
        "the update is subtracted": [
            "the step is subtracted, where y − h already points down the cost"
        ],
        "the rate is ignored": ["the rate is left out"],
        "the weights are replaced by the step": ["the weights are replaced by the step"],
        "only neurons with an output above one half count": [
            "only neurons with an output above one half count"
        ],
        "the biases of the layer move too": [
            "the neurons that are read are changed, not this one alone"
        ],
        "the neurons of the layer get the gradient of this one": [
            "the neurons that are read are changed, not this one alone"
        ],
        "the gradients of the layer are used in place of its outputs": [
            "the others' gradients are read in the place of outputs"
        ],
        "the outputs of the layer are ignored": [
            "the inputs are left out: each weight moves as the bias does"
        ],
        "h(1 - h) of the layer is used in place of h": [
            "h(1 − h) of the others is read in the place of h"
        ],
        "the indices of the weights are one too low": [
            "the indices of the weights are one too low"
        ],
        "the bias is forgotten": ["the bias does not move"],
        "the rate is divided by the size of the layer": [
            "the step is divided by the number of inputs"
        ],
        "the gradient is applied twice": ["the step is taken twice"],
        "the outputs of the layer are overwritten by the step": [
            "the neurons that are read are changed, not this one alone"
        ],
        "the outputs of the first call are used in all later calls": [
            "the inputs of the first call are used in all later ones"
        ],
        "the method does nothing": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
    },
    "ex07": {
        "only the first neuron of the last layer is updated": [
            "only the first neuron of the layer moves",
            "the weights do not move: is the gradient there when it is applied?",
        ],
        "the last neuron of each layer is forgotten": [
            "the last neuron of the layer does not move"
        ],
        "only the output layer is updated": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
        "the rate is halved": ["the step is halved"],
        "the rate is divided by the number of the layer plus one": [
            "the step is divided by the number of its layer plus one"
        ],
        "the gradients are applied twice": ["the step is taken twice"],
        "all layers take the inputs of the network as their inputs": [
            "the inputs of the network are read, not the layer before"
        ],
        "the gradients are calculated anew as though 1 was desired": [
            "the gradient is calculated anew as though 1 was desired"
        ],
        "all neurons of a layer get the gradient of the first": [
            "all neurons of a layer move by the gradient of the first"
        ],
        "the gradients are cleared before they are applied": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
        "only the first neuron of each layer is updated": [
            "only the first neuron of the layer moves"
        ],
        "the output layer is forgotten": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
        "the rate is ignored": ["the rate is left out"],
        "the rate of the first call is used in all later calls": [
            "the rate is the same each time, whatever is given"
        ],
        "the update is subtracted": [
            "the step is subtracted, where y − h already points down the cost"
        ],
        "the previous layer is taken in reverse order": [
            "the inputs are taken in the reverse order"
        ],
        "the last neuron of the previous layer is left out": ["the last weight is forgotten"],
        "only the biases are updated": ["only the bias moves"],
        "the biases are not updated": ["the bias does not move"],
        "the network is activated anew between two layers": [
            "the network is activated anew between two layers"
        ],
        "hidden gradients are calculated anew with weights that have moved": [
            "gradients are calculated anew with weights that have moved already"
        ],
    },
    "ex09": {
        "h stands in place of h(1 - h)": ["h stands in the place of h(1 − h)"],
        "the sign is wrong": ["the sign is the other one"],
        "the gradient is added to the one before": [
            "the gradient is added to the one before, which stays"
        ],
        "the gradient is returned and not kept": [
            "the gradient is returned, and not kept",
            "the weights do not move: is the gradient there when it is applied?",
        ],
        "the sum over the next layer is divided by its size": [
            "the sum over the next layer is divided by its size"
        ],
        "the weights are taken from the end": [
            "the indices of a layer run backwards",
            "the weights are taken from the end",
        ],
        "the weights are ignored": ["the weights are left out of the sum"],
        "hidden layers are treated from the first to the last": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
        "hidden gradients are calculated before those of the outputs": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
        "the last neuron of each hidden layer is forgotten": [
            "the last neuron of the layer does not move"
        ],
        "the indices of a layer run backwards": ["the indices of a layer run backwards"],
        "only the first neuron of the next layer is handed over": [
            "only the first neuron of the next layer is handed over"
        ],
        "h(1 - h) is forgotten": ["h(1 − h) is forgotten"],
        "the slope of tanh stands in place of h(1 - h)": [
            "the slope of tanh, 1 − h², stands in the place of h(1 − h)"
        ],
        "the gradient is an absolute value": ["the gradient has lost its sign"],
        "the index of the weight is one too low: the first is the bias": [
            "the index of the weight is one too low: the first is the bias"
        ],
        "the first weight is used for all neurons": [
            "all neurons of a layer are given the index 0",
            "the first weight is used for all neurons",
        ],
        "the outputs of the next layer are used in place of its gradients": [
            "the outputs of the next layer stand in the place of its gradients"
        ],
        "the gradients of the next layer are multiplied by its h(1 - h)": [
            "the gradients of the next layer are multiplied by its h(1 − h) once more"
        ],
        "only the first neuron of the next layer counts": [
            "only the first neuron of the next layer counts",
            "only the first neuron of the next layer is handed over",
        ],
        "only the last neuron of the next layer counts": [
            "only the last neuron of the next layer counts"
        ],
        "the last neuron of the next layer is forgotten": [
            "the last neuron of the next layer is forgotten",
            "the weights do not move: is the gradient there when it is applied?",
        ],
        "the bias moves already here": ["the bias moves already here"],
        "hidden layers are left out": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
        "the first hidden layer is forgotten": [
            "the weights do not move: is the gradient there when it is applied?"
        ],
        "all neurons of a layer are given the index 0": [
            "all neurons of a layer are given the index 0"
        ],
    },
}
