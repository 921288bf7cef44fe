CREATE TABLE payment_hold (
    payment_id TEXT PRIMARY KEY REFERENCES payment (id),
    waits INTEGER NOT NULL,
    held_at TEXT,
    final_minor INTEGER,
    checksum INTEGER NOT NULL
) STRICT;

CREATE TRIGGER payment_hold_keeps_its_mode BEFORE UPDATE ON payment_hold
WHEN NEW.payment_id <> OLD.payment_id OR NEW.waits <> OLD.waits BEGIN
    SELECT raise(ABORT, 'a payment keeps the mode that it was journaled with');
END;

CREATE TRIGGER payment_hold_keeps_its_final_amount BEFORE UPDATE ON payment_hold
WHEN OLD.final_minor IS NOT NULL AND NEW.final_minor IS NOT OLD.final_minor BEGIN
    SELECT raise(ABORT, 'one capture never carries two amounts');
END;

CREATE TRIGGER payment_hold_is_never_removed BEFORE DELETE ON payment_hold BEGIN
    SELECT raise(ABORT, 'holds are never removed');
END;
