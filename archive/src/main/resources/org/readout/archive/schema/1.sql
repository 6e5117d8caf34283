-- The archive's first schema. A released schema is never edited: what comes after it is a file of its own, 2.sql.
-- Statements end with a line of two dashes.

-- Who reads: the version of the rules (program and tables) and of the net.
CREATE TABLE reader (
  key INTEGER PRIMARY KEY,
  rules TEXT NOT NULL,
  net TEXT NOT NULL,
  UNIQUE (rules, net)
) STRICT
--
-- One call of the program. It was broken off, or is under way, where it has not finished.
CREATE TABLE run (
  key INTEGER PRIMARY KEY,
  reader INTEGER NOT NULL REFERENCES reader (key),
  inputs TEXT NOT NULL,
  started TEXT NOT NULL,
  finished TEXT
) STRICT
--
-- One article or statement under its id; current is the reading that holds now.
CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  current INTEGER NOT NULL REFERENCES reading (key) DEFERRABLE INITIALLY DEFERRED
) STRICT
--
CREATE INDEX document_by_current ON document (current)
--
-- A document as it once was: hash is that of its original bytes, fingerprint that of all that a reading rests on.
CREATE TABLE version (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (key),
  fingerprint TEXT NOT NULL,
  hash TEXT NOT NULL,
  title TEXT,
  published TEXT,
  text TEXT NOT NULL,
  UNIQUE (document, fingerprint)
) STRICT
--
-- What one reader read in one version. source and intake_notices are the document's as it came in then; hash is that of
-- all that was read, so that no report can be changed or lost unseen.
CREATE TABLE reading (
  key INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version (key),
  reader INTEGER NOT NULL REFERENCES reader (key),
  run INTEGER NOT NULL REFERENCES run (key),
  source TEXT NOT NULL,
  intake_notices TEXT NOT NULL,
  quotations TEXT NOT NULL,
  notices TEXT NOT NULL,
  reports INTEGER NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (version, reader)
) STRICT
--
-- One report: body holds all of it as JSON, the other columns repeat what is asked for often.
CREATE TABLE report (
  key INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reading (key),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  body TEXT NOT NULL,
  UNIQUE (reading, position)
) STRICT
--
CREATE INDEX report_by_id ON report (id)
--
CREATE INDEX report_by_type ON report (type)
--
CREATE INDEX report_by_day ON report (first_day)
--
-- The countries of a report's actors, recipients and place.
CREATE TABLE report_country (
  report INTEGER NOT NULL REFERENCES report (key),
  country TEXT NOT NULL,
  PRIMARY KEY (report, country)
) STRICT, WITHOUT ROWID
--
CREATE INDEX report_country_by_country ON report_country (country, report)
--
-- Where a report of a reading that no longer holds has gone.
CREATE TABLE redirect (
  report INTEGER PRIMARY KEY REFERENCES report (key),
  successor INTEGER NOT NULL REFERENCES report (key),
  likeness TEXT NOT NULL
) STRICT
--
-- What became of each document of a run: read, unchanged, or restored.
CREATE TABLE run_reading (
  run INTEGER NOT NULL REFERENCES run (key),
  document INTEGER NOT NULL REFERENCES document (key),
  reading INTEGER NOT NULL REFERENCES reading (key),
  outcome TEXT NOT NULL,
  PRIMARY KEY (run, document)
) STRICT, WITHOUT ROWID
--
-- What a run left out, and why.
CREATE TABLE run_skipped (
  key INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (key),
  source TEXT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL
) STRICT
--
CREATE INDEX run_skipped_by_run ON run_skipped (run)
--
CREATE VIRTUAL TABLE version_search USING fts5 (
  title, text,
  content = 'version', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
)
--
-- The words of reports; the columns are the fields that can be searched alone.
CREATE VIRTUAL TABLE report_search USING fts5 (
  actor, recipient, place, evidence,
  content = '', tokenize = 'unicode61 remove_diacritics 2'
)
--
CREATE TRIGGER version_is_searched AFTER INSERT ON version BEGIN
  INSERT INTO version_search (rowid, title, text) VALUES (new.key, new.title, new.text);
END
