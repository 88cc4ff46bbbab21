"""Check what people write in files: a tree with line numbers, tables of fields, all problems.

`outreach.toml`, campaign files and the front matter of texts come in as the same small tree
(`nodes`), are read through tables of fields (`fields`, `kinds`), and everything wrong in them is
told at once (`report`). The same tables write the reference pages.
"""
