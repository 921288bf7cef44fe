CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE desk (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sale (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    running_number INTEGER NOT NULL,
    state TEXT NOT NULL,
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    checksum INTEGER NOT NULL
) STRICT;

CREATE INDEX sale_by_time ON sale (coalesce(closed_at, opened_at));

CREATE INDEX sale_by_running_number ON sale (running_number);

CREATE INDEX sale_by_state ON sale (state);

CREATE TABLE sale_line (
    sale_id TEXT NOT NULL REFERENCES sale (id),
    number INTEGER NOT NULL,
    barcode TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_price_minor INTEGER NOT NULL,
    quantity_thousandths INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL,
    is_to_weigh INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (sale_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (
    id TEXT PRIMARY KEY,
    sale_id TEXT NOT NULL REFERENCES sale (id),
    attempt INTEGER NOT NULL,
    state TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    octo_url TEXT NOT NULL,
    shop_id INTEGER NOT NULL,
    body TEXT NOT NULL,
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
    checksum INTEGER NOT NULL,
    UNIQUE (sale_id, attempt)
) STRICT;

CREATE INDEX payment_by_state ON payment (state);

CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    sale_id TEXT,
    payment_id TEXT,
    data TEXT,
    checksum INTEGER NOT NULL
) STRICT;

CREATE INDEX fact_by_payment ON fact (payment_id);

CREATE TRIGGER fact_is_never_rewritten BEFORE UPDATE ON fact BEGIN
    SELECT raise(ABORT, 'facts are appended, never rewritten');
END;

CREATE TRIGGER fact_is_never_removed BEFORE DELETE ON fact BEGIN
    SELECT raise(ABORT, 'facts are appended, never removed');
END;

CREATE TRIGGER payment_keeps_what_was_asked BEFORE UPDATE ON payment
WHEN NEW.sale_id <> OLD.sale_id OR NEW.attempt <> OLD.attempt OR NEW.amount_minor <> OLD.amount_minor
    OR NEW.currency <> OLD.currency OR NEW.octo_url <> OLD.octo_url OR NEW.shop_id <> OLD.shop_id
    OR NEW.body <> OLD.body OR NEW.is_test <> OLD.is_test BEGIN
    SELECT raise(ABORT, 'one payment id never carries two baskets or two amounts');
END;

