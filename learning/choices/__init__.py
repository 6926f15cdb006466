"""Choosing by name: the classes of a catalogue, and the hyperparameters that they take."""
