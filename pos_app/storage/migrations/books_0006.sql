CREATE TABLE payment_buyer (
    payment_id TEXT PRIMARY KEY REFERENCES payment (id),
    user_id TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER payment_buyer_is_never_rewritten BEFORE UPDATE ON payment_buyer BEGIN
    SELECT raise(ABORT, 'a create is sent again with the same buyer');
END;
