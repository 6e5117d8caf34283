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
