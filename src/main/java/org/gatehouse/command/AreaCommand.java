package org.gatehouse.command;

import picocli.CommandLine.Command;

/** The service areas that people belong to and ask for. */
@Command(
        name = "area",
        mixinStandardHelpOptions = true,
        description = "The service areas that people ask for",
        subcommands = AreaAddCommand.class)
class AreaCommand {}
