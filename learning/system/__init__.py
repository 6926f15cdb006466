"""What lies between a script and the machine: files, the numbers in them, and exit statuses."""
