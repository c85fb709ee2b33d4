-- 0005: evaluation schemes that the office has written, one row for each version.
-- A blank line ends a statement; a shipped file is never edited again.
-- postgresql/0005_own_schemes.sql describes the same table; a test compares both.

CREATE TABLE own_scheme (
    id          INTEGER PRIMARY KEY,
    uid         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    head_seq    INTEGER NOT NULL,
    code        TEXT NOT NULL CHECK (code <> ''),
    version     TEXT NOT NULL CHECK (version <> ''),
    subject     TEXT NOT NULL CHECK (subject IN ('station', 'deputy', 'town')),
    title       TEXT NOT NULL CHECK (title <> ''),
    content     TEXT NOT NULL CHECK (content <> ''),
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    note        TEXT NOT NULL,
    saved_on    TEXT NOT NULL CHECK (saved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (code, version)
) STRICT;
