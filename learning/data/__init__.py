"""The examples that a script works with: its sets, how they are split and made even."""
