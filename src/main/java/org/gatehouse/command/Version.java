package org.gatehouse.command;

import picocli.CommandLine.IVersionProvider;

/** The version that was built, from the jar's manifest. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return new String[] {"gatehouse " + (version == null ? "(not packaged)" : version)};
    }
}
