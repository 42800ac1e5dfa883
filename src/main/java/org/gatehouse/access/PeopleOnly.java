package org.gatehouse.access;

import org.springframework.context.annotation.Import;

/** The people without pages, processes and sessions: what a command needs that adds somebody. */
@Import({People.class, SignInBeans.class})
public class PeopleOnly {}
