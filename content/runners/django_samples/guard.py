"""What a sample may not do by accident: reach the network, write elsewhere, take all memory."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

FILE_BYTES = 200 * 1024 * 1024
MEMORY_BYTES = 2 * 1024 * 1024 * 1024
HERE = (None, "", "127.0.0.1", "::1", "localhost")


class Refused(PermissionError):
    """A sample tried what no sample may do."""


def set_up(scratch: Path) -> None:
    """Keeps samples from reaching the network or writing elsewhere by accident."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    root = str(scratch)

    def inside(path: object) -> bool:
        if isinstance(path, int):
            return True
        text = os.path.realpath(os.fsdecode(path))
        return text == os.devnull or text == root or text.startswith(root + os.sep)

    def check(path: object) -> None:
        if path is not None and not inside(path):
            raise Refused(f"a sample may write in its own folder only, not to {os.fsdecode(path)}")

    def hook(event: str, arguments: tuple) -> None:
        if event == "open":
            path, mode, flags = arguments
            by_mode = isinstance(mode, str) and any(letter in mode for letter in "wax+")
            by_flags = mode is None and isinstance(flags, int) and flags & writing
            if by_mode or by_flags:
                check(path)
        elif event in ("os.remove", "os.rmdir", "os.mkdir", "os.truncate", "shutil.rmtree"):
            check(arguments[0])
        elif event in ("os.rename", "os.link", "os.symlink"):
            check(arguments[1])
        elif event in ("socket.connect", "socket.sendto"):
            address = arguments[1]
            if isinstance(address, tuple) and address[0] not in HERE:
                raise Refused(f"a sample may not reach the network ({address[0]})")
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            if arguments[0] not in HERE:
                raise Refused(f"a sample may not reach the network ({arguments[0]})")

    sys.addaudithook(hook)
