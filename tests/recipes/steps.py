"""steps.py github|gitlab FILE [INPUT=VALUE]...: runs the shell steps of an action or a recipe in the current folder.

As their runners do: GitHub's with `bash -eo pipefail` and inputs put in, GitLab's lines one after the other. Steps that use other
actions (a Java from elsewhere) are left out. The exit status is that of the first step that fails.
"""
import os
import re
import subprocess
import sys

import yaml

kind, file, *given = sys.argv[1:]
with open(file, encoding="utf-8") as text:
    document = yaml.safe_load(text)


def github():
    inputs = {name: str(spec.get("default", "")) for name, spec in document["inputs"].items()}
    inputs.update(pair.split("=", 1) for pair in given)
    put_in = lambda value: re.sub(r"\$\{\{ *inputs\.([\w-]+) *\}\}", lambda m: inputs[m.group(1)], str(value))
    for step in document["runs"]["steps"]:
        if "run" in step:
            env = {name: put_in(value) for name, value in step.get("env", {}).items()}
            yield ["bash", "-eo", "pipefail", "-c", put_in(step["run"])], env


def gitlab():
    for job in document.values():
        yield ["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])], {}


home = os.path.dirname(os.path.abspath(file))
for command, env in {"github": github, "gitlab": gitlab}[kind]():
    status = subprocess.run(command, env={**os.environ, "GITHUB_ACTION_PATH": home, **env}).returncode
    if status:
        sys.exit(status)
