-- 0006: plans, publicity items, reviews of entries, excuses: what the due-board asks for.
-- A blank line ends a statement; a shipped file is never edited again.
-- postgresql/0006_due_board.sql describes the same tables; a test compares both.

CREATE TABLE plan_item (
    id          INTEGER PRIMARY KEY,
    uid         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    head_seq    INTEGER NOT NULL,
    station_id  INTEGER NOT NULL REFERENCES station (id),
    kind        TEXT NOT NULL CHECK (kind = 'reception' OR kind = 'visit' OR kind = 'group_activity'
        OR kind = 'activity'),
    due_on      TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    title       TEXT NOT NULL,
    responsible TEXT NOT NULL
) STRICT;

CREATE INDEX plan_item_by_station ON plan_item (station_id);

CREATE INDEX plan_item_by_day ON plan_item (due_on);

CREATE TABLE publicity_item (
    id           INTEGER PRIMARY KEY,
    uid          BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    head_seq     INTEGER NOT NULL,
    town_id      INTEGER NOT NULL REFERENCES town (id),
    station_id   INTEGER REFERENCES station (id),
    submitted_on TEXT NOT NULL CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind         TEXT NOT NULL CHECK (kind = 'deed' OR kind = 'work_news' OR kind = 'experience'
        OR kind = 'research' OR kind = 'other'),
    title        TEXT NOT NULL CHECK (title <> ''),
    author       TEXT NOT NULL,
    medium       TEXT NOT NULL,
    level        TEXT CHECK (level = 'district' OR level = 'city' OR level = 'province' OR level = 'national'),
    adopted_on   TEXT,
    link         TEXT NOT NULL,
    status       TEXT NOT NULL CHECK (status = 'valid' OR status = 'cancelled' OR status = 'duplicate'),
    entered_on   TEXT NOT NULL CHECK (entered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX publicity_item_by_town ON publicity_item (town_id, submitted_on);

CREATE INDEX publicity_item_by_station ON publicity_item (station_id);

-- record: uid of a visit, reception or activity. One review of each; a second look changes it.
CREATE TABLE entry_review (
    id          INTEGER PRIMARY KEY,
    uid         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    head_seq    INTEGER NOT NULL,
    entity      TEXT NOT NULL CHECK (entity <> ''),
    record      TEXT NOT NULL UNIQUE CHECK (length(record) = 36),
    verdict     TEXT NOT NULL CHECK (verdict = 'accepted' OR verdict = 'returned'),
    note        TEXT NOT NULL,
    reviewer    TEXT NOT NULL,
    reviewed_on TEXT NOT NULL CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE due_excuse (
    id         INTEGER PRIMARY KEY,
    uid        BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    head_seq   INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind <> ''),
    subject    TEXT NOT NULL CHECK (length(subject) = 36),
    period     TEXT NOT NULL,
    reason     TEXT NOT NULL CHECK (reason <> ''),
    excused_by TEXT NOT NULL,
    excused_on TEXT NOT NULL CHECK (excused_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (kind, subject, period)
) STRICT;

-- Few opinions are open at a time: the board finds them without reading the others.
CREATE INDEX opinion_open ON opinion (due_on)
    WHERE state = 'received' OR state = 'assigned' OR state = 'accepted' OR state = 'returned' OR state = 'handling';
