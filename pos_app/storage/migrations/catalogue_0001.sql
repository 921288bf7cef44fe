-- The goods. Barcodes are compared byte by byte; prices are integers in minor units; `extras` is a JSON object of the
-- optional columns, as they were written. `search` is what the indexes below are made from, `checksum` is the CRC-32 of
-- everything that a sale takes from the row.
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    barcode TEXT NOT NULL UNIQUE COLLATE BINARY,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    brand TEXT NOT NULL,
    unit TEXT NOT NULL,
    price_minor INTEGER NOT NULL CHECK (price_minor > 0),
    currency TEXT NOT NULL,
    extras TEXT,
    search TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

-- The tokenizer splits at spaces alone: words are made by the program, the same way for goods and for questions.
CREATE VIRTUAL TABLE product_words USING fts5 (
    search, content = 'product', content_rowid = 'id', tokenize = 'ascii', prefix = '1 2 3', detail = none
);

INSERT INTO product_words (product_words, rank) VALUES ('hashsize', 33554432);

CREATE VIRTUAL TABLE product_vocabulary USING fts5vocab (product_words, row);

-- Every different word once. Its trigrams find the words that hold a part, and those find the goods; trigrams of all
-- names would take four times as long to make.
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE word_parts USING fts5 (
    text, content = 'word', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE tally (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    goods INTEGER NOT NULL
) STRICT;

INSERT INTO tally (id, goods) VALUES (1, 0);
