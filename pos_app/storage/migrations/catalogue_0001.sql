CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    barcode TEXT NOT NULL UNIQUE COLLATE BINARY,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    brand TEXT NOT NULL,
    unit TEXT NOT NULL,
    price_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    words TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE product_words USING fts5 (
    words, content = 'product', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = none
);

