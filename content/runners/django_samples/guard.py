"""What a sample may not do by accident: reach the network, write elsewhere, take all memory.

It sees what Python announces by its audit events. What C code does by itself is not among that, nor
what other programs do.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

FILE_BYTES = 200 * 1024 * 1024
MEMORY_BYTES = 2 * 1024 * 1024 * 1024
HERE = (None, "", "127.0.0.1", "::1", "localhost")

# Which arguments of an audit event name what is changed.
CHANGED = {
    "os.chflags": (0,),
    "os.chmod": (0,),
    "os.chown": (0,),
    "os.link": (0, 1),  # who writes to a link writes to what it leads to
    "os.mkdir": (0,),
    "os.remove": (0,),
    "os.removexattr": (0,),
    "os.rename": (0, 1),
    "os.rmdir": (0,),
    "os.setxattr": (0,),
    "os.symlink": (1,),
    "os.truncate": (0,),
    "os.utime": (0,),
    "shutil.chown": (0,),
    "shutil.copyfile": (1,),
    "shutil.copymode": (1,),
    "shutil.copystat": (1,),
    "shutil.copytree": (1,),
    "shutil.make_archive": (0,),
    "shutil.move": (0, 1),
    "shutil.rmtree": (0,),
    "shutil.unpack_archive": (1,),
}

# They deal with a symbolic link itself, not with what it leads to.
OF_LINKS = ("os.remove", "os.rename", "os.rmdir", "os.symlink", "shutil.move")


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

    def inside(path: object, follow: bool) -> bool:
        if isinstance(path, int):
            return True
        text = os.fsdecode(path)
        if follow:
            text = os.path.realpath(text)
        else:
            folder, name = os.path.split(os.path.abspath(text))
            text = os.path.join(os.path.realpath(folder), name)
        return text == os.devnull or text == root or text.startswith(root + os.sep)

    def check(path: object, follow: bool = True) -> None:
        if path is not None and not inside(path, follow):
            raise Refused(f"a sample may write in its own folder only, not to {os.fsdecode(path)}")

    def hook(event: str, arguments: tuple) -> None:
        if event == "open":
            path, mode, flags = arguments
            by_mode = isinstance(mode, str) and any(letter in mode for letter in "wax+")
            by_flags = mode is None and isinstance(flags, int) and flags & writing
            if by_mode or by_flags:
                check(path)
        elif event in CHANGED:
            for number in CHANGED[event]:
                check(arguments[number], event not in OF_LINKS)
        elif event == "sqlite3.connect":
            check(database_file(arguments[0]))
        elif event in ("socket.connect", "socket.sendto"):
            address = arguments[1]
            if isinstance(address, tuple) and address[0] not in HERE:
                raise Refused(f"a sample may not reach the network ({address[0]})")
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            if arguments[0] not in HERE:
                raise Refused(f"a sample may not reach the network ({arguments[0]})")

    sys.addaudithook(hook)


def database_file(database: object) -> object:
    """The file that SQLite may write for a database; nothing if it lies in memory or is only read."""
    if database in ("", b"", ":memory:", b":memory:"):
        return None
    name = os.fsdecode(database)
    if not name.startswith("file:"):
        return name
    address = urlsplit(name)
    query = parse_qs(address.query)
    read_only = query.get("mode", [""])[-1] in ("memory", "ro") or query.get("immutable", ["0"])[-1] == "1"
    return None if read_only else unquote(address.path) or None
