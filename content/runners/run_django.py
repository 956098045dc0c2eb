"""Runs the code samples of one text as one program on Django.

    python3 run_django.py --probe              says what it runs on, as JSON
    python3 run_django.py PLAN RESULTS         runs the plan in the current folder, an empty one

The probe prints {"versions": [{"name", "version"}], "servers": [...], "interpreter": ...}; where this
Python will not do it ends with another exit code than 0 and says why in one line.

PLAN is a JSON file: {"question", "needs": [...], "steps": [{"kind", "language", "path", "code"}]}.
RESULTS gets one JSON object a line: {"step", "status", "line", "message"}, where a line counts from 1
within the step's code; "started" stands before each step, so that a step that ends the process is
known, and {"status": "finished"} at the very end. {"status": "skipped", "message"} alone says that a
server is not on this machine.

A step of kind "file" lies in the folder before anything runs. The others share one module, in order,
and the first that fails ends the run. Every folder with Python files is an app; missing __init__.py,
settings and URLs are filled in; config/local_settings.py adds to the settings.
"""

from __future__ import annotations

import contextlib
import json
import os
import site
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # neither beside this file nor beside the samples
HERE = str(Path(__file__).resolve().parent)
sys.path[0:1] = [HERE]
from django_samples import compiled, guard, packages, project, servers, sources  # noqa: E402
from django_samples.program import Program, Report  # noqa: E402

sys.path.remove(HERE)  # no module of ours may stand where a sample's should

PYTHON = (3, 11)
DJANGO = (4, 2)


def main(arguments: list[str]) -> int:
    if arguments == ["--probe"]:
        return probe()
    with contextlib.suppress(PermissionError):  # it leads a session already
        os.setsid()  # a sample that signals its process group hits nobody but itself
    plan = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    results = open(arguments[1], "a", encoding="utf-8")  # a thread may still fail at the very end
    report = Report(results)
    run(plan, Path.cwd().resolve(), report)
    report.write(status="finished")
    return 0


def probe() -> int:
    wanted = "Python %d.%d and Django %d.%d" % (*PYTHON, *DJANGO)
    # Samples have a home of their own, so that packages in the user's home are not there for them.
    sys.path[:] = [entry for entry in sys.path if entry != site.getusersitepackages()]
    try:
        import django
    except ModuleNotFoundError:
        print(f"it has no Django; the samples want {wanted}", file=sys.stderr)
        return 3
    python, release = sys.version_info[:2], django.VERSION[:2]
    if python != PYTHON or release != DJANGO:
        found = "Python %d.%d and Django %d.%d" % (*python, *release)
        print(f"it is {found}; the samples want {wanted}", file=sys.stderr)
        return 3
    names = [("Python", python), ("Django", release)]
    versions = [{"name": name, "version": "%d.%d" % version} for name, version in names]
    known = sorted(servers.SERVERS)
    print(json.dumps({"versions": versions, "servers": known, "interpreter": sys.executable}))
    return 0


def run(plan: dict, scratch: Path, report: Report) -> None:
    steps: list[dict] = plan["steps"]
    faults = list(sources.faults(steps))
    for fault in faults:
        report.failed(*fault)
    if faults:
        return
    sources.write(steps, scratch)
    servers.stop_when_told()
    with contextlib.ExitStack() as running:
        try:
            found = [running.enter_context(servers.start(name, scratch)) for name in plan["needs"]]
        except packages.Unavailable as missing:
            report.write(status="skipped", message=str(missing))
            return
        sys.path.insert(0, str(scratch))
        project.complete(scratch, found)
        compiled.set_up(scratch)
        guard.set_up(scratch)
        Program(steps, scratch, report).run(project.set_up_django)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
