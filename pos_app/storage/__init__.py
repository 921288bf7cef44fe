"""SQLite: the books and the catalogue, two files in the data folder. The only package that opens one."""
