"""What the experiments of lecture 003 say, in French."""

FRENCH = {}
