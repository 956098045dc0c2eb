"""Runs code samples on Django; see run_django.py."""
