-- The archive's third schema: what people decided about actors.

-- A decision that parties are one actor (merged), or that some of an actor's words are another one (split), or that such a
-- decision is taken back (undone). detail is JSON: actors by kind, label and country, and words as they are written, so that it
-- holds whatever is read anew.
CREATE TABLE actor_edit (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  editor TEXT NOT NULL,
  decided TEXT NOT NULL
) STRICT
