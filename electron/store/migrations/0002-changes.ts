/** Which change was the last: by number, because the clock of a machine can be set back. */
export const changes = `
  ALTER TABLE stories ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
  UPDATE stories SET change = (
    SELECT count(*) FROM stories AS other
    WHERE (julianday(other.saved_at), other.rowid) <= (julianday(stories.saved_at), stories.rowid)
  );
  CREATE INDEX stories_by_change ON stories (change);
`
