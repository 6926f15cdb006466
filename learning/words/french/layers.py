"""What layers and architectures say, in French."""

FRENCH = {
    # learning/layers
    "images of channels × height × width": "des images de canaux × hauteur × largeur",
    "inputs that make a square image, or image:channels=…:height=…:width=…": (
        "des entrées qui fassent une image carrée, ou image:channels=…:height=…:width=…"
    ),
    "images, padding included, that a window of {size}×{size} fits into": (
        "des images où tienne, marge comprise, une fenêtre de {size}×{size}"
    ),
    "half the size at most, {most}": "au plus la moitié de la taille, {most}",
    "as many inputs as {shape} holds": "autant d'entrées qu'en contient {shape}",
    "layers inside, then the word end": "des couches à l'intérieur, puis le mot end",
    "the same shape at both ends, or images that a 1×1 convolution of some stride joins": (
        "la même forme aux deux bouts, ou des images que raccorde une convolution 1×1 d'un pas "
        "quelconque"
    ),
    "{before} before and {after} after": "{before} avant et {after} après",
    "image before all other layers": "image avant toutes les autres couches",
    "it after one": "image après une autre",
    "layer {number}, {name}": "couche {number}, {name}",
    "the word end after its layers": "le mot end après ses couches",
    "sizes from 1 up with commas between them, or none": (
        "des tailles à partir de 1 séparées par des virgules, ou none"
    ),
    "sizes from 1 up with commas between them, none, or layers with + between them, of {names}": (
        "des tailles à partir de 1 séparées par des virgules, none, ou des couches jointes par +, "
        "parmi {names}"
    ),
    "{most} layers inside each other at most": "au plus {most} couches les unes dans les autres",
}
