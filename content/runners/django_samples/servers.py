"""Real servers on free local ports, for the samples that need one; gone when the samples end."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from .packages import Unavailable, require

START_SECONDS = 30
ATTEMPTS = 3
RUNNING: dict[subprocess.Popen, signal.Signals] = {}


@contextlib.contextmanager
def start(name: str, scratch: Path) -> Iterator[dict]:
    """Starts a server; gives the settings with which Django reaches it.

    :raises Unavailable: if it, or the Python package that speaks to it, is not installed
    """
    if name not in SERVERS:
        raise Unavailable(f'no server "{name}" is known; there are {", ".join(sorted(SERVERS))}')
    with SERVERS[name](scratch) as settings:
        yield settings


@contextlib.contextmanager
def redis(scratch: Path) -> Iterator[dict]:
    program = find("redis-server", "redis-server")
    require("redis")

    def command(port: int) -> list[str]:
        return [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(scratch)]

    def answers(port: int) -> bool:
        return b"+PONG" in ask(port, b"PING\r\n")

    with running(command, answers) as port:
        url = f"redis://127.0.0.1:{port}/0"
        os.environ["REDIS_URL"] = url
        backend = "django.core.cache.backends.redis.RedisCache"
        yield {"CACHES": {"default": {"BACKEND": backend, "LOCATION": url}}}


@contextlib.contextmanager
def memcached(scratch: Path) -> Iterator[dict]:
    program = find("memcached", "memcached")
    require("pymemcache")
    user = ["-u", "nobody"] if os.getuid() == 0 else []

    def command(port: int) -> list[str]:
        return [program, "-l", "127.0.0.1", "-p", str(port), "-U", "0", "-m", "16", *user]

    def answers(port: int) -> bool:
        return b"VERSION" in ask(port, b"version\r\n")

    with running(command, answers) as port:
        location = f"127.0.0.1:{port}"
        os.environ["MEMCACHED_LOCATION"] = location
        backend = "django.core.cache.backends.memcached.PyMemcacheCache"
        yield {"CACHES": {"default": {"BACKEND": backend, "LOCATION": location}}}


@contextlib.contextmanager
def postgresql(scratch: Path) -> Iterator[dict]:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda at: int(at.parent.name))
    path = os.pathsep.join([*(str(at) for at in reversed(programs)), os.environ.get("PATH", "")])
    initdb = find("initdb", "postgresql", path)
    server = str(Path(os.path.realpath(initdb)).with_name("postgres"))
    require("psycopg2")
    data = scratch / ".postgresql"
    data.mkdir()
    user: list[str] = []
    if os.getuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(data, "postgres")
        user = [find("setpriv", "util-linux"), "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    subprocess.run(
        [*user, initdb, "-D", str(data), "-U", "samples", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
        check=True,
        stdout=subprocess.DEVNULL,
    )

    def command(port: int) -> list[str]:
        options = ["fsync=off", "listen_addresses=127.0.0.1", "unix_socket_directories="]
        settings = [word for option in options for word in ("-c", option)]
        return [*user, server, "-D", str(data), "-p", str(port), *settings]

    def answers(port: int) -> bool:
        import psycopg2

        try:
            psycopg2.connect(host="127.0.0.1", port=port, user="samples", dbname="postgres").close()
        except psycopg2.OperationalError:  # it listens a little before it is ready
            return False
        return True

    # Its data is thrown away, so it need not end in good order; it does tidy up shared memory.
    with running(command, answers, stop=signal.SIGQUIT) as port:
        database = {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "postgres",
            "USER": "samples",
            "HOST": "127.0.0.1",
            "PORT": port,
        }
        yield {"DATABASES": {"default": database}}


SERVERS: dict[str, Callable[[Path], contextlib.AbstractContextManager[dict]]] = {
    "memcached": memcached,
    "postgresql": postgresql,
    "redis": redis,
}


def find(program: str, debian_package: str, path: str | None = None) -> str:
    found = shutil.which(program, path=path)
    if found is None:
        raise Unavailable(f"{program} is not installed (Debian: apt install {debian_package})")
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(port: int, question: bytes) -> bytes:
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as connection:
            connection.sendall(question)
            return connection.recv(100)
    except OSError:
        return b""


@contextlib.contextmanager
def running(
    command: Callable[[int], list[str]],
    answers: Callable[[int], bool],
    stop: signal.Signals = signal.SIGTERM,
) -> Iterator[int]:
    """Runs a server on a free port, which somebody else may take just before the server does."""
    for attempt in range(ATTEMPTS):
        port = free_port()
        process = subprocess.Popen(
            command(port),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        RUNNING[process] = stop
        try:
            if wait_for(port, process, answers):
                yield port
                return
        finally:
            end(process)
    raise RuntimeError(f"{command(0)[0]} does not start")


def wait_for(port: int, process: subprocess.Popen, answers: Callable[[int], bool]) -> bool:
    """Whether the server comes to answer."""
    limit = time.monotonic() + START_SECONDS
    while time.monotonic() < limit and process.poll() is None:
        if answers(port):
            return process.poll() is None
        time.sleep(0.02)
    return False


def end(process: subprocess.Popen) -> None:
    process.send_signal(RUNNING.pop(process, signal.SIGTERM))
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def stop_when_told() -> None:
    """Stops the servers, too, when this process is told to end before it is through."""

    def told(number: int, frame: object) -> None:
        for process in list(RUNNING):
            end(process)
        os._exit(128 + number)

    signal.signal(signal.SIGTERM, told)
