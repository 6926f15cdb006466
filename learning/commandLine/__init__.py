"""The command line: the scripts' options, what is said of bad ones, and what is printed."""
