"""What goes into a number, written out as one would on paper."""
