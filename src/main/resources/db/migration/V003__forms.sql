-- Every content a form ever had, so that an answer can always be read with the questions that were asked.
create table forms (
    id         text        not null,
    version    integer     not null check (version > 0),
    sha256     char(64)    not null,
    content    text        not null,
    first_seen timestamptz not null,
    primary key (id, version)
);

grant select, insert on forms to gatehouse_app;
