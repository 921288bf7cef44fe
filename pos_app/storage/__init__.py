"""The till's two SQLite files: the books (sales, payments, journal) and the catalogue. Own SQL, standard library only."""
