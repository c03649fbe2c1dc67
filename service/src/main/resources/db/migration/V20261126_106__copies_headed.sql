-- Whose record a copy is and of which review, as it stood above the text that was looked through.
alter table copy_release add column headed text not null default '';

-- The decisions of the review as they stood when the letter was last written, by their fingerprint: a letter that tells
-- of others is of an earlier text. Absent in letters written before this was kept.
alter table child_letter add column decided text;
