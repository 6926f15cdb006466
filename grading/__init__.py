"""Marks a folder that a student handed in, and trusts nothing in it.

The process that decides the mark never imports the hand-in: a worker inside a sandbox does, and
answers questions over a socket. `README.md` is the marker's page.
"""
