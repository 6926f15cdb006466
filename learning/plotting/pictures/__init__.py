"""Pictures of one thing each, drawn once and saved: no training is watched in them."""
