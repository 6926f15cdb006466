"""What the lectures claim, measured: each file is a command of its own.

python -m experiments.activationAnalysis
python -m experiments.saturation
"""
