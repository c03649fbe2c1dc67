-- Who corrected a review after its record was signed: it stands in the text beside the day. What was corrected before
-- this keeps the sentence it had, or copies that went out would look like copies of an earlier text.
alter table record_review_change add column made_name text not null default '';
