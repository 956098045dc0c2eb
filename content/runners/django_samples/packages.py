"""Python packages that samples use and that a machine may lack."""

from __future__ import annotations

from importlib.machinery import PathFinder

DEBIAN = {
    "jwt": "python3-jwt",
    "psycopg2": "python3-psycopg2",
    "pymemcache": "python3-pymemcache",
    "redis": "python3-redis",
}


class Unavailable(Exception):
    """What the samples need is not on this machine."""


def require(module: str) -> None:
    """:raises Unavailable: if this Python has no such package"""
    if PathFinder.find_spec(module) is None:
        raise Unavailable(f"this Python has no {module} (Debian: apt install {DEBIAN[module]})")


def require_what_it_misses(error: ModuleNotFoundError) -> None:
    """:raises Unavailable: if the import failed because one of these packages is not installed"""
    if error.name in DEBIAN:
        require(error.name)
