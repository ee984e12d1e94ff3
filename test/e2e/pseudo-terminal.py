"""Runs a command in a pseudo-terminal and types at it. Standard input: a line of JSON {"argv", "cwd", "env", "columns", "rows", "steps"}.

A step waits until the screen shows `see` since the step before (a regular expression), then types `type`, or with `close` closes the terminal, or with `signal` sends that
signal. Standard output: a line of JSON {"code", "screens", "rest"}: what was seen before each step, and after the last one.
"""

import json
import os
import pty
import re
import select
import signal
import struct
import sys
import fcntl
import termios
import time

asked = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(asked["cwd"])
    os.execvpe(asked["argv"][0], asked["argv"], asked["env"])

fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", asked["rows"], asked["columns"], 0, 0))


def read(seconds):
    """What the command prints next; None where it has ended or prints nothing."""
    ready, _, _ = select.select([terminal], [], [], seconds)
    if not ready:
        return None
    try:
        return os.read(terminal, 65536) or None
    except OSError:
        return None


screens = []
seen = b""
closed = False
for step in asked["steps"]:
    wanted = re.compile(step["see"].encode(), re.S)
    ends = time.time() + asked.get("seconds", 60)
    while not wanted.search(seen):
        part = read(max(ends - time.time(), 0))
        if part is None:
            print(json.dumps({"code": None, "screens": screens, "rest": seen.decode(errors="replace"), "failed": step["see"]}))
            os.kill(pid, signal.SIGKILL)
            sys.exit(0)
        seen += part
    # All of a screen that comes in parts.
    while (part := read(0.05)) is not None:
        seen += part
    screens.append(seen.decode(errors="replace"))
    seen = b""
    if "type" in step:
        os.write(terminal, step["type"].encode())
    if "signal" in step:
        os.kill(pid, getattr(signal, step["signal"]))
    if step.get("close"):
        os.close(terminal)
        closed = True
while not closed and (part := read(asked.get("seconds", 60))) is not None:
    seen += part
_, status = os.waitpid(pid, 0)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "screens": screens, "rest": seen.decode(errors="replace")}))
