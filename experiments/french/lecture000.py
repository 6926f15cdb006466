"""What the experiments of lecture 000 say, in French."""

FRENCH = {
    # GradientByDepth.py
    "The gradient vanishes with depth": "Le gradient disparaît avec la profondeur",
    "Under sigmoids the gradient vanishes on its way back through a deep network, under tanh "
    "less, under ReLU not.": (
        "Sous des sigmoïdes, le gradient disparaît en remontant un réseau profond ; sous tanh "
        "moins, sous ReLU pas du tout."
    ),
    "under sigmoids less than a thousandth of the last layer's gradient arrives in the first, "
    "under tanh more, under ReLU a tenth or more": (
        "sous sigmoïdes moins d'un millième du gradient de la dernière couche arrive à la "
        "première, sous tanh davantage, sous ReLU un dixième ou plus"
    ),
    "neurons in each hidden layer": "neurones de chaque couche cachée",
    "how many networks are drawn at random": "combien de réseaux sont tirés au hasard",
    "of the last layer's gradient {logistic:.0e} is left in the first under sigmoids, "
    "{tanh:.2f} under tanh, {relu:.2f} under ReLU": (
        "du gradient de la dernière couche, il reste dans la première {logistic:.0e} sous "
        "sigmoïdes, {tanh:.2f} sous tanh, {relu:.2f} sous ReLU"
    ),
    "the order is the lecture's, but {logistic:.0e} is left under sigmoids, {tanh:.2f} "
    "under tanh, {relu:.2f} under ReLU: with so many layers and this initialisation "
    "the figures are not": (
        "l'ordre est celui du cours, mais il reste {logistic:.0e} sous sigmoïdes, {tanh:.2f} sous "
        "tanh, {relu:.2f} sous ReLU : avec ce nombre de couches et cette initialisation, les "
        "chiffres n'y sont pas"
    ),
    "{logistic:.0e} is left under sigmoids, {tanh:.2g} under tanh, {relu:.2g} under ReLU: "
    "some seeds say otherwise": (
        "il reste {logistic:.0e} sous sigmoïdes, {tanh:.2g} sous tanh, {relu:.2g} sous ReLU : "
        "certaines graines disent le contraire"
    ),
    "left, median": "reste, médiane",
    "gradient of each hidden layer, before learning": (
        "gradient de chaque couche cachée, avant l'apprentissage"
    ),
    "hidden layer, 1 reads the image": "couche cachée, la 1 lit l'image",
    "root mean square of ∂E/∂z": "moyenne quadratique de ∂E/∂z",
    # SaturationTable.py
    "Too small a start dies away, too large a one saturates": (
        "Un départ trop petit s'éteint, un trop grand sature"
    ),
    "Weights from 0.01·N let the outputs of a deep network die away, weights from N saturate "
    "them at ±1, Xavier's keep them alive.": (
        "Des poids de 0.01·N éteignent les sorties d'un réseau profond, des poids de N les "
        "saturent à ±1, ceux de Xavier les gardent en vie."
    ),
    "with N the last layer's standard deviation is 0.981 to 0.982, with 0.01·N the first "
    "layer's 0.213 and the last one's below a millionth, with Xavier the last one's 0.1 or more": (
        "avec N l'écart type de la dernière couche est de 0.981 à 0.982, avec 0.01·N celui de la "
        "première est de 0.213 et celui de la dernière de moins d'un millionième, avec Xavier "
        "celui de la dernière de 0.1 ou plus"
    ),
    "layers": "couches",
    "neurons in each layer": "neurones de chaque couche",
    "examples that go through": "exemples qui les traversent",
    "{large:.3f} with N, {small:.3f} in the first and {last:.0e} in the last layer "
    "with 0.01·N, {xavier:.2f} with Xavier": (
        "{large:.3f} avec N, {small:.3f} dans la première et {last:.0e} dans la dernière couche "
        "avec 0.01·N, {xavier:.2f} avec Xavier"
    ),
    "in this order, but not with the lecture's figures: {large:.3f} with N, {small:.3f} "
    "in the first and {last:.0e} in the last layer with 0.01·N, {xavier:.2f} with "
    "Xavier; its layers are ten of 500": (
        "dans cet ordre, mais pas avec les chiffres du cours : {large:.3f} avec N, {small:.3f} "
        "dans la première et {last:.0e} dans la dernière couche avec 0.01·N, {xavier:.2f} avec "
        "Xavier ; ses couches sont dix, de 500"
    ),
    "{large:.3f} with N, {small:.3f} and {last:.0e} with 0.01·N, {xavier:.2f} with Xavier": (
        "{large:.3f} avec N, {small:.3f} et {last:.0e} avec 0.01·N, {xavier:.2f} avec Xavier"
    ),
    "how much the outputs still differ": "combien les sorties diffèrent encore",
    "standard deviation": "écart type",
    "outputs, {words}": "sorties, {words}",
}
