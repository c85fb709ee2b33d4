-- 0004: input that was not saved yet.
-- A blank line ends a statement; a shipped file is never edited again.
-- postgresql/0004_drafts.sql describes the same table; a test compares both.
--
-- Not part of the register and not in the journal: one row for each form that an operator has begun, written over
-- every few seconds and removed when the record is saved. record_id 0: a new record.

CREATE TABLE entry_draft (
    operator  TEXT NOT NULL,
    entity    TEXT NOT NULL CHECK (entity <> ''),
    record_id INTEGER NOT NULL CHECK (record_id >= 0),
    stored_at TEXT NOT NULL,
    content   TEXT NOT NULL,
    PRIMARY KEY (operator, entity, record_id)
) STRICT, WITHOUT ROWID;
