"""Runs the code samples of one question as one program on Django.

    python3 run_django.py --probe              prints what it runs on, as JSON
    python3 run_django.py PLAN RESULTS         runs the plan in the current folder, an empty one

PLAN is a JSON file: {"question", "needs": [...], "steps": [{"kind", "language", "path", "code"}]}.
RESULTS gets one JSON object a line: {"step", "status", "line", "message"}, where a line counts from 1
within the step's code; "started" stands before each step, so that a step that ends the process is
known, and {"status": "finished"} at the very end.

A step of kind "file" lies in the folder before anything runs. The others share one module, in order,
and the first that fails ends the run. Every folder with Python files is an app; missing __init__.py,
settings and URLs are filled in; config/local_settings.py adds to the settings.
"""

from __future__ import annotations

import ast
import contextlib
import json
import sys
from pathlib import Path

HERE = str(Path(__file__).resolve().parent)
sys.path[0:1] = [HERE]
from django_samples import guard, project, servers  # noqa: E402
from django_samples.program import Program, Report  # noqa: E402

sys.path.remove(HERE)  # no module of ours may stand where a sample's should

PYTHON = (3, 11)
DJANGO = (4, 2)


def main(arguments: list[str]) -> int:
    if arguments == ["--probe"]:
        return probe()
    plan = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    with open(arguments[1], "a", encoding="utf-8") as results:
        report = Report(results)
        run(plan, Path.cwd().resolve(), report)
        report.write(status="finished")
    return 0


def probe() -> int:
    wanted = "Python %d.%d and Django %d.%d" % (*PYTHON, *DJANGO)
    try:
        import django
    except ModuleNotFoundError:
        print(f"this Python has no Django; the samples want {wanted}", file=sys.stderr)
        return 3
    python, release = sys.version_info[:2], django.VERSION[:2]
    if python != PYTHON or release != DJANGO:
        found = "Python %d.%d and Django %d.%d" % (*python, *release)
        print(f"this is {found}; the samples want {wanted}", file=sys.stderr)
        return 3
    names = [("Python", python), ("Django", release)]
    versions = [{"name": name, "version": "%d.%d" % version} for name, version in names]
    print(json.dumps({"versions": versions}))
    return 0


def run(plan: dict, scratch: Path, report: Report) -> None:
    steps: list[dict] = plan["steps"]
    for step in files(steps):
        place = scratch / step["path"]
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(step["code"], encoding="utf-8")
    with contextlib.ExitStack() as running:
        try:
            found = [running.enter_context(servers.start(name, scratch)) for name in plan["needs"]]
        except servers.Unavailable as missing:
            for number in range(len(steps)):
                report.write(step=number, status="skipped", message=str(missing))
            return
        sys.path.insert(0, str(scratch))
        project.complete(scratch, found)
        guard.set_up(scratch)
        if well_formed(steps, report):
            Program(steps, scratch, report).run(project.set_up_django)


def files(steps: list[dict]) -> list[dict]:
    return [step for step in steps if step["kind"] == "file"]


def well_formed(steps: list[dict], report: Report) -> bool:
    """Whether every Python file can be parsed; reports each that cannot."""
    fine = True
    for number, step in enumerate(steps):
        if step["kind"] == "file" and step["language"] == "python":
            try:
                ast.parse(step["code"])
            except SyntaxError as error:
                fine = False
                report.failed(number, error.lineno or 1, f"SyntaxError: {error.msg}")
    return fine


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
