"""What the experiments of lecture 001 say, in French."""

FRENCH = {}
