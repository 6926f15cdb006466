"""What the report says, in French."""

FRENCH = {
    "{first} and {last}": "{first} et {last}",
    "{first} to {last}": "{first} à {last}",
    "{count} blanks": "{count} blancs",
    "marks": "notes",
    "WARNING: {warning}": "ATTENTION : {warning}",
    "undecided": "indécis",
    "not installed": "pas installé",
    "failed": "échoué",
    "incomplete": "incomplet",
    "{check}: {found}": "{check} : {found}",
    "no mark: it takes ex00 to ex08, and there is {names}": (
        "pas de note : il faut ex00 à ex08, et il y a {names}"
    ),
    "{count} passed": "réussis : {count}",
    "{count} failed": "échoués : {count}",
    "{count} skipped": "sautés : {count}",
    "{count} undecided": "indécis : {count}",
    "hand-in: {folder}": "rendu : {folder}",
    "marked: {date}, by {versions}": "corrigé : {date}, par {versions}",
    "seed: {seed} (--seed {seed} asks the same again)": (
        "graine : {seed} (--seed {seed} repose les mêmes questions)"
    ),
    "sandbox: {name} ({limits})": "bac à sable : {name} ({limits})",
    "left out: {note}": "laissé de côté : {note}",
    "no mark: undecided, mark again: {names}": "pas de note : indécis, à corriger encore : {names}",
    "mark: {points} / {outOf} (ex00 to ex08)": "note : {points} / {outOf} (ex00 à ex08)",
    "no mark: it takes ex00 to ex08, and none ran": (
        "pas de note : il faut ex00 à ex08, et aucun n'a été fait"
    ),
    "digest: {digest}": "empreinte : {digest}",
    "INTERRUPTED by {cause}: not all was marked": (
        "INTERROMPU par {cause} : tout n'a pas été corrigé"
    ),
    "exercise": "exercice",
    "checks": "tests",
    "marker {version}": "correcteur {version}",
    "left out: {count} more, named in the report": (
        "laissés de côté : {count} de plus, nommés dans le rapport"
    ),
    "{cause} blocks {exercises}: {points}": "{cause} bloque {exercises} : {points}",
    "1 check was skipped: it says nothing, good or bad": (
        "1 test a été sauté : il ne dit rien, ni bien ni mal"
    ),
    "{count} checks were skipped: they say nothing, good or bad": (
        "{count} tests ont été sautés : ils ne disent rien, ni bien ni mal"
    ),
    "as {exercise}, {cause}": "comme {exercise}, {cause}",
    "{exercise} {verdict}: {why}": "{exercise} {verdict} : {why}",
    "point": "point",
    "called": "appelé",
    "found": "trouvé",
    "{file}, line {line}, in {function}": "{file}, ligne {line}, dans {function}",
    "read again": "à relire",
}
