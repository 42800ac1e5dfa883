package org.gatehouse.command;

import picocli.CommandLine.Command;

/** The people who may sign in. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        description = "The people who may sign in",
        subcommands = PersonAddCommand.class)
class PersonCommand {}
