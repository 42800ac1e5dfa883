-- The service reads which schema it runs on, and changes none.
grant select on flyway_schema_history to gatehouse_app;
