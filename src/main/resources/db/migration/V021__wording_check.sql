-- What the wording check had said of a requirement before the reviewer confirmed or overruled it; nothing where a review
-- was carried out before there was a check.

alter table clause_findings add column checked text;
alter table clause_findings add constraint clause_findings_checked_ck
    check (checked in ('MET', 'WEAK', 'CONTRADICTED', 'MISSING'));
