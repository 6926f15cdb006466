"""What lecture 002 claims: the chain rule, activations and losses."""
