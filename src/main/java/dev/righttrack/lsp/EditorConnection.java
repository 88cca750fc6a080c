package dev.righttrack.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The connection to one editor over two streams. */
public final class EditorConnection {

    /** Held here, since what nobody holds is set up anew: a stack trace is of no use to somebody who writes rules. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private final FolderChoice choice;
    private final String version;

    /**
     * A connection.
     *
     * @param choice which folders are edited
     * @param version the program's version, as the editor may show it
     */
    public EditorConnection(FolderChoice choice, String version) {
        this.choice = choice;
        this.version = version;
    }

    /**
     * Serves the editor until it ends.
     *
     * @param in what the editor says
     * @param out what it is answered; nothing but messages of the protocol are written
     * @return whether the editor took leave before it ended, as the protocol has it
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        PROTOCOL.setLevel(Level.OFF);
        ExecutorService threads = Executors.newCachedThreadPool(run -> {
            Thread made = new Thread(run, "righttrack-editor");
            made.setDaemon(true);
            return made;
        });
        RulesLanguageServer server = new RulesLanguageServer(choice, version);
        Launcher<LanguageClient> launcher = new LSPLauncher.Builder<LanguageClient>()
                .setLocalService(server)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .setExecutorService(threads)
                .create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        threads.execute(() -> {
            try {
                listening.get();
            } catch (ExecutionException | InterruptedException e) {
                // Whatever ended it: the editor can no longer be heard.
            } finally {
                server.hungUp();
            }
        });
        try {
            return server.await();
        } finally {
            threads.shutdownNow();
        }
    }
}
