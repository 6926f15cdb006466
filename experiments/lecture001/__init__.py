"""What lecture 001 claims: supervised learning."""
