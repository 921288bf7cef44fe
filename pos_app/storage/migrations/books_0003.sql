CREATE TABLE day_check (
    payment_id TEXT PRIMARY KEY REFERENCES payment (id),
    read_at TEXT NOT NULL,
    said TEXT,
    status TEXT NOT NULL,
    total_minor INTEGER,
    currency TEXT,
    refunded_minor INTEGER,
    difference TEXT,
    wants_window INTEGER NOT NULL,
    settled_difference TEXT,
    settled_reason TEXT,
    settled_at TEXT,
    checksum INTEGER NOT NULL
) STRICT;

CREATE INDEX day_check_by_time ON day_check (read_at);

CREATE INDEX day_check_with_difference ON day_check (payment_id) WHERE difference IS NOT NULL;

CREATE INDEX day_check_for_window ON day_check (payment_id) WHERE wants_window = 1;

CREATE TABLE day_check_run (
    days TEXT PRIMARY KEY,
    begun_at TEXT NOT NULL,
    finished_at TEXT,
    checksum INTEGER NOT NULL
) STRICT;

CREATE INDEX payment_by_time ON payment (created_at);
