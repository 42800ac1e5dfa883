-- Whom the council's identity provider vouches for: somebody is recognised by issuer and subject, and by nothing else.

create table person_identities (
    issuer text not null,
    subject text not null,
    person_id uuid not null,
    added_at timestamptz not null default now(),
    constraint person_identities_pk primary key (issuer, subject),
    constraint person_identities_person foreign key (person_id) references people (id),
    constraint person_identities_given check (issuer <> '' and subject <> '')
);

create index person_identities_person_ix on person_identities (person_id);

-- How often a person was written: roles and details follow the provider at each sign-in.
alter table people add column version bigint not null default 1;

grant select, insert on person_identities to gatehouse_app;
grant update (version) on people to gatehouse_app;
