package org.dragoman.app;

import org.dragoman.record.RecordJson;
import picocli.CommandLine;

/** What {@code dragoman --version} prints. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "dragoman " + (version == null ? "(not packaged)" : version) + ", record format " + RecordJson.FORMAT,
            "Java " + Runtime.version()
        };
    }
}
