CREATE TABLE sale_more (
    sale_id TEXT NOT NULL REFERENCES sale (id),
    line INTEGER NOT NULL,
    percent INTEGER,
    amount_minor INTEGER,
    share_minor INTEGER NOT NULL,
    is_price_by_hand INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (sale_id, line)
) STRICT, WITHOUT ROWID;
