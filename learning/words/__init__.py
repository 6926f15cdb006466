"""What is said to the user: the languages, how numbers are written, and the user's mistakes."""
