-- 0004: input that was not saved yet.
-- A blank line ends a statement; a shipped file is never edited again.
-- sqlite/0004_drafts.sql describes the same table; a test compares both.
--
-- Not part of the register and not in the journal: one row for each form that an operator has begun, written over
-- every few seconds and removed when the record is saved. record_id 0: a new record.

CREATE TABLE entry_draft (
    operator  text NOT NULL,
    entity    text NOT NULL CHECK (entity <> ''),
    record_id bigint NOT NULL CHECK (record_id >= 0),
    stored_at text NOT NULL,
    content   text NOT NULL,
    PRIMARY KEY (operator, entity, record_id)
);
