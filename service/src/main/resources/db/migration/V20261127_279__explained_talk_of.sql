-- Whether somebody has talked with a child since they asked is looked for in lists of many children.
create index explanation_talk_of on explanation_talk (organisation_id, explanation_id);
