"""What the experiments of lecture 004 say, in French."""

FRENCH = {}
