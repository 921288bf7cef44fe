CREATE VIRTUAL TABLE goods_words USING fts5 (
    words, content = '', columnsize = 0, detail = none, prefix = '2 3', tokenize = 'ascii tokenchars ''^.#'''
);

INSERT INTO goods_words (goods_words, rank) VALUES ('hashsize', 67108864);

INSERT INTO goods_words (goods_words, rank) VALUES ('automerge', 8);

CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE COLLATE BINARY
) STRICT;

CREATE VIRTUAL TABLE word_parts USING fts5 (
    word, content = '', columnsize = 0, detail = none, tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE product_sold (
    id INTEGER PRIMARY KEY,
    often INTEGER NOT NULL
) STRICT;

CREATE TABLE search_index (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    spelling INTEGER NOT NULL,
    indexed_to INTEGER NOT NULL,
    is_ready INTEGER NOT NULL
) STRICT;

INSERT INTO search_index (only, spelling, indexed_to, is_ready) VALUES (1, 0, 0, 0);
