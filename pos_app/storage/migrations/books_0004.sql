CREATE TABLE tax_receipt (
    payment_id TEXT PRIMARY KEY REFERENCES payment (id),
    terminal_id TEXT NOT NULL,
    receipt_id TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    fiscal_sign TEXT NOT NULL,
    qr_url TEXT NOT NULL,
    read_at TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

CREATE TRIGGER tax_receipt_is_never_rewritten BEFORE UPDATE ON tax_receipt BEGIN
    SELECT raise(ABORT, 'a tax receipt is kept as it was read');
END;

CREATE TRIGGER tax_receipt_is_never_removed BEFORE DELETE ON tax_receipt BEGIN
    SELECT raise(ABORT, 'tax receipts are never removed');
END;
