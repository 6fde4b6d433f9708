package kz.adep.platform.line;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** What is left of a body when its request is answered. */
final class Unwanted implements ApplicationBufferHandler {

    private final Request request;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    Unwanted(Request request) {
        this.request = request;
    }

    /** Whoever broke off, or comes too slowly, is left alone. */
    void read(Incoming body, long most) {
        try {
            long read = 0;
            while (!body.isWhole() && !body.isGivenUp() && read < most) {
                read += request.doRead(this);
            }
        } catch (IOException enough) {
            body.giveUp();
        }
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        piece = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return piece;
    }

    @Override
    public void expand(int size) {
        // The server hands over pieces of its own.
    }
}
