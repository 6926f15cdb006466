"""What a student gets to read of a marking: a page in Markdown, and the same in HTML.

It says what was called, expected and found, where, and what to read again; and how to get the same
mark at home. Nothing of others, and nothing of the machine that marked.
"""

import re
from html import escape

from grading.reports.points import WORDS, pointsOf
from learning.words.language import translate


def failureLines(check):
    """Return what there is to say of a check that did not pass, as lines of text."""
    outcome = WORDS[check["outcome"]]
    lines = [translate("{check}: {outcome}", check=check["title"], outcome=outcome)]
    failure = check["failure"]
    if failure is None:
        return [*lines, *([f"  {check['reason']}"] if check["reason"] else [])]
    labels = {
        "called": translate("called"),
        "expected": translate("expected"),
        "found": translate("found"),
        "diagnosis": translate("diagnosis"),
        "hint": translate("read again"),
    }
    width = max(map(len, labels.values()))
    for key, label in labels.items():
        if failure.get(key):
            lines.append(f"  {label.ljust(width)}  {failure[key]}")
    for frame in failure["frames"]:
        lines.append(f"  {frame['file']}:{frame['line']}  {frame['text'].strip()}")
    return lines


def markdown(result, command):
    """Return the page of one student in Markdown; `command` is what gives the same mark."""
    lines = [f"# {_plain(result['student']['name'])}", ""]
    for kind, text in _parts(result, command):
        if kind == "code":
            # A fence longer than any in the text: what was printed may hold some.
            longest = max(map(len, re.findall("`+", text)), default=0)
            fence = "`" * max(3, longest + 1)
            lines += [fence, text, fence, ""]
        elif kind == "heading":
            lines += [f"## {_plain(text)}", ""]
        else:
            lines += [_plain(text), ""]
    return "\n".join(lines)


def html(result, command, language):
    """Return the same page in HTML, in one piece, for telephones too."""
    name = escape(result["student"]["name"])
    body = [f"<h1>{name}</h1>"]
    tags = {"heading": "h2", "code": "pre", "text": "p"}
    body += [
        f"<{tags[kind]}>{escape(text)}</{tags[kind]}>" for kind, text in _parts(result, command)
    ]
    return _PAGE.format(language=language, name=name, body="\n".join(body))


def _parts(result, command):
    """Yield (kind, text), the kind being "heading", "text" or "code"."""
    if result["error"] is not None:
        yield "text", translate("This could not be marked: {error}", error=result["error"])
        return
    report = result["report"]
    points, outOf = pointsOf(result)
    mark = "?" if points is None else points
    yield "text", translate("Mark: {points} out of {outOf}", points=mark, outOf=outOf)
    if result["folder"]:
        folder = result["folder"]
        yield "text", translate("What was marked: the folder {folder}", folder=folder)
    for note in [*result["notes"], *report["notes"]]:
        yield "text", translate("Left out: {note}", note=note)
    for exercise in report["exercises"]:
        yield from _exerciseParts(exercise)
    yield "heading", translate("The same mark at home")
    yield "text", translate("In the project's folder, yours beside it:")
    yield "code", command
    yield "text", translate("Or where the marker is installed, in your own folder:")
    names = [exercise["name"] for exercise in report["exercises"]]
    chosen = f" --ex {names[0]}" if len(names) == 1 else ""
    yield "code", f"ml-d05 grade .{chosen} --seed {report['seed']}"


def _exerciseParts(exercise):
    points = "?" if exercise["points"] is None else exercise["points"]
    title = translate(
        "{name}, {title}: {verdict} ({points} / {outOf})",
        name=exercise["name"],
        title=exercise["title"],
        verdict=WORDS[exercise["verdict"]],
        points=points,
        outOf=exercise["outOf"],
    )
    yield "heading", title
    for check in exercise["checks"]:
        if check["outcome"] != "passed":
            yield "code", "\n".join(failureLines(check))


def _plain(text):
    """Return a text as Markdown shows it, letter by letter."""
    return re.sub(r"([\\`*_{}\[\]<>#|~!&])", r"\\\1", text)


_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; }}
h2 {{ font-size: 1.1rem; margin-top: 2rem; }}
pre {{ background: rgb(127 127 127 / 12%); border-radius: .4rem; padding: .8rem;
      white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; }}
</style>
</head>
<body>
{body}
</body>
</html>
"""
