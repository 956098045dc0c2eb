"""Real servers on free local ports, for the samples that need one; gone when the samples end."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

START_SECONDS = 30


class Unavailable(Exception):
    """A server that the samples need is not on this machine."""


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
    package("redis", "python3-redis")
    port = free_port()
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(scratch)]
    url = f"redis://127.0.0.1:{port}/0"
    os.environ["REDIS_URL"] = url
    with running(command, port):
        yield {"CACHES": {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url}}}


@contextlib.contextmanager
def memcached(scratch: Path) -> Iterator[dict]:
    program = find("memcached", "memcached")
    package("pymemcache", "python3-pymemcache")
    port = free_port()
    command = [program, "-l", "127.0.0.1", "-p", str(port), "-U", "0", "-m", "16"]
    if os.getuid() == 0:
        command += ["-u", "nobody"]
    location = f"127.0.0.1:{port}"
    os.environ["MEMCACHED_LOCATION"] = location
    backend = "django.core.cache.backends.memcached.PyMemcacheCache"
    with running(command, port):
        yield {"CACHES": {"default": {"BACKEND": backend, "LOCATION": location}}}


@contextlib.contextmanager
def postgresql(scratch: Path) -> Iterator[dict]:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda at: int(at.parent.name))
    path = os.pathsep.join([*(str(at) for at in reversed(programs)), os.environ.get("PATH", "")])
    initdb = find("initdb", "postgresql", path)
    server = str(Path(os.path.realpath(initdb)).with_name("postgres"))
    package("psycopg2", "python3-psycopg2")
    data = scratch / ".postgresql"
    data.mkdir()
    user: list[str] = []
    if os.getuid() == 0:  # PostgreSQL refuses to run as root
        for place in [data, scratch]:
            shutil.chown(place, "postgres")
        user = [find("setpriv", "util-linux"), "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    subprocess.run(
        [*user, initdb, "-D", str(data), "-U", "samples", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    port = free_port()
    options = ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
    with running([*user, server, "-D", str(data), "-p", str(port), *options], port):
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


def package(module: str, debian_package: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise Unavailable(f"this Python has no {module} (Debian: apt install {debian_package})")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port, process)
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(port: int, process: subprocess.Popen) -> None:
    """Waits until the server answers. PostgreSQL accepts connections a little before it is ready."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args[0]} ended with exit code {process.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"{process.args[0]} did not answer within {START_SECONDS} seconds")
