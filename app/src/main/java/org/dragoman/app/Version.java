package org.dragoman.app;

import org.dragoman.record.RecordJson;
import picocli.CommandLine;

/** What {@code dragoman --version} prints. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "dragoman " + number() + ", record format " + RecordJson.FORMAT, "Java " + Runtime.version()
        };
    }

    /** The version's number; of classes that are in no jar that they are not. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
