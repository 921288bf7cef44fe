"""The page that shows the pictures of a gallery in order. Plain HTML without scripts: it opens from the disk."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from pos_app.ui import languages
from pos_app.ui.gallery.drawing import SIZES, THEMES, Size, picture_name
from pos_app.ui.gallery.scenes import GROUPS

NAME = "index.html"
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #13202e; background: #f3f5f7; }
nav a { margin-right: 1rem; white-space: nowrap; }
figure { display: inline-block; margin: 0 1rem 1rem 0; vertical-align: top; }
img { width: 340px; border: 1px solid #e0e5ea; display: block; }
figcaption { color: #566576; }
a { color: #1746a2; }
"""


def write_index(folder: Path) -> Path:
    """Shows whatever pictures of the gallery stand in the folder. Raises `OSError`."""
    path = folder / NAME
    path.write_text("\n".join(_page(folder)), encoding="utf-8")
    return path


def _page(folder: Path) -> Iterator[str]:
    yield '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Gallery of the till</title>'
    yield f"<style>{_STYLE}</style></head><body><h1>Gallery of the till</h1>"
    shown = {
        group: {scene.name: figures for scene in scenes if (figures := list(_figures(folder, scene.name)))}
        for group, scenes in GROUPS.items()
    }
    for group, scenes in shown.items():
        if scenes:
            links = " ".join(f'<a href="#{name}">{name}</a>' for name in scenes)
            yield f"<nav><b>{escape(group)}:</b> {links}</nav>"
    for group, scenes in shown.items():
        if scenes:
            yield f"<h2>{escape(group)}</h2>"
        for name, figures in scenes.items():
            yield f'<h3 id="{name}">{name}</h3>'
            yield from figures
    yield "</body></html>"


def _figures(folder: Path, scene: str) -> Iterator[str]:
    for size in SIZES.values():
        for theme in THEMES:
            for language, words in languages.NAMES.items():
                name = picture_name(scene, size=size.name, theme=theme, language=language)
                if (folder / name).exists():
                    caption = f"{words}, {theme}, {_size_words(size)}"
                    yield _figure(name, caption=caption)


def _figure(name: str, *, caption: str) -> str:
    return (
        f'<figure><a href="{name}"><img loading="lazy" src="{name}" alt="{escape(caption)}"></a>'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )


def _size_words(size: Size) -> str:
    return f"{size.width} × {size.height} at {size.scale:.0%}"
