"""Starter scripts, one per service."""
