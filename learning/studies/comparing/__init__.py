"""Trainings side by side: what is compared, on all cores, drawn together and told in a table."""
