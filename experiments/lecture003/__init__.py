"""What lecture 003 claims: training in practice."""
