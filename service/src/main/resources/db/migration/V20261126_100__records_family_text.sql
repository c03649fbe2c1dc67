-- A text written once for brothers and sisters whose reviews were held at one meeting stands as a paragraph in the record
-- of each, with readers of its own there. The identifier tells which paragraphs are that text; a paragraph that was
-- changed in one record alone loses it. Once a record is signed its paragraph stays as it is, like all of it.
alter table record_paragraph add column family_text_id uuid;
create index record_paragraph_family_text on record_paragraph (organisation_id, family_text_id)
    where family_text_id is not null;
