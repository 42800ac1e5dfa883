package org.gatehouse.worklist;

import org.gatehouse.access.Person;
import org.gatehouse.form.Answers;

/** Somebody's completion of a task: already checked for state, permission, outcome and valid answers. */
public record TaskCompletion(Task task, Person by, String outcome, String reason, Answers answers) {}
