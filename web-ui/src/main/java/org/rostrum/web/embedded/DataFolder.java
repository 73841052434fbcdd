package org.rostrum.web.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The folder that keeps the embedded server's data over restarts, used by one application at a
 * time.
 */
final class DataFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this process.
     *
     * @throws InUse when another running application has it
     */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!lock(file)) {
                file.close();
                throw new InUse(folder);
            }
            return new DataFolder(folder, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // This very process has it already.
            return false;
        }
    }

    Path postgres() {
        return folder.resolve("postgres").toAbsolutePath();
    }

    /**
     * Ends a server that a killed application left behind; PostgreSQL itself refuses to start a
     * second one on the same data.
     */
    void endLeftover() {
        leftover().ifPresent(this::end);
    }

    private Optional<ProcessHandle> leftover() {
        Path file = postgres().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(DataFolder::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process id in the file may belong to somebody else since the machine was restarted. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException(
                    "The PostgreSQL of an earlier run (process %d) does not end; end it and start again."
                            .formatted(process.pid()),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another running application has the folder. */
    static final class InUse extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        InUse(Path folder) {
            super(
                    "Another Rostrum is running on "
                            + folder.toAbsolutePath()
                            + ". Stop it first, or choose another folder with --rostrum.data=...");
        }
    }
}
