CREATE TABLE sale_rule (
    sale_id TEXT NOT NULL REFERENCES sale (id),
    line INTEGER NOT NULL,
    age_limit INTEGER NOT NULL,
    is_marked INTEGER NOT NULL,
    marks TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (sale_id, line)
) STRICT, WITHOUT ROWID;
