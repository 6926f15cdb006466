class Dataset:
    """data : liste de couples (entrees, sorties)"""

    def __init__(self, chemin):
        self.data = []
        fichier = open(chemin, "r")
        nombre, self.nbEntrees, self.nbSorties = [int(m) for m in fichier.readline().split()]
        for _ in range(nombre):
            entrees = list(map(float, fichier.readline().split()))
            sorties = list(map(float, fichier.readline().split()))
            self.data.append((entrees, sorties))
        fichier.close()
