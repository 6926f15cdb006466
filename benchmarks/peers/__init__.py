"""Three scripts that do the same job: from nothing to digits read with 97 % right."""
