"""Trains the reader: cues, sources and contents of attributions, with exact extents."""
