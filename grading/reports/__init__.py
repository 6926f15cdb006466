"""What becomes of the results of a class: a file for each format, none of which knows the others.

A writer takes results as `classroom.Classroom` yields them, and nothing else of the marker's.
"""
