package org.dragoman.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.dragoman.article.ArticleReader;

/** A folder of any file system that Hadoop knows; travels to the executors. */
final class Folder implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int HEAD = 8192;

    private final String root;
    private final SerializableConfiguration settings;

    Folder(String root, Configuration settings) {
        this.root = root;
        this.settings = new SerializableConfiguration(settings);
    }

    /** The address of something in it. */
    String at(String name) {
        return root + "/" + name;
    }

    boolean has(String name) throws IOException {
        return fileSystem().exists(new Path(at(name)));
    }

    /** The names that stand in a folder of it; none where there is no such folder. */
    Set<String> names(String name) throws IOException {
        Set<String> names = new TreeSet<>();
        try {
            for (FileStatus file : fileSystem().listStatus(new Path(at(name)))) {
                names.add(file.getPath().getName());
            }
        } catch (FileNotFoundException e) {
            return names;
        }
        return names;
    }

    /** The files that hold articles, in the order of their names, as one machine reads them; hidden ones are not. */
    List<FileStatus> articles() throws IOException {
        List<FileStatus> found = new ArrayList<>();
        walk(new Path(root), found);
        found.sort(Comparator.comparing(file -> file.getPath().toString()));
        return found;
    }

    private void walk(Path path, List<FileStatus> found) throws IOException {
        for (FileStatus child : fileSystem().listStatus(path)) {
            String name = child.getPath().getName();
            if (child.isDirectory() && !name.startsWith(".")) {
                walk(child.getPath(), found);
            } else if (child.isFile() && ArticleReader.isRead(name, () -> head(child.getPath()))) {
                found.add(child);
            }
        }
    }

    private byte[] head(Path path) throws IOException {
        try (InputStream in = fileSystem().open(path)) {
            return in.readNBytes(HEAD);
        }
    }

    String read(String name) throws IOException {
        try (InputStream in = fileSystem().open(new Path(at(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A file from this byte on. */
    InputStream open(String address, long from) throws IOException {
        Path path = new Path(address);
        FSDataInputStream in = path.getFileSystem(settings.value()).open(path);
        try {
            in.seek(from);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    void write(String name, String content) throws IOException {
        try (FSDataOutputStream out = fileSystem().create(new Path(at(name)), true)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Copies a file of this machine to it, over what is there. */
    void put(java.nio.file.Path local, String name) throws IOException {
        fileSystem().copyFromLocalFile(false, true, new Path(local.toUri()), new Path(at(name)));
    }

    /** Copies the files of a folder of it to this machine; none where there is no such folder. */
    void get(String name, java.nio.file.Path local) throws IOException {
        for (String file : names(name)) {
            if (file.endsWith(".parquet")) {
                fileSystem()
                        .copyToLocalFile(
                                false,
                                new Path(at(name + "/" + file)),
                                new Path(local.resolve(file).toUri()),
                                true);
            }
        }
    }

    void delete(String name) throws IOException {
        fileSystem().delete(new Path(at(name)), true);
    }

    private FileSystem fileSystem() throws IOException {
        return new Path(root).getFileSystem(settings.value());
    }
}
