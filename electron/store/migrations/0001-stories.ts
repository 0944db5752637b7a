/** Stories, preferences, the sequence of files sent, and the sendings that are under way. */
export const stories = `
  CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    slug TEXT NOT NULL,
    headline TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent')),
    json TEXT NOT NULL
  ) STRICT;

  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;

  CREATE TABLE sequence (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    next INTEGER NOT NULL
  ) STRICT;
  INSERT INTO sequence VALUES (1, 1);

  CREATE TABLE sendings (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL REFERENCES stories (id),
    process INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    revision_before INTEGER NOT NULL,
    saved_at_before TEXT NOT NULL,
    json_before TEXT NOT NULL,
    folder TEXT NOT NULL,
    overwrite INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE sending_files (
    sending TEXT NOT NULL REFERENCES sendings (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sending, position)
  ) STRICT;
`
