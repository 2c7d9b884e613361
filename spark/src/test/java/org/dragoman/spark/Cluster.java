package org.dragoman.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone cluster of one master and some workers, each a process of its own, on this machine alone. */
final class Cluster implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Path home;
    private final List<Process> workers = new ArrayList<>();
    private final List<Process> drivers = new ArrayList<>();
    private final Process master;
    private final int port = freePort();

    /**
     * @param home an empty folder, which becomes what Spark calls its home
     * @param libraries what makes up Spark, as a class path
     * @param before what stands before the command of a worker, by its number
     */
    Cluster(Path home, String libraries, int number, IntFunction<List<String>> before) throws IOException {
        this.home = home;
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String library : libraries.split(File.pathSeparator)) {
            Path jar = Path.of(library);
            if (library.endsWith(".jar") && !jar.getFileName().toString().startsWith("dragoman")) {
                link(jars.resolve(jar.getFileName()), jar);
            }
        }
        master = start(
                "master",
                List.of(),
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        LOOPBACK,
                        "--port",
                        Integer.toString(port),
                        "--webui-port",
                        "0"));
        for (int i = 0; i < number; i++) {
            workers.add(start(
                    "worker-" + i,
                    before.apply(i),
                    List.of(
                            "org.apache.spark.deploy.worker.Worker",
                            "--host",
                            LOOPBACK,
                            "--webui-port",
                            "0",
                            "--cores",
                            "1",
                            "--memory",
                            "2g",
                            "--work-dir",
                            home.resolve("work-" + i).toString(),
                            address())));
        }
    }

    /** What {@code spark-submit} does with these settings. */
    Process submit(String name, Path jar, List<String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                address(),
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=" + LOOPBACK,
                "--conf",
                "spark.executor.memory=1200m",
                "--conf",
                "spark.sql.shuffle.partitions=2",
                "--class",
                "org.dragoman.spark.CodeCorpus"));
        settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        Process driver = start(name, List.of(), command);
        drivers.add(driver);
        return driver;
    }

    /** Kills a worker with its executors. */
    void kill(int worker) {
        end(workers.get(worker));
    }

    /** What a process has written. */
    String log(String name) throws IOException {
        return Files.readString(home.resolve(name + ".log"));
    }

    /** Ends all; the links go too, for whoever deletes the folder would warn of each. */
    @Override
    public void close() throws IOException {
        drivers.forEach(Cluster::end);
        workers.forEach(Cluster::end);
        end(master);
        try (Stream<Path> links = Files.list(home.resolve("jars"))) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }

    static void end(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private String address() {
        return "spark://" + LOOPBACK + ":" + port;
    }

    private Process start(String name, List<String> before, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m"));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        command.addAll(List.of("-cp", home.resolve("jars") + "/*"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder.start();
    }

    private static void link(Path link, Path jar) throws IOException {
        try {
            Files.createSymbolicLink(link, jar);
        } catch (FileAlreadyExistsException e) {
            return; // the same library twice on the class path
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
