"""The folder that students begin from, made out of this project: `make starter DIR=ml_d05`.

`tasks.py` says which functions are the exercises' and what is said in their place, `bodies.py`
takes their bodies out, `folder.py` makes the folder, and `wheel.py` the package that its Makefile
uses. `learn.py` is the runner of the day, one exercise after the other, with the hints of
`hints.py`.
"""
