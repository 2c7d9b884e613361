package org.dragoman.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.FieldNames;
import org.dragoman.article.Position;
import org.dragoman.article.Resume;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which commands that read take corpora whose columns have other names. */
final class FieldsOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--fields",
            paramLabel = "OURS=THEIRS",
            split = ",",
            hideParamSyntax = true,
            description =
                    "What tables and JSON call the fields of an article, several with commas: text=body or, where "
                            + "fields of JSON lie in one another, text=content.body. Ours are id, text, title, published, "
                            + "updated, publisher, url, authors and language.")
    private List<String> fields = List.of();

    /** @throws ParameterException if a field is none of ours */
    FieldNames names() {
        Map<String, String> theirs = new HashMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                throw wrong("OURS=THEIRS is wanted, not '" + field + "'");
            }
            theirs.put(
                    field.substring(0, equals).strip(),
                    field.substring(equals + 1).strip());
        }
        try {
            return new FieldNames(theirs);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String said) {
        return new ParameterException(spec.commandLine(), "--fields: " + said);
    }

    /** Files that were read to their end may have given nothing while their fields went by other names: they are read again. */
    Resume over(Resume resume) {
        return fields.isEmpty() ? resume : file -> again(resume, file);
    }

    private static Optional<Position> again(Resume resume, Path file) {
        return resume.from(file).or(() -> Optional.of(Position.START));
    }
}
