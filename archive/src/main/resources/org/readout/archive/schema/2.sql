-- The archive's second schema: what people decided about reports, and a catalogue of the reports that hold.

-- One decision on a report as it then was; decisions are only ever added. detail is JSON: a reason, a correction, or the
-- decision that is taken back.
CREATE TABLE review (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (key),
  report INTEGER NOT NULL REFERENCES report (key),
  decision TEXT NOT NULL,
  detail TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  decided TEXT NOT NULL
) STRICT
--
CREATE INDEX review_by_document ON review (document)
--
CREATE INDEX review_by_report ON review (report)
--
-- What the decisions come to for a report that holds; body is the corrected report, where its correction changes it.
-- Follows from the other tables.
CREATE TABLE judgement (
  report INTEGER PRIMARY KEY REFERENCES report (key),
  document INTEGER NOT NULL REFERENCES document (key),
  state TEXT NOT NULL,
  body TEXT
) STRICT
--
CREATE INDEX judgement_by_document ON judgement (document)
--
CREATE INDEX redirect_by_successor ON redirect (successor)
--
-- Who is taken for one: a resolved name, an office or an organised body of a country, or words; kinds as in Identity.java.
CREATE TABLE identity (
  key INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  country TEXT NOT NULL,
  UNIQUE (kind, label, country)
) STRICT
--
-- An actor, recipient or speaker as it is written and resolved.
CREATE TABLE party (
  key INTEGER PRIMARY KEY,
  identity INTEGER NOT NULL REFERENCES identity (key),
  mention TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  sectors TEXT NOT NULL,
  office TEXT NOT NULL,
  UNIQUE (mention, name, country, sectors, office)
) STRICT
--
CREATE INDEX party_by_identity ON party (identity)
--
CREATE VIRTUAL TABLE party_search USING fts5 (
  words, content = '', tokenize = 'unicode61 remove_diacritics 2'
)
--
-- A place as it is written and resolved; label is its name, or its words where it has none.
CREATE TABLE place (
  key INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  mention TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  UNIQUE (mention, name, country)
) STRICT
--
CREATE VIRTUAL TABLE place_search USING fts5 (
  words, content = '', tokenize = 'unicode61 remove_diacritics 2'
)
--
-- The catalogue card of a document: what the reports that hold are counted, filtered and sorted by, in bytes. revision
-- rises with every change of any card. Follows from the other tables.
CREATE TABLE card (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  revision INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT
--
CREATE INDEX card_by_revision ON card (revision)
--
-- How cards are written; where it is missing or another one, all cards are written anew.
CREATE TABLE card_format (
  format TEXT NOT NULL
) STRICT
--
-- A decision that reports tell one happening (merged), or another one than the rest of their event (split), or that such a
-- decision is taken back (undone).
CREATE TABLE event_edit (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  undoes TEXT,
  editor TEXT NOT NULL,
  decided TEXT NOT NULL
) STRICT
--
-- The reports of a decision, as they then were.
CREATE TABLE event_edit_report (
  edit INTEGER NOT NULL REFERENCES event_edit (key),
  report INTEGER NOT NULL REFERENCES report (key),
  PRIMARY KEY (edit, report)
) STRICT, WITHOUT ROWID
