"""Training: epoch after epoch down the cost, and when that is over."""
