package kz.adep.upload.service;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Listens as clamd does and says of every file what it was told to say; told nothing, it takes in and keeps silent. */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket listening;
    private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
    private volatile String answer;

    public FakeClamd(String answer) throws IOException {
        this.answer = answer;
        this.listening = new ServerSocket(0);
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return listening.getLocalPort();
    }

    public byte[] received() throws InterruptedException {
        return received.take();
    }

    public void say(String words) {
        answer = words;
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                received.add(all.toByteArray());
                if (answer.isEmpty()) {
                    in.read();
                }
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException ended) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
