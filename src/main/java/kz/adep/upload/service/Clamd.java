package kz.adep.upload.service;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.adep.upload.Scan;
import kz.adep.upload.UploadSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks clamd about a file by its command INSTREAM. Whatever goes wrong with it leaves the file unscanned and said to be
 * so: a scanner that is away is no reason to refuse somebody's evidence.
 */
@Component
public class Clamd {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final UploadSettings.Clamd settings;

    public Clamd(UploadSettings settings) {
        this.settings = settings.clamd();
    }

    public Scan scan(InputStream content) {
        String host = settings.host();
        if (host == null || host.isBlank()) {
            return Scan.NOT_SCANNED;
        }
        try (Socket socket = new Socket()) {
            closeWhenOver(socket);
            socket.connect(new InetSocketAddress(host, settings.port()), millis(settings.timeout()));
            send(content, socket);
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("clamd did not answer: {}", e.getClass().getSimpleName());
            return Scan.NOT_SCANNED;
        }
    }

    /** A timeout of the socket bounds one wait of many, and no wait for a scanner that takes nothing in. */
    private void closeWhenOver(Socket socket) {
        CompletableFuture.delayedExecutor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> close(socket));
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
            out.writeInt(block.length);
            out.write(block);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Scan verdict(String answer) {
        String said = answer.replace("\0", "").strip();
        if (said.endsWith(" FOUND")) {
            return Scan.INFECTED;
        }
        return said.equals("stream: OK") ? Scan.CLEAN : Scan.NOT_SCANNED;
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
