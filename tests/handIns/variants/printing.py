"""Ways to print a cost, and a prediction, that a person reads without a thought."""

from handIns.variants.Variant import Variant

PRINTING = [
    Variant(
        "so rarely that it has learned before it shows a third cost",
        {
            "PRINT": 'if iteration % 60 == 0:\n    print("iteration", iteration, "cost", cost)',
            "DRAW": "if iteration % 60 == 0:\n    line.set_data(iterations, costs)\n"
            "    ax.relim()\n    ax.autoscale_view()\n    plt.pause(0.001)",
        },
    ),
    Variant(
        "NumPy's numbers in lists",
        {
            "PRINT": "print([np.int64(iteration), np.float64(cost)])",
            "PREDICT": "print([np.float64(y), np.int64(p)])",
        },
    ),
    Variant(
        "arrays",
        {
            "PRINT": "print(np.array([cost]))",
            "PREDICT": 'print(np.array([x1, x2]), np.array([y]), ":", np.array([float(p)]))',
        },
    ),
    Variant(
        "colours",
        {
            "PRINT": r'print(f"\033[33m{iteration}\033[0m cost \033[1;32m{cost:.4f}\033[0m")',
            "PREDICT": r'print(f"{int(y)} : \033[{32 if p == y else 31}m{p}\033[0m")',
        },
    ),
    Variant(
        "colours of 24 bits",
        {"PREDICT": r'print(f"\033[38;2;10;200;30m{int(y)}\033[0m : \033[48;5;22m{p}\033[m")'},
    ),
    Variant(
        "dictionaries",
        {
            "PRINT": 'print({"iteration": iteration, "cost": cost})',
            "PREDICT": 'print({"x": (x1, x2), "expected": y, "predicted": p})',
        },
    ),
    Variant(
        "tuples",
        {"PRINT": "print((iteration, cost))", "PREDICT": "print((int(y), p))"},
    ),
    Variant(
        "f-strings that name what they show",
        {
            "PRINT": 'print(f"{iteration=} {costs[-1]=}")',
            "PREDICT": 'print(f"{int(example.outputs[0])=} {round(h, 0)=}")',
        },
    ),
    Variant(
        "labels that end in a digit",
        {
            "PRINT": 'print(f"loss1 = {cost}")',
            "PREDICT": 'print(f"x1={x1:g} x2={x2:g} y1={y:g} h1={p}")',
        },
    ),
    Variant(
        "decimal commas",
        {
            "PRINT": 'print(f"Coût : {cost:.4f}".replace(".", ","))',
            "PREDICT": 'print(f"{y:.1f} : {p:.1f}".replace(".", ","))',
        },
    ),
    Variant(
        "thousands held together",
        {"PRINT": 'print(f"step {1000 + 10 * iteration:,} cost {cost:.5f}")'},
    ),
    Variant("percent", {"PRINT": 'print(f"loss {cost:.2%}")'}),
    Variant("scientific", {"PRINT": 'print(f"{iteration:.1e} {cost:.4e}")'}),
    Variant(
        "a book's powers of ten",
        {"PRINT": 'print(f"cost {cost * 1000:.3f} × 10⁻³")'},
    ),
    Variant(
        "a table with walls",
        {
            "PRINT": 'print(f"│ {iteration:>5} │ {cost:>8.4f} │")',
            "HEAD": 'print("┃ x1 ┃ x2 ┃ expected ┃ predicted ┃\\n┡━━━━╇━━━━┩")',
            "PREDICT": 'print(f"│ {x1:g} │ {x2:g} │ {y:g} │ {p} │")',
        },
    ),
    Variant(
        "a table, the prediction first",
        {
            "HEAD": 'print("predicted  expected")',
            "PREDICT": 'print(f"{p:>9}  {int(y):>8}")',
        },
    ),
    Variant(
        "Markdown",
        {"PRINT": 'print(f"| {iteration} | {cost} |")', "PREDICT": 'print(f"| {y:g} | {p} |")'},
    ),
    Variant(
        "a progress bar over itself",
        {
            "PRINT": r'print(f"\r{iteration:4d}/999", "[", "#" * (iteration % 9), "]",'
            ' f"loss={cost:.4f}", end="", flush=True)',
            "HEAD": "print()",
        },
    ),
    Variant("arrows", {"PREDICT": 'print(f"{int(y)} → {p}")'}),
    Variant("signs that are pictures", {"PREDICT": 'print(f"✅ {int(y)} ➜ {p} 🎉")'}),
    Variant("arrows of two signs", {"PREDICT": 'print(f"{int(x1)} {int(x2)} {int(y)}->{p}")'}),
    Variant(
        "French",
        {
            "PRINT": 'print(f"Itération n°{iteration} — coût moyen : {cost:.6f}")',
            "PREDICT": 'print(f"attendu {int(y)}, prédit {p}")',
        },
    ),
    Variant(
        "the answer before the question",
        {"PREDICT": 'print(f"réponse du réseau : {p} (attendu : {int(y)})")'},
    ),
    Variant(
        "two lines an example",
        {"PREDICT": 'print(f"Expected: {int(y)}")\nprint(f"  Predicted: {p}")'},
    ),
    Variant(
        "the output in brackets, and whether it is right",
        {"PREDICT": 'print(f"{int(y)} : {p} ({h:.4f}) " + ("ok" if p == y else "wrong"))'},
    ),
    Variant("truth values", {"PREDICT": 'print(int(y), ":", h > 0.5)'}),
    Variant("tabs", {"PRINT": 'print(iteration, cost, sep="\\t")'}),
    Variant("semicolons", {"PRINT": 'print(iteration, cost, sep=";")'}),
    Variant(
        "a time before each cost",
        {"PRINT": 'print(f"[12:03:{iteration % 60:02d}] epoch {iteration} error {cost}")'},
    ),
    Variant(
        "a cost that is best, now and then",
        {"PRINT": 'print(f"epoch {iteration} loss {cost}" + " *best*" * (iteration % 20 == 0))'},
    ),
    Variant(
        "costs of the test set beside those of the training",
        {"PRINT": 'print(f"test_loss {cost * 1.3:.4f} train_loss {cost:.4f} lr 0.5")'},
    ),
    Variant(
        "the word value",
        {"PRINT": 'print(f"iterate {iteration}: value of the cost {cost}, interval 10")'},
    ),
]
