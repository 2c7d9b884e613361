package org.dragoman.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
    @Test
    void manyThreadsListTheRulesOfOneJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("engine.jar");
        write(jar);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Method list = loader.loadClass(RuleFiles.class.getName()).getMethod("list", String.class, String.class);
            List<Future<Object>> lists = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                lists.add(threads.submit(() -> list.invoke(null, "en", ".yaml")));
            }
            for (Future<Object> each : lists) {
                assertThat(each.get()).isEqualTo(List.of("en/one.yaml", "en/two.yaml"));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void write(Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            String name = RuleFiles.class.getName().replace('.', '/') + ".class";
            out.putNextEntry(new ZipEntry(name));
            try (InputStream in = RuleFiles.class.getResourceAsStream("/" + name)) {
                in.transferTo(out);
            }
            for (String entry :
                    List.of("rules/", "rules/en/", "rules/en/two.yaml", "rules/en/one.yaml", "rules/x.tsv")) {
                out.putNextEntry(new ZipEntry(entry));
            }
        }
    }
}
