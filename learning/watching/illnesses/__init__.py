"""What can go wrong with a training: the table of the lectures, an illness a class.

Each says by what it is told (`symptom`) and what helps (`cures`). They are looked for in the order
of `ILLNESSES`, causes before what they cause.
"""

from learning.watching.illnesses.dataIllnesses import (
    BadScale,
    BlankInputs,
    Contradictions,
    OneClass,
    RandomLabels,
)
from learning.watching.illnesses.fitIllnesses import Guessing, OverFitting, SkewedClasses, TooSmall
from learning.watching.illnesses.neuronIllnesses import (
    DeadNeurons,
    EqualNeurons,
    SaturatedNeurons,
    VanishingGradient,
)
from learning.watching.illnesses.rateIllnesses import (
    Explosion,
    FadedSchedule,
    HighRate,
    LargeWeights,
    LowRate,
)
from learning.watching.illnesses.recipeIllnesses import HeavyDropout, HeavyPenalty, TightClipping

ILLNESSES = (
    BlankInputs(),
    OneClass(),
    BadScale(),
    EqualNeurons(),
    LargeWeights(),
    HeavyPenalty(),
    TightClipping(),
    HighRate(),
    Explosion(),
    LowRate(),
    FadedSchedule(),
    Contradictions(),
    RandomLabels(),
    HeavyDropout(),
    DeadNeurons(),
    SaturatedNeurons(),
    VanishingGradient(),
    SkewedClasses(),
    TooSmall(),
    Guessing(),
    OverFitting(),
)
