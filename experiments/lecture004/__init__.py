"""What lecture 004 claims: the exercise sheet, gradient descent on a neuron."""
