"""To be imported before NumPy: tells its linear algebra, and the peers', to use one thread."""

import os

for library in ("OPENBLAS", "OMP", "MKL", "VECLIB_MAXIMUM"):
    os.environ[f"{library}_NUM_THREADS"] = "1"
