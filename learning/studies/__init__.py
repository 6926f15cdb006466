"""Looking into a training rather than at its predictions: checks, the rate test, the folds."""
