"""What lecture 000 claims: multi-layer networks."""
