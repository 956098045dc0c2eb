"""The Django project that a question's files are completed to."""

from __future__ import annotations

import os
from pathlib import Path

SETTINGS = '''\
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "only-for-samples-0123456789-abcdefghijklmnopqrstuvwxyz"
DEBUG = False
ALLOWED_HOSTS = ["localhost", "testserver"]
ROOT_URLCONF = "config.urls"
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    *{apps!r},
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {{
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {{
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        }},
    }}
]
DATABASES = {databases!r}
CACHES = {caches!r}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
MEDIA_URL = "media/"
MEDIA_ROOT = BASE_DIR / "media"
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-us"
try:
    from config.local_settings import *  # a question's own settings
except ModuleNotFoundError as error:
    if error.name != "config.local_settings":
        raise
'''

URLS = "urlpatterns: list = []\n"


def complete(scratch: Path, found: list[dict]) -> None:
    """Adds what every project has: packages, settings, URLs."""
    for source in list(scratch.rglob("*.py")):
        folder = source.parent
        while folder != scratch:
            init = folder / "__init__.py"
            if not init.exists():
                init.write_text("", encoding="utf-8")
            folder = folder.parent
    apps = sorted(entry.name for entry in scratch.iterdir() if entry.is_dir() and is_app(entry))
    config = scratch / "config"
    config.mkdir(exist_ok=True)
    database = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "file:samples?mode=memory&cache=shared",
        "OPTIONS": {"uri": True},
    }
    databases = {"default": database}
    caches = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    for server_settings in found:
        databases.update(server_settings.get("DATABASES", {}))
        caches.update(server_settings.get("CACHES", {}))
    files = {
        "__init__.py": "",
        "urls.py": URLS,
        "settings.py": SETTINGS.format(apps=apps, databases=databases, caches=caches),
    }
    for name, text in files.items():
        place = config / name
        if not place.exists():
            place.write_text(text, encoding="utf-8")


def is_app(folder: Path) -> bool:
    """Whether a folder is an app: it holds code, templates or static files, and no settings."""
    if (folder / "settings").exists() or (folder / "settings.py").exists():
        return False
    if folder.name in ("config", "templates", "static", "media"):
        return False
    return any((folder / name).exists() for name in ("__init__.py", "templates", "static"))


def set_up_django() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    setup_test_environment()
    call_command("migrate", run_syncdb=True, verbosity=0, interactive=False)
