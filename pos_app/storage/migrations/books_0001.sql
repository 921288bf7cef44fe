-- The books. Amounts are integers in minor units, times are UTC in ISO 8601 with microseconds (they sort as text).
-- `checksum` is the CRC-32 of the row; `lines_check` and `payments_check` join those of the rows that belong to a sale,
-- so that a row that vanished is noticed too.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sale (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    state TEXT NOT NULL,
    currency TEXT NOT NULL,
    last_line INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    listed_at TEXT NOT NULL,
    line_count INTEGER NOT NULL CHECK (line_count >= 0),
    total_minor INTEGER NOT NULL CHECK (total_minor >= 0),
    lines_check INTEGER NOT NULL,
    payment_count INTEGER NOT NULL CHECK (payment_count >= 0),
    payments_check INTEGER NOT NULL,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sale_by_time ON sale (listed_at);

CREATE INDEX sale_unfinished ON sale (state) WHERE state IN ('open', 'parked', 'awaiting_payment');

CREATE TABLE sale_line (
    sale_id TEXT NOT NULL REFERENCES sale (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    barcode TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_price_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    quantity_thousandths INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL,
    is_to_weigh INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (sale_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (
    sale_id TEXT NOT NULL REFERENCES sale (id) DEFERRABLE INITIALLY DEFERRED,
    attempt INTEGER NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    octo_url TEXT NOT NULL,
    shop_id INTEGER NOT NULL,
    body_check INTEGER NOT NULL,
    basket_fingerprint TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ttl_minutes INTEGER NOT NULL,
    is_test INTEGER NOT NULL,
    is_live INTEGER NOT NULL,
    is_two_stage INTEGER NOT NULL,
    sendings INTEGER NOT NULL,
    sent_at TEXT,
    is_qr_shown INTEGER NOT NULL,
    is_late INTEGER NOT NULL,
    octo_uuid TEXT,
    pay_url TEXT,
    refunded_minor INTEGER,
    transfer_minor INTEGER,
    reason TEXT,
    detail TEXT,
    closed_at TEXT,
    ended_at TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (sale_id, attempt)
) STRICT, WITHOUT ROWID;

CREATE INDEX payment_by_state ON payment (state, ended_at);

-- What is sent, byte for byte but for the secret. Apart from its payment, since it may be long and never changes.
CREATE TABLE payment_body (
    sale_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    body TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (sale_id, attempt),
    FOREIGN KEY (sale_id, attempt) REFERENCES payment (sale_id, attempt) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TRIGGER payment_body_stays BEFORE UPDATE ON payment_body
BEGIN
    SELECT RAISE(ABORT, 'what was sent is never rewritten');
END;

CREATE TRIGGER payment_body_is_kept BEFORE DELETE ON payment_body
BEGIN
    SELECT RAISE(ABORT, 'what was sent is never removed');
END;

CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    sale_id TEXT,
    payment_id TEXT,
    data TEXT,
    checksum INTEGER NOT NULL
) STRICT;

CREATE TRIGGER fact_stays BEFORE UPDATE ON fact
BEGIN
    SELECT RAISE(ABORT, 'facts are never rewritten');
END;

CREATE TRIGGER fact_is_kept BEFORE DELETE ON fact
BEGIN
    SELECT RAISE(ABORT, 'facts are never removed');
END;

-- One row: the sale at the counter, the highest running number, and what joins the settings. Its checksum is that of
-- the values below.
CREATE TABLE desk (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sale_id TEXT REFERENCES sale (id) DEFERRABLE INITIALLY DEFERRED,
    last_number INTEGER NOT NULL,
    settings_check INTEGER NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

INSERT INTO desk (id, sale_id, last_number, settings_check, checksum) VALUES (1, NULL, 0, 0, 0);
