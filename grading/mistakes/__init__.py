"""Known mistakes: what somebody who made one of them would have got, to be compared with what was.

A file for each kind of answer. A mistake is named where it explains all the numbers that were seen,
and is the only one that does.
"""
