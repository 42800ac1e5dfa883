-- Every version of every form that was ever in use: a request stays on the version that it was asked in.

create table forms (
    id text not null,
    version integer not null,
    sha256 text not null,
    content text not null,
    first_seen timestamptz not null,
    constraint forms_pk primary key (id, version)
);

grant select, insert on forms to gatehouse_app;
