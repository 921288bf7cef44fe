"""The composition root: the only package that knows every part. Each part is imported when it is needed."""
