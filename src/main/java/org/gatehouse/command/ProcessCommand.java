package org.gatehouse.command;

import picocli.CommandLine.Command;

/** The processes, decision tables and forms of the council's procedure. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        description = "Processes, decision tables and forms",
        subcommands = ProcessCheckCommand.class)
class ProcessCommand {}
