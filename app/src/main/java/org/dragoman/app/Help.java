package org.dragoman.app;

import picocli.CommandLine.Option;

/** The option that each command has. */
final class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean asked;
}
