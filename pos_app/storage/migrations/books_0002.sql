CREATE TABLE refund (
    id TEXT PRIMARY KEY,
    payment_id TEXT NOT NULL REFERENCES payment (id),
    sale_id TEXT NOT NULL REFERENCES sale (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    origin TEXT NOT NULL,
    lines TEXT NOT NULL,
    created_at TEXT NOT NULL,
    refunded_before_minor INTEGER,
    sendings INTEGER NOT NULL,
    sent_at TEXT,
    octo_refund_id TEXT,
    detail TEXT,
    closed_at TEXT,
    checksum INTEGER NOT NULL,
    UNIQUE (payment_id, number)
) STRICT;

CREATE INDEX refund_by_sale ON refund (sale_id);

CREATE INDEX refund_by_state ON refund (state);

CREATE INDEX payment_by_amount ON payment (amount_minor);

CREATE TRIGGER refund_keeps_what_was_asked BEFORE UPDATE ON refund
WHEN NEW.id <> OLD.id OR NEW.payment_id <> OLD.payment_id OR NEW.sale_id <> OLD.sale_id
    OR NEW.number <> OLD.number OR NEW.amount_minor <> OLD.amount_minor OR NEW.currency <> OLD.currency
    OR NEW.reason <> OLD.reason OR NEW.origin <> OLD.origin OR NEW.lines <> OLD.lines
    OR NEW.created_at <> OLD.created_at BEGIN
    SELECT raise(ABORT, 'one refund id never carries two payments or two amounts');
END;

CREATE TRIGGER refund_is_settled_once BEFORE UPDATE ON refund
WHEN OLD.state IN ('done', 'failed') AND NEW.state <> OLD.state BEGIN
    SELECT raise(ABORT, 'a settled refund never moves again');
END;

CREATE TRIGGER refund_is_never_removed BEFORE DELETE ON refund BEGIN
    SELECT raise(ABORT, 'refunds are never removed');
END;

