package org.gatehouse.audit;

import org.springframework.context.annotation.Import;

/** The part of the trail that a command needs that adds somebody; settings and clock are the command's. */
@Import({TrailWriter.class, PeopleTrail.class})
public class PeopleTrailOnly {}
